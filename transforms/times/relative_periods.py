"""Weeks, months, quarters, seasons and years told from the article's own day: `last month`, `next summer`."""

import re
from datetime import date
from typing import TYPE_CHECKING

from transforms.times.absolute_dates import narrowed
from transforms.times.amount import read_amount
from transforms.times.calendar_days import days_of, months, shift, value_around
from transforms.times.month_names import month_number, ordinal_number
from transforms.times.reading import Found, Reader, Reading, dated
from transforms.times.units import granularity_of, unit_of
from transforms.vocabulary.times import value_of, words_in

if TYPE_CHECKING:
    from transforms.vocabulary.words import Granularity


MONTHS_A_YEAR = 12


def _step(which: str) -> int:
    return -1 if which in words_in("last") else 1 if which in words_in("next") else 0


def read_unit(found: Found) -> Reading | None:
    """`last month`, `this week`, `late next year`, `the end of the year`."""
    unit, which, published = unit_of(found.word("unit")), found.word("which"), found.setting.published
    if unit.startswith("T") or unit == "D":
        return None
    if published is None:
        return Reading(value=None, granularity=granularity_of(unit))
    day = shift(published, unit, _step(which))
    return None if day is None else narrowed(found, value_around(day, unit), granularity_of(unit), "published_at")


def read_the_unit(found: Found) -> Reading | None:
    """`the year` and `the quarter` alone: the one that runs; other units need more to be a time."""
    if found.word("unit") not in ("year", "quarter") or found.beside(1) in ("of", "-", "when", "that", "in"):
        return None
    return read_unit(found)


def read_day_part(found: Found) -> Reading:
    """`later in the day`: the last date of the text, else the article's day."""
    here, published = found.setting.previous, found.setting.published
    if here is not None and here.days is not None and here.days[0] == here.days[1]:
        return dated(str(here.days[0]), "day", "text")
    if published is None:
        return Reading(value=None, granularity="day", anchor="event")
    return dated(str(published), "day", "published_at")


def read_month_or_season(found: Found) -> Reading | None:
    """`last June`, `this spring`, `next summer`: the last one over, the one of this year, the next to begin."""
    published = found.setting.published
    season = value_of("seasons").get(found.word("season"))
    if season and _is_of_what(found):
        return None
    granularity: Granularity = "season" if season else "month"
    suffix = season or f"{month_number(found.word('month')):02d}"
    if published is None:
        return Reading(value=f"XXXX-{suffix}", granularity=granularity)
    year = _year_of_named(found, published, suffix)
    return narrowed(found, f"{year:04d}-{suffix}", granularity, "published_at")


def read_of_year(found: Found) -> Reading | None:
    """`October last year`, `5 May this year`, `the summer of last year`: the year is told from the article's."""
    published, season = found.setting.published, value_of("seasons").get(found.word("season"))
    if found.word("unit") != "year":
        return None
    granularity: Granularity = "season" if season else "day" if found.word("day") else "month"
    suffix = season or f"{month_number(found.word('month')):02d}"
    if found.word("day"):
        number = re.match(r"\d+", found.word("day"))
        suffix += f"-{int(number.group()):02d}" if number else ""
    if published is None:
        return Reading(value=f"XXXX-{suffix}", granularity=granularity)
    value = f"{published.year + _step(found.word('which')):04d}-{suffix}"
    return narrowed(found, value, granularity, "published_at") if days_of(value) else None


def _is_of_what(found: Found) -> bool:
    """`an uncertain winter`, `a summer camp`: a season that describes, and no time."""
    bare = not found.word("which") and not found.word("the")
    before = found.beside(-1)
    return bare and before[:1].isalpha() and before not in words_in("time_prepositions")


def _year_of_named(found: Found, published: date, suffix: str) -> int:
    which = found.word("which")
    if not which:
        which = "next" if found.is_future else "latest"
    years = range(published.year - 2, published.year + 3)
    covered = {year: days_of(f"{year:04d}-{suffix}") or (date.max, date.min) for year in years}
    if which in words_in("last"):
        return max(year for year in years if covered[year][1] < published)
    if which == "latest":
        return max(year for year in years if covered[year][0] <= published)
    if which in words_in("next") and found.word("which"):
        return min(year for year in years if covered[year][0] > published)
    if which in words_in("next"):
        return min(year for year in years if covered[year][1] >= published)
    runs = [year for year in years if covered[year][0] <= published <= covered[year][1]]
    return runs[0] if runs else published.year


