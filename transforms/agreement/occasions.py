"""What the words around a count of losses say of its event: the name it bears, the kind of venue it struck."""

import re
from functools import cache

from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_events import event_nouns

_AT = re.compile(
    r"\b(?:in|at|near|outside|inside|on|aboard|off|hit|struck|targeted|attacked|attack on|tore through|bombing of)\s+"
    r"(?:an?|the|its|their|his|two|three|several|another)\s+([\w’'-]+(?:\s+[\w’'-]+){0,3})"
)


def event_names_in(sentence: str) -> frozenset[str]:
    """The names that stand behind the noun of an event that bears one.

    >>> sorted(event_names_in("Hurricane Mitch and, before it, Tropical Storm Lili struck the Hill Country."))
    ['Lili', 'Mitch']
    """
    return frozenset(match.group(1) for match in _named().finditer(sentence))


@cache
def _named() -> re.Pattern[str]:
    nouns = "|".join(sorted(noun.capitalize() for noun in event_nouns().before_names))
    return re.compile(rf"\b(?:{nouns})\s+([A-Z][a-z]\w+)")


def venues_in(clause: str) -> frozenset[str]:
    """The kinds of the venues that a clause names after a preposition.

    >>> sorted(venues_in("a bomb at the Buratha mosque in Baghdad")), sorted(venues_in("he is in hospital"))
    (['worship'], [])
    """
    kinds = agreement_words().venues.items()
    named = [match.group(1) for match in _AT.finditer(clause)]
    return frozenset(kind for kind, nouns in kinds if any(nouns.stand_in(name) for name in named))
