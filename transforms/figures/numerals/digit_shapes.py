"""What a run of digits looks like: a recent year, a day of the month, a group of three."""

RECENT_YEARS = range(1900, 2050)
_YEAR_LENGTH = 4
_DAY_LENGTH = 2
_DAYS = range(1, 32)
_HOURS = range(25)
_MINUTES = range(60)


def read_year_digits(word: str) -> int | None:
    """The number that four digits say.

    >>> read_year_digits("1066"), read_year_digits("206"), read_year_digits("2,016")
    (1066, None, None)
    """
    return int(word) if len(word) == _YEAR_LENGTH and word.isdecimal() else None


def is_recent_year(word: str) -> bool:
    """Whether four digits would be a year of the last hundred years or the next few.

    >>> is_recent_year("1998"), is_recent_year("1500")
    (True, False)
    """
    return read_year_digits(word) in RECENT_YEARS


def is_two_digits(word: str) -> bool:
    """Whether the word is two digits, as short years and minutes are."""
    return len(word) == _DAY_LENGTH and word.isdecimal()


def is_day_number(word: str) -> bool:
    """Whether the word can be a day of the month.

    >>> is_day_number("31"), is_day_number("32"), is_day_number("007")
    (True, False, False)
    """
    return word.isdecimal() and len(word) <= _DAY_LENGTH and int(word) in _DAYS


def is_hour(word: str) -> bool:
    """Whether the word can be an hour, or hour and minutes parted by a point.

    >>> is_hour("9"), is_hour("9.30"), is_hour("9.75"), is_hour("30")
    (True, True, False, False)
    """
    hour, _, minute = word.partition(".")
    if len(hour) > _DAY_LENGTH or not hour.isdecimal() or int(hour) not in _HOURS:
        return False
    return not minute or (is_two_digits(minute) and int(minute) in _MINUTES)


def is_military_time(word: str) -> bool:
    """Whether four digits can be hours and minutes.

    >>> is_military_time("0041"), is_military_time("1965")
    (True, False)
    """
    return read_year_digits(word) is not None and int(word[:2]) in _HOURS and int(word[2:]) in _MINUTES
