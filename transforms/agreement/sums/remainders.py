"""What is left of a whole: "has 3,400 on its payroll and will lay off 900 of them. The 2,900 who stay …"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.vocabulary.agreement_sums import sum_words

_OF_WHOLE = re.compile(r"\A\s+of\s+(?:them|these|those|whom|(?:its|the|their|his|her)\s)")
_REMAINING = re.compile(r"\b(?:the|its|their)\s+(?:remaining|other)\s+\Z", re.IGNORECASE)
_LEAVING = re.compile(r"\bleaving\s+(?:(?:only|just|some|about|it with|them with)\s+)*\Z", re.IGNORECASE)
_THE = re.compile(r"\b(?:the)\s+\Z", re.IGNORECASE)
_UNSURE = re.compile(
    r"\b(?:half|third|quarter|most|many|several|some of|part of|others|another|further|also|"
    r"percent|per cent)\b|%",
    re.IGNORECASE,
)
_NESTED = re.compile(r"\b(?:including|more than|among them)\s+(?:\w+\s+){0,2}?\d")
_ROLES = frozenset({"level", "change", "measure"})


def find_remainders(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of a part and of what is left, which make the whole that the same or the sentence before states."""
    for article in groups(figures, lambda one: one.figure.article_id):
        sentences = told_sentences(article)
        for before, behind in pairwise(sentences):
            if behind.follows(before):
                yield from _told_in_two(before, behind)


def _told_in_two(before: ToldSentence, behind: ToldSentence) -> Iterator[Arithmetic]:
    rest = _one([one for one in _numbers(behind) if _is_rest(one)])
    if (
        rest is None
        or _NESTED.search(behind.text[: rest.offset])
        or _UNSURE.search(before.text)
        or _UNSURE.search(behind.text[: rest.offset])
    ):
        return
    earlier, same = _like(rest, before), [one for one in _like(rest, behind) if one is not rest]
    match earlier:
        case [whole, part] if not same and is_part_of(part):
            yield sum_of_parts(whole, (part, rest), whole=True)
        case [whole] if same and all(one.figure.start < rest.figure.start for one in same):
            yield sum_of_parts(whole, (*same, rest), whole=True)


def _numbers(sentence: ToldSentence) -> list[ComparableFigure]:
    return [one for one in sentence.figures if one.figure.role in _ROLES and one.figure.value is not None]


def _like(rest: ComparableFigure, sentence: ToldSentence) -> list[ComparableFigure]:
    """The numbers that may be of the thing of which the rest is left: of its noun or unit where it has one."""
    return [one for one in _numbers(sentence) if one is rest or _is_like(rest, one)]


def _is_like(rest: ComparableFigure, one: ComparableFigure) -> bool:
    if rest.figure.counted_head is None and rest.figure.unit in (None, "1"):
        return one.figure.quantity_kind not in ("duration", "percent", "ratio")
    return (rest.figure.unit, rest.figure.counted_head) == (one.figure.unit, one.figure.counted_head)


def _is_rest(one: ComparableFigure) -> bool:
    """Whether a number is said to be all that is left: "the remaining 37,000", "The 2,900 who stay"."""
    before, after = one.sentence[: one.offset], one.sentence[one.span[1] :]
    if _REMAINING.search(before) is not None or _LEAVING.search(before) is not None:
        return True
    return _THE.search(before) is not None and sum_words().left_words.begin(after.lstrip())


def is_part_of(one: ComparableFigure) -> bool:
    """Whether a number is said to be of a whole named before: "900 of them"."""
    return _OF_WHOLE.match(one.sentence[one.span[1] :]) is not None


def _one(found: Sequence[ComparableFigure]) -> ComparableFigure | None:
    return found[0] if len(found) == 1 else None
