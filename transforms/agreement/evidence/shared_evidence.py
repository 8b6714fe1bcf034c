"""What two figures of two articles have in common and what sets them apart: evidence for `one_quantity.json`."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.compared_numbers import number_evidence
from transforms.agreement.evidence.compared_reports import report_evidence
from transforms.agreement.evidence.compared_words import word_evidence
from transforms.agreement.evidence.contrasts import contrasts_between
from transforms.agreement.evidence.statement_words import terms_said
from transforms.agreement.names import names_in
from transforms.agreement.parties import is_money
from transforms.agreement.ranges import factor_between
from transforms.agreement.roles import role_class
from transforms.agreement.series import is_of_persons, thing_of
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.nations import nation_of
from transforms.vocabulary.story_terms import stem

MOST_NAMES = 4.0
NATION = 0.5
"""A nation in common tells half as much as another name."""


def evidence_of(a: ComparableFigure, b: ComparableFigure) -> dict[str, float]:
    """All evidence by name; what is not named is 0. The order of the two does not matter."""
    return {**words_evidence_of(a, b), **number_evidence(a, b)}


def words_evidence_of(a: ComparableFigure, b: ComparableFigure) -> dict[str, float]:
    """The evidence that does not look at the two numbers."""
    return {
        **dict.fromkeys(_marks(a, b), 1.0),
        **dict.fromkeys((f"contrast {name}" for name in contrasts_between(a, b)), 1.0),
        "names": _names(a, b),
        **word_evidence(a, b),
        **report_evidence(a, b),
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


@lru_cache(maxsize=4096)
def _named(sentence: str) -> frozenset[str]:
    return names_in(sentence)


@lru_cache(maxsize=4096)
def _sources(sentence: str) -> frozenset[str]:
    """The nouns of offices that a sentence may have its number from."""
    return frozenset(agreement_words().source_nouns.found_in(sentence))


def _tells_noun(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether the sentence of the one has the noun that the other counts, beside that of its own figure."""
    head = other.figure.counted_head
    return head is not None and stem(head) in terms_said(one)


def _of_article(one: ComparableFigure, column: str) -> frozenset[str]:
    """All places, or actors, of the figures of an article."""
    found = (getattr(figure, column) for figure in (one.figure, *one.siblings))
    return frozenset(name for name in found if name is not None)


def _apart(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether both are known, and none of the one is of the other."""
    return bool(first and second) and first.isdisjoint(second)


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
    if any({first.concept, second.concept} <= akin for akin in agreement_words().akin_concepts):
        return "akin"
    return "other persons" if is_of_persons(a) and is_of_persons(b) else "other"


def _slot(first: str | None, second: str | None) -> str:
    if first == second:
        return "unknown" if first is None else "same"
    return "half known" if None in (first, second) else "other"


def _days(a: ComparableFigure, b: ComparableFigure) -> str:
    """How the observed days lie to each other, as the text states them."""
    first, second = a.figure, b.figure
    if first.observed_from is None or first.observed_to is None:
        return "unknown" if None in (second.observed_from, second.observed_to) else "half known"
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


_TESTS: dict[str, Callable[[ComparableFigure, ComparableFigure], bool]] = {
    "status differs": lambda a, b: a.figure.status != b.figure.status,
    "unit differs": lambda a, b: factor_between(a.figure.unit, b.figure.unit) != 1.0,
    "side differs": lambda a, b: bool(a.wording.sides ^ b.wording.sides),
    "time word differs": lambda a, b: bool(a.wording.earlier ^ b.wording.earlier),
    "part differs": lambda a, b: a.wording.part != b.wording.part,
    "news of one day": lambda a, b: a.published is not None and a.published == b.published,
    "places apart": lambda a, b: _apart(_of_article(a, "place_id"), _of_article(b, "place_id")),
    "actors apart": lambda a, b: _apart(_of_article(a, "actor_id"), _of_article(b, "actor_id")),
    "names apart": lambda a, b: bool(_named(a.sentence) - b.mentioned and _named(b.sentence) - a.mentioned),
    "noun told": lambda a, b: _tells_noun(a, b) or _tells_noun(b, a),
    "source same": lambda a, b: bool(_sources(a.sentence) & _sources(b.sentence)),
    "percentage": lambda a, b: a.figure.unit == b.figure.unit == "%",
    "money": lambda a, b: is_money(a) and is_money(b),
}
