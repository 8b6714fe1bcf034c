"""Revenue, spending and what is missing or over: "revenue of 92m and spending of 112m. The deficit of 14m …"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.told_sentences import told_sentences
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.agreement_sums import sum_words

_NAME = re.compile(
    r"\b([a-z]+)\s+(?:of|at|to|is|was|are|were|be|totalling|totaling|worth)\s+"
    r"(?:(?:some|about|only|just|nearly|a record)\s+)?\Z",
    re.IGNORECASE,
)
_NARROWED = re.compile(r"\A\s+(?:on|from|in its|in their|in the \w+ (?:fund|account|sector))\b")
BALANCES = {"deficit": ("spending", "revenue"), "surplus": ("revenue", "spending")}
"""What is greater and what is less where a budget has a deficit or a surplus."""


def find_balance_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The balances of a budget whose revenue and spending stand together, in their sentence or the one before."""
    for article in groups(figures, lambda one: one.figure.article_id):
        sentences = told_sentences(article)
        for sentence in sentences:
            yield from _balance(sentence.figures, sentence.figures)
        for before, behind in pairwise(sentences):
            if behind.follows(before):
                yield from _balance(before.figures, behind.figures)


def _balance(told: Sequence[ComparableFigure], closing: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    for name, (greater, lesser) in BALANCES.items():
        found = [_only(name, closing), _only(greater, told), _only(lesser, told)]
        balance, more, less = found
        if balance is None or more is None or less is None or len(_units(found)) > 1:
            continue
        if any(one.figure.role not in ("measure", "level") for one in (balance, more, less)):
            continue
        yield _arithmetic(balance, more, less)


def _only(name: str, figures: Sequence[ComparableFigure]) -> ComparableFigure | None:
    """The one amount that the noun before it calls so."""
    found = [one for one in figures if one.figure.quantity_kind in ("money", "count") and _name_of(one) == name]
    return found[0] if len(found) == 1 else None


def _units(found: Iterable[ComparableFigure | None]) -> frozenset[str]:
    """The currencies of amounts; a bare number takes that of the others."""
    units = {one.figure.unit for one in found if one is not None}
    return frozenset(unit for unit in units if unit not in (None, "1"))


def _name_of(one: ComparableFigure) -> str | None:
    noun = _NAME.search(one.sentence[: one.offset])
    if _NARROWED.match(one.sentence[one.span[1] :]):
        return None
    return sum_words().balance_nouns.get(noun.group(1).lower()) if noun else None


def _arithmetic(balance: ComparableFigure, more: ComparableFigure, less: ComparableFigure) -> Arithmetic:
    low, added = allowed(less.figure), allowed(balance.figure)
    possible = Range(low.low + added.low, low.high + added.high)
    holds = possible.meets(allowed(more.figure))
    return Arithmetic(
        kind="parts_total",
        figures=(less, balance, more),
        allowed=possible,
        holds=holds,
        reason=f"{quoted(less)} and {quoted(balance)} make {numbers(possible)}, {'as' if holds else 'unlike'} "
        f"{quoted(more)}",
        rule="balance",
    )
