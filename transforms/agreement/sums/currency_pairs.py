"""An amount in two currencies at a rate that never was: "500 million euros ($55 million)"."""

from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, number, numbers, quoted
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.exchange_rates import exchange_rates

LEEWAY = 0.25
"""Writers round, and take an old rate: a pair is let off by this share beyond the widest rates."""
ANY_DOLLAR = (0.37, 1.0)
"""A dollar without a country may be an Australian or a New Zealand one."""


def find_currency_pairs(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The amounts told in two currencies whose rates are known within bounds."""
    for one in figures:
        rates = _rates(one)
        if rates is not None:
            yield _arithmetic(one, rates, one.figure.equivalent_value or 0.0)


def _rates(one: ComparableFigure) -> Range | None:
    """How much of the second currency one of the first can have been."""
    figure, known = one.figure, exchange_rates()
    if (
        figure.quantity_kind != "money"
        or not figure.value
        or not figure.equivalent_value
        or figure.unit == figure.equivalent_unit
    ):
        return None
    first, second = (_dollars(code, one) for code in (figure.unit, figure.equivalent_unit))
    if first is None or second is None or not known.of_their_own.isdisjoint(one.mentioned | one.headed):
        return None
    return Range(first[0] / second[1] * (1 - LEEWAY), first[1] / second[0] * (1 + LEEWAY))


def _dollars(code: str | None, one: ComparableFigure) -> tuple[float, float] | None:
    return (
        ANY_DOLLAR
        if code == "USD" and "US" not in one.figure.quote
        else exchange_rates().dollars_for_one.get(code or "")
    )


def _arithmetic(pair: ComparableFigure, rates: Range, second: float) -> Arithmetic:
    base = allowed(pair.figure)
    possible = Range(base.low * rates.low, base.high * rates.high)
    holds = possible.low <= second <= possible.high
    return Arithmetic(
        kind="unit_pair",
        figures=(pair,),
        allowed=possible,
        holds=holds,
        reason=f"at any rate since 1985 the first amount of {quoted(pair)} is {numbers(possible)} "
        f"{pair.figure.equivalent_unit}, the second {number(second)}",
        rule="unit_pair:known_rates",
    )
