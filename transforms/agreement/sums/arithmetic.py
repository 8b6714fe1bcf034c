"""One piece of arithmetic that the text sets up, and the row it becomes."""

from dataclasses import dataclass
from math import isfinite, isinf

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.records import Sum
from transforms.records.identifiers import content_id
from transforms.vocabulary.words import SumKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Arithmetic:
    """Figures that ought to add up: `figures` ends with the result, `allowed` is what the others allow it to be."""

    kind: SumKind
    figures: tuple[ComparableFigure, ...]
    allowed: Range
    holds: bool
    reason: str
    rule: str

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of its figures, the result last."""
        return tuple(one.figure.figure_id for one in self.figures)


def sum_row(found: Arithmetic, run_id: str) -> Sum:
    """The row of a piece of arithmetic."""
    articles = {one.figure.article_id for one in found.figures}
    return Sum(
        sum_id=content_id("sum", found.kind, *found.ids),
        kind=found.kind,
        figures=found.ids,
        article_id=articles.pop() if len(articles) == 1 else None,
        lower=found.allowed.low if isfinite(found.allowed.low) else None,
        upper=found.allowed.high if isfinite(found.allowed.high) else None,
        holds=found.holds,
        reason=found.reason,
        rule=found.rule,
        run_id=run_id,
    )


def number(value: float) -> str:
    """A number as a reason writes it.

    >>> number(98000.0), number(2.5), number(0.333333)
    ('98,000', '2.5', '0.3333')
    """
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4g}"


def numbers(allowed: Range) -> str:
    """An interval as a reason writes it: one number where its ends are the same, one end where it has no other."""
    if isinf(allowed.low) and isinf(allowed.high):
        return "any number"
    if isinf(allowed.low):
        return f"at most {number(allowed.high)}"
    if isinf(allowed.high):
        return f"at least {number(allowed.low)}"
    ends = number(allowed.low), number(allowed.high)
    return ends[0] if ends[0] == ends[1] else f"{ends[0]} to {ends[1]}"


def quoted(one: ComparableFigure) -> str:
    """A figure as it stands in the text."""
    return f"'{' '.join(one.figure.quote.split())}'"
