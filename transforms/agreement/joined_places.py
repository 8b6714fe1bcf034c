"""The places that a sentence joins in one count: "61 dead in Haiti and the Dominican Republic"."""

import re

from transforms.agreement.names import names_in

_NAME = r"(?:the\s+)?(?:[a-z]+\s+of\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*"
_JOINED = re.compile(
    r"(?i:\b(?:in|across|throughout|over|between|both|at|from|of|around))\s+(?:both\s+)?"
    rf"({_NAME}(?:,\s+{_NAME})*,?\s+and\s+(?:in\s+)?{_NAME})"
)
_PART = re.compile(r",\s+(?:and\s+)?|\s+and\s+")


def joined_places(sentence: str, span: tuple[int, int]) -> tuple[frozenset[str], ...]:
    """The names of each place of the list nearest behind the number, else of one the sentence opens with.

    >>> [sorted(names) for names in joined_places("In Peru and Chile 30 died.", (18, 20))]
    [['Peru'], ['Chile']]
    """
    behind = _JOINED.search(sentence, span[1])
    found = behind or _JOINED.match(sentence)
    if found is None:
        return ()
    places = tuple(names_in(part) for part in _PART.split(found.group(1)))
    return tuple(place for place in places if place) if all(places) else ()
