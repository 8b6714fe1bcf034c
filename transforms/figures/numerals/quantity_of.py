"""From what was read to a `Quantity`: bounds, unit, kind and rule."""

from dataclasses import dataclass, replace
from fractions import Fraction

from transforms.figures.numerals.bounds import Bounds, find_bounds, find_rounding_unit
from transforms.figures.numerals.comparators import Bound
from transforms.figures.numerals.equivalents import Equivalent
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import Unit
from transforms.figures.quantity import Quantity
from transforms.vocabulary.words import Comparator, QuantityKind

_MAGNITUDE = 1_000_000
_ALL = Fraction(100)


@dataclass(frozen=True, slots=True)
class Extent:
    """Token indices: the whole quantity, and the numeral words in it."""

    first: int
    last: int
    number_first: int
    number_last: int


@dataclass(frozen=True, slots=True)
class Measure:
    """The unit of a quantity, what it is per, and the same measure given again."""

    unit: Unit
    per: str | None = None
    is_distant: bool = False
    equivalent: Equivalent | None = None

    @property
    def code(self) -> str | None:
        """The unit with its rate: `USD/[bbl_us]`, `km/h`, `/d` of a bare "12 a day", none of counted things.

        Hundredths of money keep their number and are centi-units: 34 `cUSD` of "34 cents".
        """
        code = f"c{self.unit.code}" if self.unit.minor else self.unit.code
        if self.per is None or (self.is_distant and code is None):
            return code
        return f"{code or ''}/{self.per}"

    @property
    def kind(self) -> QuantityKind:
        """What is measured; a length per time is a speed, a bare number per time a rate."""
        if self.per is not None and self.unit.kind == "length":
            return "speed"
        return "rate" if self.per is not None and self.unit.kind == "count" and not self.is_distant else self.unit.kind

    @property
    def is_whole(self) -> bool:
        """Whether only whole numbers make sense: a count of things."""
        return self.unit.code is None and self.unit.kind == "count"


@dataclass(frozen=True, slots=True)
class Statement:
    """What the words say of the number: its value and bounds, how they bound it, its rounding, the rule."""

    value: Fraction | None
    bounds: Bounds
    comparator: Comparator
    rounding_unit: Fraction
    rule: str
    magnitude: Fraction = Fraction(1)


def to_quantity(tokens: Tokens, extent: Extent, stated: Statement, measure: Measure) -> Quantity:
    """The quantity with its offsets."""
    start, end = tokens.span(extent.first, extent.last)
    number_start, number_end = tokens.span(extent.number_first, extent.number_last)
    equivalent = measure.equivalent
    return Quantity(
        start=start,
        end=end,
        number_start=number_start,
        number_end=number_end,
        value=stated.value,
        lower=stated.bounds.lower,
        upper=stated.bounds.upper,
        likely_lower=stated.bounds.likely_lower,
        likely_upper=stated.bounds.likely_upper,
        comparator=stated.comparator,
        rounding_unit=stated.rounding_unit,
        unit=measure.code,
        kind=measure.kind,
        rule=stated.rule,
        equivalent_value=None if equivalent is None else equivalent.value,
        equivalent_unit=None if equivalent is None or equivalent.value is None else equivalent.unit,
        per=measure.per,
        magnitude=stated.magnitude,
    )


def to_statement(value: Fraction, number: Number, bound: Bound, measure: Measure, rule: str) -> Statement:
    """What the words say of a single number."""
    unit = find_rounding_unit(value, number.step, bound.comparator)
    rough = number.has_magnitude and number.form in ("digits", "words", "fraction") and abs(value) >= _MAGNITUDE
    whole = measure.is_whole and value.denominator == 1
    bounds = find_bounds(value, bound.comparator, unit, whole=whole, close=bound.close, rough=rough)
    if measure.code == "%" and 0 < value < _ALL:
        bounds = replace(bounds, likely_upper=min(bounds.likely_upper, _ALL))  # "more than 99 per cent"
    magnitude = abs(value) / number.mantissa if number.has_magnitude and number.mantissa > 0 else Fraction(1)
    return Statement(value, bounds, bound.comparator, unit, rule, magnitude)
