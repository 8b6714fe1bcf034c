"""What may be loaded: a staged batch that has passed the expectations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from transforms.records import QuarantinedRow, Violation
from warehouse.staged_batch import StagedBatch


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBatch:
    """A staged batch with the verdict of the expectations; only the package `expectations` makes one.

    `set_aside` names by key (`warehouse.row_keys.row_key`) the rows of each table that are not to be
    loaded; `violations` and `quarantine` are loaded with the batch.
    """

    staged: StagedBatch
    set_aside: Mapping[str, frozenset[str]] = field(default_factory=dict)
    violations: Sequence[Violation] = ()
    quarantine: Sequence[QuarantinedRow] = ()
