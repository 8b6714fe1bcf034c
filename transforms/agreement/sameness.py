"""Whether two figures of one series are of the same thing: each rule that can set them apart."""

from collections.abc import Callable

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.motions import other_motion
from transforms.agreement.ranges import factor_between
from transforms.agreement.reasons import VerdictReason, incomparable, named_pair
from transforms.agreement.series import is_befallen, is_standing, series_keys
from transforms.agreement.told_apart import told_apart
from transforms.agreement.wording import VOTE_CONCEPTS
from transforms.vocabulary.agreement_events import event_nouns
from transforms.vocabulary.words import Status

LEAST_OCCASIONAL = 10
_UNREAL = frozenset({"denied", "hypothetical", "proposed"})

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


def _other_unit(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "their units cannot be converted" if factor_between(a.figure.unit, b.figure.unit) is None else None


def _other_role(a: ComparableFigure, b: ComparableFigure) -> str | None:
    roles = _role(a), _role(b)
    return f"one is a {roles[0]}, the other a {roles[1]}" if roles[0] != roles[1] else None


def _role(one: ComparableFigure) -> str:
    """An amount of money is a measure as it is a level."""
    return "level" if one.figure.role == "measure" else one.figure.role


def _other_direction(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "one is a rise, the other a fall" if a.figure.direction != b.figure.direction else None


def status_of(one: ComparableFigure) -> Status:
    """The status of a figure; what a vote approves or rejects is not its own count, which is a fact."""
    settled = one.figure.concept in VOTE_CONCEPTS and one.figure.status in ("authorised", "denied")
    return "actual" if settled else one.figure.status


def _not_real(a: ComparableFigure, b: ComparableFigure) -> str | None:
    unreal = next((status for status in (status_of(a), status_of(b)) if status in _UNREAL), None)
    return f"a {unreal} figure contradicts and confirms nothing" if unreal else None


def _other_actor(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return None if _is_money(a) else _slot(a, b, a.figure.actor_id, b.figure.actor_id, "actor")


def _other_names(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Where no actor was read from one of them, each sentence naming someone else tells them apart.

    Whose votes and whose money they are is told by names of many kinds: there names always decide.
    """
    named = _is_money(a) or a.figure.concept in VOTE_CONCEPTS
    if is_befallen(a) or (not named and a.figure.actor_id is not None and b.figure.actor_id is not None):
        return None
    only_a, only_b = a.wording.names - b.wording.names, b.wording.names - a.wording.names
    return "their sentences name different parties" if only_a and only_b else None


def _is_money(one: ComparableFigure) -> bool:
    return one.figure.quantity_kind == "money"


def _other_place(a: ComparableFigure, b: ComparableFigure) -> str | None:
    if _is_money(a) or _one_catastrophe(a, b):
        return None
    return _slot(a, b, a.figure.place_id, b.figure.place_id, "place")


def _one_catastrophe(a: ComparableFigure, b: ComparableFigure) -> bool:
    """One story's toll of an event of which there is one: a place read from elsewhere than its clause may be wrong."""
    keys = a.figure.event_key, b.figure.event_key
    single = all(key is not None and event_nouns().is_single(key) for key in keys)
    return single and a.story_id == b.story_id and not (a.wording.spots and b.wording.spots)


def _slot(a: ComparableFigure, b: ComparableFigure, first: str | None, second: str | None, slot: str) -> str | None:
    """Two reports of one story may leave an actor or place unsaid; within an article that tells two things apart."""
    if first == second:
        return None
    if first is not None and second is not None:
        return f"they are of different {slot}s"
    if a.figure.article_id == b.figure.article_id or (slot == "actor" and is_befallen(a)):
        return f"only one of them is of a known {slot}"
    return None if a.story_id == b.story_id else f"only one of them is of a known {slot}"


def _other_spot(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Each names a spot that the other does not: Karrada and Sadr City, though both are in Baghdad."""
    only_a, only_b = a.wording.spots - b.wording.spots, b.wording.spots - a.wording.spots
    return (
        f"one is of {', '.join(sorted(only_a))}, the other of {', '.join(sorted(only_b))}"
        if only_a and only_b
        else None
    )


def _other_occasion(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """What is counted occasion by occasion is one number only within a story, in two articles, on one day."""
    if is_standing(a) or _is_money(a) or a.figure.role not in ("level", "measure"):
        return None
    if a.figure.article_id == b.figure.article_id or a.story_id != b.story_id:
        return "nothing shows that they were counted on one occasion"
    if min(abs(one.figure.likely_upper) for one in (a, b)) < LEAST_OCCASIONAL:
        return "numbers so small recur by chance"
    if not a.wording.context & b.wording.context:
        return "nothing that is said of them is the same"
    days = days_of(a), days_of(b)
    apart = days[0] is None or days[1] is None or days[0].overlap(days[1]) < 1
    return "they were counted on different days" if apart else None


def _other_thing(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Amounts of money are compared where a noun or verb beside both says that they are one thing."""
    if not _is_money(a):
        return None
    elsewhere = (a.wording.scope - b.wording.names) | (b.wording.scope - a.wording.names)
    if elsewhere:
        return f"only one is for {', '.join(sorted(elsewhere))}"
    if a.wording.things & b.wording.things:
        return None
    return f"one is of '{', '.join(sorted(a.wording.things))}', the other of '{', '.join(sorted(b.wording.things))}'"


def _other_extent(a: ComparableFigure, b: ComparableFigure) -> str | None:
    if _is_money(a):
        return None
    differing = a.wording.narrowing ^ b.wording.narrowing
    return f"only one is of '{', '.join(sorted(differing))}'" if differing else None


def _other_motion(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Chambers vote on many things in a day: the sides of two motions are not compared."""
    sided = all(any(side.startswith("vote:") for side in one.wording.sides) for one in (a, b))
    return "they are votes on different motions" if sided and other_motion(a.wording.motion, b.wording.motion) else None


def _other_reckoning(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """An exit poll is no result, a partial count no final one."""
    differing = a.wording.reckoning ^ b.wording.reckoning
    return f"only one is {', '.join(sorted(differing))}" if differing else None


def _other_side(a: ComparableFigure, b: ComparableFigure) -> str | None:
    differing = a.wording.sides ^ b.wording.sides
    return f"they were counted on different sides ({', '.join(sorted(differing))})" if differing else None


def _part(a: ComparableFigure, b: ComparableFigure) -> str | None:
    return "one is a part of a greater number" if a.wording.part or b.wording.part else None


def _one_sentence(a: ComparableFigure, b: ComparableFigure) -> str | None:
    if a.figure.sentence_id != b.figure.sentence_id or a.figure.article_id != b.figure.article_id:
        return None
    speakers = a.figure.speaker_id, b.figure.speaker_id
    return None if None not in speakers and speakers[0] != speakers[1] else "one sentence sets them side by side"


def _earlier_time(a: ComparableFigure, b: ComparableFigure) -> str | None:
    differing = a.wording.earlier ^ b.wording.earlier
    return f"only one is of '{', '.join(sorted(differing))}'" if differing else None


_RULES: tuple[Rule, ...] = (
    _one_figure, _replaced_revision, _other_series, _other_unit, _other_role, _other_direction, _not_real,
    _other_actor, _other_names, _other_place, _other_spot, _other_occasion, _other_thing, _other_extent,
    _other_motion, _other_reckoning, _other_side, _part, _one_sentence, _earlier_time, told_apart,
)  # fmt: skip
