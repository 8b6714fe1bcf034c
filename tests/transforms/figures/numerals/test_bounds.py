from fractions import Fraction
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.figures.numerals import find_quantities
from transforms.figures.numerals.bounds import find_bounds, find_rounding_unit
from transforms.figures.quantity import Quantity
from transforms.vocabulary.words import Comparator

COMPARATORS = [word for word in get_args(Comparator) if word not in ("between", "vague")]


@pytest.mark.parametrize(
    ("value", "step", "comparator", "unit"),
    [
        (4600, None, "more_than", 100),
        (4647, None, "exact", 1),
        (1200000, 100000, "exact", 100000),
        (500000, None, "exact", 100000),
        (20, None, "exact", 1),  # taken at its word
        (20, None, "approximate", 10),
        (0, None, "exact", 1),
    ],
)
def test_the_rounding_unit_is_the_step_the_number_shows(
    value: int, step: int | None, comparator: Comparator, unit: int
) -> None:
    assert find_rounding_unit(Fraction(value), step and Fraction(step), comparator) == unit


@pytest.mark.parametrize(
    ("comparator", "value", "unit", "likely"),
    [
        ("more_than", 4600, 100, (4601, 4699)),
        ("at_least", 700, 100, (700, 799)),
        ("at_most", 1500, 100, (1400, 1500)),
        ("less_than", 500, 100, (400, 499)),
        ("approximate", 4600, 100, (4550, 4650)),
        ("exact", 4600, 100, (4600, 4600)),
    ],
)
def test_the_likely_range_follows_comparator_and_rounding(
    comparator: Comparator, value: int, unit: int, likely: tuple[int, int]
) -> None:
    bounds = find_bounds(Fraction(value), comparator, Fraction(unit), whole=True, close=False, rough=False)
    assert (bounds.likely_lower, bounds.likely_upper) == likely


def test_nearly_is_closer_than_less_than() -> None:
    close = find_bounds(Fraction(100000), "less_than", Fraction(100000), whole=True, close=True, rough=False)
    far = find_bounds(Fraction(100000), "less_than", Fraction(100000), whole=True, close=False, rough=False)
    assert far.likely_lower < close.likely_lower <= 98000 < close.likely_upper == 99999


def test_magnitude_words_show_their_precision() -> None:
    bounds = find_bounds(Fraction(1200000), "exact", Fraction(100000), whole=True, close=False, rough=True)
    assert (bounds.lower, bounds.likely_lower, bounds.likely_upper) == (1200000, 1150000, 1250000)


@given(
    st.fractions(min_value=0, max_value=10**9),
    st.sampled_from(COMPARATORS),
    st.booleans(),
    st.booleans(),
)
def test_the_likely_range_lies_within_what_is_asserted(
    value: Fraction, comparator: Comparator, whole: bool, close: bool
) -> None:
    value = Fraction(round(value)) if whole else value
    unit = find_rounding_unit(value, None, comparator)
    bounds = find_bounds(value, comparator, unit, whole=whole, close=close, rough=False)
    assert bounds.likely_lower <= bounds.likely_upper
    assert bounds.lower is None or bounds.lower <= bounds.likely_lower
    assert bounds.upper is None or bounds.likely_upper <= bounds.upper


PHRASES: list[tuple[str, Comparator]] = [
    ("", "exact"), ("more than ", "more_than"), ("just over ", "more_than"), ("at least ", "at_least"),
    ("fewer than ", "less_than"), ("nearly ", "less_than"), ("up to ", "at_most"), ("no more than ", "at_most"),
    ("about ", "approximate"), ("some ", "approximate"),
]  # fmt: skip
NUMBERS = {
    "2": 2, "7": 7, "12": 12, "20": 20, "45": 45, "99": 99, "100": 100, "101": 101, "999": 999, "1,000": 1000,
    "4,600": 4600, "4,647": 4647, "250,000": 250_000, "1.2 million": 1_200_000, "3 million": 3_000_000,
    "half a million": 500_000, "two and a half million": 2_500_000, "1.25 billion": 1_250_000_000, "two dozen": 24,
    "2½": Fraction(5, 2), "0.3": Fraction(3, 10), "3.50": Fraction(7, 2), "minus 12": -12,
}  # fmt: skip


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("unit", [" people", " percent", " km"])
def test_every_comparator_bounds_every_form_of_number(number: str, unit: str) -> None:
    for phrase, comparator in PHRASES:
        (quantity,) = find_quantities(f"It was put at {phrase}{number}{unit}.").quantities
        assert (quantity.value, quantity.comparator) == (NUMBERS[number], comparator)
        assert_likely(quantity, Fraction(NUMBERS[number]))


def assert_likely(quantity: Quantity, value: Fraction) -> None:
    """What holds of the likely range, whatever the comparator, the number and its unit."""
    low, high = quantity.likely_lower, quantity.likely_upper
    assert low <= high
    assert low >= 0 or value < 0
    assert quantity.rounding_unit > 0
    beyond = {"more_than": low >= value, "at_least": low == value, "less_than": high <= value, "at_most": high == value}
    assert beyond.get(quantity.comparator, low <= value <= high)
    if quantity.unit is None and value.denominator == 1:  # people are whole
        assert low.denominator == high.denominator == 1
        assert quantity.comparator not in ("more_than", "less_than") or not low <= value <= high
    if quantity.unit == "%" and value < 100:
        assert high <= 100


def test_none_at_most_is_none() -> None:
    bounds = find_bounds(Fraction(0), "at_most", Fraction(1), whole=True, close=False, rough=False)
    assert (bounds.likely_lower, bounds.likely_upper) == (0, 0)
