"""What a run has staged: Parquet parts that nobody reads until the run is committed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from transforms.records import TABLE_BY_NAME, Table
from warehouse.arrow_rows import from_arrow
from warehouse.arrow_schema import schema_of
from warehouse.parquet_part import StagedPart, read_part


@dataclass(frozen=True, slots=True)
class StagedBatch:
    """The parts that one run staged, in the order in which later rows replace earlier ones of the same key."""

    root: Path
    run_id: str
    parts: tuple[StagedPart, ...]

    def arrow(self, table_name: str) -> pa.Table:
        """The table's staged rows: one for each key, the last staged."""
        table = TABLE_BY_NAME[table_name]
        read = [read_part(self.root, part) for part in self.parts if part.table == table_name]
        if not read:
            return schema_of(table).empty_table()
        return _last_of_each_key(table, pa.concat_tables(read))

    def read(self, table_name: str) -> list[Any]:
        """The table's staged records: one for each key, the last staged."""
        return from_arrow(TABLE_BY_NAME[table_name], self.arrow(table_name))

    def counts(self) -> Mapping[str, int]:
        """The number of rows staged for each table, before later rows replace earlier ones."""
        counts: dict[str, int] = {}
        for part in self.parts:
            counts[part.table] = counts.get(part.table, 0) + part.rows
        return counts


def _last_of_each_key(table: Table, rows: pa.Table) -> pa.Table:
    places = pa.array(range(rows.num_rows), pa.int64())
    numbered = rows.select(list(table.key)).append_column("place", places)
    last = numbered.group_by(list(table.key)).aggregate([("place", "max")])["place_max"]
    return rows if len(last) == rows.num_rows else rows.take(last.take(pc.sort_indices(last)))
