"""Names as they are compared across articles, and the broad types within which one name is one entity."""

import re
from functools import cache

from transforms.entities.name_words import name_key
from transforms.entities.vocabulary_files import word_lists
from transforms.vocabulary.words import EntityType

BROAD_TYPES: dict[EntityType, str] = {
    "person": "person",
    "organisation": "organisation",
    "armed_group": "organisation",
    "company": "organisation",
    "country": "place",
    "region": "place",
    "city": "place",
    "place": "place",
    "facility": "facility",
    "nationality": "people",
    "event": "event",
    "other": "other",
}
CORPORATE_ENDINGS = frozenset({"inc", "corp", "corporation", "co", "ltd", "limited", "llc", "plc", "ag", "sa", "nv"})
ARTICLE = re.compile(r"^(?:the|The)\s+")


def broad_type(entity_type: EntityType) -> str:
    """The kind within which equal names are one entity: votes on finer types differ from article to article."""
    return BROAD_TYPES[entity_type]


@cache
def title_words() -> frozenset[str]:
    """Single words that begin or make up a title, folded, in lower case."""
    return frozenset(word.lower() for title in word_lists()["titles"] for word in name_key(title).split())


def normalise_name(name: str) -> str:
    """A name without article, corporate ending, diacritics, punctuation and case.

    >>> normalise_name("the Acme Holdings, Inc.")
    'acme holdings'
    """
    words = name_key(ARTICLE.sub("", name.strip())).lower().split()
    while len(words) > 1 and words[0] == "the":
        words = words[1:]
    while len(words) > 1 and words[-1] in CORPORATE_ENDINGS:
        words = words[:-1]
    return " ".join(words)
