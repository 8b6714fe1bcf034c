"""The days for which a figure holds, and how the days of two figures lie to each other."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.counts_by_day import counts_since_beginning
from transforms.vocabulary.agreement import agreement_words

_DEADLINE = re.compile(r"\b(?:by|until|before)\s+(?:the\s+(?:end|middle|start)\s+of\s+)?(?:\w+\s+){0,2}(?:19|20)\d\d\b")
LONG_DAYS = 10
"""A figure said of more days than this is a figure of a period, not of a moment."""

COUNTING = timedelta(days=7)
"""Within this time of an event an article's toll is the count of its own day, whatever day of the event it names."""

WHOLE = timedelta(days=14)
"""Losses counted since so long ago are all losses of their event."""

NEAR = timedelta(days=2)
"""Reports of one story this far apart are of one time, where the figure does not move from day to day."""

Timing = Literal["together", "later", "earlier", "apart", "unknown"]


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day of a figure. `stated` says its words name them; `inferred` that only its story does."""

    first: date
    last: date
    stated: bool
    inferred: bool

    @property
    def length(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    def overlap(self, other: "Days") -> int:
        """How many days both cover."""
        return (min(self.last, other.last) - max(self.first, other.first)).days + 1


def days_of(comparable: ComparableFigure) -> Days | None:
    """The observed days, else the day of publication, else the days its story allows; null without any.

    Of a toll in the news of its event's days it is the day of publication: that is when it was so counted.
    """
    figure, published = comparable.figure, comparable.published
    first, last = figure.observed_from or figure.observed_to, figure.observed_to or figure.observed_from
    if published is not None and last is not None and _is_count_of(comparable, first or last, last, published):
        return Days(published, published, stated=False, inferred=False)
    if published is not None and _is_due_by(comparable, last, published):
        return Days(published, published, stated=False, inferred=False)
    if first is not None and last is not None and first <= last:
        return Days(first, last, stated=not first == last == published, inferred=False)
    if published is not None:
        return Days(published, published, stated=False, inferred=False)
    if comparable.inferred_from and comparable.inferred_to:
        return Days(comparable.inferred_from, comparable.inferred_to, stated=False, inferred=True)
    return None


def _is_due_by(comparable: ComparableFigure, last: date | None, published: date) -> bool:
    """Whether its day is that by which a change is to be done: the plan is of the day on which it is told."""
    figure = comparable.figure
    planned = figure.role == "change" and figure.status == "planned"
    behind = comparable.sentence[comparable.span[1] :]
    return planned and last is not None and last > published and _DEADLINE.search(behind) is not None


def _is_count_of(comparable: ComparableFigure, first: date, last: date, published: date) -> bool:
    """Whether losses or votes of these days are counted in an article of days after, as of the article's day."""
    words, concept = agreement_words(), comparable.figure.concept
    counts = concept in words.growing_concepts or concept in words.outcome_concepts
    return (
        counts
        and comparable.figure.role == "level"
        and timedelta(0) <= published - last <= COUNTING
        and not _of_earlier(comparable, first, last)
    )


def _of_earlier(comparable: ComparableFigure, first: date, last: date) -> bool:
    """Whether its words are of an earlier time; "since August" is the whole count, "since Monday" a part of it."""
    earlier = comparable.wording.earlier
    return bool(earlier - agreement_words().running_periods if last - first >= WHOLE else earlier)


def of_whole_event(comparable: ComparableFigure) -> bool:
    """Whether a count of losses is not of the last days alone: it names no period, or one that began long ago."""
    figure = comparable.figure
    first, last = figure.observed_from, figure.observed_to
    if not comparable.wording.earlier & agreement_words().running_periods or counts_since_beginning(
        comparable.sentence
    ):
        return True
    return first is not None and last is not None and last - first >= WHOLE


def timing(a: Days, b: Days) -> Timing:
    """How the days of A lie to those of B; a moment and a period, or two unlike periods, are `apart`.

    Inferred days are a window in which the one day lies, so that they match any day inside it.
    """
    overlap = a.overlap(b)
    if (a.length > LONG_DAYS and not a.inferred) or (b.length > LONG_DAYS and not b.inferred):
        return "together" if 2 * overlap >= max(a.length, b.length) else "apart"
    if overlap > 0:
        return "together"
    return "later" if a.first > b.last else "earlier"


def gap(a: Days, b: Days) -> timedelta:
    """The time between the two, nothing where they overlap."""
    return max(max(a.first, b.first) - min(a.last, b.last), timedelta(0))


def in_words(a: Days, b: Days) -> str:
    """When the two hold, as a clause of a reason."""
    if a.first == a.last == b.first == b.last:
        words = f"on the same day ({a.first})"
    elif a.overlap(b) > 0:
        words = f"for overlapping days ({_span(a)} and {_span(b)})"
    else:
        words = f"({_span(a)} and {_span(b)})"
    return words + (", a day inferred from their common story" if a.inferred or b.inferred else "")


def _span(days: Days) -> str:
    return str(days.first) if days.first == days.last else f"{days.first} to {days.last}"


def day_of(comparable: ComparableFigure) -> date | None:
    """The day by which a figure is put in order: its first, of a figure of a long period that of its report."""
    days = days_of(comparable)
    if days is None:
        return None
    return comparable.published or days.first if days.length > LONG_DAYS else days.first
