"""Sixth step: the gate. Great Expectations is loaded here, while earlier steps were at work."""

from collections.abc import Set as AbstractSet

from expectations.outcome import Checked, Refusal
from flows.run_context import RunContext
from warehouse.recall import known_values
from warehouse.staged_batch import StagedBatch


def check_staged(run: RunContext, staged: StagedBatch) -> Checked | Refusal:
    """Ask the expectations whether the batch may be loaded; a refused batch leaves the lake again."""
    from expectations.check_batch import check_batch  # noqa: PLC0415 - takes seconds to import
    from expectations.severities import severities  # noqa: PLC0415

    run.progress("checking", 0, None)
    answer = check_batch(staged, severities(run.home.root), lambda column, values: _known(run, column, values))
    if isinstance(answer, Refusal):
        run.lake.discard(staged)
    return answer


def _known(run: RunContext, column: str, values: AbstractSet[str]) -> AbstractSet[str]:
    """Those values that earlier runs loaded; the row of this run itself is written last, with its counts."""
    if column == "runs.run_id":
        return {value for value in values if value == run.run_id} | known_values(run.home.root, column, values)
    return known_values(run.home.root, column, values)
