"""What the first and last words of a name say that it names: `Bagram Air Base`, `Ministry of Defence`."""

from collections.abc import Sequence
from functools import cache

from transforms.entities.name_words import NameWord
from transforms.entities.vocabulary_files import word_lists
from transforms.vocabulary.words import EntityType

CONNECTORS = frozenset({"of", "for", "on", "and", "the"})
LONGEST_ENDING = 3
ENDINGS: tuple[tuple[str, EntityType], ...] = (
    ("facilities", "facility"),
    ("companies", "company"),
    ("armed_groups", "armed_group"),
    ("organisations", "organisation"),
    ("places", "place"),
    ("events", "event"),
)
"""Lists of last words, the more telling first."""
OPENINGS: tuple[tuple[str, EntityType], ...] = (
    ("facility_openings", "facility"),
    ("place_openings", "place"),
    ("event_openings", "event"),
    ("ship_openings", "other"),
    ("group_openings", "organisation"),
)


@cache
def type_of_key(key: str) -> EntityType | None:
    """What the first or last words of a key say it is, if they say it."""
    lists, words = word_lists(), key.split()
    if len(words) > 2 and words[0] in lists["organisation_openings"] and words[1] in {"of", "for"}:  # noqa: PLR2004
        return "organisation"
    for listed, entity_type in OPENINGS:
        if any(" ".join(words[:length]) in lists[listed] for length in range(1, min(len(words), LONGEST_ENDING + 1))):
            return entity_type
    for listed, entity_type in ENDINGS:
        if any(" ".join(words[-length:]) in lists[listed] for length in range(1, min(len(words), LONGEST_ENDING + 1))):
            return entity_type
    opens = len(words) > 2 and any(word in lists["organisation_openings"] for word in words[:-1])  # noqa: PLR2004
    return "organisation" if opens and any(word in CONNECTORS for word in words) else None


def type_by_words(words: Sequence[NameWord]) -> EntityType | None:
    """What the first or last words of a name of two words or more say it is, if they say it."""
    return type_of_key(" ".join(word.folded for word in words)) if len(words) > 1 else None
