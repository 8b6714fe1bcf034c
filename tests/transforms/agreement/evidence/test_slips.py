import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.agreement.evidence.slips import is_slip


@pytest.mark.parametrize(
    ("first", "second"),
    [(217, 271), (8500, 850), (1193, 193), (13.6, 12.6), (1.4e9, 1.4e6)],
    ids=["digits swapped", "a zero lost", "a digit dropped", "a digit wrong", "million for billion"],
)
def test_numbers_that_one_slip_of_the_pen_sets_apart(first: float, second: float) -> None:
    assert is_slip(first, second)


@pytest.mark.parametrize(("first", "second"), [(2300, 1000), (57, 67), (560, 560), (0, 10), (None, 12)])
def test_other_numbers_are_no_slip(first: float | None, second: float | None) -> None:
    assert not is_slip(first, second)


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_a_slip_is_one_both_ways(first: int, second: int) -> None:
    assert is_slip(first, second) == is_slip(second, first)
