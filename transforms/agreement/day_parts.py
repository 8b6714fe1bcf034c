"""The part of the day on which a count was given: "said on Monday morning", "by Monday night"."""

import re

_RANKS = {"dawn": 1, "morning": 1, "noon": 2, "midday": 2, "afternoon": 3, "evening": 4, "night": 5, "midnight": 5}
_WEEKDAY = re.compile(r"\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_TOLD = re.compile(
    r"\b(?i:said|says|saying|announced|reported|told|gave|put|updated|by|as of|rose|risen|reached|stood|counted)\b"
    r"[^.;,]{0,40}?"
    rf"\b({'|'.join(_RANKS)})\b"
)


def day_part_of(sentence: str) -> int | None:
    """A rank that grows through the day; null where the sentence does not say when the count was given.

    >>> day_part_of("Officials said on Monday morning that 90 had died."), day_part_of("The blaze at dawn killed 90.")
    (1, None)
    """
    match = _TOLD.search(sentence)
    return _RANKS[match.group(1)] if match else None


def told_hour_of(sentence: str) -> tuple[str, int] | None:
    """The day of the week and the part of it at which a count was given; null where either is not said.

    >>> told_hour_of("By Monday evening 90 had died."), told_hour_of("By evening 90 had died.")
    (('Mon', 4), None)
    """
    match = _TOLD.search(sentence)
    day = _WEEKDAY.search(match.group()) if match else None
    return (day.group(1), _RANKS[match.group(1)]) if match and day else None
