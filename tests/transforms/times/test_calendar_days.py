from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.times.calendar_days import days_of, part_of, shift, shift_months, value_around
from transforms.times.holidays import easter_sunday, holiday_in

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2900, 12, 31))


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2016", "2016-01-01", "2016-12-31"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("2016-02-29", "2016-02-29", "2016-02-29"),
        ("2016-02-29T14:30", "2016-02-29", "2016-02-29"),
        ("2016-W28", "2016-07-11", "2016-07-17"),
        ("2016-W28-WE", "2016-07-16", "2016-07-17"),
        ("2016-Q3", "2016-07-01", "2016-09-30"),
        ("2016-H2", "2016-07-01", "2016-12-31"),
        ("2016-WI", "2016-12-01", "2017-02-28"),
        ("199", "1990-01-01", "1999-12-31"),
        ("18", "1800-01-01", "1899-12-31"),
    ],
)
def test_a_value_covers_its_days(value: str, first: str, last: str) -> None:
    assert days_of(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("value", ["P2D", "PRESENT_REF", "XXXX-06", "2015-02-29", "2016-13", "2016-W60", "", "0000"])
def test_other_values_cover_none(value: str) -> None:
    assert days_of(value) is None


@given(DAYS, st.sampled_from(["D", "W", "M", "Q", "Y", "DE", "CE"]))
def test_the_unit_around_a_day_holds_it(day: date, unit: str) -> None:
    days = days_of(value_around(day, unit))
    assert days is not None
    assert days[0] <= day <= days[1]


@given(DAYS, st.sampled_from(["D", "W", "M", "Q", "Y"]), st.integers(-200, 200))
def test_shifting_on_goes_forward_and_back_again_within_a_month(day: date, unit: str, count: int) -> None:
    moved = shift(day, unit, count)
    assert moved is not None
    assert (moved > day) == (count > 0) or moved == day
    back = shift(moved, unit, -count)
    assert back is not None
    assert abs(back - day) <= timedelta(3)


def test_shifting_out_of_the_calendar_gives_nothing() -> None:
    assert shift(date(9990, 1, 1), "CE", 1) is None
    assert shift_months(date(2016, 1, 31), 1) == date(2016, 2, 29)


@given(DAYS, st.integers(0, 800), st.sampled_from(["start", "end", "early", "mid", "late"]))
def test_a_part_lies_within_its_whole(first: date, length: int, part: str) -> None:
    last = first + timedelta(length)
    begin, end = part_of((first, last), part)
    assert first <= begin <= end <= last


@pytest.mark.parametrize(
    ("year", "easter"), [(1961, "1961-04-02"), (2000, "2000-04-23"), (2016, "2016-03-27"), (2038, "2038-04-25")]
)
def test_easter(year: int, easter: str) -> None:
    assert easter_sunday(year) == date.fromisoformat(easter)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("thanksgiving", "2016-11-24"),
        ("labor day", "2016-09-05"),
        ("memorial day", "2016-05-30"),
        ("good friday", "2016-03-25"),
        ("boxing day", "2016-12-26"),
    ],
)
def test_days_with_names(name: str, day: str) -> None:
    assert holiday_in(2016, name) == date.fromisoformat(day)
