"""One quantity at one place: number or range, unit, rate, comparator, equivalent."""

from dataclasses import dataclass, replace
from fractions import Fraction

from transforms.figures.numerals.amounts import Amount, read_amount
from transforms.figures.numerals.borrowed_units import with_borrowed_unit
from transforms.figures.numerals.bounds import Bounds, find_rounding_unit
from transforms.figures.numerals.comparators import Bound, find_bound
from transforms.figures.numerals.equivalents import find_equivalent
from transforms.figures.numerals.multiples import multiplies, read_multiple
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.quantity_of import Extent, Measure, Statement, to_quantity, to_statement
from transforms.figures.numerals.ranges import Range, read_range
from transforms.figures.numerals.rates import find_distant_rate, find_priced, find_rate
from transforms.figures.numerals.ratios import read_ratio
from transforms.figures.numerals.spoken_units import with_article_before, with_smaller_unit
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_context import NO_UNIT
from transforms.figures.numerals.units import SHARE, find_unit
from transforms.figures.numerals.zero_counts import read_zero
from transforms.figures.quantity import Quantity

NumeralSpan = tuple[int, int]
_WIDENING = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Reading:
    """A quantity, the tokens it takes (`first` to `last`, not included) and the numerals in it."""

    first: int
    last: int
    quantity: Quantity
    numerals: tuple[NumeralSpan, ...]


def read_quantity(tokens: Tokens, index: int, floor: int) -> Reading | None:
    """The quantity whose numeral begins at `index`; nothing before the token `floor` belongs to it."""
    ratio = read_ratio(tokens, index)
    if ratio is not None:
        return _of_plain(tokens, (ratio.first, ratio.last), ratio.value, floor, f"ratio.{ratio.rule}")
    multiple = read_multiple(tokens, index)
    if multiple is not None:
        return _of_plain(tokens, (multiple.first, multiple.last), multiple.value, floor, "multiple")
    zero = read_zero(tokens, index)
    if zero is not None:
        return _of_amount(tokens, Amount(zero.first, zero.last, zero, NO_UNIT), floor)
    amount = read_amount(tokens, index, floor)
    if amount is None:
        return None
    amount = with_article_before(amount, tokens, floor)
    found = read_range(tokens, amount, floor)
    if found is not None:
        return _of_range(tokens, found, floor)
    return _of_amount(tokens, with_borrowed_unit(with_smaller_unit(amount, tokens), tokens), floor)


def _of_plain(tokens: Tokens, span: NumeralSpan, value: Fraction, floor: int, rule: str) -> Reading:
    """A ratio or multiplication: a pure number with unit 1."""
    number = Number(*span, value, value, None, "fraction")
    bound = find_bound(tokens, *span, floor, "ratio")
    measure = Measure(SHARE)
    extent = Extent(bound.first, bound.last, *span)
    quantity = to_quantity(tokens, extent, to_statement(value, number, bound, measure, rule), measure)
    return Reading(extent.first, extent.last, quantity, (span,))


def _measure_of(tokens: Tokens, amount: Amount, last: int) -> tuple[Measure, int]:
    """The unit with its rate and its equivalent, and the index behind them."""
    rate = find_rate(tokens, last, amount.unit)
    per, distant = None, False
    if rate is not None:
        last, per = rate
    elif amount.unit.kind == "money":
        per = find_priced(tokens, amount.first)
    elif amount.unit.kind in ("volume", "mass") and tokens.lowers[last] == "of":
        per = find_distant_rate(tokens, last + 1)
    elif amount.unit == NO_UNIT:
        per, distant = find_distant_rate(tokens, last), True
    equivalent = find_equivalent(tokens, last, amount.unit)
    return Measure(amount.unit, per, distant, equivalent), last if equivalent is None else equivalent.last


def _of_amount(tokens: Tokens, amount: Amount, floor: int) -> Reading:
    measure, last = _measure_of(tokens, amount, amount.last)
    bound = find_bound(tokens, amount.first, last, floor, measure.kind)
    if amount.unit == NO_UNIT and bound.last > last:
        amount, measure, bound = _unit_behind_bound(tokens, amount, measure, bound)
    number = amount.number
    if number.hedge is not None and bound.comparator in ("exact", "approximate"):
        bound = replace(bound, comparator=number.hedge)
    extent = Extent(bound.first, bound.last, number.first, number.last)
    numerals = _numerals((number.first, number.last), measure)
    if number.value is None:
        return Reading(extent.first, extent.last, _vague(tokens, amount, bound, extent, measure), numerals)
    if number.form == "couple" and bound.comparator == "exact":
        bound = replace(bound, comparator="approximate")
    rule = f"{number.form}.{measure.unit.kind}"
    stated = to_statement(amount.to_exact(number.value), number, bound, measure, rule)
    return Reading(extent.first, extent.last, to_quantity(tokens, extent, stated, measure), numerals)


def _unit_behind_bound(tokens: Tokens, amount: Amount, measure: Measure, bound: Bound) -> tuple[Amount, Measure, Bound]:
    """Such as "90-plus per cent", "20 or so miles": the unit stands behind the words that bound the number."""
    place, unit = find_unit(tokens, bound.last, amount.number)
    if unit == NO_UNIT:
        return amount, measure, bound
    amount = replace(amount, unit=unit, last=place)
    measure, last = _measure_of(tokens, amount, place)
    return amount, measure, replace(bound, last=last)


def _numerals(span: NumeralSpan, measure: Measure) -> tuple[NumeralSpan, ...]:
    return (span,) if measure.equivalent is None else (span, *measure.equivalent.numerals)


def _vague(tokens: Tokens, amount: Amount, bound: Bound, extent: Extent, measure: Measure) -> Quantity:
    """Such as "dozens": no value, its bounds; "at least dozens" and "more than a few" assert the one bound only."""
    low, high = amount.number.lower or Fraction(0), amount.number.upper or Fraction(0)
    lower = None if bound.comparator in ("at_most", "less_than") else low
    upper = None if bound.comparator in ("at_least", "more_than") else high
    stated = Statement(None, Bounds(lower, upper, low, high), "vague", find_rounding_unit(low, None, "vague"), "vague")
    return to_quantity(tokens, extent, stated, measure)


def _of_range(tokens: Tokens, found: Range, floor: int) -> Reading:
    measure, last = _measure_of(tokens, found.high if found.high.unit != NO_UNIT else found.low, found.last)
    if measure.unit == NO_UNIT and multiplies(tokens, last):
        measure = Measure(SHARE)
    bound = find_bound(tokens, found.first, last, floor, measure.kind)
    low = found.low.to_exact(found.low.number.value or Fraction(0))
    high = found.high.to_exact(found.high.number.value or Fraction(0))
    low, high = min(low, high), max(low, high)
    rough = found.rough or bound.comparator == "approximate"
    widening = (high - low) * _WIDENING if rough else Fraction(0)
    bounds = Bounds(low, high, low - widening, high + widening)
    rounding = min(find_rounding_unit(side, None, "between") for side in (low, high))
    extent = Extent(bound.first, bound.last, found.low.number.first, found.high.number.last)
    quantity = to_quantity(tokens, extent, Statement(None, bounds, "between", rounding, "range"), measure)
    second = found.high.number.first, found.high.number.last
    numerals = ((found.low.number.first, found.low.number.last), second, *_numerals(second, measure)[1:])
    return Reading(extent.first, extent.last, quantity, numerals)
