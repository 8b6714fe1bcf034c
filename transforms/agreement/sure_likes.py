"""Figures of two reports that are of one quantity by what they are, whatever words stand beside them.

The share of a candidate or camp in the final result of one place, what was produced, sold or shipped in one month, and
how many of a thing make up one shipment.
"""

import re

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.statement_words import terms_in_text, terms_said
from transforms.agreement.names import names_in
from transforms.agreement.quoted_kinds import other_quoted
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.times import value_of

_MONTH = re.compile(rf"\b(?:{'|'.join(name.capitalize() for name in value_of('months'))})\b")
_ALL = re.compile(r"\b[Aa]ll\s+(?:of\s+)?(?:the\s+|its\s+)?\Z")
_OUTPUT_KINDS = frozenset({"mass", "volume", "energy", "count"})


def is_surely_like(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether two figures of one story are of one final share, or of one month's output."""
    if a.story_id != b.story_id or not (_is_alone(a) and _is_alone(b)):
        return False
    return _of_one_result(a, b) or _of_one_output(a, b) or _of_one_shipment(a, b)


def _is_alone(one: ComparableFigure) -> bool:
    """Whether its sentence tells no other number of its kind."""
    like = one.figure.sentence_id, one.figure.quantity_kind
    return all((other.sentence_id, other.quantity_kind) != like for other in one.siblings)


def _of_one_result(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both tell of a final count in one place the share of one party, by its name or as the challenger's."""
    words = agreement_words()
    if not all(
        one.figure.unit == "%" and one.figure.role == "share" and one.figure.status == "actual" for one in (a, b)
    ):
        return False
    if not all(
        words.final_words.stand_in(one.sentence) and words.ballot_words.stand_in(one.sentence) for one in (a, b)
    ):
        return False
    spots = a.wording.spots & b.wording.spots
    if not spots or a.wording.sides != b.wording.sides:
        return False
    named = (names_in(a.sentence) & names_in(b.sentence)) - spots
    camps = _camps(a), _camps(b)
    return bool(named) if not (camps[0] and camps[1]) else camps[0] == camps[1]


def _camps(one: ComparableFigure) -> frozenset[str]:
    return frozenset(camp for camp, names in agreement_words().camps.items() if names.stand_in(one.sentence))


def _of_one_output(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both tell what came of one thing in the one month that they name, by words of one kind of flow."""
    if not all(
        one.figure.quantity_kind in _OUTPUT_KINDS and one.figure.role in ("measure", "rate", "level") for one in (a, b)
    ):
        return False
    if (a.figure.role == "rate") != (b.figure.role == "rate") or other_quoted(a, b):
        return False
    months = [frozenset(_MONTH.findall(one.sentence)) for one in (a, b)]
    flows = [
        frozenset(flow for flow, words in agreement_words().flows.items() if words.stand_in(one.sentence))
        for one in (a, b)
    ]
    if not (len(months[0]) == 1 and months[0] == months[1] and len(flows[0]) == 1 and flows[0] == flows[1]):
        return False
    spots = a.wording.spots - b.mentioned, b.wording.spots - a.mentioned
    return not (spots[0] or spots[1]) and _is_told_of(a, b) and _is_told_of(b, a)


def _of_one_shipment(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both tell how many of one thing a shipment is made up of: "comprised two dozen tanks", "all 31 tanks"."""
    heads = [agreement_words().same_nouns.get(one.figure.counted_head or "", one.figure.counted_head) for one in (a, b)]
    if heads[0] is None or heads[0] != heads[1] or a.wording.part or b.wording.part:
        return False
    shipped = agreement_words().shipment_words
    return all(shipped.stand_in(one.sentence) and _is_all(one) for one in (a, b))


def _is_all(one: ComparableFigure) -> bool:
    before = one.sentence[: one.offset]
    return _ALL.search(before) is not None or agreement_words().composing_words.end(before)


def _is_told_of(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether the other's sentence or headline has the noun of what the one measures, or any word where it has none."""
    told = terms_in_text(f"{other.title or ''} . {other.sentence}")
    if one.figure.counted is None:
        return any(term.islower() for term in terms_said(one) & told)
    return terms_in_text(one.figure.counted) <= told
