"""What two shares are taken of: 52 per cent of the vote is no number of the seats."""

from transforms.agreement.comparable import ComparableFigure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.concepts import concept_of_noun, is_kind_of


def other_whole(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Whether both are shares of known things of which none is a kind of the other's or another word for it."""
    if not a.figure.role == b.figure.role == "share":
        return None
    of_a, of_b = _wholes(a), _wholes(b)
    if not of_a or not of_b or any(_are_akin(one, other) for one in of_a for other in of_b):
        return None
    return f"one is a share of {', '.join(sorted(of_a))}, the other of {', '.join(sorted(of_b))}"


def _wholes(one: ComparableFigure) -> frozenset[str]:
    found = (concept_of_noun((noun,)) for noun in one.wording.things)
    return frozenset(concept for concept in found if concept is not None)


def _are_akin(one: str, other: str) -> bool:
    akin = any({one, other} <= concepts for concepts in agreement_words().akin_concepts)
    return akin or is_kind_of(one, other) or is_kind_of(other, one)
