"""What befell counted things: 750 homes destroyed are not set against 2,029 damaged."""

from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.concepts import is_kind_of

_THINGS = ("buildings", "vehicles", "aircraft", "ships", "troops")


def fates_of(figure: Figure, clause: str) -> frozenset[str]:
    """The fates that a clause tells of buildings, vehicles, soldiers and the like, as `fate:destroyed`."""
    if not any(is_kind_of(figure.concept, thing) for thing in _THINGS):
        return frozenset()
    return frozenset(f"fate:{fate}" for fate, words in agreement_words().fates.items() if words.stand_in(clause))
