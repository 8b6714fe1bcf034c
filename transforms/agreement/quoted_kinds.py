"""Grades of oil, indexes of shares, fuels and crops: each has a price and a rise of its own."""

from transforms.agreement.comparable import ComparableFigure
from transforms.vocabulary.agreement import agreement_words

_TOLD = frozenset({"percent", "money"})
"""Kinds of quantity that such kinds are quoted in."""


def other_quoted(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Whether the sentences name two kinds of one line and none in common: Brent and West Texas Intermediate."""
    if not {a.figure.quantity_kind, b.figure.quantity_kind} <= _TOLD:
        return None
    for line in agreement_words().quoted_kinds:
        named = [frozenset(kind for kind, words in line.items() if words.stand_in(one.sentence)) for one in (a, b)]
        if named[0] and named[1] and named[0].isdisjoint(named[1]):
            return f"one is of {', '.join(sorted(named[0]))}, the other of {', '.join(sorted(named[1]))}"
    return None
