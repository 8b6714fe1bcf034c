"""What the gate answers: a batch that may be loaded, or a refusal. Light to import, unlike the gate itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from expectations.finding import Finding
from transforms.records import Violation
from warehouse.checked_batch import CheckedBatch


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A batch that broke a critical expectation: why, and all that was found. It cannot be loaded."""

    findings: tuple[Finding, ...]
    violations: tuple[Violation, ...]
    expectations: int = 0
    results: Sequence[Mapping[str, Any]] = field(default=(), repr=False)

    @property
    def message(self) -> str:
        """The critical findings in words."""
        return "; ".join(
            f"{one.table}: {one.rule}: {one.message}" for one in self.findings if one.severity == "critical"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A batch that may be loaded, and what was found on the way.

    `failed_documents` are documents whose article was set aside, each with why; their rows in the batch say
    so. `results` are Great Expectations' own answers, one for each table, as plain values.
    """

    batch: CheckedBatch
    findings: tuple[Finding, ...]
    expectations: int
    results: Sequence[Mapping[str, Any]] = field(repr=False)
    failed_documents: Mapping[str, str] = field(default_factory=dict)
