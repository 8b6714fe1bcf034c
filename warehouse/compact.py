"""Compaction: many small commits become one, with few large files; nothing that was ever committed is forgotten.

The rows keep the number of their commit and the place of their part in it (`ordinal`, `place`), so that
history and the order in which later rows win are the same after as before (docs/warehouse.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from transforms.records import TABLES, Table
from warehouse.arrow_schema import schema_of
from warehouse.commits import Commit, write_commit
from warehouse.lake import Lake
from warehouse.parquet_part import StagedPart, read_part, write_arrow_part

NUMBERS = ("ordinal", "place")
PART_ROWS = 2_000_000
"""Rows of one table that are held in memory and written as one file."""


@dataclass(frozen=True, slots=True)
class Compaction:
    """What a compaction did: files of the lake before and after it."""

    files_before: int
    files_after: int


def compact(lake: Lake) -> Compaction:
    """Merge all commits into one and take away the files it replaces; the caller holds the home's lock.

    A crash leaves the lake as it was, or compacted with the old files still there for the next sweep.
    """
    commits = lake.commits()
    before = sum(len(commit.parts) for commit in commits)
    if len(commits) < 2:  # noqa: PLR2004 - one is as few as it gets
        return Compaction(before, before)
    merged = [part for table in TABLES for part in _merge(lake.root, table, commits)]
    run_ids = tuple(run_id for commit in commits for run_id in commit.run_ids)
    lake.keep(merged)
    write_commit(lake.root, Commit(commits[0].first, commits[-1].last, run_ids, tuple(merged)))
    lake.sweep()
    return Compaction(before, len(merged))


def _merge(root: Path, table: Table, commits: Sequence[Commit]) -> list[StagedPart]:
    merged: list[StagedPart] = []
    waiting: list[pa.Table] = []
    for commit in commits:
        for place, part in enumerate(commit.parts):
            if part.table != table.name:
                continue
            waiting.append(_numbered(table, read_part(root, part), (commit.first, place)))
            if sum(rows.num_rows for rows in waiting) >= PART_ROWS:
                merged.append(_write(root, table, waiting))
                waiting = []
    return [*merged, _write(root, table, waiting)] if waiting else merged


def _numbered(table: Table, rows: pa.Table, numbers: tuple[int, int]) -> pa.Table:
    """The rows in today's schema, with their commit and place: those they carry, else `numbers`."""
    schema = schema_of(table)
    count = rows.num_rows
    columns = [
        rows[field.name].cast(field.type) if field.name in rows.column_names else pa.nulls(count, field.type)
        for field in schema
    ]
    for name, number in zip(NUMBERS, numbers, strict=True):
        schema = schema.append(pa.field(name, pa.int64(), nullable=False))
        columns.append(rows[name] if name in rows.column_names else pa.repeat(pa.scalar(number, pa.int64()), count))
    return pa.table(columns, schema=schema)


def _write(root: Path, table: Table, rows: Sequence[pa.Table]) -> StagedPart:
    return write_arrow_part(root, table.name, pa.concat_tables(rows))
