"""The DDL of the warehouse, derived from the records: tables with comments, and the tables of history."""

from collections.abc import Iterator
from datetime import date, datetime

from transforms.records import TABLE_BY_NAME, TABLES, Table
from transforms.records.table import Field

SQL_TYPES: dict[type, str] = {
    str: "VARCHAR",
    int: "BIGINT",
    float: "DOUBLE",
    bool: "BOOLEAN",
    date: "DATE",
    datetime: "TIMESTAMP",
}
HISTORY: tuple[str, ...] = ("articles", "figures")
"""Tables whose replaced rows are kept, in schema `history`."""


def sql_type(field: Field) -> str:
    """The DuckDB type of a column."""
    return SQL_TYPES[field.type] + ("[]" if field.repeated else "")


def quoted(name: str) -> str:
    """The name as an identifier that needs no thought about reserved words."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """The text as an SQL string."""
    return "'" + text.replace("'", "''") + "'"


OWN_TABLES: dict[str, tuple[str, str]] = {
    "lake.commits": (
        "ordinal BIGINT PRIMARY KEY, run_id VARCHAR NOT NULL",
        "The commits of the lake that this warehouse holds, in order.",
    ),
    "lake.built": (
        "what VARCHAR PRIMARY KEY, fingerprint VARCHAR NOT NULL",
        "From which declarations the tables and views were made.",
    ),
    "concepts": (
        "concept VARCHAR, parent VARCHAR, kinds_of VARCHAR[]",
        "The tree of what can be counted: each concept, its parent, and all that it is a kind of, itself first.",
    ),
}
"""Tables that no record declares: columns and meaning."""


def statements() -> Iterator[str]:
    """The statements that make an empty warehouse, without its views."""
    yield "CREATE SCHEMA history"
    yield "CREATE SCHEMA lake"
    for name, (columns, meaning) in OWN_TABLES.items():
        yield f"CREATE TABLE {name} ({columns})"
        yield f"COMMENT ON TABLE {name} IS {literal(meaning)}"
    for table in TABLES:
        yield from _table(table)
    for name in HISTORY:
        yield from _history(TABLE_BY_NAME[name])


def _table(table: Table) -> Iterator[str]:
    columns = ", ".join(_column(field) for field in table.fields)
    yield f"CREATE TABLE {table.name} ({columns})"
    yield f"COMMENT ON TABLE {table.name} IS {literal(table.meaning)}"
    for field in table.fields:
        yield f"COMMENT ON COLUMN {table.name}.{quoted(field.name)} IS {literal(comment_of(field))}"


def _column(field: Field) -> str:
    return f"{quoted(field.name)} {sql_type(field)}{' NOT NULL' if field.column.key else ''}"


def _history(table: Table) -> Iterator[str]:
    columns = ", ".join(f"{quoted(field.name)} {sql_type(field)}" for field in table.fields)
    yield f"CREATE TABLE history.{table.name} ({columns}, replaced_by VARCHAR)"
    meaning = f"Rows that {table.name} held until a later run replaced them."
    yield f"COMMENT ON TABLE history.{table.name} IS {literal(meaning)}"


def comment_of(field: Field) -> str:
    """The column's meaning with its unit, words and reference, in one line."""
    column = field.column
    extra = [
        f"Unit: {column.unit}." if column.unit else "",
        f"One of: {', '.join(field.words)}." if field.words else "",
        f"Refers to {column.references}." if column.references else "",
    ]
    return " ".join(part for part in (column.meaning, *extra) if part)
