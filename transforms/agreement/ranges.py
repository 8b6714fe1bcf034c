"""The numbers a figure allows: what its words assert, and what rounding leaves open."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from math import inf, isinf

from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.comparators import comparator_words

_SCALED = re.compile(
    r"\d[\d,]*(?:\.(?P<decimals>\d+))?[\s-]*"
    r"(?P<scale>k|m|mn|bn|b|tn|trn|thousand|lakh|million|crore|billion|trillion)\b",
    re.IGNORECASE,
)
_SCALES = {
    "k": 1e3, "thousand": 1e3, "lakh": 1e5, "m": 1e6, "mn": 1e6, "million": 1e6, "crore": 1e7, "bn": 1e9, "b": 1e9,
    "billion": 1e9, "tn": 1e12, "trn": 1e12, "trillion": 1e12,
}  # fmt: skip
ROUND_SHARE = 0.05
"""A bare number such as 30,000 is taken as rounded by at most this share of itself, however many zeros it ends in."""
APPROXIMATE_SHARE = 0.1
"""Words like "about" are given at least this share of leeway on either side."""
VAGUE_FACTOR = 2.0
"""Words like "hundreds" are given this factor of leeway on either side."""
EXACT_BELOW = 100.0
"""Counts below this are taken at their word: nobody rounds 21 dead to 20 without saying so."""
DOZEN_STEP = 4.0
"""Who counts by the dozen is a third of one off: "two dozen" may be 22 or 27."""
_BY_DOZEN = re.compile(r"\bdozen\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Range:
    """A closed interval; an end that nothing bounds is infinite."""

    low: float
    high: float

    def meets(self, other: "Range") -> bool:
        """Whether some number lies in both.

        >>> Range(1, 3).meets(Range(3, 4)), Range(1, 3).meets(Range(4, 5))
        (True, False)
        """
        return self.low <= other.high and other.low <= self.high

    def within(self, other: "Range") -> bool:
        """Whether every number of this one lies in the other."""
        return other.low <= self.low and self.high <= other.high

    @property
    def width(self) -> float:
        """How much it leaves open."""
        return self.high - self.low


def rounding_of(figure: Figure) -> float:
    """The step to which the number was plainly rounded, 0 where it was not.

    "1.2 million" is rounded to the hundred thousand, as it shows itself. The zeros of a bare 30,000 may
    be true: they count for no more than `ROUND_SHARE` of it; a count below `EXACT_BELOW` is exact but for
    dozens, a whole percentage is one of the nearest.
    """
    size = abs(figure.value or 0.0)
    if size and _BY_DOZEN.search(figure.quote):
        return min(DOZEN_STEP, size / 3)
    scaled = _SCALED.search(figure.quote)
    if scaled:
        return _SCALES[scaled["scale"].lower()] * float(f"1e-{len(scaled['decimals'] or '')}")
    if figure.unit == "%" and size == int(size):
        return 1.0
    if size < EXACT_BELOW and size == int(size):
        return 0.0
    return min(figure.rounding_unit, ROUND_SHARE * size) if figure.rounding_unit > _last_place(size) else 0.0


def _last_place(size: float) -> float:
    return 1.0 if size == int(size) else 0.0


def likely(figure: Figure) -> Range:
    """Where a careful reader expects the number."""
    return Range(figure.likely_lower, figure.likely_upper)


def asserted(figure: Figure) -> Range:
    """What the words assert."""
    return Range(
        -inf if figure.lower is None else figure.lower,
        inf if figure.upper is None else figure.upper,
    )


def possible(figure: Figure, step: float) -> Range:
    """Every number that the figure's words leave open, its rounding included.

    `step` is how far rounding is believed (`rounding_of` of this figure where the other is finer, else 0):
    a number rounded to the nearest, or cut off below, is taken for either.
    """
    if figure.comparator == "approximate":
        leeway = max(APPROXIMATE_SHARE * abs(figure.value or 0.0), step)
        middle = figure.value if figure.value is not None else (figure.likely_lower + figure.likely_upper) / 2
        return Range(min(figure.likely_lower, middle - leeway), max(figure.likely_upper, middle + leeway))
    if figure.comparator == "vague":
        return Range(figure.likely_lower / VAGUE_FACTOR, figure.likely_upper * VAGUE_FACTOR)
    stated = asserted(figure)
    if figure.comparator == "exact":
        return Range(stated.low - step / 2, stated.high + step * 0.99)
    if figure.comparator == "between":
        leeway = figure.rounding_unit / 2
        return Range(stated.low - leeway, stated.high + leeway)
    return _closed(stated, figure) if _is_close(figure.quote) else stated


def _closed(stated: Range, figure: Figure) -> Range:
    """What "nearly 18,000" and "just over 400" leave open: on the side that they do not bound, only what is near."""
    leeway = APPROXIMATE_SHARE * abs(figure.value or 0.0)
    low = min(figure.likely_lower, stated.high - leeway) if isinf(stated.low) else stated.low
    high = max(figure.likely_upper, stated.low + leeway) if isinf(stated.high) else stated.high
    return Range(low, high)


@lru_cache(maxsize=4096)
def _is_close(quote: str) -> bool:
    """Whether the quote begins with words that say that the number is just missed: "almost", "just under"."""
    words = quote.lower().split()
    return any(
        phrase.close and tuple(words[: len(phrase.words)]) == phrase.words for phrase in comparator_words().before
    )


def possible_pair(a: Figure, b: Figure) -> tuple[Range, Range]:
    """What two figures leave open, each rounded only as far as the other is finer, in the unit of the first."""
    step_a, step_b = rounding_of(a), rounding_of(b)
    of_a = possible(a, step_a if step_a > step_b or a.comparator != "exact" else 0.0)
    of_b = possible(b, step_b if step_b > step_a or b.comparator != "exact" else 0.0)
    factor = factor_between(b.unit, a.unit)
    if factor is None:
        raise ValueError(f"no common unit: {a.unit!r} and {b.unit!r}")
    if factor != 1.0:
        return (
            possible(a, max(step_a, a.rounding_unit / 2)),
            scaled(possible(b, max(step_b, b.rounding_unit / 2)), factor),
        )
    return of_a, of_b


def ceilings(a: Figure, b: Figure) -> tuple[Figure, Figure]:
    """Two counts that are allowed, "up to" as many told as the number itself: of one force there is one ceiling."""
    if a.status != "authorised" or b.status != "authorised" or a.quantity_kind != "count":
        return a, b
    return _as_number(a), _as_number(b)


def _as_number(figure: Figure) -> Figure:
    if figure.comparator != "at_most" or figure.value is None:
        return figure
    return replace(figure, comparator="exact", lower=figure.value, upper=figure.value)


def expected_pair(a: Figure, b: Figure) -> tuple[Range, Range]:
    """Where a careful reader of both expects each number, in the unit of the first: a bound close above it only."""
    ranges = []
    for figure, allowed in zip((a, b), possible_pair(a, b), strict=True):
        open_ended = isinf(allowed.low) or isinf(allowed.high)
        factor = factor_between(figure.unit, a.unit) or 1.0
        ranges.append(scaled(likely(figure), factor) if open_ended else allowed)
    return ranges[0], ranges[1]


def scaled(numbers: Range, factor: float) -> Range:
    """The same numbers in another unit."""
    return Range(numbers.low * factor, numbers.high * factor)


def times_apart(a: Figure, b: Figure) -> float:
    """How many times the lesser of two numbers goes into the greater, in one unit; infinite where one is nothing."""
    factor = factor_between(b.unit, a.unit) or 1.0
    lesser, greater = sorted((abs(a.likely_upper), abs(b.likely_upper * factor)))
    return greater / lesser if lesser else inf


def factor_between(unit: str | None, other: str | None) -> float | None:
    """By what a number in `unit` is multiplied to stand in `other`; null where the two share no dimension.

    >>> factor_between("km", "m"), factor_between(None, "1"), factor_between("USD", "EUR")
    (1000.0, 1.0, None)
    """
    first, second = unit or "1", other or "1"
    if first == second:
        return 1.0
    factors = agreement_words().unit_factors
    if first not in factors or second not in factors or factors[first][0] != factors[second][0]:
        return None
    return factors[first][1] / factors[second][1]
