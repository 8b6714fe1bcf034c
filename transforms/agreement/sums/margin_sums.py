"""A margin against the votes it is made of: "21,384 votes, against 18,112 for … His majority of 3,272"."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.tolerance import allowed

_MARGIN = re.compile(
    r"\b(?:majority|margin|lead)\s+(?:of|was|by|at|is)\s+(?:(?:just|only|a|mere|some|about)\s+)*\Z", re.IGNORECASE
)
COUNTS = 2
_SHRINKS = re.compile(r"\b(?:cut|slashed|reduced|down|halved|previous|last|notional|in (?:19|20)\d\d)\b", re.IGNORECASE)


def find_margin_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The margins of articles that give just two counts of votes in the sentence of the margin or the one before it."""
    for group in groups(figures, lambda one: one.figure.article_id):
        votes = [one for one in group if one.figure.concept == "votes" and one.figure.role == "level"]
        for margin in votes:
            counts = _two_counts(margin, votes) if _is_margin(margin) else None
            if counts is not None:
                yield margin_arithmetic(margin, *counts)


def _is_margin(one: ComparableFigure) -> bool:
    before = one.sentence[: one.offset]
    return _MARGIN.search(before) is not None and _SHRINKS.search(before) is None


def _two_counts(
    margin: ComparableFigure, votes: Sequence[ComparableFigure]
) -> tuple[ComparableFigure, ComparableFigure] | None:
    """The lesser and the greater of two counts stated together before the margin, where they are the only two."""
    before = [one for one in votes if one.figure.start < margin.figure.start and not _is_margin(one)]
    sentences = [list(each) for _, each in groupby(before, key=lambda one: one.figure.sentence_id)]
    if len(sentences) != 1 or len(sentences[0]) != COUNTS:
        return None
    first, second = sorted(sentences[0], key=lambda one: one.figure.likely_upper)
    return first, second


def margin_arithmetic(margin: ComparableFigure, lesser: ComparableFigure, greater: ComparableFigure) -> Arithmetic:
    """A margin against the votes of winner and runner-up."""
    low, added = allowed(lesser.figure), allowed(margin.figure)
    possible = Range(low.low + added.low, low.high + added.high)
    holds = possible.meets(allowed(greater.figure))
    return Arithmetic(
        kind="parts_total",
        figures=(lesser, margin, greater),
        allowed=possible,
        holds=holds,
        reason=f"{quoted(lesser)} and a margin of {quoted(margin)} make {numbers(possible)}, "
        f"{'as' if holds else 'unlike'} {quoted(greater)}",
        rule="votes_and_margin",
    )
