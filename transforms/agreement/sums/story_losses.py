"""Losses told by group in one report and in all in another: "twelve civilians and nine policemen", "17 people"."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.event_days import of_one_day
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, sum_of_parts
from transforms.agreement.sums.story_ties import deeds_in, shared_names, stems_of, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words

_JOIN = re.compile(r"\A(?:\s+[a-z]+){0,2}(?:,|,?\s+and)\s+(?:[a-z]+\s+)?\Z")
_LOSSES = frozenset({"killed", "wounded", "detained"})
_SINCE = re.compile(r"\b(?:since|so far|including|among them|in the past|over the|within|also|more|another|further)\b")
_SAME_TIME = timedelta(hours=12)
LEAST_SHARED = 2
TOTAL_REACH = 40


def find_story_losses(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The groups that a sentence joins as killed, hurt or held: no more than the one total of another report."""
    for sentences in stories(figures):
        totals = [one for sentence in sentences for one in sentence.figures if _is_total(one)]
        for parts in filter(None, map(joined_losses, sentences)) if totals else ():
            found = [one for one in totals if _is_total_of(one, parts)]
            if len({one.figure.value for one in found}) == 1:
                yield sum_of_parts(found[0], parts, whole=False)


def joined_losses(sentence: ToldSentence) -> tuple[ComparableFigure, ...]:
    """The groups of one loss that commas and "and" alone join, each told by another noun; else nothing."""
    parts = tuple(one for one in sentence.figures if one.figure.quantity_kind == "count")
    if not LEAST_PARTS <= len(parts) <= MOST_PARTS or _SINCE.search(sentence.text):
        return ()
    heads = {one.figure.counted_head for one in parts}
    concepts = {one.figure.concept for one in parts}
    joined = all(_JOIN.match(sentence.text[a.span[1] : b.offset]) for a, b in pairwise(parts))
    if not joined or len(concepts) != 1 or not concepts <= _LOSSES or len(heads) != len(parts) or None in heads:
        return ()
    certain = all(one.figure.comparator in ("exact", "at_least", "more_than") for one in parts)
    last = re.search(r"\band\b", sentence.text[parts[-2].span[1] : parts[-1].offset])
    return parts if certain and last else ()


def _is_total(one: ComparableFigure) -> bool:
    figure = one.figure
    if figure.concept not in _LOSSES or figure.comparator != "exact" or one.wording.part or one.wording.earlier:
        return False
    return (_is_in_all(one) or figure.counted_head in agreement_words().general_persons) and not _SINCE.search(
        one.sentence
    )


def _is_in_all(one: ComparableFigure) -> bool:
    near = one.sentence[max(one.offset - TOTAL_REACH, 0) : one.span[1] + TOTAL_REACH]
    return sum_words().total_anywhere.stand_in(near)


def _is_total_of(total: ComparableFigure, parts: Sequence[ComparableFigure]) -> bool:
    part = parts[0]
    if total.figure.article_id == part.figure.article_id or not told_within(total, part):
        return False
    if total.figure.concept != part.figure.concept or total.published_at is None or part.published_at is None:
        return False
    if total.published_at < part.published_at - _SAME_TIME or not of_one_day(total.sentence, part.sentence):
        return False
    if not _is_in_all(total) and (total.figure.value or 0) < max(one.figure.value or 0 for one in parts):
        return False
    if not shared_names(total.sentence, part.sentence) or not deeds_in(total.sentence) & deeds_in(part.sentence):
        return False
    return len(stems_of(total.sentence) & stems_of(part.sentence)) >= LEAST_SHARED
