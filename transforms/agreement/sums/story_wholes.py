"""A whole with its share in one sentence and the count in another: "2,500 freed, one in five of them a woman"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.share_sums import share_arithmetic
from transforms.agreement.sums.story_ties import (
    are_tied,
    days_named,
    deeds_in,
    groups_in,
    stories,
    thing_counted,
    told_within,
)
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.concepts import is_kind_of

_OF_THEM = re.compile(r"\A\s+of\s+(?:them|these|those|whom)\b")
_HEADS = re.compile(r"\b[Oo]f\s+(?:(?:the|its|their|all|some|an estimated)\s+)*\Z")
_CLAUSE = re.compile(r"[;:.]|,\s+(?:while|whereas|but|where|which)\b")
_AND = re.compile(r"\A[^.;:\d]{0,60},\s+and\s+(?:[a-z]+\s+)?\Z")
_WERE = re.compile(r"\A\s+(?:were|was|are|is|had|have|died|came)\b")
WITHIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Shared:
    """A whole and the share of it that a clause tells something of."""

    whole: ComparableFigure
    share: ComparableFigure
    clause: str


def find_story_wholes(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The shares of a whole against the one count, in another sentence of the story, of the same part of it.

    The same part is that of one group (women), of one place, or of one deed on one day.
    """
    for sentences in stories(figures):
        wholes = [found for one in sentences if (found := _shared(one)) is not None]
        for shared in wholes:
            parts = [part for one in sentences for part in _parts_of(shared, one)]
            if len({part.figure.value for part in parts}) == 1:
                sum_ = share_arithmetic(parts[0], shared.whole, shared.share, rule="share_of_base:counted_elsewhere")
                if sum_ is not None:
                    yield sum_


def _shared(sentence: ToldSentence) -> _Shared | None:
    shares = [one for one in sentence.figures if one.figure.role == "share"]
    if len(shares) != 1:
        return None
    share, before = shares[0], [one for one in sentence.figures if one.figure.start < shares[0].figure.start]
    counts = [one for one in before if one.figure.quantity_kind == "count" and one.figure.role == "level"]
    if len(counts) != 1 or counts[0].figure.value is None:
        return None
    whole, after = counts[0], sentence.text[share.span[1] :]
    between = sentence.text[whole.span[1] : share.offset]
    headed = _HEADS.search(sentence.text[: whole.offset]) is not None
    if headed or _OF_THEM.match(after) or (_AND.match(between) and _WERE.match(after)):
        return _Shared(whole, share, _CLAUSE.split(after)[0])
    return None


def _parts_of(shared: _Shared, sentence: ToldSentence) -> Iterator[ComparableFigure]:
    """The one count of a sentence that is of the part which the share tells of."""
    counts = [one for one in sentence.figures if one.figure.quantity_kind == "count" and one.figure.value is not None]
    if len(counts) == 1 and _is_part(shared, counts[0]):
        yield counts[0]


def _is_part(shared: _Shared, part: ComparableFigure) -> bool:
    whole = shared.whole
    if part.figure.sentence_id == whole.figure.sentence_id or not told_within(part, whole, WITHIN):
        return False
    if part.figure.role not in ("level", "change") or part.figure.comparator != "exact":
        return False
    if not _may_be_counted_in(part, whole) or (part.figure.value or 0) >= (whole.figure.value or 0):
        return False
    groups, deeds = groups_in(shared.clause), deeds_in(whole.sentence) & deeds_in(part.sentence)
    if groups or groups_in(part.sentence):
        return groups == groups_in(part.sentence) and bool(deeds) and are_tied(whole, part)
    places = names_in(shared.clause) & names_in(part.sentence)
    if places and thing_counted(part) == thing_counted(whole):
        return True
    done = deeds_in(shared.clause) & deeds_in(part.sentence)
    return bool(done and days_named(shared.clause) & days_named(part.sentence) and whole.mentioned & part.mentioned)


def _may_be_counted_in(part: ComparableFigure, whole: ComparableFigure) -> bool:
    """Whether both count people, or one thing."""
    people = is_kind_of(part.figure.concept, "people") and is_kind_of(whole.figure.concept, "people")
    return people or thing_counted(part) == thing_counted(whole)
