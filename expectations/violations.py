"""Findings as rows of `violations`, whose ids the quarantine refers to."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from expectations.finding import BrokenRow, Finding
from transforms.records import Violation
from transforms.records.identifiers import content_id


def violation_id(run_id: str, finding: Finding, row: BrokenRow | None) -> str:
    """Identifies the violation of an expectation by a row, or by the batch as a whole."""
    where = (row.key, row.message) if row else (finding.message,)
    return content_id("violation", run_id, finding.rule, finding.table, *where)


def violations_of(findings: Iterable[Finding], run_id: str, gone: AbstractSet[str]) -> Iterator[Violation]:
    """One violation for each broken row; nothing refers to the articles `gone`, which will not be loaded."""
    seen: set[str] = set()
    for finding in findings:
        for row in finding.rows or (None,):
            identifier = violation_id(run_id, finding, row)
            if identifier in seen:
                continue
            seen.add(identifier)
            yield Violation(
                violation_id=identifier,
                run_id=run_id,
                expectation=finding.rule,
                severity=finding.severity,
                table_name=finding.table,
                row_id=row.key if row else None,
                article_id=row.article_id if row and row.article_id not in gone else None,
                message=row.message if row else finding.message,
            )
