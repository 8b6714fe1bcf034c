"""A staged batch row by row: as it was staged, before later rows replace earlier ones, and with rows put right."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import pyarrow as pa

from transforms.records import TABLE_BY_NAME
from warehouse.arrow_schema import schema_of
from warehouse.parquet_part import read_part, write_part
from warehouse.row_keys import row_key
from warehouse.staged_batch import StagedBatch


def rows_as_staged(staged: StagedBatch, table_name: str) -> pa.Table:
    """Every row staged for a table, also those that a row of the same key in a later part would replace."""
    read = [read_part(staged.root, part) for part in staged.parts if part.table == table_name]
    return pa.concat_tables(read) if read else schema_of(TABLE_BY_NAME[table_name]).empty_table()


def with_rows(staged: StagedBatch, table_name: str, rows: Sequence[Any]) -> StagedBatch:
    """The batch with rows that replace those of the same key staged before."""
    if not rows:
        return staged
    return replace(staged, parts=(*staged.parts, write_part(staged.root, table_name, rows)))


def repeated_keys(table_name: str, rows: Iterable[Any]) -> dict[str, int]:
    """The keys that more than one of the rows has, each with how many: of these a part keeps the last row only."""
    table = TABLE_BY_NAME[table_name]
    return {key: times for key, times in Counter(row_key(table, row) for row in rows).items() if times > 1}
