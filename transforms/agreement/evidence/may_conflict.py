"""Whether two figures of two reports would contradict each other if they were of one quantity."""

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.contrasts import are_contrasted, are_opposites
from transforms.agreement.evidence.exclusive_groups import of_exclusive_groups
from transforms.agreement.led_on import leads_on
from transforms.agreement.motions import other_motion
from transforms.agreement.other_deeds import other_deed
from transforms.agreement.ranges import factor_between, possible_pair
from transforms.agreement.series import is_growing
from transforms.agreement.statuses import UNREAL, status_of
from transforms.agreement.told_apart import told_apart
from transforms.agreement.tolls import other_event
from transforms.vocabulary.nations import nation_of

MOST_OPENING_WORDS = 4
"""Before a number that is said to be of something: "Of the last shipment 22 …"."""
ROOM = "room:allowed"


def cannot_conflict(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both numbers may be true together, by their bounds, by what either claims, or by their times."""
    if factor_between(a.figure.unit, b.figure.unit) is None or can_both_be_true(a, b):
        return True
    if (
        _is_none(a)
        or _is_none(b)
        or not UNREAL.isdisjoint((status_of(a), status_of(b)))
        or a.superseded
        or b.superseded
    ):
        return True
    if (
        a.wording.reckoning
        or b.wording.reckoning
        or _opposed(a, b)
        or leads_on(a, b)
        or _is_step(a, b)
        or _is_step(b, a)
    ):
        return True
    return _are_of_two_things(a, b) or _grew(a, b) or _grew(b, a) or _revised(a, b)


def _are_of_two_things(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether they are of two numbers of one article, two events, two motions or two groups."""
    if told_apart(a, b) is not None or other_event(a, b) is not None or other_deed(a, b) is not None:
        return True
    if other_motion(a.wording.motion, b.wording.motion) or _pace(a) != _pace(b):
        return True
    if _is_smaller_part(a, b) or _is_smaller_part(b, a) or _of_two_votes(a, b) or _of_two_spots(a, b):
        return True
    return of_exclusive_groups(a, b) or are_opposites(a, b) or _is_room(a) != _is_room(b)


def _is_step(change: ComparableFigure, level: ComparableFigure) -> bool:
    """Whether one is a change beside the level that it leads to: then that level is the other's like, if any is."""
    told = change.figure
    if told.role != "change" or level.figure.role != "level":
        return False
    beside = (one for one in change.siblings if one.sentence_id == told.sentence_id and one.role == "level")
    return any(one.unit == told.unit and one.concept in (told.concept, None) for one in beside)


def _is_smaller_part(part: ComparableFigure, whole: ComparableFigure) -> bool:
    """Whether only the lesser is told as a part: "31 of the pupils", "of the shipment 22 lorries"."""
    if whole.wording.part or part.figure.likely_upper >= whole.figure.likely_upper:
        return False
    opening = part.sentence[: part.span[0]].strip().casefold()
    return part.wording.part or (opening.startswith("of the ") and len(opening.split()) <= MOST_OPENING_WORDS)


def _of_two_votes(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both are votes, each of a day that its report names, and not of one."""
    voted = all(any(side.startswith("vote:") for side in one.wording.sides) for one in (a, b))
    first, second = a.figure.observed_from, b.figure.observed_from
    return voted and first is not None and second is not None and first != second


def _of_two_spots(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether the clause of each names a spot, no country, that the other's report never names."""
    first, second = (frozenset(name for name in one.wording.spots if not nation_of(name)) for one in (a, b))
    return bool(first - b.mentioned and second - a.mentioned) and first.isdisjoint(second)


def _pace(one: ComparableFigure) -> frozenset[str]:
    """The periods in each of which there is so much, "each day"; a rate of people has one, whichever it is."""
    counted = one.figure.role == "rate" and one.figure.quantity_kind in ("count", "rate") and one.figure.concept
    told = frozenset(word for word in one.wording.earlier if word.startswith("each "))
    return told or (frozenset({"rate"}) if counted else told)


def _is_room(one: ComparableFigure) -> bool:
    """What there is room for, not what there is."""
    return ROOM in one.wording.sides


def is_set_apart(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether words may set the two apart: then more has to speak for their being one quantity."""
    return are_contrasted(a, b)


def can_both_be_true(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether some number is left open by both."""
    of_a, of_b = possible_pair(a.figure, b.figure)
    return of_a.meets(of_b)


def _is_none(one: ComparableFigure) -> bool:
    """Nobody, nothing: a rule of its own holds it against the toll of the same event."""
    return one.figure.likely_upper == 0


def _opposed(a: ComparableFigure, b: ComparableFigure) -> bool:
    """A rise and a fall: `opposed.py` sets them against each other where that is a contradiction."""
    return {a.figure.direction, b.figure.direction} == {"increase", "decrease"}


def _grew(earlier: ComparableFigure, later: ComparableFigure) -> bool:
    """Whether the later report counts more losses, and the two do not name one and the same time."""
    if not is_growing(later) or earlier.published_at is None or later.published_at is None:
        return False
    more = later.figure.likely_upper > earlier.figure.likely_upper
    return more and later.published_at > earlier.published_at and not _of_one_stated_time(earlier, later)


def _of_one_stated_time(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both name the time of the count, and one time ("had counted by Monday evening"), not the event's day."""
    first, second = a.figure, b.figure
    if first.observed_to is None or first.observed_to != second.observed_to:
        return False
    return a.wording.day_part is not None and a.wording.day_part == b.wording.day_part


def _revised(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether one owns up to a corrected count."""
    return a.wording.revised or b.wording.revised
