from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.agreement import ComparableFigure
from transforms.agreement.ranges import Range, expected_pair, factor_between, possible_pair, rounding_of, scaled

Tell = Callable[..., ComparableFigure]
ENDS = st.tuples(st.floats(-1e9, 1e9), st.floats(0, 1e9)).map(lambda pair: Range(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize(
    ("quote", "value", "step"),
    [
        ("1.2 million", 1_200_000, 100_000),
        ("$30bn", 30_000_000_000, 1_000_000_000),
        ("30,000", 30_000, 1_500),  # its zeros may be true
        ("4,647", 4_647, 0),
        ("4,600", 4_600, 100),
        ("20", 20, 0),
    ],
)
def test_how_far_a_number_was_rounded_shows_in_its_writing(tell: Tell, quote: str, value: float, step: float) -> None:
    assert rounding_of(tell("alpha", f"It was {quote} then.", quote, value=float(value)).figure) == step


def test_only_the_rougher_of_two_numbers_is_taken_as_rounded(tell: Tell) -> None:
    rough = tell("alpha", "There were 98,000 there.", "98,000", value=98_000.0).figure
    fine = tell("beta", "There were 98,400 there.", "98,400", value=98_400.0).figure
    of_rough, of_fine = possible_pair(rough, fine)
    assert of_fine == Range(98_400, 98_400)
    assert of_fine.within(of_rough)
    assert possible_pair(rough, rough)[0] == Range(98_000, 98_000)


def test_a_bound_allows_far_more_than_a_reader_expects(tell: Tell) -> None:
    bound = tell("alpha", "There were more than 4,600.", "more than 4,600", value=4600.0, comparator="more_than").figure
    fine = tell("beta", "There were 9,000 there.", "9,000", value=9000.0).figure
    assert possible_pair(bound, fine)[0].meets(Range(9000, 9000))
    assert not expected_pair(bound, fine)[0].meets(Range(9000, 9000))


def test_measures_are_compared_in_the_unit_of_the_first(tell: Tell) -> None:
    miles = tell("alpha", "It is 40 miles off.", "40 miles", value=40.0, unit="[mi_i]").figure
    metric = tell("beta", "It is 64km off.", "64km", value=64.0, unit="km").figure
    of_miles, of_metric = possible_pair(miles, metric)
    assert of_miles.meets(of_metric)
    assert of_metric.high < 45


def test_units_without_a_common_dimension_raise_with_both_shown(tell: Tell) -> None:
    metric = tell("beta", "It is 64km off.", "64km", value=64.0, unit="km").figure
    mass = tell("alpha", "It is 40 kg.", "40 kg", value=40.0, unit="kg").figure
    with pytest.raises(ValueError, match="'kg'"):
        possible_pair(mass, metric)


@pytest.mark.parametrize(("one", "other"), [("km", "kg"), ("USD", "EUR"), (None, "%")])
def test_no_factor_leads_from_one_dimension_to_another(one: str | None, other: str) -> None:
    assert factor_between(one, other) is None


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(ENDS, ENDS)
def test_meeting_is_mutual_and_follows_from_lying_within(one: Range, other: Range) -> None:
    assert one.meets(other) == other.meets(one)
    if one.within(other):
        assert one.meets(other)
        assert one.width <= other.width


@given(ENDS, st.floats(0.001, 1000))
def test_scaling_keeps_the_order_of_the_ends(one: Range, factor: float) -> None:
    assert scaled(one, factor).low <= scaled(one, factor).high
