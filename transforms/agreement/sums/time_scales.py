"""Over how long a time two sentences tell of a change: what doubled within years did not from May to June."""

import re

from transforms.vocabulary.weekdays import WEEKDAY

_LENGTHS = {"day": 1, "week": 2, "month": 3, "year": 4, "decade": 4, "century": 4}
_LENGTH = re.compile(
    r"\b(?:in|within|over|during|after)\s+(?:[\w-]+\s+){0,3}?(day|week|month|year|decade|centur)(?:s|y|ies)?\b|"
    r"\b(?:last|this|a)\s+(week|month|year|decade)\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+(?:19|20)\d\d)"
)
_DAY = re.compile(rf"\b{WEEKDAY}\b")
PAIR = 2


def scales_differ(one: str, other: str) -> bool:
    """Whether both sentences tell a length of time and none that they tell is the same."""
    told, again = _scales(one), _scales(other)
    return bool(told and again) and told.isdisjoint(again)


def _scales(text: str) -> frozenset[int]:
    lengths = {_LENGTHS.get(found.group(1) or found.group(2), 4) for found in _LENGTH.finditer(text)}
    if _YEAR.search(text):
        lengths.add(_LENGTHS["year"])
    if len(_MONTH.findall(text)) >= PAIR:
        lengths.add(_LENGTHS["month"])
    if len(_DAY.findall(text)) >= PAIR:
        lengths.add(_LENGTHS["day"])
    return frozenset(lengths)
