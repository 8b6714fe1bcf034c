"""Countries and regions: their names, and the nationalities that stand for them."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, cast

from transforms.entities.known_entity import KnownEntity, Sense
from transforms.entities.vocabulary_files import parts_of, read_rows, senses_of

if TYPE_CHECKING:
    from transforms.vocabulary.words import EntityType

ISO_CODE_LENGTH = 2
NO_ISO_CODE = frozenset({"dd", "eu", "un"})
NAMED_ELSEWHERE = frozenset({"eu", "un"})
"""Organisations that rigour lists among territories; they stand in the list of organisations."""


def country_code_of(code: str) -> str | None:
    """The ISO 3166-1 code of a territory or of the country it belongs to: `us-ga` belongs to `US`."""
    country = code.partition("-")[0]
    return None if len(country) != ISO_CODE_LENGTH or code in NO_ISO_CODE or country == "x" else country.upper()


@cache
def territories() -> dict[str, KnownEntity]:
    """Every territory by its code, in lower case."""
    listed = {row["code"]: row for row in read_rows("entities_countries.csv")}
    found = {}
    for row in read_rows("gazetteer_territories.tsv"):
        code = row["code"]
        if code in NAMED_ELSEWHERE:
            continue
        found[code] = KnownEntity(
            entity_id=row["wikidata_id"],
            name=parts_of(listed[code]["names"])[0] if code in listed else row["name"],
            entity_type=cast("EntityType", listed.get(code, row)["kind"]),
            source="gazetteer",
            wikidata_id=row["wikidata_id"],
            country_code=country_code_of(row["parent"] or code),
        )
    return found


def country(code: str | None) -> KnownEntity | None:
    """The country or territory of an ISO code, if there is one."""
    return territories().get(code.lower()) if code else None


def territory_senses() -> Iterator[tuple[str, Sense]]:
    """Every name of a territory and every nationality, with what it means."""
    known = territories()
    for entity in known.values():
        yield entity.name, Sense(entity, entity.entity_type)
    for row in read_rows("entities_countries.csv"):
        entity = known[row["code"]]
        yield from senses_of(entity, parts_of(row["names"]))
        for name in (*parts_of(row["adjectives"]), *parts_of(row["people"])):
            yield name, Sense(entity, "nationality")
