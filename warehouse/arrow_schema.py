"""The Arrow schema of a table, derived from its record: types, nullability, meaning and unit of every column."""

from datetime import date, datetime
from functools import cache

import pyarrow as pa

from transforms.records import Table
from transforms.records.table import Field

ARROW_TYPES: dict[type, pa.DataType] = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    date: pa.date32(),
    datetime: pa.timestamp("us"),
}
"""A moment is stored without zone, in UTC, so that every client shows the same wall clock."""


@cache
def schema_of(table: Table) -> pa.Schema:
    """The schema in which rows of the table are stored; `description` and `unit` stand in each field's metadata."""
    metadata = {"table": table.name, "description": table.meaning, "key": ",".join(table.key)}
    return pa.schema([_field_of(field) for field in table.fields], metadata=metadata)


def arrow_type_of(field: Field) -> pa.DataType:
    """The Arrow type of a column."""
    scalar = ARROW_TYPES[field.type]
    return pa.list_(scalar) if field.repeated else scalar


def _field_of(field: Field) -> pa.Field:
    return pa.field(field.name, arrow_type_of(field), nullable=field.nullable, metadata=_metadata_of(field))


def _metadata_of(field: Field) -> dict[str, str]:
    column = field.column
    stated = {
        "description": column.meaning,
        "unit": column.unit,
        "references": column.references,
        "pattern": column.pattern,
        "words": ",".join(field.words) or None,
    }
    return {name: value for name, value in stated.items() if value is not None}
