"""The statuses of figures, and when what is meets what is to be."""

from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range, possible
from transforms.agreement.tolerance import added, allowed, subtracted
from transforms.agreement.wording import VOTE_CONCEPTS
from transforms.records import Figure
from transforms.vocabulary.words import Status

Change = tuple[float | None, str | None]
"""The number of a change and its direction."""
ONE_DAY = timedelta(days=1)
LEEWAY = 0.02
"""By how much of itself the level that a change starts from may be told otherwise."""
UNREAL = frozenset({"denied", "hypothetical", "proposed"})


def status_of(one: ComparableFigure) -> Status:
    """The status of a figure; what a vote approves or rejects is not its own count, which is a fact."""
    settled = one.figure.concept in VOTE_CONCEPTS and one.figure.status in ("authorised", "denied")
    return "actual" if settled else one.figure.status


def status_compatible(a: ComparableFigure, b: ComparableFigure) -> bool:
    """What is and what is authorised or planned differ, unless one verb promises both or one change brings both."""
    if status_of(a) == status_of(b) or a.figure.role == "change":
        return True
    promised = a.story_id == b.story_id and bool(a.wording.commitments & b.wording.commitments)
    return promised or one_outcome(a, b) or _is_neither_before_nor_after(a, b) or _is_neither_before_nor_after(b, a)


def one_outcome(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both are the level that one change brings about; one article may leave the change unsaid."""
    if a.figure.role != "level" or a.story_id != b.story_id:
        return False
    if not (a.wording.result and b.wording.result):
        return (a.wording.result and _told_beside(b, _changes(a))) or (
            b.wording.result and _told_beside(a, _changes(b))
        )
    changes_a, changes_b = _changes(a), _changes(b)
    if not (changes_a or changes_b):
        return False
    return not changes_a or not changes_b or bool(changes_a & changes_b)


def _is_neither_before_nor_after(plan: ComparableFigure, level: ComparableFigure) -> bool:
    """Whether a level of the day of a plan is not what the plan starts from: then it can only be what it leads to.

    "Will send 560 more, bringing the total to 4,647" leaves 4,087 and 4,647 to a report of that day, and no other.
    """
    if (
        not plan.wording.result
        or plan.story_id != level.story_id
        or (plan.figure.role, level.figure.role) != ("level", "level")
    ):
        return False
    if plan.published is None or level.published is None or abs(plan.published - level.published) > ONE_DAY:
        return False
    steps = [step for step in plan.siblings if step.role == "change" and step.concept == plan.figure.concept]
    if len(steps) != 1 or steps[0].unit != plan.figure.unit:
        return False
    start = _start_of(plan.figure, steps[0])
    return not Range(start.low * (1 - LEEWAY), start.high * (1 + LEEWAY)).meets(possible(level.figure, 0.0))


def _start_of(result: Figure, step: Figure) -> Range:
    """The level that a change led from."""
    whole, change = allowed(result), allowed(step)
    return added((whole, change)) if step.direction == "decrease" else subtracted(whole, change)


def _told_beside(level: ComparableFigure, changes: frozenset[Change]) -> bool:
    """Whether the level's own sentence tells one of the changes: "stands at 4,467 after 560 more were announced"."""
    beside = (figure for figure in level.siblings if figure.sentence_id == level.figure.sentence_id)
    return not level.wording.before and any(
        (figure.value, figure.direction) in changes for figure in beside if figure.role == "change"
    )


def _changes(comparable: ComparableFigure) -> frozenset[Change]:
    level = comparable.figure
    return frozenset(
        (figure.value, figure.direction)
        for figure in comparable.siblings
        if figure.role == "change" and figure.value is not None
        if (figure.concept, figure.place_id) == (level.concept, level.place_id)
    )
