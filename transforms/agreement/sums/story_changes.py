"""A change and its level in one sentence, the base in another: "raised by half a point to 7.25 … had stood at 6.25"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of, same_way
from transforms.agreement.sums.factors import is_points, is_ratio
from transforms.agreement.sums.story_ties import stems_of, stories, told_within
from transforms.agreement.sums.told_sentences import GAP, ToldSentence
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words

_TO_LEVEL = re.compile(
    r"\A(?![^.;]*\bfrom\b)[^.;:\d]{0,70}?\b(?:to|to reach|will (?:now )?(?:hold|have)|now (?:has|holds)|"
    r"giving (?:it|them|him|her)|leaving (?:it|them) with|taking (?:it|them) to)\s+"
    r"(?:(?:about|some|just|a total of)\s+)*\Z"
)
_BESIDE = re.compile(r"\A(?:\s+[a-z]+){0,4},?\s*\Z")
_BY = re.compile(r"\bby\s+(?:\w+\s+){0,2}\Z")
_THAN = re.compile(r"\A\s*(?:(?:more|less|fewer|lower|higher|up|down|below|above)\s+)?(?:than|on|from|below|above)\s+")
_RATE = re.compile(r"\b([a-z]+)\s+(?:interest\s+)?rates?\b", re.IGNORECASE)
_LONG_AGO = re.compile(
    r"\b(?:year|season|month|quarter|decade)s?\s+(?:ago|earlier|before)\b|\blast\s+(?:year|season|month|quarter|decade)\b"
)
_IT = re.compile(r"\A\W*(?:It|That|This)\s+(?:had|was|has|stood)\b")
_NAME = re.compile(r"\b[A-Z][\w’'-]*")
_COUNTS = frozenset({"level", "measure", "rate", "share", "base"})
LEAST_SHARED = 2
WITHIN = timedelta(days=4)
"""A base is of the past, and stays what it was while a story is told."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A change with the level that it leads to; `former` is the earlier time that the change is measured from."""

    change: ComparableFigure
    level: ComparableFigure
    former: str | None


def find_story_changes(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of a change and level that stand together and of the one base that another sentence of the story gives.

    The base is known by its words ("had stood at", "last year"), and both sentences speak of one thing: the same
    concept and name, one rate, or words in common.
    """
    for sentences in stories(figures):
        steps = [step for sentence in sentences for step in _steps(sentence)]
        bases = [base for sentence in sentences for base in _bases(sentence)] if steps else []
        for step in steps:
            found = [base for base in bases if _is_base_of(step, base)]
            if len({base.figure.value for base in found}) == 1:
                yield arithmetic_of(found[0], _directed(step, found[0]), step.level, "told_before")


def _steps(sentence: ToldSentence) -> Iterator[_Step]:
    for one, other in zip(sentence.figures, sentence.figures[1:], strict=False):
        between = sentence.text[one.span[1] : other.offset]
        if _is_change(one) and other.figure.role in _COUNTS and _TO_LEVEL.match(between):
            yield _Step(one, other, None)
        elif other.figure.role == "change" and one.figure.role in _COUNTS and _BESIDE.match(between):
            after = sentence.text[other.span[1] :]
            than = _THAN.match(after)
            former = sum_words().former_after.pattern.match(after[than.end() :]) if than else None
            if former is not None:
                yield _Step(other, one, former.group().lower())


def _is_change(one: ComparableFigure) -> bool:
    return one.figure.role == "change" or (is_points(one) and _BY.search(one.sentence[: one.offset]) is not None)


def _directed(step: _Step, base: ComparableFigure) -> ComparableFigure:
    """The change with its direction; points "by" which something moved lead from the base to the level."""
    if step.change.figure.direction is not None:
        return step.change
    rises = (step.level.figure.value or 0) > (base.figure.value or 0)
    figure = replace(step.change.figure, direction="increase" if rises else "decrease")
    return replace(step.change, figure=figure)


def _bases(sentence: ToldSentence) -> Iterator[ComparableFigure]:
    """The one number of a sentence whose words put it before a change."""
    if not sum_words().base_cues.stand_in(sentence.text):
        return
    found = [one for one in sentence.figures if one.figure.role in _COUNTS and one.figure.quantity_kind != "duration"]
    if len(found) == 1:
        yield found[0]


def _is_base_of(step: _Step, base: ComparableFigure) -> bool:
    level, change = step.level, step.change
    if base.figure.sentence_id == level.figure.sentence_id or not told_within(base, level, WITHIN):
        return False
    if (base.figure.unit or "1") != (level.figure.unit or "1") or not _fits(change, level):
        return False
    if step.former is None and _LONG_AGO.search(base.sentence):
        return False
    if step.former is not None and step.former not in base.sentence.lower():
        return False
    if not same_way(base, _directed(step, base), level):
        return False
    return _of_one_thing(level, base) or _speaks_of_it(level, base)


def _speaks_of_it(level: ComparableFigure, base: ComparableFigure) -> bool:
    """Whether the base's sentence follows the level's and goes on with it: "It had stood at 5.25 per cent"."""
    if base.figure.article_id != level.figure.article_id or _IT.match(base.sentence) is None:
        return False
    begins = base.figure.start - base.offset
    return 0 < begins - (level.figure.start - level.offset + len(level.sentence)) <= GAP


def _fits(change: ComparableFigure, level: ComparableFigure) -> bool:
    if level.figure.unit == "%":
        return is_points(change)
    return is_ratio(change) or (change.figure.unit or "1") in (level.figure.unit or "1", "%")


def _of_one_thing(level: ComparableFigure, base: ComparableFigure) -> bool:
    if level.figure.unit == "%":
        return bool(rates_in(level.sentence) & rates_in(base.sentence))
    if level.figure.concept is not None:
        same_actor = level.figure.actor_id is not None and level.figure.actor_id == base.figure.actor_id
        one_actor = same_actor or (base.figure.actor_id is None and _same_subject(level, base))
        return level.figure.concept == base.figure.concept and one_actor
    shared = stems_of(level.sentence) & stems_of(base.sentence)
    return level.figure.counted_head == base.figure.counted_head and len(shared) >= LEAST_SHARED


def _same_subject(level: ComparableFigure, base: ComparableFigure) -> bool:
    """Whether the name that a sentence begins with stands before the change in the other: "Labour", not its town."""
    named = next((name for match in _NAME.finditer(base.sentence) if (name := names_in(match.group()))), frozenset())
    return bool(named & names_in(level.sentence[: level.offset]))


def rates_in(text: str) -> frozenset[str]:
    """The rates that a sentence names; all names of the rate that a central bank sets are one."""
    named = {match.group(1).lower() for match in _RATE.finditer(text)}
    policy = {"policy"} if named & sum_words().policy_rates else set()
    return frozenset(policy) | agreement_words().rate_words.found_in(text) - {"interest"}