def read_ordinal_part(found: Found) -> Reading | None:
    """`the third quarter`, `the first half of 2013`, `the fourth quarter of last year`."""
    quarter = found.word("unit") == "quarter"
    count = 4 if quarter else 2
    number = ordinal_number(found.word("number")) if found.word("number") else count
    number = count if number == -1 else number
    granularity: Granularity = "quarter" if quarter else "half"
    if not 1 <= number <= count or (not quarter and not _is_half_of_year(found)):
        return None
    mark, published = f"{'Q' if quarter else 'H'}{number}", found.setting.published
    if found.word("year"):
        return dated(f"{found.word('year')}-{mark}", granularity, "absolute")
    if published is None:
        return Reading(value=f"XXXX-{mark}", granularity=granularity)
    year = published.year + _step(found.word("which"))
    days = days_of(f"{year}-{mark}")
    alone = not found.word("which") and not found.word("whole_year")
    if alone and days and days[0] > published and not found.is_future:
        year -= 1
    return dated(f"{year}-{mark}", granularity, "published_at")


def _is_half_of_year(found: Found) -> bool:
    return bool(found.word("year") or found.word("which") or found.word("whole_year"))


def read_rough_past(found: Found) -> Reading | None:
    """`recent weeks`: only that it is past."""
    return Reading(value="PAST_REF", granularity="reference") if found.word("unit") else None


def read_months_of_year(found: Found) -> Reading | None:
    """`the first nine months of 2012`: a quarter or half where it is one, else a duration with its days."""
    year, published = found.word("year"), found.setting.published
    count = read_amount(found.words("amount"))
    if count is None or not 1 <= count <= MONTHS_A_YEAR or count.denominator != 1 or not (year or published):
        return None
    number = int(year) if year else (published or date.max).year + _step(found.word("which"))
    anchor = "absolute" if year else "published_at"
    first = found.word("end") == "first"
    part = MONTHS_A_YEAR // int(count)
    if count in (3, 6):
        mark = "Q" if count == 3 else "H"  # noqa: PLR2004 (months of a quarter)
        return dated(f"{number:04d}-{mark}{1 if first else part}", "quarter" if mark == "Q" else "half", anchor)
    days = months(number, 1 if first else MONTHS_A_YEAR + 1 - int(count), int(count))
    return Reading(value=f"P{int(count)}M", granularity="duration", days=days, anchor=anchor)


def read_many_units(found: Found) -> Reading:
    """`recent weeks`, `the coming months`: only that it is past or to come."""
    which = found.word("which")
    value = "FUTURE_REF" if which in words_in("next") else "PAST_REF"
    return Reading(value=value, granularity="reference")


RULES: tuple[tuple[str, str, Reader], ...] = (
    ("unit", "PART {which=last|next|this} {fiscal}? {unit=one_unit}", read_unit),
    ("day_part", "{earlier|later|early|late} {in} {the} {day_unit}", read_day_part),
    (
        "running_unit",
        "(?:{the}? {edge=edge_start|edge_end|mid} {of} | {mod=earlier|later|early|late} {in} ) {the} {unit=one_unit}",
        read_unit,
    ),
    ("the_running_unit", "{the} {unit=unit|quarter}", read_the_unit),
    ("year_end", "{year=fiscal}? {unit=one_unit} {hyphen}? {edge=edge_end}", read_unit),
    ("month_or_season", "PART {which=last|next|this} {month=month}", read_month_or_season),
    ("season", "PART (?:{which=last|next|this}|{the=the})? {season=season}", read_month_or_season),
    ("month_of_year", "PART {month=month} {of}? {which=last|next|this} {unit=unit}", read_of_year),
    ("season_of_year", "PART {the}? {season=season} {of}? {which=last|next|this} {unit=unit}", read_of_year),
    ("day_of_year", "{day=any_day} {month=month} {which=last|next|this} {unit=unit}", read_of_year),
    ("day_of_year_behind", "{month=month} {day=any_day} {which=last|next|this} {unit=unit}", read_of_year),
    (
        "quarter_or_half",
        (
            "{the}? {fiscal}? {number=any_ordinal} {hyphen|fiscal}? {unit=quarter|half} (?:{of|comma}?"
            " (?:{the}? {fiscal}? {unit}? {year=year} | {which=last|this|next} {unit} | {whole_year=the} {unit}))?"
        ),
        read_ordinal_part,
    ),
    (
        "months_of_year",
        "{the} {end=ordinal|last} AMOUNT {months} {of|in} (?:{the|fiscal}? {year=year} | {which=last|this} {unit})",
        read_months_of_year,
    ),
    ("rough_past", "{the}? {recent} {unit=units}", read_rough_past),
    ("rough_future", "{the}? {which=next|last} {units} ", read_many_units),
)
