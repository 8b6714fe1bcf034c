"""How far a sum may miss its result: the numbers that each part allows, rounding included."""

from collections.abc import Iterable

from transforms.agreement.ranges import Range, likely, rounding_of
from transforms.records import Figure

SUM_SHARE = 0.005
"""In a sum, a bare round number is believed to this share of itself: 30,000 of "68,000 to 98,000" is 30,000 ± 150."""


def allowed(figure: Figure) -> Range:
    """The numbers that a part or result of a sum may stand for."""
    if figure.comparator != "exact":
        return likely(figure)
    value = figure.value if figure.value is not None else (figure.likely_lower + figure.likely_upper) / 2
    half = rounding_of(figure) / 2
    if not _shows_scale(figure):
        half = min(half, SUM_SHARE * abs(value))
    return Range(value - half, value + half)


def added(ranges: Iterable[Range]) -> Range:
    """The sum of intervals."""
    listed = tuple(ranges)
    return Range(sum(each.low for each in listed), sum(each.high for each in listed))


def subtracted(whole: Range, part: Range) -> Range:
    """The difference of two intervals."""
    return Range(whole.low - part.high, whole.high - part.low)


def _shows_scale(figure: Figure) -> bool:
    """Whether the number was written with a scale word ("1.2 million"), so that its rounding is plain."""
    return figure.value is not None and rounding_of(figure) > 0 and f"{figure.value:,.0f}" not in figure.quote
