"""What a run has staged: Parquet parts that nobody reads until the run is committed."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from transforms.records import TABLE_BY_NAME
from warehouse.arrow_rows import from_arrow, last_of_each_key
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
        return last_of_each_key(table, pa.concat_tables(read))

    def read(self, table_name: str) -> list[Any]:
        """The table's staged records: one for each key, the last staged."""
        return from_arrow(TABLE_BY_NAME[table_name], self.arrow(table_name))

    def counts(self) -> Mapping[str, int]:
        """The number of rows staged for each table, before later rows replace earlier ones."""
        counts: dict[str, int] = {}
        for part in self.parts:
            counts[part.table] = counts.get(part.table, 0) + part.rows
        return counts
