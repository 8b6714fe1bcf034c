"""A change in words as a multiple of its base: "doubled", "fell by a third", "rose threefold"."""

import re
from math import inf

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range, likely
from transforms.records import Figure

_TIMES = re.compile(r"\btimes\b", re.IGNORECASE)
_POINTS = re.compile(r"\bpoints?\b", re.IGNORECASE)
_OF_A_POINT = re.compile(r"\A\s+of\s+(?:a|one)\s+(?:percentage\s+|per cent\s+)?point\b", re.IGNORECASE)
_OPEN = ("at_least", "more_than")
MULTIPLE_LEEWAY = 0.15
"""A multiple in words is rough: what went from 260 to 500 is said to have doubled, what went to 420 is not."""
FRACTION_LEEWAY = 0.06
"""A fraction in words is rough by this much of the base: 400 to 505 is "up by a quarter"."""


def is_ratio(one: ComparableFigure) -> bool:
    """Whether a change is told in words as a fraction or a multiple of its base."""
    return one.figure.quantity_kind == "ratio" and one.figure.value is not None and not is_points(one)


def is_points(one: ComparableFigure) -> bool:
    """Whether a change is told in points of a percentage: "by half a percentage point", "by 0.4 of a point"."""
    told = one.figure.unit == "%" and _POINTS.search(one.figure.quote) is not None
    return told or _OF_A_POINT.match(one.sentence[one.span[1] :]) is not None


def factor_of(change: Figure) -> Range:
    """What a change in words multiplies its base by.

    A fraction is added or taken away ("up by a half" is 1.5); a multiple is what the base becomes ("doubled"
    is 2), and "rose two times" may mean either.
    """
    size = likely(change)
    if (change.value or 0) < 1:
        size = Range(size.low - FRACTION_LEEWAY, size.high + FRACTION_LEEWAY)
        factor = Range(1 + size.low, 1 + size.high) if change.direction == "increase" else _less(size)
        return factor if change.comparator not in _OPEN else _beyond(factor, change)
    high = size.high + 1 if _TIMES.search(change.quote) else size.high
    factor = Range(size.low * (1 - MULTIPLE_LEEWAY), high * (1 + MULTIPLE_LEEWAY))
    if change.direction != "increase":
        factor = Range(1 / factor.high, 1 / factor.low)
    return factor if change.comparator not in _OPEN else _beyond(factor, change)


def _less(size: Range) -> Range:
    return Range(max(1 - size.high, 0.0), 1 - size.low)


def _beyond(factor: Range, change: Figure) -> Range:
    """The factor of "more than": open away from the base."""
    return Range(factor.low, inf) if change.direction == "increase" else Range(0.0, factor.high)
