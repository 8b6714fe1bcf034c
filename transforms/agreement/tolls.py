"""Losses are counted event by event: whether two tolls are of one event."""

import re
from datetime import date, timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.counts_by_day import counts_by_day, counts_since_beginning
from transforms.agreement.days import days_of
from transforms.agreement.lands import is_land
from transforms.agreement.ranges import possible_pair
from transforms.agreement.reasons import VerdictReason, incomparable, named_pair
from transforms.agreement.series import is_growing
from transforms.agreement.singular import singular_of
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_events import event_nouns

EVENT_WINDOW = timedelta(days=30)
"""Two tolls this far apart are of one event only within one story."""


_WORD = re.compile(r"[a-z][a-z-]+")
_OF = re.compile(r"\b(\w+)\s+of\s+(?:(?:at\s+least|about|some|all|another|more\s+than)\s+)?\Z", re.IGNORECASE)
REPORTED = "time:reported"
"""The rule by which a figure has the day on which somebody told it."""
LEAST_LOST = 10
"""Events of fewer losses may befall one town twice in a day."""


def is_toll(comparable: ComparableFigure) -> bool:
    """Whether the figure counts losses that only grow while their event is counted."""
    return is_growing(comparable) and comparable.figure.role == "level"


def counts_bodies(one: ComparableFigure) -> bool:
    """Whether it is of bodies found ("51 bodies", "the bodies of 51"), of which there are no more than dead."""
    heads = agreement_words().body_heads
    return is_toll(one) and (one.figure.counted_head in heads or _bodies_of(one) in heads)


def _bodies_of(one: ComparableFigure) -> str | None:
    """The noun of which those counted are told: "the remains of 12 people"."""
    found = _OF.search(one.sentence[: one.offset])
    return singular_of(found.group(1).lower()) if found else None


def only_bodies(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Bodies found are not all who died: they say something of a toll only where they are more than it."""
    if not (is_toll(a) and is_toll(b)) or counts_bodies(a) == counts_bodies(b):
        return None
    bodies, dead = (a, b) if counts_bodies(a) else (b, a)
    of_bodies, of_dead = possible_pair(bodies.figure, dead.figure)
    return None if of_bodies.low > of_dead.high else "only one is of bodies found, which need not be all"


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
    names_a, names_b = a.wording.event_names, b.wording.event_names
    if names_a and names_b and names_a.isdisjoint(names_b):
        return f"one is of {', '.join(sorted(names_a))}, the other of {', '.join(sorted(names_b))}"
    if a.wording.venues and b.wording.venues and a.wording.venues.isdisjoint(b.wording.venues):
        return "they befell venues of different kinds"
    if a.figure.article_id == b.figure.article_id:
        return _difference_inside(a, b)
    if _fresh_after(a, b) or _fresh_after(b, a):
        return "one is of something that happened after the other was reported"
    return None if a.story_id == b.story_id else _difference_of_stories(a, b)


def _difference_inside(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """An article counts many losses: two of them are of one event where both are told beside its noun."""
    key_a, key_b = a.figure.event_key, b.figure.event_key
    if key_a is None or key_b is None or not event_nouns().of_one_group(key_a, key_b):
        return "nothing shows that the article means one event"
    return None


def _difference_of_stories(a: ComparableFigure, b: ComparableFigure) -> str | None:
    if _named_alike(a, b):
        return None if _near(a, b) else "too much time lies between them for one event"
    if _one_occasion(a, b):
        return None
    key_a, key_b = a.figure.event_key, b.figure.event_key
    if key_a is None or key_b is None or not (event_nouns().is_single(key_a) and event_nouns().is_single(key_b)):
        return "nothing shows that they are of one event"
    return None if _near(a, b) else "too much time lies between them for one event"


def _named_alike(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether one names the event by a name of its own ("Hurricane Ike") that the other bears too ("Ike")."""
    return bool(a.wording.event_names & b.wording.names or b.wording.event_names & a.wording.names)


def _one_occasion(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both tell of many lost to one kind of event in one town on one day, as reported the same day."""
    kinds = _tells_of(a, b.figure.event_key) and _tells_of(b, a.figure.event_key)
    town = a.figure.place_id is not None and a.figure.place_id == b.figure.place_id and not is_land(a.figure.place_id)
    day = a.published is not None and a.published == b.published and a.figure.observed_from == b.figure.observed_from
    many = min(a.figure.likely_upper, b.figure.likely_upper) >= LEAST_LOST
    return kinds and town and day and many


def _tells_of(one: ComparableFigure, event: str | None) -> bool:
    """Whether it is the toll of an event, or its sentence has another word for this one ("the ferry that sank")."""
    if one.figure.event_key is not None or event is None:
        return one.figure.event_key is not None
    words = (singular_of(word) for word in _WORD.findall(one.sentence.lower()))
    return any(event_nouns().one_kind(word, event) for word in words)


def _near(a: ComparableFigure, b: ComparableFigure) -> bool:
    days_a, days_b = days_of(a), days_of(b)
    return days_a is not None and days_b is not None and abs(days_a.first - days_b.first) <= EVENT_WINDOW


def _fresh_after(later: ComparableFigure, earlier: ComparableFigure) -> bool:
    """Whether the later figure tells of new losses on a day after the earlier article was published.

    Of an event of which there is one within weeks, the day after may still be meant as the day of the count, and
    the day on which somebody told the number is that of no event.
    """
    happened, reported = later.figure.observed_from, _last_day(earlier)
    if happened is None or reported is None or later.wording.running or _is_of_all_time(later):
        return False
    key = later.figure.event_key
    if key is not None and event_nouns().is_single(key) and REPORTED in later.figure.rule.split(","):
        return False
    leeway = timedelta(days=1) if key is not None and event_nouns().is_single(key) else timedelta(0)
    return happened > reported + leeway


def _is_of_all_time(one: ComparableFigure) -> bool:
    """Whether it counts all there were since the event began, or by a day."""
    return counts_by_day(one.sentence) or counts_since_beginning(one.sentence)


def _last_day(comparable: ComparableFigure) -> date | None:
    days = days_of(comparable)
    return comparable.published or (days.last if days else None)
