"""Sixth step: the gate. Great Expectations is loaded here, while earlier steps were at work."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from expectations.data_docs import CheckedRun, write_data_docs
from expectations.outcome import Checked, Refusal
from flows.run_context import RunContext
from flows.steps.gather import Gathered
from flows.steps.parse import Parsed
from transforms.records import DocumentRow
from warehouse.recall import known_values, records_of
from warehouse.staged_batch import StagedBatch


def check_staged(run: RunContext, gathered: Gathered, parsed: Parsed, staged: StagedBatch) -> Checked | Refusal:
    """Ask the expectations whether the batch may be loaded; a refused batch leaves the lake again.

    The data docs tell either way. Documents whose article was set aside are `quarantined` in `parsed` after it.
    """
    from expectations.check_batch import check_batch  # noqa: PLC0415 - takes seconds to import
    from expectations.severities import severities  # noqa: PLC0415
    from expectations.thresholds import thresholds  # noqa: PLC0415

    run.progress("checking", 0, None)
    answer = check_batch(
        staged,
        severities(run.home.root),
        lambda column, values: _known(run, column, values),
        recall=lambda table, column, values: _recalled(run, table, column, values),
        gathered=gathered.new + len(gathered.rows),
        doubts=_doubts_of(parsed),
        thresholds=thresholds(run.home.root),
        repeated=parsed.repeated,
    )
    write_data_docs(run.home.quality, CheckedRun(run_id=run.run_id, drop=run.drop, started_at=run.started_at), answer)
    if isinstance(answer, Refusal):
        run.lake.discard(staged)
    else:
        parsed.documents = [_outcome_of(row, answer.failed_documents) for row in parsed.documents]
    return answer


def _known(run: RunContext, column: str, values: AbstractSet[str]) -> AbstractSet[str]:
    """Those values that earlier runs loaded; the row of this run itself is written last, with its counts."""
    if column == "runs.run_id":
        return {value for value in values if value == run.run_id} | known_values(run.home.root, column, values)
    return known_values(run.home.root, column, values)


def _recalled(run: RunContext, table: str, column: str, values: AbstractSet[str]) -> Sequence[Any]:
    return records_of(run.home.root, table, column, values)


def _doubts_of(parsed: Parsed) -> Mapping[str, Sequence[str]]:
    """What could not be believed of the metadata, in words, by article."""
    doubts: defaultdict[str, list[str]] = defaultdict(list)
    for article, doubt in parsed.doubts:
        doubts[article.article_id].append(f"{doubt.column} is stated as {doubt.stated!r}: {doubt.message}")
    return doubts


def _outcome_of(row: DocumentRow, failed: Mapping[str, str]) -> DocumentRow:
    if row.document_id not in failed:
        return row
    return replace(row, status="quarantined", reason="FAILED_EXPECTATION", detail=failed[row.document_id])
