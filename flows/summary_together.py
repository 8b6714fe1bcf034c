"""One summary of the runs that took in one drop."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from flows.summary import FailedExpectation, RunSummary
from transforms.vocabulary.words import RunStatus


def summarise_together(runs: Sequence[RunSummary]) -> RunSummary:
    """What a drop came to: counts added up, lists one after another, the example of the first; one run is itself."""
    if len(runs) == 1:
        return runs[0]
    last = runs[-1]
    return replace(
        last,
        run_id=runs[0].run_id,
        runs=tuple(one.run_id for one in runs),
        status=_status(runs),
        seconds=last.seconds,  # all count from the beginning of the first
        documents=_added(one.documents for one in runs),
        set_aside=tuple(each for one in runs for each in one.set_aside),
        figures=sum(one.figures for one in runs),
        numerals=sum(one.numerals for one in runs),
        numerals_explained=sum(one.numerals_explained for one in runs),
        situated=_added(one.situated for one in runs),
        relations=_added(one.relations for one in runs),
        contradictions=tuple(each for one in runs for each in one.contradictions),
        expectations_checked=max(one.expectations_checked for one in runs),
        failed_expectations=_failed(runs),
        rows=_added(one.rows for one in runs),
        error=_error(runs),
    )


def _status(runs: Sequence[RunSummary]) -> RunStatus:
    if runs[-1].status == "refused":
        return "refused"
    return "published" if any(one.status == "published" for one in runs) else "nothing_new"


def _error(runs: Sequence[RunSummary]) -> str | None:
    error = runs[-1].error
    if error is None:
        return None
    return f"{error}; the {len(runs) - 1} runs of this drop before it are published, what follows it was not begun"


def _added(counts: Iterable[Mapping[str, int]]) -> Mapping[str, int]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return dict(total)


def _failed(runs: Sequence[RunSummary]) -> tuple[FailedExpectation, ...]:
    """Each expectation once, with the rows of all runs."""
    found: dict[tuple[str, str], FailedExpectation] = {}
    for one in (each for run in runs for each in run.failed_expectations):
        key = one.expectation, one.severity
        found[key] = replace(found[key], rows=found[key].rows + one.rows) if key in found else one
    return tuple(found.values())
