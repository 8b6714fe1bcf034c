"""How the numbers of two figures lie to each other and to the other numbers of their articles, as evidence."""

from collections.abc import Iterable
from math import log, log10

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.slips import is_slip
from transforms.agreement.ranges import factor_between, times_apart
from transforms.records import Figure

FEW, FAR = 10, 20
"""Numbers below this recur by chance; two of which one is so many times the other are seldom of one thing."""
NEAR = 0.004
"""A number that another statement gives again differs from it by no more than this share of itself."""
LEAST_DIFFERENCE = 3.0
"""Smaller differences are to be found among the numbers of any article."""
MOST_RATIO, MOST_SIZE = 20.0, 1e15


def number_evidence(a: ComparableFigure, b: ComparableFigure) -> dict[str, float]:
    """Marks and measures of the two numbers. The order of the two does not matter."""
    first, second = a.figure, b.figure
    lesser = min(abs(first.likely_upper), abs(second.likely_upper))
    apart = times_apart(first, second)
    return {
        "few": float(lesser < FEW),
        "far apart": float(apart >= FAR and not _is_slip(a, b)),
        "slip": float(_is_slip(a, b)),
        "ratio": min(log(max(apart, 1.0)), MOST_RATIO),
        "size": log10(1 + min(lesser, MOST_SIZE)),
        "grown later": _grown(a, b),
        "told elsewhere": float(_stands_among(first, b.siblings)) + float(_stands_among(second, a.siblings)),
        "difference told": float(_difference_is_told(a, b)),
    }


def _is_slip(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether one number may be the other miswritten: both stand in one unit."""
    return _in_one_unit(a.figure, b.figure) and is_slip(a.figure.value, b.figure.value)


def _in_one_unit(first: Figure, second: Figure) -> bool:
    return factor_between(first.unit, second.unit) == 1.0


def _grown(a: ComparableFigure, b: ComparableFigure) -> float:
    """1 where the later report has the greater number, -1 where it has the lesser, 0 where none is later."""
    if a.published_at is None or b.published_at is None or a.published_at == b.published_at:
        return 0.0
    earlier, later = (a, b) if a.published_at < b.published_at else (b, a)
    return 1.0 if later.figure.likely_upper > earlier.figure.likely_upper else -1.0


def _stands_among(figure: Figure, others: Iterable[Figure]) -> bool:
    """Whether one of the others tells its number, in its unit."""
    return any(_of_one_kind(figure, other) and _is_near(_number(figure), _number(other)) for other in others)


def _difference_is_told(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether either article tells the very number by which the two differ: 19 dead, three of them gunmen; 16 dead."""
    if not _of_one_kind(a.figure, b.figure):
        return False
    difference = abs(_number(a.figure) - _number(b.figure))
    return difference >= LEAST_DIFFERENCE and any(
        _of_one_kind(a.figure, other) and _is_near(difference, _number(other)) for other in (*a.siblings, *b.siblings)
    )


def _of_one_kind(first: Figure, second: Figure) -> bool:
    return first.quantity_kind == second.quantity_kind and _in_one_unit(first, second)


def _number(figure: Figure) -> float:
    return figure.likely_upper if figure.value is None else figure.value


def _is_near(first: float, second: float) -> bool:
    return abs(first - second) <= NEAR * max(abs(first), abs(second))
