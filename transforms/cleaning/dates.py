"""Read a date of publication strictly: one reading, or none and why."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from transforms.vocabulary.words import Precision

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
            ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"),
            ("november", "nov"), ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December")  # fmt: skip
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
# Hours east of Greenwich of the zone names that mean one thing in news; others (IST, CST) leave the day alone.
ZONES = {
    "z": 0.0, "utc": 0.0, "gmt": 0.0, "ut": 0.0, "bst": 1.0, "cet": 1.0, "cest": 2.0, "eet": 2.0, "eest": 3.0,
    "msk": 3.0, "est": -5.0, "edt": -4.0, "cdt": -5.0, "mst": -7.0, "mdt": -6.0, "pst": -8.0, "pdt": -7.0,
    "jst": 9.0, "aest": 10.0, "aedt": 11.0,
}  # fmt: skip
FIRST_YEAR, LAST_YEAR = 1800, 2199
LAST_HOUR_OF_CLOCK = 12

_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_WEEKDAY = r"(?:(?P<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_TIME = (
    r"(?:(?:,|\s|\||-|–|T|\bat\b)*(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?::(?P<second>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|\(?[A-Z]{2,5}\)?)?)?"
)
_TIME_FIRST = (
    r"(?:(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::(?P<second>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?"
    r"\s*(?P<zone>[A-Z]{2,5})?(?:,|\s)\s*)"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_TIME_IN_DIGITS = r"(?:T?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?(?P<zone>Z|[+-]\d{2}:?\d{2})?)?"
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2}):(?P<second>\d{2})(?:\s+(?P<zone>[A-Z]{3,4}))?"
PATTERNS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<year>\d{{4}})(?P<mark>[-/.])(?P<number>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}}){_TIME}",
        rf"(?P<year>\d{{4}})(?P<number>\d{{2}})(?P<day>\d{{2}}){_TIME_IN_DIGITS}",
        rf"{_WEEKDAY}{_DAY}(?:\s+of)?[\s-]+{_MONTH},?[\s-]+(?P<year>\d{{4}}){_TIME}",
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+(?P<year>\d{{4}}){_TIME}",
        rf"{_TIME_FIRST}{_WEEKDAY}{_DAY}\s+{_MONTH},?\s+(?P<year>\d{{4}})",
        rf"{_TIME_FIRST}{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+(?P<year>\d{{4}})",
        # `date -R` of a C library: Mon Jul 11 14:30:00 2016
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY}\s+{_CLOCK}\s+(?P<year>\d{{4}})",
    )
)
NUMERIC = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<mark>[-/.])(?P<second_number>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}){_TIME}", re.IGNORECASE
)
_EPOCH = re.compile(r"(?P<seconds>\d{9,10})(?P<thousandths>\d{3})?(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment in UTC and how exactly it was stated; a day is its midnight."""

    at: datetime
    precision: Precision


@dataclass(frozen=True, slots=True)
class NoDate:
    """Why a text gives no date."""

    why: str


def read_date(text: str) -> Stamp | NoDate:
    """The date that the whole text states, or why it states none.

    >>> read_date("11 July, 2016").at.date().isoformat()
    '2016-07-11'
    >>> read_date("12/02/2009")
    NoDate(why='12 February or 2 December')
    >>> read_date("on Monday")
    NoDate(why='no date')
    """
    text = text.strip().rstrip(".")
    for pattern in PATTERNS:
        match = pattern.fullmatch(text)
        if match:
            return _stamp_of(match.groupdict())
    match = NUMERIC.fullmatch(text)
    if match:
        return _read_numeric(match)
    match = _EPOCH.fullmatch(text)
    if match:
        return Stamp(datetime.fromtimestamp(int(match["seconds"]), UTC), "second")
    return NoDate("no date")


def _read_numeric(match: re.Match[str]) -> Stamp | NoDate:
    first, second = int(match["first"]), int(match["second_number"])
    parts: dict[str, str | None] = match.groupdict()
    if first <= 12 and second <= 12 and first != second:  # noqa: PLR2004  # months
        return NoDate(f"{first} {MONTH_NAMES[second - 1]} or {second} {MONTH_NAMES[first - 1]}")
    day, month = (second, first) if second > 12 else (first, second)  # noqa: PLR2004
    return _stamp_of({**parts, "number": str(month), "day": str(day)})


def _stamp_of(parts: dict[str, str | None]) -> Stamp | NoDate:
    number = parts.get("number")
    month = int(number) if number else MONTHS.get((parts.get("month") or "").lower())
    if not month:
        return NoDate(f"no month: {parts.get('month')}")
    year, day = int(parts["year"] or 0), int(parts["day"] or 0)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return NoDate(f"no likely year: {year}")
    try:
        midnight = datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return NoDate("no such day")
    weekday = (parts.get("weekday") or "")[:3].lower()
    if weekday and WEEKDAYS[midnight.weekday()] != weekday:
        return NoDate(f"that day is no {parts['weekday']}")
    return _add_time(midnight, parts)


def _add_time(midnight: datetime, parts: dict[str, str | None]) -> Stamp | NoDate:
    if not parts.get("hour") or not (parts.get("minute") or parts.get("half")):
        return NoDate("no time") if parts.get("hour") else Stamp(midnight, "day")
    hour, minute, second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    half = (parts.get("half") or "").lower()[:1]
    if half:
        if not 1 <= hour <= LAST_HOUR_OF_CLOCK:
            return NoDate("no such time")
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004  # a clock
        return NoDate("no such time")
    zone = _read_zone(parts.get("zone"))
    if zone is None:
        return Stamp(midnight, "day")
    local = midnight.replace(hour=hour, minute=minute, second=second, tzinfo=zone)
    return Stamp(local.astimezone(UTC), "second" if parts.get("second") else "minute")


def _read_zone(text: str | None) -> timezone | None:
    """The zone; UTC where none is stated, None where its name is ambiguous or unknown."""
    name = (text or "utc").strip("()").lower()
    if name in ZONES:
        return timezone(timedelta(hours=ZONES[name]))
    match = re.fullmatch(r"([+-])(\d{2}):?(\d{2})?", name)
    if not match or int(match[2]) > 14:  # noqa: PLR2004  # Kiribati, the farthest east
        return None
    offset = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-offset if match[1] == "-" else offset)
