"""A percentage in one report, level and former level in another: "shrinks by 36 per cent" and "to 9.5m from 25.1m"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.apposed_changes import is_replaced
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of, same_way
from transforms.agreement.sums.factors import is_points
from transforms.agreement.sums.story_ties import shared_names, stems_of, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence

_PERIOD = re.compile(r"\b(season|year|month|quarter|week|decade|harvest)s?\b", re.IGNORECASE)
_FROM = re.compile(r"\A,?\s+from\s+(?:(?:some|about|the|a)\s+)*\Z")
NEAR_WORDS = 6
"""How many words before a percentage tell what it is of: "the country's wheat output shrinking by"."""
Levels = tuple[ComparableFigure, ComparableFigure]


def find_story_percentages(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The percentages of a story's reports against the one level and former level that another sentence gives.

    Both sentences share a name and what rose or fell, and measure by the same period ("last season").
    """
    for sentences in stories(figures):
        levels = [pair for one in sentences if (pair := _levels(one)) is not None]
        changes = [change for one in sentences if levels and (change := _change(one)) is not None]
        for change in changes:
            found = [pair for pair in levels if _is_change_of(change, pair)]
            if len({(level.figure.value, base.figure.value) for level, base in found}) == 1:
                yield arithmetic_of(found[0][1], change, found[0][0], "told_elsewhere")


def _levels(sentence: ToldSentence) -> Levels | None:
    """The level and the former level of a sentence that tells no change of its own."""
    if any(one.figure.role == "change" for one in sentence.figures):
        return None
    found = [
        (one, other) for one, other in pairwise(sentence.figures) if is_replaced(one, other) or _is_from(one, other)
    ]
    return found[0] if len(found) == 1 and _PERIOD.search(sentence.text) else None


def _is_from(level: ComparableFigure, base: ComparableFigure) -> bool:
    if base.figure.role != "base" or (level.figure.unit or "1") != (base.figure.unit or "1"):
        return False
    return _FROM.match(level.sentence[level.span[1] : base.offset]) is not None


def _change(sentence: ToldSentence) -> ComparableFigure | None:
    found = [one for one in sentence.figures if one.figure.unit == "%" or one.figure.role == "change"]
    if len(found) != 1 or found[0].figure.role != "change" or found[0].figure.unit != "%" or is_points(found[0]):
        return None
    return found[0] if found[0].figure.direction is not None else None


def _is_change_of(change: ComparableFigure, pair: Levels) -> bool:
    level, base = pair
    if change.figure.sentence_id == level.figure.sentence_id or not told_within(change, level):
        return False
    if level.figure.unit == "%" or not same_way(base, change, level):
        return False
    if not _periods(change.sentence) & _periods(level.sentence):
        return False
    thing = " ".join(change.sentence[: change.offset].split()[-NEAR_WORDS:])
    names = shared_names(change.sentence, level.sentence)
    return bool(names) and bool(stems_of(thing) & stems_of(level.sentence) - stems_of(" ".join(names)))


def _periods(text: str) -> frozenset[str]:
    return frozenset(match.group(1).lower() for match in _PERIOD.finditer(text))
