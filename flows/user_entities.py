"""Entities and aliases that a user adds: `entities.csv`, `entities.yaml` or `entities.yml` in the home."""

from yaml import YAMLError

from flows.home import Home
from transforms.entities import NO_ADDITIONS, EntityAdditions, read_entity_additions

FILES = ("entities.csv", "entities.yaml", "entities.yml")


class UserEntitiesError(ValueError):
    """The user's file of entities cannot be used; the message names the file and what is wrong in it."""


def user_entities(home: Home) -> EntityAdditions:
    """What the home's file adds; raises UserEntitiesError on a file or a row that cannot be read.

    A row that cannot be used stops the run: going on would read every article without it, silently.
    """
    found = [home.root / name for name in FILES if (home.root / name).exists()]
    if not found:
        return NO_ADDITIONS
    if len(found) > 1:
        raise UserEntitiesError(f"{' and '.join(map(str, found))}: keep one of them")
    try:
        additions = read_entity_additions(found[0].read_bytes(), found[0].name)
    except (ValueError, YAMLError) as error:
        raise UserEntitiesError(f"{found[0]}: {error}") from error
    if additions.refused:
        raise UserEntitiesError(f"{found[0]}: {'; '.join(additions.refused)}")
    return additions
