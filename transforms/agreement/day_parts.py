"""The part of the day on which a count was given: "said on Monday morning", "by Monday night"."""

import re

_RANKS = {"dawn": 1, "morning": 1, "noon": 2, "midday": 2, "afternoon": 3, "evening": 4, "night": 5, "midnight": 5}
_TOLD = re.compile(
    r"\b(?:said|says|announced|reported|told|by|as of|rose|risen|reached|stood|counted)\b[^.;,]{0,40}?"
    rf"\b({'|'.join(_RANKS)})\b"
)


def day_part_of(sentence: str) -> int | None:
    """A rank that grows through the day; null where the sentence does not say when the count was given.

    >>> day_part_of("Officials said on Monday morning that 90 had died."), day_part_of("The blaze at dawn killed 90.")
    (1, None)
    """
    match = _TOLD.search(sentence)
    return _RANKS[match.group(1)] if match else None
