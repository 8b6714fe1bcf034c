"""The gate: a staged batch goes in, a checked batch comes out, or a refusal; nothing else can be loaded."""

from collections.abc import Mapping, Sequence

import pandas as pd

from expectations.finding import Finding
from expectations.outcome import Checked, Refusal
from expectations.set_aside import Reasons, quarantined, rows_set_aside
from expectations.set_right import failed_documents, set_right
from expectations.sources import IsKnown, Recall, Sources, recall_nothing
from expectations.suites import Facts, suites_of
from expectations.thresholds import Threshold
from expectations.validation import Validator
from expectations.violations import violations_of
from transforms.records import TABLES
from transforms.vocabulary.words import Severity
from warehouse.checked_batch import CheckedBatch
from warehouse.staged_batch import StagedBatch
from warehouse.staged_rows import rows_as_staged

MAY_REPEAT = frozenset({"entities", "entity_names"})
"""Tables whose rows many articles bring along; in all others a repeated key is a defect."""


def check_batch(  # noqa: PLR0913 - what a check is told, each by its name
    staged: StagedBatch,
    severities: Mapping[str, Severity],
    is_known: IsKnown,
    *,
    recall: Recall = recall_nothing,
    gathered: int | None = None,
    doubts: Mapping[str, Sequence[str]] | None = None,
    thresholds: Mapping[str, Threshold] | None = None,
    repeated: Mapping[str, Mapping[str, int]] | None = None,
) -> Checked | Refusal:
    """Validate every table of the batch, and set aside the rows that broke an `error` with all that hangs on them.

    `recall` looks rows up that earlier runs loaded; `gathered` is how many documents the run gathered;
    `doubts` are what cleaning could not believe, by article; `thresholds` bound the usual size of a run;
    `repeated` are keys that several rows had before a part kept the last of them, by table.
    """
    frames = _frames_of(staged)
    sources = Sources(frames, recall)
    facts = Facts(
        is_known=is_known,
        gathered=gathered,
        doubts=doubts or {},
        thresholds=thresholds or {},
        repeated={table: keys for table, keys in (repeated or {}).items() if table not in MAY_REPEAT},
    )
    validator = Validator(severities, sources)
    findings = tuple(one for suite in suites_of(frames, sources, facts) for one in validator.validate(suite))
    checked = sum(len(result["results"]) for result in validator.results)
    if any(one.severity == "critical" for one in findings):
        violations = tuple(violations_of(findings, staged.run_id, frozenset()))
        return Refusal(findings=findings, violations=violations, expectations=checked, results=validator.results)
    reasons = rows_set_aside(findings, frames, staged.run_id, is_known)
    why = _articles_gone(reasons, findings, staged.run_id, is_known)
    failed = failed_documents(why, frames)
    batch = CheckedBatch(
        staged=set_right(staged, failed, why.keys()),
        set_aside={table: frozenset(keys) for table, keys in reasons.items()},
        violations=tuple(violations_of(findings, staged.run_id, why.keys())),
        quarantine=tuple(quarantined(reasons, frames, staged.run_id)),
    )
    return Checked(
        batch=batch, findings=findings, expectations=checked, results=validator.results, failed_documents=failed
    )


def _frames_of(staged: StagedBatch) -> dict[str, pd.DataFrame]:
    return {
        table.name: (
            staged.arrow(table.name) if table.name in MAY_REPEAT else rows_as_staged(staged, table.name)
        ).to_pandas()
        for table in TABLES
    }


def _articles_gone(reasons: Reasons, findings: Sequence[Finding], run_id: str, is_known: IsKnown) -> dict[str, str]:
    """The articles that are not loaded, each with why; one of which an earlier form is loaded is not gone."""
    set_aside = reasons.get("articles", {})
    if not set_aside:
        return {}
    told = {one.violation_id: one for one in violations_of(findings, run_id, frozenset())}
    known = is_known("articles.article_id", set_aside.keys())
    return {
        article: f"{told[reason].expectation}: {told[reason].message}"
        for article, reason in set_aside.items()
        if article not in known
    }
