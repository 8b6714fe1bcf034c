"""The statuses of figures, and when what is meets what is to be."""

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.wording import VOTE_CONCEPTS
from transforms.vocabulary.words import Status

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
    return promised or one_outcome(a, b)


def one_outcome(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both are the level that one change brings about; one article may leave the change unsaid."""
    if a.figure.role != "level" or not (a.wording.result and b.wording.result) or a.story_id != b.story_id:
        return False
    changes_a, changes_b = _changes(a), _changes(b)
    if not (changes_a or changes_b):
        return False
    return not changes_a or not changes_b or bool(changes_a & changes_b)


def _changes(comparable: ComparableFigure) -> frozenset[tuple[float, str | None]]:
    level = comparable.figure
    return frozenset(
        (figure.value, figure.direction)
        for figure in comparable.siblings
        if figure.role == "change" and figure.value is not None
        if (figure.concept, figure.place_id) == (level.concept, level.place_id)
    )
