"""A measure given twice, "64km (40 miles)": the two have to be one measure."""

from collections.abc import Callable, Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range, factor_between, likely
from transforms.agreement.sums.arithmetic import Arithmetic, number, numbers, quoted

Convert = Callable[[float, str, str], float | None]
"""Turns a value of one unit into another; null where the two share no dimension."""

PAIR_SHARE = 0.05
"""The second number of a pair is rounded freely by writers; a miss of more than this share is an error."""


def convert_linear(value: float, unit: str, other: str) -> float | None:
    """Convert by the factors of the vocabulary."""
    factor = factor_between(unit, other)
    return None if factor is None else value * factor


def find_unit_pairs(figures: Sequence[ComparableFigure], convert: Convert) -> Iterator[Arithmetic]:
    """The pairs whose units can be converted: amounts in two currencies are passed over."""
    for one in figures:
        figure = one.figure
        if figure.equivalent_value is None or figure.equivalent_unit is None or figure.unit is None:
            continue
        low, high = (convert(end, figure.unit, figure.equivalent_unit) for end in _ends(one))
        if low is not None and high is not None:
            yield _pair(one, Range(min(low, high), max(low, high)), figure.equivalent_value, figure.equivalent_unit)


def _ends(one: ComparableFigure) -> tuple[float, float]:
    expected, step = likely(one.figure), min(one.figure.rounding_unit / 2, PAIR_SHARE * abs(one.figure.value or 0.0))
    return expected.low - step, expected.high + step


def _pair(one: ComparableFigure, allowed: Range, second: float, unit: str) -> Arithmetic:
    leeway = max(PAIR_SHARE * abs(second), _half_step(second))
    holds = allowed.meets(Range(second - leeway, second + leeway))
    verb = "agree" if holds else "do not agree"
    return Arithmetic(
        kind="unit_pair",
        figures=(one,),
        allowed=allowed,
        holds=holds,
        reason=f"the two measures of {quoted(one)} {verb}: the first is {numbers(allowed)} {unit}, "
        f"the second {number(second)}",
        rule="unit_pair",
    )


def _half_step(value: float) -> float:
    """Half of the last place of a number: 0.5 for whole ones."""
    return 0.5 if value == int(value) else 0.05
