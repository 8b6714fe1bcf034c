"""Days with names, by year."""

from datetime import date, timedelta

from transforms.vocabulary.times import value_of


def holiday_in(year: int, name: str) -> date:
    """The day of a named holiday in a year; raises KeyError on a name that the vocabulary lacks.

    >>> holiday_in(2016, "easter"), holiday_in(2013, "thanksgiving")
    (datetime.date(2016, 3, 27), datetime.date(2013, 11, 28))
    """
    rule = value_of("holidays")[name]
    if "date" in rule:
        return date.fromisoformat(f"{year:04d}-{rule['date']}")
    if "weekday" in rule:
        return counted_weekday(year, *rule["weekday"])
    return easter_sunday(year) + timedelta(rule["easter"])


def counted_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The first, second ... weekday (1 Monday to 7 Sunday) of a month; the last one for -1."""
    if which < 0:
        following = date(year + month // 12, month % 12 + 1, 1)
        return following - timedelta((following.isoweekday() - weekday - 1) % 7 + 1)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (which - 1))


def easter_sunday(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm; Meeus, Astronomical Algorithms, ch. 8)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    correction = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)
