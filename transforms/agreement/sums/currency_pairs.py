"""An amount in two currencies at a rate that never was: "500 million euros ($55 million)"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, number, numbers, quoted
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.exchange_rates import exchange_rates

_BESIDE = re.compile(r"\s*(?:,|\(|–|—|\s-)\s*(?:(?:or|some|about|nearly|roughly|around|that is),?\s+){0,2}")
_SHUT = re.compile(r"\s*(?:[,.;)–—]|\Z)")
LEEWAY = 0.25
"""Writers round, and take an old rate: a pair is let off by this share beyond the widest rates."""
ANY_DOLLAR = (0.37, 1.0)
"""A dollar without a country may be an Australian or a New Zealand one."""


def find_currency_pairs(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The amounts told in two currencies whose rates are known within bounds, in one figure or in two side by side."""
    for one in figures:
        figure = one.figure
        if figure.quantity_kind == "money" and figure.equivalent_value:
            yield from _judged(one, figure.equivalent_unit, figure.equivalent_value, (one,))
    for sentence in groups(figures, lambda one: one.figure.sentence_id):
        for one, other in pairwise(sentence):
            if _are_apposed(one, other):
                yield from _judged(one, other.figure.unit, other.figure.value or 0.0, (one, other))


def _are_apposed(one: ComparableFigure, other: ComparableFigure) -> bool:
    if {one.figure.quantity_kind, other.figure.quantity_kind} != {"money"} or one.figure.equivalent_value:
        return False
    text = one.sentence
    return bool(_BESIDE.fullmatch(text[one.span[1] : other.offset]) and _SHUT.match(text[other.span[1] :]))


def _judged(
    one: ComparableFigure, unit: str | None, second: float, told: tuple[ComparableFigure, ...]
) -> Iterator[Arithmetic]:
    rates = _rates(one, unit)
    if rates is not None:
        yield _arithmetic(told, rates, second, unit)


def _rates(one: ComparableFigure, unit: str | None) -> Range | None:
    """How much of the second currency one of the first can have been."""
    if not one.figure.value or one.figure.unit == unit:
        return None
    first, second = (_dollars(code, one) for code in (one.figure.unit, unit))
    if first is None or second is None:
        return None
    return Range(first[0] / second[1] * (1 - LEEWAY), first[1] / second[0] * (1 + LEEWAY))


def _dollars(code: str | None, one: ComparableFigure) -> tuple[float, float] | None:
    """What one of a currency can have been worth; null where it may be that of another country which is named."""
    known = exchange_rates()
    if code is None or not known.of_their_own.get(code, frozenset()).isdisjoint(one.mentioned | one.headed):
        return None
    return ANY_DOLLAR if code == "USD" and "US" not in one.figure.quote else known.dollars_for_one.get(code)


def _arithmetic(told: tuple[ComparableFigure, ...], rates: Range, second: float, unit: str | None) -> Arithmetic:
    pair = told[0]
    base = allowed(pair.figure)
    possible = Range(base.low * rates.low, base.high * rates.high)
    holds = possible.low <= second <= possible.high
    return Arithmetic(
        kind="unit_pair",
        figures=told,
        allowed=possible,
        holds=holds,
        reason=f"at any rate since 1985 the first amount of {quoted(pair)} is {numbers(possible)} "
        f"{unit}, the second {number(second)}",
        rule="unit_pair:known_rates",
    )
