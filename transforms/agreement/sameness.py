"""Whether two figures of one series are of the same thing: each rule that can set them apart."""

import re
from collections.abc import Callable
from datetime import date
from math import inf

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import NEAR, Days, days_of, gap, of_whole_event
from transforms.agreement.evidence.slips import is_slip
from transforms.agreement.joint_losses import joined_in
from transforms.agreement.led_on import leads_on
from transforms.agreement.motions import other_motion
from transforms.agreement.named_things import BURNED
from transforms.agreement.names import names_in
from transforms.agreement.none_lost import denies_all_of, other_loss
from transforms.agreement.one_statement import one_statement
from transforms.agreement.one_whole import HOUSE, of_one_whole
from transforms.agreement.other_deeds import other_deed
from transforms.agreement.parties import is_money, is_sided, other_actor, other_names, other_place, other_spot
from transforms.agreement.ranges import factor_between, times_apart
from transforms.agreement.reasons import VerdictReason, incomparable, named_pair
from transforms.agreement.roles import role_class
from transforms.agreement.series import (
    is_befallen,
    is_growing,
    is_of_persons,
    is_standing,
    is_unnamed,
    series_keys,
    thing_of,
)
from transforms.agreement.singular import singular_of
from transforms.agreement.statuses import UNREAL, status_of
from transforms.agreement.told_apart import exceeds, told_apart
from transforms.agreement.tolls import counts_bodies, only_bodies
from transforms.agreement.vote_sides import house_of, other_chamber
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_events import event_nouns
from transforms.vocabulary.weekdays import WEEKDAY

_LOWER = re.compile(r"[a-z][a-z-]+")
_NEW = re.compile(
    r"\b(?:[Nn]ew(?!\s+[A-Z]|\s+arrivals)|[Ff]resh|[Aa]nother|[Ff]urther|[Aa]dditional|[Mm]ore(?!\s+than))\b"
)
_WON_ELECTION = re.compile(
    r"\b(?:won|wins|winning)\s+(?:[\w’'-]+\s+){0,4}?(?:election|presidency|re-election|reelection|vote)\b|\b(?:re-?)?elected\b"
)
_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b")
LAST_ROUND = "half:second"
LEAST_OCCASIONAL = 10
FAR_APART = 1000
FREED = "fate:freed"
MEN, WOMEN = "sex:men", "sex:women"
LEAST_SAID = 3
"""Words and names in common of two clauses that count people by different nouns."""

Rule = Callable[[ComparableFigure, ComparableFigure], str | None]


def set_apart(a: ComparableFigure, b: ComparableFigure) -> VerdictReason | None:
    """Why the two figures are not of the same thing; null where no rule sets them apart."""
    for rule in _RULES:
        reason = rule(a, b)
        if reason is not None:
            name_a, name_b = named_pair(a, b)
            return incomparable(f"{name_a} and {name_b}: {reason}", rule.__name__.lstrip("_"))
    return None


