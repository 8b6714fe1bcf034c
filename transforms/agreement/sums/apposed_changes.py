"""A level with its change and its base beside it: "a budget of 96m, a cut of 11m from this year's 118m"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of, groups, same_way
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.words import Direction

_NOUN_OF = re.compile(r"\A[^.;:]*?,\s+(?:\w+\s+)?(?:a|an)\s+(?:\w+\s+)?(\w+)\s+of\s+(?:\w+\s+){0,2}\Z")
_TO_BASE = re.compile(r"\A\s+(?:on|from|over|against|compared with|compared to)\s+(?P<whose>(?:[\w’'-]+\s+){0,6})\Z")
_BESIDE = re.compile(r"\A(?:,?\s+[\w’'-]+){1,9}\s+\Z")
_WORD = re.compile(r"[a-z]{4,}")
_LOST = re.compile(r"\b(?:loss|deficit|shortfall|minus)\b")
STEM = 6
_COUNTING_ROLES = frozenset({"level", "measure", "rate", "base"})


def find_apposed_changes(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of "LEVEL, a cut of CHANGE from BASE", and of "LEVEL in place of BASE" with a percentage next to it."""
    for article in groups(figures, lambda one: one.figure.article_id):
        sentences = told_sentences(article)
        for sentence in sentences:
            for level, change, base in zip(sentence.figures, sentence.figures[1:], sentence.figures[2:], strict=False):
                yield from _apposed(level, change, base)
        for one, other in pairwise(sentences):
            if other.follows(one):
                yield from _percentage_of(one, other)
                yield from _percentage_of(other, one)


def _apposed(level: ComparableFigure, change: ComparableFigure, base: ComparableFigure) -> Iterator[Arithmetic]:
    text = level.sentence
    noun = _NOUN_OF.match(text[level.span[1] : change.offset])
    whose = _TO_BASE.match(text[change.span[1] : base.offset])
    direction = _direction_of(noun.group(1)) if noun else None
    if direction is None or whose is None or not _is_former(base, whose["whose"]):
        return
    stated = replace(change, figure=replace(change.figure, direction=direction))
    if _of_one_unit(level, base) and (change.figure.unit == "%" or _of_one_unit(level, change)):
        yield arithmetic_of(base, stated, level, "apposed")


def _is_former(base: ComparableFigure, whose: str) -> bool:
    """Whether words before a number, or its role, make it the number that a change starts from."""
    return base.figure.role == "base" or whose.strip() == "" or sum_words().former_words.stand_in(whose)


def _direction_of(noun: str) -> Direction | None:
    words = sum_words()
    if words.fall_nouns.stand_in(noun):
        return "decrease"
    return "increase" if words.rise_nouns.stand_in(noun) else None


def _percentage_of(of_change: ToldSentence, of_levels: ToldSentence) -> Iterator[Arithmetic]:
    """The one percentage of a sentence against level and base of its neighbour, where both speak of one thing."""
    changes = [one for one in of_change.figures if one.figure.role == "change" and one.figure.unit == "%"]
    pairs = [pair for pair in pairwise(of_levels.figures) if is_replaced(*pair)]
    if len(changes) != 1 or len(pairs) != 1 or any(one.figure.role == "change" for one in of_levels.figures):
        return
    (level, base), change = pairs[0], changes[0]
    if change.figure.direction is not None and same_way(base, change, level) and _of_one_thing(of_change, of_levels):
        yield arithmetic_of(base, change, level, "neighbour")


def is_replaced(level: ComparableFigure, base: ComparableFigure) -> bool:
    """Whether a number stands "in place of the present" other."""
    if {level.figure.role, base.figure.role} - _COUNTING_ROLES or not _of_one_unit(level, base):
        return False
    between, after = level.sentence[level.span[1] : base.offset], level.sentence[base.span[1] :]
    cue = sum_words().in_place_of.pattern.search(between)
    if cue is None or _BESIDE.match(between) is None or _LOST.search(between):
        return False
    return sum_words().former_words.stand_in(between[cue.end() :]) or sum_words().former_after.begin(after.lstrip(" ,"))


def _of_one_unit(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two numbers are in one unit, or the second is bare and takes that of the first."""
    if other.figure.unit in (None, "1") and other.figure.counted is None:
        return one.figure.unit != "%"
    same_head = one.figure.counted_head == other.figure.counted_head
    return one.figure.unit == other.figure.unit and (one.figure.unit not in (None, "1") or same_head)


def _of_one_thing(one: ToldSentence, other: ToldSentence) -> bool:
    """Whether both sentences speak of prices, or share a word that says something."""
    prices = sum_words().price_words
    return (prices.stand_in(one.text) and prices.stand_in(other.text)) or not _said(one).isdisjoint(_said(other))


def _said(sentence: ToldSentence) -> frozenset[str]:
    stop = copy_words().stop_words
    return frozenset(word[:STEM] for word in _WORD.findall(sentence.text.lower()) if word not in stop)
