"""What befell the counted: 750 homes destroyed are not 2,029 damaged, nor 242 people charged 1,100 held."""

from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.concepts import is_kind_of

_THINGS = ("buildings", "vehicles", "aircraft", "ships", "troops")
_PERSONS = ("people", "wounded")


def fates_of(figure: Figure, clause: str) -> frozenset[str]:
    """The fates that a clause tells of what is counted, as `fate:destroyed`: of things, soldiers or other people."""
    words = agreement_words()
    if any(is_kind_of(figure.concept, thing) for thing in _THINGS):
        fates = words.fates
    elif any(is_kind_of(figure.concept, person) for person in _PERSONS):
        fates = words.personal_fates
    else:
        return frozenset()
    return frozenset(f"fate:{fate}" for fate, phrases in fates.items() if phrases.stand_in(clause))
