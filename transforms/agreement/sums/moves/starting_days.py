"""Whether a number is of the time that a change in another sentence starts from."""

import re
from datetime import date, timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.vocabulary.agreement_changes import change_words

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
WHOLE_YEAR = 300
"""A number of more days than this is of a year."""
SOON = timedelta(days=3)
WEEK = timedelta(days=9)


def starts_from(text: str, step: ComparableFigure, base: ComparableFigure) -> bool:
    """Whether the words of a change name the day, month or year of the base, or its days begin with it."""
    days, begins = days_of(base), step.figure.observed_from
    if days is None or step.published is None:
        return False
    near = begins is not None and abs(begins - days.first) <= SOON and begins != step.published
    return (near and days.length <= WHOLE_YEAR) or names_start(text, step, base)


def names_start(text: str, step: ComparableFigure, base: ComparableFigure) -> bool:
    """Whether the words of a change name the day, month or year of the base."""
    days, told = days_of(base), step.published
    if days is None or told is None:
        return False
    if days.length > WHOLE_YEAR:
        return _names_year(text, days.last.year, told) or _same_period(text, base, told)
    return _names_day(text, days.first, told) or _ago(text, days.first, told) or _same_period(text, base, told)


def year_of(one: ComparableFigure) -> int | None:
    """The year that a number is of, by its days or as the only one that its sentence names."""
    days, named = days_of(one), set(_YEAR.findall(one.sentence))
    if days is not None and days.length > WHOLE_YEAR:
        return days.last.year
    return int(named.pop()) if len(named) == 1 else None


def _names_year(text: str, year: int, told: date) -> bool:
    if str(year) in _YEAR.findall(text):
        return True
    return year == told.year - 1 and change_words().year_before.stand_in(text)


def _names_day(text: str, day: date, told: date) -> bool:
    """Whether a month or a weekday not long ago is named, or the day itself."""
    if told < day:
        return False
    weekday = _WEEKDAYS[day.weekday()] in text and told - day <= WEEK
    month = re.search(rf"\b{_MONTHS[day.month - 1]}\b", text) is not None and told - day <= timedelta(days=330)
    name = _MONTHS[day.month - 1]
    exact = re.search(
        rf"\b(?:(\d+)\s+(?:and|to)\s+)?(\d+)\s+{name}\b|\b{name}\s+(\d+)(?:\s+(?:and|to)\s+(\d+))?\b", text
    )
    if exact is not None:
        return str(day.day) in exact.groups()
    return weekday or month


def _ago(text: str, day: date, told: date) -> bool:
    lower = text.lower()
    return any(
        least <= (told - day).days <= most
        for phrase, (least, most) in change_words().times_ago.items()
        if phrase in lower
    )


def _same_period(text: str, base: ComparableFigure, told: date) -> bool:
    """Whether both name the year under way, in one year or the months around its turn."""
    words = change_words().this_period
    if base.published is None or abs(told - base.published) > timedelta(days=WHOLE_YEAR):
        return False
    return bool(words.found_in(text) & words.found_in(base.sentence))