def _one_figure(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "one and the same figure" if a.figure.figure_id == b.figure.figure_id else None


def _replaced_revision(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "a later revision has replaced one of the articles" if a.superseded or b.superseded else None


def _other_series(a: ComparableFigure, b: ComparableFigure) -> str | None:
    shared = set(series_keys(a)) & set(series_keys(b))
    return None if shared else "they belong to different series"


def _other_kind(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Persons called by two nouns are the same where one noun says no more than that, and all else is alike."""
    kinds = thing_of(a), thing_of(b)
    if kinds[0] == kinds[1] or not (is_of_persons(a) and is_of_persons(b)):
        return None
    if a.figure.article_id != b.figure.article_id and _one_deed(a, b):
        return None
    if not (_is_general(a) or _is_general(b)) or a.figure.article_id == b.figure.article_id:
        return f"one is of {kinds[0]}, the other of {kinds[1]}"
    placed = (
        a.figure.place_id is not None and a.figure.place_id == b.figure.place_id
    ) or a.wording.spots & b.wording.spots
    said = (
        len(a.wording.context & b.wording.context) + len(a.wording.names & b.wording.names) + _of_one_stated_day(a, b)
    )
    return None if placed and said >= LEAST_SAID else "too little that is said of them is the same"


def _one_deed(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both are of those let go on one day: prisoners of war are soldiers, and captives hostages."""
    akin = any({a.figure.concept, b.figure.concept} <= concepts for concepts in agreement_words().akin_concepts)
    freed = FREED in a.wording.sides and FREED in b.wording.sides
    return akin and freed and a.published == b.published and bool(names_in(a.sentence) & names_in(b.sentence))


def _of_one_stated_day(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both say for what day the count is: "by June 1" and "as of June 1"."""
    days = days_of(a), days_of(b)
    return days[0] is not None and days[0] == days[1] and days[0].stated


def _is_general(one: ComparableFigure) -> bool:
    """Whether the noun tells only that they are people, or members of what is named."""
    return one.figure.counted_head in agreement_words().general_persons


def _other_unit(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "their units cannot be converted" if factor_between(a.figure.unit, b.figure.unit) is None else None


def _other_order(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """A wage of 12,500 is no wage bill of billions: nobody errs so far but by the scale word."""
    far = FAR_APART <= times_apart(a.figure, b.figure) < inf and not is_slip(a.figure.value, b.figure.value)
    return "one is more than a thousand times the other" if far else None


def _other_role(a: ComparableFigure, b: ComparableFigure) -> str | None:
    roles = role_class(a), role_class(b)
    return f"one is a {roles[0]}, the other a {roles[1]}" if roles[0] != roles[1] else None


def _other_direction(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "one is a rise, the other a fall" if a.figure.direction != b.figure.direction else None


def _before_and_after(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """What an article says there is, and what a change that it or the other tells will make of it."""
    if leads_on(a, b):
        return "a change leads from one to the other"
    if a.figure.article_id != b.figure.article_id or a.wording.result == b.wording.result:
        return None
    first, result = (a, b) if b.wording.result else (b, a)
    told = range(first.figure.start, result.figure.start)
    changed = any(one.role == "change" and one.start in told for one in first.siblings)
    return "a change leads from one to the other" if changed else None


def _not_real(a: ComparableFigure, b: ComparableFigure) -> str | None:
    unreal = next((status for status in (status_of(a), status_of(b)) if status in UNREAL), None)
    return f"a {unreal} figure contradicts and confirms nothing" if unreal else None


def _other_occasion(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """What is counted occasion by occasion is one number only within a story, in two articles, on one day."""
    if is_standing(a) or is_money(a) or is_unnamed(a) or a.figure.role not in ("level", "measure"):
        return None
    if a.figure.article_id == b.figure.article_id or a.story_id != b.story_id:
        return "nothing shows that they were counted on one occasion"
    if min(abs(one.figure.likely_upper) for one in (a, b)) < LEAST_OCCASIONAL:
        return "numbers so small recur by chance"
    if not (_of_people(a) and _of_people(b)) and not a.wording.context & b.wording.context:
        return "nothing that is said of them is the same"
    days = days_of(a), days_of(b)
    return None if days[0] and days[1] and _of_one_day(a, days[0], days[1]) else "they were counted on different days"


def _of_one_day(one: ComparableFigure, first: Days, second: Days) -> bool:
    """Whether the days meet; a measure, unlike a count of occasions, is still the same a day or two later."""
    lasting = (
        one.figure.role == "measure"
        and BURNED not in one.wording.things
        and not (first.stated and second.stated)
        and gap(first, second) <= NEAR
    )
    return first.overlap(second) > 0 or lasting


def _of_people(one: ComparableFigure) -> bool:
    """Whether it says how many of a known people are at a known place: nothing else need be said of them."""
    return one.figure.concept == "people" and None not in (one.figure.actor_id, one.figure.place_id)


def _other_thing(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Amounts of money are compared where a noun or verb beside both says that they are one thing."""
    if is_unnamed(a) or is_unnamed(b):
        return None if one_statement(a, b) else "nothing says that they are of one thing"
    if not is_money(a):
        return other_rate(a, b)
    scopes = elsewhere(a, b) | elsewhere(b, a)
    if scopes:
        return f"only one is {', '.join(sorted(scopes))}"
    if a.wording.things & b.wording.things or one_statement(a, b):
        return None
    return f"one is of '{', '.join(sorted(a.wording.things))}', the other of '{', '.join(sorted(b.wording.things))}'"


def other_rate(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Unemployment and youth unemployment are two rates."""
    words = agreement_words().rate_words
    rates = [[thing for thing in one.wording.things if words.stand_in(thing)] for one in (a, b)]
    if not all(rates) or set(rates[0]) & set(rates[1]):
        return None
    return f"one is the rate of {', '.join(sorted(rates[0]))}, the other of {', '.join(sorted(rates[1]))}"


def elsewhere(one: ComparableFigure, other: ComparableFigure) -> frozenset[str]:
    """Where the sum of one was made that the other's sentence, or whom it is for that its article, does not name."""
    told = {f"in {name}" for name in other.wording.names} | {f"to {name}" for name in other.mentioned}
    return one.wording.scope - told


def _other_extent(a: ComparableFigure, b: ComparableFigure) -> str | None:
    if is_money(a) or denies_all_of(a, b) or denies_all_of(b, a):
        return None
    differing = (a.wording.narrowing - told_of(b)) ^ (b.wording.narrowing - told_of(a))
    if _are_more_than_all(a, b) or _are_more_than_all(b, a):
        return None
    if counts_bodies(a) or counts_bodies(b):
        differing -= agreement_words().body_heads
    if is_sided(a) and is_sided(b):
        differing -= _heads(a) | _heads(b)
    return f"only one is of '{', '.join(sorted(differing))}'" if differing else None


def _are_more_than_all(few: ComparableFigure, all_: ComparableFigure) -> bool:
    """Whether of a toll the dead that a noun of their own names are more than all: "35 miners", "29 men"."""
    if few.figure.article_id == all_.figure.article_id or not (is_growing(few) and is_growing(all_)):
        return False
    general = agreement_words().general_persons | agreement_words().loss_heads
    said = all_.wording.narrowing - general
    return all_.figure.counted_head in general and not said and exceeds(few, all_)


def _heads(one: ComparableFigure) -> frozenset[str]:
    """The noun by which those who voted are called: "78 deputies" for a motion are 78 votes for it."""
    head = one.figure.counted_head
    return frozenset() if head is None else frozenset({head, singular_of(head)})


def told_of(one: ComparableFigure) -> frozenset[str]:
    """The disease or disaster that its headline or sentence names: "cases" of an article on cholera are of cholera."""
    if one.figure.concept not in agreement_words().growing_concepts:
        return frozenset()
    words = _LOWER.findall(f"{one.title or ''} {one.sentence}".lower())
    return frozenset(noun for word in words if (noun := singular_of(word)) in event_nouns().groups)


def _other_motion(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Chambers vote on many things in a day: the sides of two motions are not compared."""
    if not (is_sided(a) and is_sided(b)):
        return None
    if other_chamber(a.wording.chamber, b.wording.chamber):
        return "they are votes of different chambers"
    if _voted_on(a) != _voted_on(b) and None not in (_voted_on(a), _voted_on(b)):
        return "they are votes of different days"
    return "they are votes on different motions" if other_motion(a.wording.motion, b.wording.motion) else None


def _voted_on(one: ComparableFigure) -> date | None:
    """The day of the vote, where its sentence names one."""
    day = one.figure.observed_to
    return day if day == one.figure.observed_from and _WEEKDAY.search(one.sentence) else None


def _other_house(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """The seats of a party in the two houses of one parliament."""
    if not {a.figure.concept, b.figure.concept} <= HOUSE:
        return None
    houses = house_of(a.sentence), house_of(b.sentence)
    return "they are of two houses" if None not in houses and houses[0] != houses[1] else None


def _other_reckoning(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """An exit poll is no result, a partial count no final one."""
    differing = a.wording.reckoning ^ b.wording.reckoning
    return f"only one is {', '.join(sorted(differing))}" if differing else None


def other_side(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """The sides on which only one of them was counted, and the fates that only one befell."""
    if denies_all_of(a, b) or denies_all_of(b, a):
        return None
    differing = (a.wording.sides ^ b.wording.sides) - _men_of_no_women(a, b)
    if _decided(a) or _decided(b):
        differing -= {LAST_ROUND}
    return f"they were counted on different sides ({', '.join(sorted(differing))})" if differing else None


def _men_of_no_women(a: ComparableFigure, b: ComparableFigure) -> frozenset[str]:
    """The side of men, where neither tells of women and they may be all there are: soldiers, miners, the dead."""
    told = a.wording.sides | b.wording.sides
    if {MEN, WOMEN} <= a.wording.sides or {MEN, WOMEN} <= b.wording.sides:
        return frozenset({MEN, WOMEN})
    if WOMEN in told or a.figure.article_id == b.figure.article_id:
        return frozenset()
    men, others = (a, b) if MEN in a.wording.sides else (b, a)
    of_men = others.figure.concept in agreement_words().manned_concepts or exceeds(men, others)
    return frozenset({MEN}) if of_men or (is_growing(others) and others.wording.narrowing) else frozenset()


def _decided(one: ComparableFigure) -> bool:
    """Whether its sentence tells who won the election: that is the run-off, if there was one."""
    return one.figure.role == "share" and _WON_ELECTION.search(one.sentence) is not None


def other_losses(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """The dead, and the dead or missing; those killed, and with them those who killed."""
    if not (is_growing(a) or is_growing(b)):
        return None
    found = only_bodies(a, b)
    if found is not None:
        return found
    differing = joined_in(a.sentence) ^ joined_in(b.sentence)
    return f"only one is of those '{', '.join(sorted(differing))}' too" if differing else None


def only_new(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """The new cases, and all; another 32 held, and all."""
    if not (_adds_up(a) and _adds_up(b)) or _is_new(a) == _is_new(b):
        return None
    return "only one is of what is new"


def _adds_up(one: ComparableFigure) -> bool:
    return is_befallen(one) or one.figure.concept in agreement_words().moving_concepts


def _is_new(one: ComparableFigure) -> bool:
    return _NEW.search(f"{one.figure.quote} {one.figure.counted or ''}") is not None


def _part(a: ComparableFigure, b: ComparableFigure) -> str | None:
    if not (a.wording.part or b.wording.part) or of_one_whole(a, b):
        return None
    return "one is a part of a greater number"


def _one_sentence(a: ComparableFigure, b: ComparableFigure) -> str | None:
    if a.figure.sentence_id != b.figure.sentence_id or a.figure.article_id != b.figure.article_id:
        return None
    speakers = a.figure.speaker_id, b.figure.speaker_id
    return None if None not in speakers and speakers[0] != speakers[1] else "one sentence sets them side by side"


def _few(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Inside an article a few of something seldom are all of them; of a toll its event tells."""
    if a.figure.article_id != b.figure.article_id or None not in (a.figure.event_key, b.figure.event_key):
        return None
    few = min(abs(one.figure.likely_upper) for one in (a, b)) < LEAST_OCCASIONAL
    return "a few of them in an article may be any" if few else None


def other_time(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """The words that put only one of them in an earlier time or a period."""
    differing = a.wording.earlier ^ b.wording.earlier
    if _same_period(a, b) or (is_befallen(a) and of_whole_event(a) and of_whole_event(b)):
        differing -= agreement_words().running_periods
    return f"only one is of '{', '.join(sorted(differing))}'" if differing else None


def _same_period(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether the days read for both are mostly the same: "since Friday" and "between Friday and Monday".

    Two periods that are still running are one where they began on one day: "from Friday onward".
    """
    days_a, days_b = days_of(a), days_of(b)
    if days_a is not None and days_b is not None and days_a.first == days_b.first and _both_run(a, b):
        return True
    if days_a is None or days_b is None or not (is_befallen(a) or (days_a.stated and days_b.stated)):
        return False
    return 2 * days_a.overlap(days_b) >= max(days_a.length, days_b.length)


def _both_run(a: ComparableFigure, b: ComparableFigure) -> bool:
    running = agreement_words().running_periods
    return bool(a.wording.earlier & running) and bool(b.wording.earlier & running)


def _other_counter(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Of a crowd the police and the organisers have each a count of their own."""
    if agreement_words().crowd_concepts.isdisjoint((a.figure.concept, b.figure.concept)):
        return None
    counters = _counters(a), _counters(b)
    apart = counters[0] and counters[1] and counters[0].isdisjoint(counters[1])
    return "each is the count of another side" if apart else None


def _counters(one: ComparableFigure) -> frozenset[str]:
    sides = agreement_words().counting_sides.items()
    return frozenset(side for side, names in sides if names.stand_in(one.sentence))


_RULES: tuple[Rule, ...] = (
    _one_figure, _replaced_revision, _other_series, _other_kind, _other_unit, _other_order, _other_role,
    _other_direction, _before_and_after, _not_real,
    other_actor, other_names, other_place, other_spot, _other_occasion, _other_thing, _other_extent,
    _other_motion, _other_house, _other_reckoning, other_side, other_loss, other_losses, only_new, _other_counter,
    _part, _one_sentence, _few, other_time, other_deed, told_apart,
)  # fmt: skip
