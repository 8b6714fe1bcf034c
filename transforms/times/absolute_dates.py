"""Dates that name their year, or their day and month: `8 March 2014`, `late 2015`, `the 1990s`."""

from datetime import date

from transforms.times.calendar_days import Days, days_of, part_of
from transforms.times.month_names import month_number, nearest_year, ordinal_number
from transforms.times.reading import Found, Reader, Reading, dated
from transforms.vocabulary.times import value_of, words_in
from transforms.vocabulary.words import Granularity


def narrowed(found: Found, value: str, granularity: Granularity, anchor: str) -> Reading:
    """A reading whose days are narrowed by `early`, `late`, `mid`, `the beginning of` or `the end of`."""
    days = days_of(value)
    return dated(value, granularity, anchor, _narrow(found, days) if days else None)


def _narrow(found: Found, days: Days) -> Days:
    edge, part = found.word("edge"), found.word("mod")
    if edge in words_in("edge_end"):
        return part_of(days, "end")
    if edge in words_in("edge_start"):
        return part_of(days, "start")
    if edge or part in words_in("mid"):
        return part_of(days, "mid")
    if part in words_in("early") or part in words_in("late"):
        return part_of(days, "early" if part in words_in("early") else "late")
    return days


def read_day(found: Found) -> Reading | None:
    """`8 March 2014`, `March 8`, `Friday, March 8`: the year is the nearest that the tense allows."""
    month, day = month_number(found.word("month")), ordinal_number(found.word("day"))
    year, published = found.word("year"), found.setting.published
    if not 1 <= day <= 31:  # noqa: PLR2004 (days of a month)
        return None
    if not year and published is None:
        return Reading(value=f"XXXX-{month:02d}-{day:02d}", granularity="day")
    number = int(year) if year else nearest_year(published or date.max, month, day, found.is_future)
    value = f"{number:04d}-{month:02d}-{day:02d}"
    days = days_of(value)
    if days is None:
        return None
    until = found.word("until")
    if until:
        last = days_of(f"{value[:8]}{ordinal_number(until):02d}")
        if last is None or last[0] < days[0]:
            return None
        return dated(f"{value}/{last[0]}", "day", "absolute" if year else "published_at", (days[0], last[0]))
    return dated(value, "day", "absolute" if year else "published_at", days)


def read_day_before_month(found: Found) -> Reading | None:
    """`March 8` where no day is meant: `in March 8 people were killed`."""
    followed = found.beside(1)
    if not found.word("year") and found.beside(-1) == "in" and followed.isalpha() and followed not in ("and", "to"):
        return None
    return read_day(found)


def read_month(found: Found) -> Reading:
    """`June 2014`, `mid-June`, `the end of March`."""
    month, published = month_number(found.word("month")), found.setting.published
    if found.word("year"):
        return narrowed(found, f"{int(found.word('year')):04d}-{month:02d}", "month", "absolute")
    if published is None:
        return Reading(value=f"XXXX-{month:02d}", granularity="month")
    year = nearest_year(published, month, None, found.is_future)
    return narrowed(found, f"{year:04d}-{month:02d}", "month", "published_at")


def read_year(found: Found) -> Reading | None:
    """`2014`, `late 2015`, `fiscal 2013`, `2012-13`."""
    year, until = found.word("year"), found.word("until")
    if not until:
        return narrowed(found, year, "year", "absolute")
    last = int(until) if len(until) == 4 else int(year[:2] + until)  # noqa: PLR2004 (1990-91, 1990-1991)
    if not 0 < last - int(year) <= 100 or len(until) not in (2, 4):  # noqa: PLR2004 (a century at most)
        return None
    return dated(f"{year}/{last}", "year", "absolute", (date(int(year), 1, 1), date(last, 12, 31)))


def read_decade(found: Found) -> Reading | None:
    """`the 1990s`, `the mid-80s`, `the nineties`."""
    word = found.word("decade").rstrip("s").rstrip("'")
    if word.isdigit() and len(word) == 4:  # noqa: PLR2004 (1990s)
        return narrowed(found, word[:3] if word[2:] != "00" else word[:2], "decade", "absolute")
    tens = value_of("decade_words").get(found.word("decade")) or (int(word) // 10 if word.isdigit() else None)
    if tens is None or (word.isdigit() and (len(word) != 2 or int(word) % 10)):  # noqa: PLR2004 (80s)
        return None
    return narrowed(found, f"{'20' if tens in (0, 1) else '19'}{tens}", "decade", "absolute")


def read_century(found: Found) -> Reading | None:
    """`the 19th century`."""
    if found.word("unit") != "century":
        return None
    number = ordinal_number(found.word("number"))
    return narrowed(found, f"{number - 1:02d}", "century", "absolute") if 1 < number <= 22 else None  # noqa: PLR2004


def read_season_of_year(found: Found) -> Reading:
    """`the summer of 2014`, `early spring 2015`."""
    value = f"{int(found.word('year')):04d}-{value_of('seasons')[found.word('season')]}"
    return narrowed(found, value, "season", "absolute")


def read_iso(found: Found) -> Reading | None:
    """`2016-07-11`."""
    value = found.word("iso")
    return dated(value, "day", "absolute") if days_of(value) else None


def read_slashed(found: Found) -> Reading | None:
    """`31/12/2015` or `12/31/2015`, where only one order of day and month is possible."""
    first, second, year = (int(part) for part in found.word("slashed").split("/"))
    year += 0 if year > 99 else 1900 if year > 50 else 2000  # noqa: PLR2004 (years of two digits)
    if (first > 12) == (second > 12) and first != second:  # noqa: PLR2004 (months)
        return None
    month, day = (second, first) if first > 12 else (first, second)  # noqa: PLR2004 (months)
    value = f"{year:04d}-{month:02d}-{day:02d}"
    return dated(value, "day", "absolute") if days_of(value) else None


_WEEKDAY = "(?: {the}? {weekday} {stop}? {comma}? {the}? )?"
RULES: tuple[tuple[str, str, Reader], ...] = (
    ("iso_date", "{iso=iso}", read_iso),
    ("slashed_date", "{slashed=slashed}", read_slashed),
    (
        "day_month",
        _WEEKDAY
        + "{the}? {day=any_day} (?:{hyphen|to|and} {until=any_day})? {of}? {month=month} {stop}? {comma}? {year=year}",
        read_day,
    ),
    (
        "day_month_no_year",
        _WEEKDAY + "{the}? {day=any_day} (?:{hyphen} {until=any_day})? {of}? {month=month}",
        read_day,
    ),
    (
        "month_day",
        _WEEKDAY
        + "{month=month} {stop}? {the}? {day=any_day} (?:{hyphen} {until=any_day})? {comma}? {of}? {year=year}",
        read_day,
    ),
    (
        "month_day_no_year",
        _WEEKDAY + "{month=month} {stop}? {the}? {day=any_day} (?:{hyphen} {until=any_day})?",
        read_day_before_month,
    ),
    ("month_year", "PART {month=month} {stop}? {comma|of}? {year=year}", read_month),
    ("month", "PART {month=month}", read_month),
    ("season_year", "PART {the}? {season=season} {of|comma}? {year=year}", read_season_of_year),
    ("years", "{year=year} {hyphen} {until=number|year|day_number}", read_year),
    ("fiscal_year", "PART {the}? {fiscal} {unit}? {year=year}", read_year),
    ("year", "PART {year=year}", read_year),
    ("decade", "PART {the}? {apostrophe}? {decade=decade|decade_word}", read_decade),
    ("century", "PART {the}? {number=any_ordinal} {hyphen}? {unit=unit}", read_century),
)
