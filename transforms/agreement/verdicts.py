"""What one figure says of another: the rules, in the order in which they decide."""

from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.day_parts import told_hour_of
from transforms.agreement.days import NEAR, Days, Timing, days_of, gap, in_words, timing
from transforms.agreement.named_things import BURNED
from transforms.agreement.none_lost import is_belied
from transforms.agreement.opposed import opposed_changes
from transforms.agreement.ranges import ceilings, expected_pair, possible_pair
from transforms.agreement.reasons import VerdictReason, incomparable, named_pair, position
from transforms.agreement.running_counts import fallen_count
from transforms.agreement.sameness import FREED, set_apart
from transforms.agreement.statuses import one_outcome, status_compatible
from transforms.agreement.tolls import is_toll, other_event
from transforms.vocabulary.agreement import agreement_words

WEEK = timedelta(days=5)
"""Within this time a day of the week is one day."""
MORNING, EVENING = 1, 4
"""Ranks of `Wording.day_part`."""


def verdict(a: ComparableFigure, b: ComparableFigure) -> VerdictReason:
    """What A says of B.

    `refines` where A is the more precise, `supersedes` where A is the later; seen from the other side
    such a pair is `compatible`. `same`, `contradicts` and `incomparable` hold both ways.
    """
    opposed = opposed_changes(a, b)
    if opposed is not None:
        return opposed
    fallen = fallen_count(a, b)
    if fallen is not None:
        return fallen
    apart = set_apart(a, b) or other_event(a, b)
    if apart is not None:
        return apart
    days_a, days_b = days_of(a), days_of(b)
    if days_a is not None and days_b is not None:
        return _of_known_days(a, b, days_a, days_b)
    if a.figure.article_id == b.figure.article_id:
        return _of_one_time(a, b, "in the same article")
    return _unlike(a, b, "no day is known for one of them", "day_unknown")


def _of_known_days(a: ComparableFigure, b: ComparableFigure, days_a: Days, days_b: Days) -> VerdictReason:
    when = _timing(a, b, days_a, days_b)
    if when == "apart":
        return _unlike(a, b, "one is of a moment, the other of a period", "day_and_period")
    if not status_compatible(a, b):
        return _unlike(a, b, "one is of what is, the other of what is to be or may be", "other_status")
    words = in_words(days_a, days_b)
    if when == "together":
        return _of_one_time(a, b, words)
    return _of_two_times(a, b, when == "later", words)


def _unlike(a: ComparableFigure, b: ComparableFigure, reason: str, rule: str) -> VerdictReason:
    name_a, name_b = named_pair(a, b)
    return incomparable(f"{name_a} and {name_b}: {reason}", rule)


def _timing(a: ComparableFigure, b: ComparableFigure, days_a: Days, days_b: Days) -> Timing:
    when = timing(days_a, days_b)
    if when == "apart" and a.wording.periods and a.wording.periods == b.wording.periods:
        return "together"
    if when == "together" and is_toll(a):
        return _by_revision(a, b) or _by_the_clock(a, b, days_a, days_b)
    if when in ("later", "earlier") and (one_outcome(a, b) or _counted_at_one_hour(a, b)):
        return "together"
    stated = days_a.stated and days_b.stated
    if when in ("later", "earlier") and _is_steady(a) and not stated and a.story_id == b.story_id:
        return "together" if gap(days_a, days_b) <= NEAR else when
    return when


def _by_revision(a: ComparableFigure, b: ComparableFigure) -> Timing | None:
    """A toll that owns up to be corrected, told on a later day than the other, takes its place; null for others."""
    if a.wording.revised == b.wording.revised or a.published is None or b.published is None:
        return None
    later = a.published > b.published if a.wording.revised else b.published > a.published
    return ("later" if a.wording.revised else "earlier") if later else None


