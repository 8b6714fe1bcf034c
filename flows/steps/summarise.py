"""Last step: say what the run did, in the words of `flows.summary`."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from expectations.finding import Finding
from expectations.outcome import Checked, Refusal
from flows.run_context import RunContext
from flows.steps.gather import Gathered
from flows.steps.parse import Parsed
from flows.steps.relate import Related
from flows.summary import Contradiction, FailedExpectation, RunSummary, SetAside
from transforms.records import DocumentRow, Figure
from transforms.vocabulary.words import DocumentStatus, Verdict, words_of
from warehouse.ask import query

CONTRADICTIONS = """
select reason, outlet_a, sentence_a, outlet_b, sentence_b
from conflicts
where (figure_a, figure_b) in (select (figure_a, figure_b) from relations where run_id = $run_id)
   or (figure_b is null and figure_a in (select figures[-1] from sums where run_id = $run_id and not holds))
order by reason
"""


def summarise_nothing_new(run: RunContext, gathered: Gathered) -> RunSummary:
    """The drop held nothing that had not been received before."""
    return RunSummary(
        run_id=run.run_id,
        status="nothing_new",
        drop=run.drop,
        seconds=_seconds(run),
        documents=_by_status(gathered.rows),
        set_aside=_set_aside(gathered.rows),
        warehouse=str(run.home.warehouse),
    )


def summarise_refused(run: RunContext, parsed: Parsed, gathered: Gathered, refusal: Refusal) -> RunSummary:
    """A critical expectation failed: nothing was published."""
    rows = (*parsed.documents, *gathered.rows)
    return RunSummary(
        run_id=run.run_id,
        status="refused",
        drop=run.drop,
        seconds=_seconds(run),
        documents=_by_status(rows),
        set_aside=_set_aside(rows),
        failed_expectations=_failed(refusal.findings),
        error=refusal.message,
    )


def summarise_published(
    run: RunContext, gathered: Gathered, parsed: Parsed, related: Related, checked: Checked
) -> RunSummary:
    """What was loaded, what the reports say of each other, what failed."""
    rows = (*parsed.documents, *gathered.rows)
    verdicts: Counter[str] = Counter(one.verdict for one in related.relations)
    return RunSummary(
        run_id=run.run_id,
        status="published",
        drop=run.drop,
        seconds=_seconds(run),
        documents=_by_status(rows),
        set_aside=_set_aside(rows),
        figures=len(parsed.figures),
        numerals=parsed.numerals + _unexplained(checked.findings),
        numerals_explained=parsed.numerals,
        situated=_situated(parsed.figures),
        relations={word: verdicts[word] for word in words_of(Verdict) if verdicts[word]},
        contradictions=_contradictions(run),
        expectations_checked=checked.expectations,
        failed_expectations=_failed(checked.findings),
        rows=checked.batch.staged.counts(),
        warehouse=str(run.home.warehouse),
    )


def _seconds(run: RunContext) -> float:
    return (datetime.now(UTC) - run.started_at).total_seconds()


def _by_status(rows: Iterable[DocumentRow]) -> Mapping[str, int]:
    counts: Counter[str] = Counter(row.status for row in rows)
    return {status: counts[status] for status in words_of(DocumentStatus)}


def _set_aside(rows: Iterable[DocumentRow]) -> tuple[SetAside, ...]:
    return tuple(
        SetAside(source=row.source, reason=row.reason or "", detail=row.detail or "")
        for row in rows
        if row.status == "quarantined"
    )


def _situated(figures: Sequence[Figure]) -> Mapping[str, int]:
    columns = {"actor": "actor_id", "place": "place_id", "day": "observed_from", "speaker": "speaker_id"}
    return {name: sum(getattr(one, column) is not None for one in figures) for name, column in columns.items()}


def _unexplained(findings: Iterable[Finding]) -> int:
    """Sentences with digits that the ledger does not hold, as the gate found them."""
    return sum(len(one.rows) for one in findings if one.rule == "numeral_ledger_is_complete")


def _failed(findings: Iterable[Finding]) -> tuple[FailedExpectation, ...]:
    return tuple(
        FailedExpectation(
            expectation=f"{one.table}: {one.rule}",
            severity=one.severity,
            rows=len(one.rows),
            example=one.message,
        )
        for one in findings
    )


def _contradictions(run: RunContext) -> tuple[Contradiction, ...]:
    answer = query(run.home.root, CONTRADICTIONS, {"run_id": run.run_id})
    return tuple(
        Contradiction(reason=reason, outlet_a=outlet_a, sentence_a=a, outlet_b=outlet_b, sentence_b=b)
        for reason, outlet_a, a, outlet_b, b in answer.rows
    )
