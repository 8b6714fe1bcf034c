"""Parts that are told near their total: "6,200 refugees. Of these, 3,900 are children and another 2,900 women"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.exclusive_parts import are_exclusive
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, is_counted, sum_of_parts
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.weekdays import WEEKDAY

_OF_THESE = re.compile(r"\A\W*(?:Of|Among)\s+(?:these|those|them|the total)\b(?!\s+\w+ing\b)[^.;:\d]*\Z")
_OF_NOUN = re.compile(r"\A\W*(?:Of|Among)\s+(?:the|those|these)\s+((?:[a-z-]+\s?){1,3}?)\s*(?:,[^.;:\d]*)?\Z")
_THEM = re.compile(r"\A\s+of (?:them|whom)\b|\A\s+(?:were|was|are)\b")
_OPENS = re.compile(r"\A\s*,\s*\Z|\b(?:including|among them|of whom|of them|made up of)\s*\Z")
_TIME = re.compile(
    rf"\b(?:{WEEKDAY}|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|yesterday|today|overnight|earlier|later|last \w+|this \w+|(?:19|20)\d\d)\b"
)
_LOSSES = frozenset({"killed", "wounded", "missing", "detained", "deaths", "casualties"})
TOTAL_REACH = 30


def find_part_lists(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of parts that exclude each other: they must not exceed their total.

    The total stands before them in their sentence ("412 men, 380 of them soldiers and 62 civilians"), in the sentence
    before ("Of these, …"), or next to them as what there is "in all".
    """
    for article in groups(figures, lambda one: one.figure.article_id):
        sentences = told_sentences(article)
        for sentence in sentences:
            yield from _within(sentence)
        for before, behind in pairwise(sentences):
            if behind.follows(before):
                yield from _of_these(before, behind)
                yield from _in_all(before, behind)
                yield from _in_all(behind, before)


def _within(sentence: ToldSentence) -> Iterator[Arithmetic]:
    counts = counts_of(sentence)
    if not LEAST_PARTS < len(counts) <= MOST_PARTS:
        return
    total, parts = counts[0], counts[1:]
    between = sentence.text[total.span[1] : parts[0].offset]
    if "," not in between or not (_OPENS.search(between) or (_is_in_all(total) and between.endswith(", "))):
        return
    of_them = _THEM.match(sentence.text[parts[0].span[1] :]) is not None or _is_in_all(total)
    if between.strip() == "," and not of_them:
        return
    if are_parts(total, parts) and are_exclusive(parts) and _ends_list(parts):
        yield sum_of_parts(total, parts, whole=False)


def _ends_list(parts: Sequence[ComparableFigure]) -> bool:
    """Whether "and" leads to the last part: after "including 20 women" a comma may end the list."""
    return re.search(r"\band\b", parts[-1].sentence[parts[-2].span[1] : parts[-1].offset]) is not None


def _of_these(before: ToldSentence, behind: ToldSentence) -> Iterator[Arithmetic]:
    parts = counts_of(behind)
    if not LEAST_PARTS <= len(parts) < MOST_PARTS:
        return
    opening = behind.text[: parts[0].offset]
    noun = _OF_NOUN.match(opening)
    totals = [one for one in counts_of(before) if are_parts(one, parts)]
    if noun is not None and _OF_THESE.match(opening) is None:
        totals = [one for one in totals if is_called(one, noun.group(1))]
    elif _OF_THESE.match(opening) is None:
        return
    if len(totals) == 1 and are_exclusive(parts):
        yield sum_of_parts(totals[0], parts, whole=False)


def _in_all(whole: ToldSentence, listing: ToldSentence) -> Iterator[Arithmetic]:
    parts = counts_of(listing)
    totals = [one for one in counts_of(whole) if _is_in_all(one)]
    if not LEAST_PARTS <= len(parts) < MOST_PARTS or len(totals) != 1 or not _ends_list(parts):
        return
    total = totals[0]
    of_one_kind = all(
        (one.figure.concept, one.figure.counted_head) == (total.figure.concept, total.figure.counted_head)
        for one in parts
    )
    times = set(_TIME.findall(listing.text)) <= set(_TIME.findall(whole.text))
    if of_one_kind and times and are_exclusive(parts):
        yield sum_of_parts(total, parts, whole=False)


def counts_of(sentence: ToldSentence) -> list[ComparableFigure]:
    """The counts of a sentence that may be parts or totals."""
    return [one for one in sentence.figures if is_counted(one)]


def _is_in_all(one: ComparableFigure) -> bool:
    begins, ends = one.span
    near = one.sentence[max(begins - TOTAL_REACH, 0) : ends + TOTAL_REACH]
    return sum_words().total_anywhere.stand_in(near)


def is_called(total: ComparableFigure, words: str) -> bool:
    """Whether the noun that a list opens with is what the total counts: "Of the displaced", "Of the arrested men"."""
    said = {singular_of(word) for word in words.split()}
    names = {total.figure.counted_head, total.figure.concept, *(total.figure.counted or "").lower().split()}
    return not said.isdisjoint({singular_of(name) for name in names if name})


def are_parts(total: ComparableFigure, parts: Sequence[ComparableFigure]) -> bool:
    """Whether all may be counted in the total: people of people, things of their like, no dead among the hurt."""
    if total.figure.unit not in (None, "1") or total.figure.comparator == "vague":
        return False
    return all(_is_part(total, part) for part in parts)


def _is_part(total: ComparableFigure, part: ComparableFigure) -> bool:
    of, thing = total.figure, part.figure
    if thing.status != of.status and "planned" in (thing.status, of.status):
        return False
    if thing.concept in _LOSSES and of.concept in _LOSSES and thing.concept != of.concept:
        return False
    if is_person(part) and is_person(total):
        return True
    return thing.concept in (None, of.concept) and thing.counted_head in (None, of.counted_head)


def is_person(one: ComparableFigure) -> bool:
    """Whether a figure counts people, the dead and the hurt among them."""
    return one.figure.concept in _LOSSES or is_kind_of(one.figure.concept, "people")