def _counted_at_one_hour(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both reports of a week give a toll as of the same part of the same day: "by Thursday evening"."""
    if a.published is None or b.published is None or abs(a.published - b.published) > WEEK or not is_toll(a):
        return False
    hour = told_hour_of(a.sentence)
    return hour is not None and hour == told_hour_of(b.sentence)


def _is_steady(one: ComparableFigure) -> bool:
    """Whether the number stays as it is from one day to the next.

    A vote with its two sides is over when it is told, and so is an election of which neither a forecast nor a count
    under way is told. Those let go on a day are let go, however the number of those held moves.
    """
    if is_toll(one) or BURNED in one.wording.things:
        return False
    taken = any(side.startswith("vote:") for side in one.wording.sides)
    settled = one.figure.concept in agreement_words().outcome_concepts and not (
        one.wording.reckoning or one.wording.running
    )
    let_go = FREED in one.wording.sides
    return taken or settled or let_go or one.figure.concept not in agreement_words().moving_concepts


def _by_the_clock(a: ComparableFigure, b: ComparableFigure, days_a: Days, days_b: Days) -> Timing:
    """A toll moves within the day: where both state the part of the day, or the hour of the article, that decides."""
    parts = a.wording.day_part, b.wording.day_part
    if parts[0] is not None and parts[1] is not None and parts[0] != parts[1]:
        return "later" if parts[0] > parts[1] else "earlier"
    if _grew_by_day(a, b) or _grew_by_day(b, a):
        return "later" if _grew_by_day(b, a) else "earlier"
    published_a, published_b = a.published_at, b.published_at
    exact = a.published_precision not in (None, "day") and b.published_precision not in (None, "day")
    if not exact or published_a is None or published_b is None or a.figure.article_id == b.figure.article_id:
        return "together"
    if abs(published_a - published_b) < timedelta(hours=1) or days_a.length > 1 or days_b.length > 1:
        return "together"
    return "later" if published_a > published_b else "earlier"


def _grew_by_day(less: ComparableFigure, more: ComparableFigure) -> bool:
    """Whether a lesser toll was given in the morning, or a greater one at night, the other on no part of the day."""
    if less.figure.likely_upper >= more.figure.likely_lower or less.figure.article_id == more.figure.article_id:
        return False
    early, late = less.wording.day_part, more.wording.day_part
    return (early == MORNING and late is None) or (early is None and late is not None and late >= EVENING)


def _of_one_time(a: ComparableFigure, b: ComparableFigure, when: str) -> VerdictReason:
    name_a, name_b = named_pair(a, b)
    of_a, of_b = possible_pair(*ceilings(a.figure, b.figure))
    if not of_a.meets(of_b):
        return VerdictReason("contradicts", f"{name_a} {position(a, b)} {name_b} {when}", "ranges_apart")
    if a.origin_id is not None and a.origin_id == b.origin_id and a.figure.article_id != b.figure.article_id:
        return incomparable(f"{name_a} and {name_b} come from one origin and confirm nothing", "copy")
    if (a.figure.lower, a.figure.upper, a.figure.value) == (b.figure.lower, b.figure.upper, b.figure.value):
        return VerdictReason("same", f"{name_a} and {name_b} state the same number {when}", "equal_bounds")
    return _by_precision(a, b, name_a, name_b, when)


def _by_precision(a: ComparableFigure, b: ComparableFigure, name_a: str, name_b: str, when: str) -> VerdictReason:
    of_a, of_b = expected_pair(a.figure, b.figure)
    if of_a.width < of_b.width and of_a.within(of_b):
        return VerdictReason("refines", f"{name_a} is the more precise form of {name_b} {when}", "narrower_range")
    if of_b.width < of_a.width and of_b.within(of_a):
        return VerdictReason("compatible", f"{name_a} is the rounder form of {name_b} {when}", "wider_range")
    return VerdictReason("compatible", f"{name_a} and {name_b} can both be true {when}", "ranges_meet")


def _of_two_times(a: ComparableFigure, b: ComparableFigure, a_later: bool, when: str) -> VerdictReason:
    name_a, name_b = named_pair(a, b)
    later, earlier = (a, b) if a_later else (b, a)
    of_later, of_earlier = possible_pair(later.figure, earlier.figure)
    if a.figure.concept is None and a.story_id != b.story_id:
        return incomparable(f"{name_a} and {name_b} are of different stories {when}", "other_story")
    if a.figure.role not in ("level", "share", "measure"):
        return incomparable(f"{name_a} and {name_b}: a {a.figure.role} of one day and of another {when}", "other_day")
    if is_toll(a) and of_later.high < of_earlier.low and not (later.wording.revised or later.figure.value is None):
        reason = f"{name_a} {position(a, b)} {name_b} {when}; a count of losses does not shrink unless it is revised"
        return VerdictReason("contradicts", reason, "toll_shrinks")
    if is_toll(a) and is_belied(earlier, later):
        return VerdictReason("contradicts", f"{name_a} {position(a, b)} {name_b} {when}", "none_lost")
    if a_later:
        return VerdictReason("supersedes", f"{name_a} is the later report of what {name_b} counts {when}", "later")
    return VerdictReason("compatible", f"{name_a} is the earlier report of what {name_b} counts {when}", "earlier")
