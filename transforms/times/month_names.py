"""Numbers of months, days and ordinals, and the year that a date without one means."""

from datetime import date, timedelta

from transforms.times.calendar_days import months
from transforms.vocabulary.times import value_of


def month_number(word: str) -> int:
    """1 for `january` or `jan`; raises KeyError on a word that is no month."""
    number: int = value_of("months").get(word) or value_of("month_abbreviations")[word]
    return number


def ordinal_number(word: str) -> int:
    """19 for `19`, `19th` or `nineteenth`; -1 for `final`; raises KeyError on a word that is no ordinal."""
    digits = word.rstrip("stndrh")
    return int(digits) if digits.isdigit() else int(value_of("ordinals")[word])


def nearest_year(published: date, month: int, day: int | None, future: bool) -> int:
    """The year of a date without one: the last that has come, or the next to come where the tense is future.

    A past date may lie one day ahead: the reporter's clock can run before the publisher's.
    """
    year = published.year
    try:
        first, last = months(year, month, 1) if day is None else (date(year, month, day),) * 2
    except ValueError:
        return year
    if future:
        return year if last >= published else year + 1
    return year if first <= published + timedelta(1) else year - 1
