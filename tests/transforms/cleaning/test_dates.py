import pytest

from transforms.cleaning.dates import NoDate, read_date

DATES = [
    # text, moment in UTC, precision
    ("2016-07-11", "2016-07-11T00:00", "day"),
    ("2016/07/11", "2016-07-11T00:00", "day"),
    ("20160711", "2016-07-11T00:00", "day"),
    ("2016-07-11T14:30", "2016-07-11T14:30", "minute"),
    ("2016-07-11T14:30:00Z", "2016-07-11T14:30", "second"),
    ("2016-07-11 14:30:00+02:00", "2016-07-11T12:30", "second"),
    ("2016-07-11T14:30:00.123-0400", "2016-07-11T18:30", "second"),
    ("20160711143000", "2016-07-11T14:30", "second"),
    ("Mon, 11 Jul 2016 14:30:00 +0000", "2016-07-11T14:30", "second"),
    ("Mon, 11 Jul 2016 14:30:00 GMT", "2016-07-11T14:30", "second"),
    ("11 July, 2016", "2016-07-11T00:00", "day"),
    ("11 July 2016", "2016-07-11T00:00", "day"),
    ("11th of July 2016", "2016-07-11T00:00", "day"),
    ("11-Jul-2016", "2016-07-11T00:00", "day"),
    ("July 11, 2016", "2016-07-11T00:00", "day"),
    ("Sept. 1, 2016", "2016-09-01T00:00", "day"),
    ("Monday, July 11, 2016", "2016-07-11T00:00", "day"),
    ("July 11, 2016 at 3:04 PM EDT", "2016-07-11T19:04", "minute"),
    ("July 11, 2016 12:05 a.m.", "2016-07-11T00:05", "minute"),
    ("14:30 11 July 2016", "2016-07-11T14:30", "minute"),
    ("Mon 11 Jul 2016 14.30 BST", "2016-07-11T13:30", "minute"),
    ("25/12/2009", "2009-12-25T00:00", "day"),
    ("12/25/2009", "2009-12-25T00:00", "day"),
    ("05/05/2010", "2010-05-05T00:00", "day"),
    ("1468247400", "2016-07-11T14:30", "second"),
    ("1468247400000", "2016-07-11T14:30", "second"),
    # the zone's name means several things: the day stands, the time does not
    ("July 11, 2016 3:04 PM ET", "2016-07-11T00:00", "day"),
    ("11 July 2016 14:30 IST", "2016-07-11T00:00", "day"),
]

NO_DATES = [
    "", "soon", "Monday", "July 2016", "2016", "12/02/2009", "1/2/2009", "03.04.2010", "2009-02-30", "31 June 2010",
    "11 Juli 2016x",
    "0000-01-01", "2016-13-01", "2016-07-11T25:00", "2016-07-11T10:61", "Tue, 11 Jul 2016", "11 July 16",
    "between 3 and 4 May 2011",
    "13:00 PM 3 May 2011", "9999-99-99", "-1", "1", "2016-07-11 to 2016-07-12",
]  # fmt: skip


@pytest.mark.parametrize(("text", "moment", "precision"), DATES)
def test_a_date_is_read_as_it_is_stated(text: str, moment: str, precision: str) -> None:
    stamp = read_date(text)
    assert not isinstance(stamp, NoDate)
    assert (stamp.at.strftime("%Y-%m-%dT%H:%M"), stamp.precision) == (moment, precision)


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_single_date_is_none(text: str) -> None:
    assert isinstance(read_date(text), NoDate)


def test_an_ambiguous_date_names_both_readings() -> None:
    assert read_date("12/02/2009") == NoDate("12 February or 2 December")
