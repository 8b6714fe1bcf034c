"""A share in one sentence and counts in another: "310 of the 1,240 houses" and "three of every four houses"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.event_days import of_one_day
from transforms.agreement.sums.remainders import is_part_of
from transforms.agreement.sums.share_sums import part_and_whole, share_arithmetic
from transforms.agreement.sums.story_ties import deeds_in, groups_in, shared_names, stems_of, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.concepts import is_kind_of

_OF_NOUN = re.compile(r"\A\s+of\s+(?:(?:the|its|their|all|his|her|those)\s+)*((?:[\w-]+\s?){1,3})")
_STAFF = frozenset(
    {"workforce", "staff", "job", "worker", "employee", "payroll", "post", "labourer", "people", "position"}
)
LEAST_SHARED = 2


@dataclass(frozen=True, slots=True)
class CountedPart:
    """A part of a numbered whole, and the sentence or two that tell both."""

    part: ComparableFigure
    whole: ComparableFigure
    text: str


def find_story_shares(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The shares of a story that speak of the part and the whole of another sentence.

    Both tell one deed ("flattened", "knocked down") of one kind of thing, of no special group, and share a name or
    two words.
    """
    for sentences in stories(figures):
        counted = list(counted_parts(sentences))
        shares = [share for one in sentences if (share := _share(one)) is not None] if counted else []
        for share in shares:
            found = [one for one in counted if _is_share_of(share, one)]
            if len({(one.part.figure.value, one.whole.figure.value) for one in found}) == 1:
                sum_ = share_arithmetic(found[0].part, found[0].whole, share, rule="share_of_base:told_elsewhere")
                if sum_ is not None:
                    yield sum_


def counted_parts(sentences: Sequence[ToldSentence]) -> Iterator[CountedPart]:
    """The parts of wholes: "310 of the 1,240 houses", or "86,000 of them" behind a sentence with one count."""
    for one in sentences:
        pair = part_and_whole(one.figures)
        if pair is not None:
            yield CountedPart(*pair, one.text)
    for before, behind in pairwise(sentences):
        parts = [one for one in behind.figures if one.figure.quantity_kind == "count" and is_part_of(one)]
        wholes = [one for one in before.figures if parts and _is_like(one, parts[0])]
        if behind.follows(before) and len(parts) == 1 == len(wholes):
            yield CountedPart(parts[0], wholes[0], f"{before.text} {behind.text}")


def _is_like(one: ComparableFigure, part: ComparableFigure) -> bool:
    figure = one.figure
    if figure.quantity_kind != "count" or figure.role != "level" or (figure.value or 0) < (part.figure.value or 0):
        return False
    return part.figure.counted_head in (None, figure.counted_head)


def _share(sentence: ToldSentence) -> ComparableFigure | None:
    """The one share that a sentence gives of something it names, and nothing of that kind beside it."""
    found = [one for one in sentence.figures if one.figure.quantity_kind in ("percent", "ratio")]
    if len(found) != 1 or found[0].figure.role not in ("share", "level"):
        return None
    return found[0] if (found[0].figure.value or 0) > 0 else None


def _is_share_of(share: ComparableFigure, counted: CountedPart) -> bool:
    whole = counted.whole
    if share.figure.sentence_id in (counted.part.figure.sentence_id, whole.figure.sentence_id):
        return False
    if not told_within(share, counted.part) or not (deeds_in(share.sentence) & deeds_in(counted.text)):
        return False
    if not of_one_day(share.sentence, counted.text):
        return False
    if groups_in(share.sentence) != groups_in(counted.text) or not _of_one_kind(share, whole):
        return False
    shared = stems_of(share.sentence) & stems_of(counted.text)
    named = shared_names(share.sentence, counted.text) or (shared and share.mentioned & whole.mentioned)
    return bool(named) or len(shared) >= LEAST_SHARED


def _of_one_kind(share: ComparableFigure, whole: ComparableFigure) -> bool:
    nouns = _nouns_of(share)
    names = {whole.figure.counted_head, *(word.lower() for word in (whole.figure.counted or "").split()[-1:])} - {None}
    if nouns & {singular_of(name) for name in names if name}:
        return True
    workers = is_kind_of(whole.figure.concept, "workers") or whole.figure.concept == "jobs"
    return bool(nouns & _STAFF) and (workers or not names.isdisjoint(_STAFF))


def _nouns_of(share: ComparableFigure) -> frozenset[str]:
    """The nouns that a share is of, as its figure or the words behind it tell."""
    head = {share.figure.counted_head} - {None}
    of = _OF_NOUN.match(share.sentence[share.span[1] :])
    words = of.group(1).lower().split() if of else []
    return frozenset(singular_of(word) for word in (*words, *head) if word)
