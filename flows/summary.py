"""What a person wants to read after a run, and the same for machines."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from transforms.vocabulary.words import RunStatus

SHOWN = 10
"""How many examples of each kind the text shows; the rest is counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """A document that was not loaded, and why."""

    source: str
    reason: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Two statements that cannot both be right, or a sum that does not come out."""

    reason: str
    outlet_a: str | None
    sentence_a: str
    outlet_b: str | None
    sentence_b: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedExpectation:
    """An expectation that rows of this run broke, with one example."""

    expectation: str
    severity: str
    rows: int
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """The outcome of one run. `documents` counts by status, `situated` figures whose column is known."""

    run_id: str
    status: RunStatus
    drop: str
    seconds: float
    documents: Mapping[str, int] = field(default_factory=dict)
    set_aside: tuple[SetAside, ...] = ()
    figures: int = 0
    numerals: int = 0
    numerals_explained: int = 0
    situated: Mapping[str, int] = field(default_factory=dict)
    relations: Mapping[str, int] = field(default_factory=dict)
    contradictions: tuple[Contradiction, ...] = ()
    expectations_checked: int = 0
    failed_expectations: tuple[FailedExpectation, ...] = ()
    rows: Mapping[str, int] = field(default_factory=dict)
    warehouse: str | None = None
    error: str | None = None
    runs: tuple[str, ...] = ()
    """The ids of all runs, where a great drop was taken in by more than one."""

    def to_json(self) -> dict[str, Any]:
        """The summary as plain values, with counts by reason beside the lists."""
        return {**asdict(self), "set_aside_reasons": dict(Counter(one.reason for one in self.set_aside))}

    def to_text(self) -> str:
        """The summary for people, line by line."""
        return "\n".join(_lines_of(self)) + "\n"


HEADLINES: Mapping[RunStatus, str] = {
    "running": "The run is under way",
    "published": "Published",
    "nothing_new": "Nothing new",
    "refused": "Refused: a critical expectation failed; the run was not loaded",
    "failed": "Failed; the warehouse stays as it was",
}


def _lines_of(summary: RunSummary) -> Iterable[str]:
    named = f"{len(summary.runs)} runs from {summary.run_id}" if summary.runs else f"run {summary.run_id}"
    yield f"{HEADLINES[summary.status]}: {summary.drop} ({named}, {summary.seconds:.1f} s)"
    if summary.error:
        yield f"  {summary.error}"
    yield _counted("documents", summary.documents)
    yield from _set_aside_lines(summary.set_aside)
    if summary.status == "nothing_new":
        yield "  every document was known already; nothing was loaded"
        return
    yield f"figures        {summary.figures:,} read; {_coverage(summary)}"
    yield _situated(summary)
    yield _counted("relations", summary.relations)
    yield from _contradiction_lines(summary.contradictions)
    yield from _expectation_lines(summary)
    yield from _next_lines(summary)


def _counted(name: str, counts: Mapping[str, int]) -> str:
    parts = ", ".join(f"{count:,} {word}" for word, count in counts.items() if count)
    return f"{name:<14} {parts or 'none'}"


def _coverage(summary: RunSummary) -> str:
    if not summary.numerals:
        return "no numerals"
    share = summary.numerals_explained / summary.numerals
    return f"{summary.numerals_explained:,} of {summary.numerals:,} numerals explained ({share:.0%})"


def _situated(summary: RunSummary) -> str:
    """Of how many figures it is known whose, where, when and by whom; the rest is null rather than guessed."""
    shares = (f"{name} of {count / summary.figures:.0%}" for name, count in summary.situated.items() if summary.figures)
    return f"situated       {', '.join(shares) or 'none'}"


def _set_aside_lines(documents: tuple[SetAside, ...]) -> Iterable[str]:
    for one in documents[:SHOWN]:
        yield f"  {one.reason:<18} {one.source}: {one.detail}"
    if len(documents) > SHOWN:
        yield f"  … and {len(documents) - SHOWN:,} more: muster quarantine list"


def _contradiction_lines(contradictions: tuple[Contradiction, ...]) -> Iterable[str]:
    yield f"contradictions {len(contradictions):,}" if contradictions else "contradictions none"
    for one in contradictions[:SHOWN]:
        yield f"  {one.reason}"
        yield f"    {one.outlet_a or 'unnamed outlet'}: “{one.sentence_a}”"
        if one.sentence_b is not None and one.sentence_b != one.sentence_a:
            yield f"    {one.outlet_b or 'unnamed outlet'}: “{one.sentence_b}”"
    if len(contradictions) > SHOWN:
        yield f"  … and {len(contradictions) - SHOWN:,} more: muster conflicts"


def _expectation_lines(summary: RunSummary) -> Iterable[str]:
    failed = len(summary.failed_expectations)
    yield f"expectations   {summary.expectations_checked:,} checked, {failed:,} failed"
    for one in summary.failed_expectations[:SHOWN]:
        yield f"  {one.severity:<8} {one.expectation} ({one.rows:,}): {one.example}"


def _next_lines(summary: RunSummary) -> Iterable[str]:
    if summary.warehouse is None:
        return
    yield f"warehouse      {summary.warehouse}"
    yield 'next           muster query "select * from troop_totals" · muster conflicts · muster status'
