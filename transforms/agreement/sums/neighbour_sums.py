"""A change told in a later sentence than its base and level: "from 840 to 560 … The loss of 240 jobs was condemned"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of, groups, same_way
from transforms.agreement.sums.factors import is_ratio

_DEFINITE = re.compile(
    r"\A\W*(?:The|That|This)\s+(?:(?:planned|proposed|net)\s+)?(?:loss|cut|reduction|fall|drop|decline|rise|increase|"
    r"gain|jump|growth)\s+of\s+(?:(?:some|about|nearly|almost|around|more than)\s+)*\Z"
)
_NAMED = re.compile(
    r"\A\W*((?:\w+\s+){1,3})(?:(?:is|are|was|were)\s+)?(?:up|down)\s+(?:by\s+)?(?:about\s+|nearly\s+)?\Z"
)
_PASSED = re.compile(r"\A\s*(?:in|within|over)\s+(?:a|one|the)\s+(?:single\s+)?(?:year|month|week|decade|season)\b")
_NARROWED = re.compile(
    r"\A\s*(?:at|in|on|among|from|for|to|of|by|this|last|over|within|between|since|through|during|across|alone|so far|"
    r"there|here|elsewhere|per|an?)\b"
)
_DETERMINERS = frozenset({"the", "its", "their", "our", "such", "this", "that"})
_JOBS = frozenset({"jobs", "workers"})


def find_neighbour_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The changes that speak of the one base and level of the sentence before, or name again what rose or fell.

    "The loss of 240 jobs" speaks of the sentence before; "Earnings up by a half" names the earnings of any
    earlier sentence of the article, where only one has a base and a level.
    """
    for article in groups(figures, lambda one: one.figure.article_id):
        in_order = sorted(groups(article, lambda one: one.figure.sentence_id), key=lambda each: each[0].figure.start)
        pairs = [pair for pair in map(_base_and_level, in_order) if pair is not None]
        for before, sentence in pairwise(in_order):
            pair = _base_and_level(before)
            if pair is not None and _speaks_of(sentence[0], *pair, _DEFINITE):
                yield arithmetic_of(pair[0], sentence[0], pair[1], "next_sentence")
        for sentence in in_order:
            if len(pairs) == 1 and _speaks_of(sentence[0], *pairs[0], _NAMED):
                yield arithmetic_of(pairs[0][0], sentence[0], pairs[0][1], "named_again")


def _base_and_level(sentence: Sequence[ComparableFigure]) -> tuple[ComparableFigure, ComparableFigure] | None:
    """The base and the level that a sentence gives, where it gives one of each and no change."""
    by_role = {role: [one for one in sentence if one.figure.role == role] for role in ("base", "level", "change")}
    if len(by_role["base"]) != 1 or len(by_role["level"]) != 1 or by_role["change"]:
        return None
    base, level = by_role["base"][0], by_role["level"][0]
    same = (base.figure.unit, base.figure.concept) == (level.figure.unit, level.figure.concept)
    return (base, level) if same and base.figure.value is not None and level.figure.value is not None else None


def _speaks_of(
    change: ComparableFigure, base: ComparableFigure, level: ComparableFigure, opening: re.Pattern[str]
) -> bool:
    if change.figure.role != "change" or change.figure.start < level.figure.start:
        return False
    found, after = opening.match(change.sentence[: change.offset]), change.sentence[change.span[1] :]
    if found is None or (_NARROWED.match(after) and not _PASSED.match(after)):
        return False
    if found.groups() and not _all_said(found.group(1), level.sentence):
        return False
    return same_way(base, change, level) and _same_thing(change, level)


def _all_said(words: str, sentence: str) -> bool:
    """Whether the sentence holds every word, determiners apart, and there is one."""
    wanted = set(words.lower().split()) - _DETERMINERS
    return bool(wanted) and wanted <= set(re.findall(r"\w+", sentence.lower()))


def _same_thing(change: ComparableFigure, level: ComparableFigure) -> bool:
    """Whether the change is a share, or counts what the level counts; jobs are lost by workers."""
    if is_ratio(change) or change.figure.unit == "%":
        return level.figure.unit != "%"
    if (change.figure.unit or "1") != (level.figure.unit or "1"):
        return False
    if change.figure.quantity_kind != "count":
        return "loss" not in change.sentence[: change.offset]
    things = {one.figure.concept or one.figure.counted_head for one in (change, level)}
    return things <= _JOBS or (len(things) == 1 and None not in things)
