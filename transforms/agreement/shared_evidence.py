"""What two figures of two articles have in common, as marks that `one_quantity.yaml` weighs."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.ranges import factor_between
from transforms.agreement.roles import role_class
from transforms.agreement.series import is_of_persons, thing_of
from transforms.agreement.slips import is_slip
from transforms.agreement.statement_words import words_said
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.nations import nation_of

MOST_NAMES = 4.0
NATION = 0.5
"""A nation in common tells half as much as another name."""


def evidence_of(a: ComparableFigure, b: ComparableFigure) -> dict[str, float]:
    """The marks by name; what is not there is not held. The order of the two does not matter."""
    return {
        **dict.fromkeys(_marks(a, b), 1.0),
        "names": _names(a, b),
        "words": _words(a, b),
    }


def _marks(a: ComparableFigure, b: ComparableFigure) -> Iterator[str]:
    first, second = a.figure, b.figure
    yield f"thing {_thing(a, b)}"
    yield f"role {'same' if role_class(a) == role_class(b) else 'other'}"
    yield f"actor {_slot(first.actor_id, second.actor_id)}"
    yield f"place {_slot(first.place_id, second.place_id)}"
    yield f"speaker {_slot(first.speaker_id, second.speaker_id)}"
    yield f"days {_days(a, b)}"
    yield f"spot {_spots(a, b)}"
    yield from (mark for mark, holds in _TESTS.items() if holds(a, b))


_TESTS: dict[str, Callable[[ComparableFigure, ComparableFigure], bool]] = {
    "status differs": lambda a, b: a.figure.status != b.figure.status,
    "unit differs": lambda a, b: factor_between(a.figure.unit, b.figure.unit) != 1.0,
    "side differs": lambda a, b: bool(a.wording.sides ^ b.wording.sides),
    "time word differs": lambda a, b: bool(a.wording.earlier ^ b.wording.earlier),
    "part differs": lambda a, b: a.wording.part != b.wording.part,
    "news of one day": lambda a, b: a.published is not None and a.published == b.published,
    "one outlet": lambda a, b: a.outlet is not None and a.outlet == b.outlet,
    "slip": lambda a, b: is_slip(a.figure.value, b.figure.value),
}


def _spots(a: ComparableFigure, b: ComparableFigure) -> str:
    """Whether the clauses name a spot in common."""
    if a.wording.spots & b.wording.spots:
        return "same"
    return "other" if a.wording.spots and b.wording.spots else "unknown"


def _thing(a: ComparableFigure, b: ComparableFigure) -> str:
    """How the two things counted lie to each other, as far as concept and noun tell."""
    things = thing_of(a), thing_of(b)
    first, second = a.figure, b.figure
    if (things[0] is not None and things[0] == things[1]) or first.counted_head == second.counted_head is not None:
        return "same"
    if None in things or any(one.startswith("unnamed:") for one in things if one):
        return "unnamed"
    if is_kind_of(first.concept, second.concept or "") or is_kind_of(second.concept, first.concept or ""):
        return "kind"
    return "other persons" if is_of_persons(a) and is_of_persons(b) else "other"


def _slot(first: str | None, second: str | None) -> str:
    if first == second:
        return "unknown" if first is None else "same"
    return "half known" if None in (first, second) else "other"


def _days(a: ComparableFigure, b: ComparableFigure) -> str:
    """How the observed days lie to each other, as the text states them."""
    first, second = a.figure, b.figure
    if first.observed_from is None or first.observed_to is None:
        return "unknown" if second.observed_from is None else "half known"
    if second.observed_from is None or second.observed_to is None:
        return "half known"
    begin, end = max(first.observed_from, second.observed_from), min(first.observed_to, second.observed_to)
    longest = max(first.observed_to - first.observed_from, second.observed_to - second.observed_from).days + 1
    overlap = (end - begin).days + 1
    if 2 * overlap >= longest:
        return "same"
    return "within" if overlap > 0 else "other"


def _names(a: ComparableFigure, b: ComparableFigure) -> float:
    common = _named(a.sentence) & _named(b.sentence)
    return min(sum(NATION if nation_of(name) else 1.0 for name in common), MOST_NAMES)


@lru_cache(maxsize=4096)
def _named(sentence: str) -> frozenset[str]:
    return names_in(sentence)


def _words(a: ComparableFigure, b: ComparableFigure) -> float:
    """The share of the words of the shorter sentence that the longer has too."""
    said_a, said_b = words_said(a), words_said(b)
    return len(said_a & said_b) / max(min(len(said_a), len(said_b)), 4)
