"""Records to Arrow and back, without loss: `from_arrow(table, to_arrow(table, rows)) == rows`."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from transforms.records import Table
from transforms.records.table import Field
from warehouse.arrow_schema import arrow_type_of, schema_of


def to_arrow(table: Table, rows: Sequence[Any]) -> pa.Table:
    """The rows as an Arrow table in the table's schema.

    A moment is converted to UTC; one without zone is refused with a ValueError, for nobody knows when it is.
    A null where the record allows none raises ValueError as well.
    """
    arrays = [_array_of(field, rows) for field in table.fields]
    return pa.Table.from_arrays(arrays, schema=schema_of(table))


def _array_of(field: Field, rows: Sequence[Any]) -> pa.Array:
    values = list(map(attrgetter(field.name), rows))
    if field.type is datetime:
        values = [_in_utc(field, value) for value in values]
    if not field.nullable and None in values:
        raise ValueError(f"{field.name} is null in {rows[values.index(None)]!r}")
    return pa.array(values, type=arrow_type_of(field))


def _in_utc(field: Field, value: datetime | None) -> datetime | None:
    if value is None:
        return None
    if value.tzinfo is None:
        raise ValueError(f"{field.name}: {value!r} has no zone")
    return value.astimezone(UTC).replace(tzinfo=None)


def from_arrow(table: Table, stored: pa.Table) -> list[Any]:
    """The records that the Arrow table holds; columns it lacks (an older file) are null or empty."""
    columns = [_values_of(field, stored) for field in table.fields]
    names = table.columns
    return [table.record(**dict(zip(names, row, strict=True))) for row in zip(*columns, strict=True)]


def _values_of(field: Field, stored: pa.Table) -> list[Any]:
    if field.name not in stored.column_names:
        return [() if field.repeated else None] * stored.num_rows
    values: list[Any] = stored[field.name].to_pylist()
    read = _reader_of(field)
    return values if read is None else [None if value is None else read(value) for value in values]


def _reader_of(field: Field) -> Callable[[Any], Any] | None:
    if field.repeated:
        return tuple
    if field.type is datetime:
        return _with_zone
    return None


def _with_zone(value: datetime) -> datetime:
    return value.replace(tzinfo=UTC)


def last_of_each_key(table: Table, rows: pa.Table) -> pa.Table:
    """The rows without those that a later row of the same key replaces, in their order."""
    places = pa.array(range(rows.num_rows), pa.int64())
    numbered = rows.select(list(table.key)).append_column("place", places)
    last = numbered.group_by(list(table.key)).aggregate([("place", "max")])["place_max"]
    return rows if len(last) == rows.num_rows else rows.take(last.take(pc.sort_indices(last)))
