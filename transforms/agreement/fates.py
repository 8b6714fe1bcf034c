"""What befell the counted: 750 homes destroyed are not 2,029 damaged, nor 242 people charged 1,100 held."""

from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.concepts import is_kind_of

_OUTAGE = " without power "
"""Who lost power lost nothing else."""
_THINGS = ("buildings", "vehicles", "aircraft", "ships", "troops")
_DARK = "fate:dark"
_RESCUED, _FREED = "rescued", "freed"
"""A hostage who is rescued is free."""
_PERSONS = ("people", "wounded")


def fates_of(figure: Figure, clause: str) -> frozenset[str]:
    """The fates that a clause tells of what is counted, as `fate:destroyed`: of things, soldiers or other people."""
    words = agreement_words()
    clause = words.outage_words.pattern.sub(_OUTAGE, clause)
    if figure.concept in words.outage_concepts - {"homes"}:
        return frozenset({_DARK}) if words.fates[_DARK.partition(":")[2]].stand_in(clause) else frozenset()
    if any(is_kind_of(figure.concept, thing) for thing in _THINGS):
        fates = words.fates
    elif any(is_kind_of(figure.concept, person) for person in _PERSONS):
        fates = words.personal_fates
    else:
        return frozenset()
    told = {fate for fate, phrases in fates.items() if phrases.stand_in(clause)}
    if figure.concept == "hostages" and _RESCUED in told:
        told = (told - {_RESCUED}) | {_FREED}
    return frozenset(f"fate:{fate}" for fate in told)
