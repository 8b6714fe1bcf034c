"""What a bounded number asserts, and where a careful reader expects the true one."""

from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from transforms.vocabulary.words import Comparator

_TENTH = Fraction(1, 10)
_SMALLEST_ROUND = 100


@dataclass(frozen=True, slots=True)
class Bounds:
    """`lower` and `upper` are what the words assert, null where they assert none; the likely ones are always set."""

    lower: Fraction | None
    upper: Fraction | None
    likely_lower: Fraction
    likely_upper: Fraction


def find_rounding_unit(value: Fraction, step: Fraction | None, comparator: Comparator) -> Fraction:
    """The step to which a number seems rounded.

    The greatest power of ten that divides it, no greater than the least step its decimals show: 100 for
    4,600, 1 for 4,647, 100,000 for "1.2 million". A whole number below a hundred that stands without a
    comparator is taken at its word (1); with one ("about 20") it is rounded to ten. A number of more
    decimals than its notation shows (a third) is rounded to a tenth of itself.
    """
    size = abs(value)
    if step is not None:
        return step
    if size.denominator != 1:
        return size * _TENTH if size < 1 else _power_of_ten_below(size.denominator)
    if size == 0 or (size < _SMALLEST_ROUND and comparator == "exact"):
        return Fraction(1)
    unit = 1
    while size.numerator % (unit * 10) == 0:
        unit *= 10
    return Fraction(unit)


def _power_of_ten_below(denominator: int) -> Fraction:
    """The step of a mixed number such as 2 1/2: a tenth, whatever the fraction."""
    return _TENTH if denominator <= 10 else Fraction(1, denominator)  # noqa: PLR2004  ten is ten


def find_bounds(
    value: Fraction, comparator: Comparator, unit: Fraction, *, whole: bool, close: bool, rough: bool
) -> Bounds:
    """Bounds of one number.

    `whole` says that only whole numbers make sense (people), so that "more than 4,600" begins at 4,601.
    `close` is "nearly" or "just over": the true number is within half a step. `rough` is a number in
    magnitude words ("1.2 million"), which shows its own precision even when nothing bounds it.
    """
    least = Fraction(1) if whole else Fraction(0)
    width = max(_width(value, unit, close=close), least)
    if comparator in ("more_than", "at_least"):
        from_ = value + least if comparator == "more_than" else value
        return Bounds(value, None, from_, max(_whole(value + width - least, whole=whole), from_))
    if comparator in ("less_than", "at_most"):
        to = value - least if comparator == "less_than" else value
        lowest = max(value - width, value / 2) if value >= 0 else value - width
        return Bounds(None, value, min(_whole(lowest, whole=whole), to), to)
    if comparator == "approximate":
        half = max(min(unit, abs(value) * _TENTH * 2) / 2, least)
        return Bounds(None, None, _whole(value - half, whole=whole), _whole(value + half, whole=whole))
    return Bounds(value, value, *(widen_rough(value, unit) if rough else (value, value)))


def widen_rough(value: Fraction, unit: Fraction) -> tuple[Fraction, Fraction]:
    """Half a rounding unit to both sides of a number in magnitude words, a twentieth of the value at most."""
    spread = min(unit, abs(value) * _TENTH) / 2
    return value - spread, value + spread


def _width(value: Fraction, unit: Fraction, *, close: bool) -> Fraction:
    """How far beyond a bound the true number is expected: to the next round number, half as far for "nearly".

    A number that is not round at all ("more than 4,647") leaves a tenth of itself, nine at most.
    """
    size = abs(value)
    if close:
        return max(min(unit, size * _TENTH) / 2, size / 1000)
    if unit == 1:
        return Fraction(min(max(ceil(size * _TENTH), 2), 10))
    return unit


def _whole(value: Fraction, *, whole: bool) -> Fraction:
    return Fraction(round(value)) if whole else value
