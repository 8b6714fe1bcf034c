from fractions import Fraction
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.figures.numerals.bounds import find_bounds, find_rounding_unit
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
