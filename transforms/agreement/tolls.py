"""Losses are counted event by event: whether two tolls are of one event."""

from datetime import date, timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.reasons import VerdictReason, incomparable, named_pair
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_events import event_nouns

EVENT_WINDOW = timedelta(days=30)
"""Two tolls this far apart are of one event only within one story."""


def is_toll(comparable: ComparableFigure) -> bool:
    """Whether the figure counts losses that only grow while their event is counted."""
    return comparable.figure.concept in agreement_words().growing_concepts and comparable.figure.role == "level"


def other_event(a: ComparableFigure, b: ComparableFigure) -> VerdictReason | None:
    """Why two tolls are not, or not surely, of one event; null for figures that are no tolls."""
    if not is_toll(a):
        return None
    reason = _difference(a, b)
    if reason is None:
        return None
    name_a, name_b = named_pair(a, b)
    return incomparable(f"{name_a} and {name_b}: {reason}", "other_event")


def _difference(a: ComparableFigure, b: ComparableFigure) -> str | None:
    key_a, key_b = a.figure.event_key, b.figure.event_key
    if key_a is not None and key_b is not None and not event_nouns().one_kind(key_a, key_b):
        return f"one is of the {key_a}, the other of the {key_b}"
    if a.figure.article_id == b.figure.article_id:
        return _difference_inside(a, b)
    if _fresh_after(a, b) or _fresh_after(b, a):
        return "one is of something that happened after the other was reported"
    return None if a.story_id == b.story_id else _difference_of_stories(a, b)


def _difference_inside(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """An article counts many losses: two of them are of one event where both are told beside its noun."""
    if None in (a.figure.event_key, b.figure.event_key):
        return "nothing shows that the article means one event"
    return None


def _difference_of_stories(a: ComparableFigure, b: ComparableFigure) -> str | None:
    key_a, key_b = a.figure.event_key, b.figure.event_key
    if key_a is None or key_b is None or not (event_nouns().is_single(key_a) and event_nouns().is_single(key_b)):
        return "nothing shows that they are of one event"
    return None if _near(a, b) else "too much time lies between them for one event"


def _near(a: ComparableFigure, b: ComparableFigure) -> bool:
    days_a, days_b = days_of(a), days_of(b)
    return days_a is not None and days_b is not None and abs(days_a.first - days_b.first) <= EVENT_WINDOW


def _fresh_after(later: ComparableFigure, earlier: ComparableFigure) -> bool:
    """Whether the later figure tells of new losses on a day after the earlier article was published.

    Of an event of which there is one within weeks, the day after may still be meant as the day of the count.
    """
    happened, reported = later.figure.observed_from, _last_day(earlier)
    if happened is None or reported is None or later.wording.running:
        return False
    key = later.figure.event_key
    leeway = timedelta(days=1) if key is not None and event_nouns().is_single(key) else timedelta(0)
    return happened > reported + leeway


def _last_day(comparable: ComparableFigure) -> date | None:
    days = days_of(comparable)
    return comparable.published or (days.last if days else None)
