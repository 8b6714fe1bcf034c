"""The days on which a sentence says that something was done, and whether it counts over a time not yet over."""

import re

from transforms.agreement.sums.story_ties import days_named
from transforms.vocabulary.weekdays import WEEKDAY

_REPORTED = re.compile(
    r"\b(?:said|says|announced|reported|told|according|statement|confirmed|declared|added)\b[^.;]{0,60}?\bon\s+"
    rf"{WEEKDAY}"
)
_ON_SAID = re.compile(
    rf"\bon\s+{WEEKDAY}\s+(?:that|it|he|she|they)\b|"
    rf"\b(?:said|announced|reported|told\s+\w+)\s+on\s+{WEEKDAY}"
)
_RUNNING = re.compile(
    r"\b(?:since|so far|to date|until now|this (?:year|month|week)|in the past|over the past)\b", re.IGNORECASE
)

_OVER = re.compile(
    r"\b(?:in|over|within|during)\s+(?:the\s+)?(?:next|coming|past|last|[a-z]+)\s+(?:[a-z]+\s+)?(?:years?|months?)\b",
    re.IGNORECASE,
)


def of_one_day(one: str, other: str) -> bool:
    """Whether two sentences tell of the same days, or one of none, and neither alone counts over a longer time."""
    days = event_days(one), event_days(other)
    if days[0] and days[1] and days[0] != days[1]:
        return False
    return counts_on(one) == counts_on(other)


def event_days(text: str) -> frozenset[str]:
    """The days of the week that a sentence names, but for those on which somebody said it."""
    return days_named(_REPORTED.sub(" ", _ON_SAID.sub(" ", text)))


def counts_on(text: str) -> bool:
    """Whether a sentence counts over a time that is not over: "since May", "this year"."""
    return _RUNNING.search(text) is not None


def tells_span(text: str) -> bool:
    """Whether a sentence tells what happened in a span of months or years: "in ten years"."""
    return _OVER.search(text) is not None
