"""Parts of one stated whole: "19 of the 63 seats" and "16 of the 63", or "16 seats in the 63-member assembly"."""

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.series import is_growing
from transforms.vocabulary.agreement import agreement_words

HOUSE = frozenset({"seats", "lawmakers", "members", "delegates"})


def of_one_whole(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both are lost or sit of one whole; a party's seats are of the house, which the other article may size."""
    if a.figure.article_id == b.figure.article_id:
        return False
    wholes = whole_of(a), whole_of(b)
    if None not in wholes:
        return wholes[0] == wholes[1] and (is_growing(a) or a.figure.concept in HOUSE)
    return _sized(a, b, wholes[0]) or _sized(b, a, wholes[1])


def whole_of(one: ComparableFigure) -> float | None:
    """The number of which its own quote tells it to be a part: the 63 of "19 of the 63 seats"."""
    inside = (
        other.value
        for other in one.siblings
        if one.figure.start < other.start and other.end <= one.figure.end and other.role == "level"
    )
    return next((value for value in inside if value is not None), None)


def _sized(part: ComparableFigure, other: ComparableFigure, whole: float | None) -> bool:
    """Whether the whole of a part of a house is the size of the house in the other article, and not its figure."""
    if whole is None or other.wording.part or not {part.figure.concept, other.figure.concept} <= HOUSE:
        return False
    if part.figure.concept not in agreement_words().outcome_concepts or other.figure.value == whole:
        return False
    return any(figure.value == whole and figure.concept in HOUSE for figure in other.siblings)
