"""The lake: every table as Parquet, the truth from which all else can be rebuilt.

One writer at a time (the caller holds the home's lock); workers of that writer may stage parts side by side.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from transforms.records import TABLE_BY_NAME, Run
from warehouse.checked_batch import CheckedBatch
from warehouse.commits import Commit, covered_files, parts_of, read_commits, write_commit
from warehouse.parquet_part import (
    HIDDEN,
    StagedPart,
    check_size,
    keep_on_disk,
    path_of,
    write_arrow_part,
    write_part,
)
from warehouse.row_keys import row_key
from warehouse.staged_batch import StagedBatch


@dataclass(frozen=True, slots=True)
class Lake:
    """The lake in the folder `root`; making the object touches nothing."""

    root: Path

    def stage_part(self, table_name: str, rows: Sequence[Any]) -> StagedPart | None:
        """Write rows of one table as a part that nobody reads yet; None for no rows. Safe in any process."""
        return write_part(self.root, table_name, rows) if rows else None

    def stage(self, run_id: str, rows_by_table: Mapping[str, Sequence[Any]]) -> StagedBatch:
        """Stage rows of several tables at once."""
        parts = [self.stage_part(name, rows) for name, rows in rows_by_table.items()]
        return self.batch(run_id, parts)

    def batch(self, run_id: str, parts: Iterable[StagedPart | None]) -> StagedBatch:
        """A batch of parts staged before, by whichever worker, in the order in which later rows win."""
        return StagedBatch(self.root, run_id, tuple(part for part in parts if part is not None))

    def commits(self) -> tuple[Commit, ...]:
        """All that was ever committed, in order."""
        return read_commits(self.root)

    def commit(self, checked: CheckedBatch, run: Run | None = None) -> None:
        """Make the batch part of the lake, in one step; `run` is the run's own row.

        Committing a run that is already committed changes nothing.
        """
        commits = self.commits()
        if any(checked.staged.run_id in commit.run_ids for commit in commits):
            return
        parts = self._parts_to_load(checked, run)
        self.keep(parts)
        ordinal = commits[-1].last + 1 if commits else 1
        write_commit(self.root, Commit(ordinal, ordinal, (checked.staged.run_id,), parts))

    def keep(self, parts: Sequence[StagedPart]) -> None:
        """Return only when the parts would outlast a power cut; DamagedPartError where one is missing or torn."""
        for part in parts:
            keep_on_disk(check_size(self.root, part))
        for table_name in {part.table for part in parts}:
            keep_on_disk(self.root / table_name)

    def _parts_to_load(self, checked: CheckedBatch, run: Run | None) -> tuple[StagedPart, ...]:
        parts = [self._without(part, checked.set_aside.get(part.table, frozenset())) for part in checked.staged.parts]
        parts.append(self.stage_part("violations", checked.violations))
        parts.append(self.stage_part("quarantine", checked.quarantine))
        parts.append(self.stage_part("runs", [] if run is None else [run]))
        return tuple(part for part in parts if part is not None)

    def _without(self, part: StagedPart, set_aside: frozenset[str]) -> StagedPart | None:
        if not set_aside:
            return part
        table = TABLE_BY_NAME[part.table]
        batch = StagedBatch(self.root, "", (part,))
        rows = batch.arrow(part.table)
        kept = [row_key(table, row) not in set_aside for row in batch.read(part.table)]
        if all(kept):
            return part
        return write_arrow_part(self.root, part.table, rows.filter(kept)) if any(kept) else None

    def discard(self, staged: StagedBatch) -> None:
        """Take away the parts of a batch that will not be committed; parts that a commit lists stay."""
        committed = parts_of(self.commits())
        for part in staged.parts:
            if (part.table, part.name) not in committed:
                path_of(self.root, part).unlink(missing_ok=True)

    def sweep(self) -> int:
        """Take away what crashed runs left behind; the number of files. Only while no run is staging."""
        committed = parts_of(self.commits())
        left = [
            path
            for path in self.root.glob("*/*")
            if path.name.startswith((HIDDEN, ".commit-"))
            or (path.suffix == ".parquet" and (path.parent.name, path.name) not in committed)
        ]
        left.extend(covered_files(self.root))
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)
