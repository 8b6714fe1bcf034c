"""Verdicts in words a reader understands."""

from dataclasses import dataclass

from transforms.agreement.comparable import ComparableFigure
from transforms.vocabulary.words import Verdict


@dataclass(frozen=True, slots=True)
class VerdictReason:
    """What figure A says of figure B, why in words, and the rule that decided."""

    verdict: Verdict
    reason: str
    rule: str


def incomparable(reason: str, rule: str) -> VerdictReason:
    """The two figures say nothing of each other."""
    return VerdictReason("incomparable", reason, rule)


def named(comparable: ComparableFigure) -> str:
    """A figure as a reason names it: its quote and who reported it."""
    return f"'{' '.join(comparable.figure.quote.split())}' of {comparable.reporter}"


def named_pair(a: ComparableFigure, b: ComparableFigure) -> tuple[str, str]:
    """Both figures named; where one outlet reports both, the second refers back to it."""
    if a.figure.article_id == b.figure.article_id:
        return named(a), f"'{' '.join(b.figure.quote.split())}' of the same article"
    if a.outlet is not None and a.outlet == b.outlet:
        return named(a), f"{named(b)} in another article"
    return named(a), named(b)


def position(a: ComparableFigure, b: ComparableFigure) -> str:
    """Where A lies to B when they cannot both be true: "lies below", "lies above" or "differs from"."""
    first, second = a.figure, b.figure
    middle_a = (first.likely_lower + first.likely_upper) / 2
    middle_b = (second.likely_lower + second.likely_upper) / 2
    if (first.unit or "1") != (second.unit or "1"):
        return "differs from"
    return "lies below" if middle_a < middle_b else "lies above"
