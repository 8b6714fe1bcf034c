"""The days that a TIMEX3 value covers, and the value of the unit of time around a day."""

import re
from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date, date]
"""First and last day, both included."""

SEASON_MONTHS: dict[str, int] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season: the meteorologists' seasons of the northern half, three months each."""

_VALUE = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<weekend>-WE)?|Q(?P<quarter>\d)|H(?P<half>\d)"
    r"|(?P<season>SP|SU|FA|WI)|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?(?:T.*)?"
)


def days_of(value: str) -> Days | None:
    """The days of a dated value; None for durations, references and values with unknown parts.

    >>> days_of("2016-02")
    (datetime.date(2016, 2, 1), datetime.date(2016, 2, 29))
    """
    if value.isdigit() and len(value) in (2, 3):
        span = 10 ** (4 - len(value))
        first = int(value) * span
        return (date(first, 1, 1), date(first + span - 1, 12, 31)) if 1 <= first < 9999 else None  # noqa: PLR2004
    match = _VALUE.fullmatch(value)
    if match is None or not 1 <= int(match["year"]) < 9999:  # noqa: PLR2004 (the years that `date` can hold)
        return None
    try:
        return _days_of_match(match)
    except ValueError:
        return None


def _days_of_match(match: re.Match[str]) -> Days:
    year = int(match["year"])
    if match["week"]:
        monday = date.fromisocalendar(year, int(match["week"]), 1)
        return (monday + timedelta(5 if match["weekend"] else 0), monday + timedelta(6))
    if match["quarter"]:
        return months(year, 3 * int(match["quarter"]) - 2, 3)
    if match["half"]:
        return months(year, 6 * int(match["half"]) - 5, 6)
    if match["season"]:
        return months(year, SEASON_MONTHS[match["season"]], 3)
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return day, day
    return months(year, int(match["month"]), 1) if match["month"] else (date(year, 1, 1), date(year, 12, 31))


def months(year: int, month: int, count: int) -> Days:
    """The days of `count` months from the first of the given one; raises ValueError on a month that is none."""
    first = date(year, month, 1)
    last = shift_months(first, count - 1)
    return first, last.replace(day=monthrange(last.year, last.month)[1])


def shift_months(day: date, count: int) -> date:
    """The same day of another month, or that month's last where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, unit: str, count: int) -> date | None:
    """A day moved by a number of units (TIMEX3 designators); None where the calendar ends."""
    try:
        if unit in ("D", "W", "WE", "FORTNIGHT"):
            return day + timedelta(count * {"D": 1, "W": 7, "WE": 7, "FORTNIGHT": 14}[unit])
        if unit.startswith("T"):
            return day + timedelta(hours=count * {"TH": 1, "TM": 1 / 60, "TS": 1 / 3600}[unit])
        return shift_months(day, count * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}[unit])
    except (ValueError, OverflowError):
        return None


def value_around(day: date, unit: str) -> str:
    """The value of the unit of time that holds a day: its week, month, quarter ...

    >>> value_around(date(2016, 7, 11), "W"), value_around(date(2016, 7, 11), "DE")
    ('2016-W28', '201')
    """
    iso = day.isocalendar()
    if unit in ("W", "FORTNIGHT"):
        return f"{iso.year:04d}-W{iso.week:02d}"
    if unit == "WE":
        return f"{iso.year:04d}-W{iso.week:02d}-WE"
    if unit == "M":
        return f"{day:%Y-%m}"
    if unit == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    lengths = {"Y": 4, "DE": 3, "CE": 2, "ML": 1}
    return f"{day.year:04d}"[: lengths[unit]] if unit in lengths else day.isoformat()


def part_of(days: Days, part: str) -> Days:
    """The days meant by a part of a longer time: thirds for early, mid and late, one day for its start and end."""
    first, last = days
    third = (last - first).days / 3
    if part == "start":
        return first, first
    if part == "end":
        return last, last
    if part == "early":
        return first, first + timedelta(int(third))
    if part == "late":
        return last - timedelta(int(third)), last
    middle = first + timedelta(int(third) + 1), last - timedelta(int(third) + 1)
    return middle if middle[0] <= middle[1] else (first, last)
