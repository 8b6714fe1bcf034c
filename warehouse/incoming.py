"""The rows of commits as views in DuckDB: `incoming_<table>`, with the number of each row's commit and part."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import duckdb

from transforms.records import TABLES, Table
from transforms.records.table import Field
from warehouse.commits import Commit
from warehouse.ddl import literal, quoted, sql_type
from warehouse.parquet_part import StagedPart, check_size

Numbered = tuple[int | None, int, StagedPart]
"""The commit's number (None: the part has it in a column), the part's place among all, the part."""


def show_incoming(database: duckdb.DuckDBPyConnection, root: Path, commits: Sequence[Commit], after: int) -> set[str]:
    """Create `incoming_<table>` for every table with rows in commits later than `after`; their names.

    Columns: the table's own, `ordinal` (of the commit) and `place` (of the part): of two rows with one key
    the one with the greater (ordinal, place) is the newer. Raises DamagedPartError before anything is read
    where a part is missing or torn.
    """
    shown = set()
    for table in TABLES:
        parts = _parts_of(table, commits)
        if parts:
            _show(database, table, root, parts, after)
            shown.add(table.name)
    return shown


def _parts_of(table: Table, commits: Iterable[Commit]) -> list[Numbered]:
    return [
        (commit.first if commit.first == commit.last else None, place, part)
        for commit in commits
        for place, part in enumerate(commit.parts)
        if part.table == table.name
    ]


def _show(database: duckdb.DuckDBPyConnection, table: Table, root: Path, parts: Sequence[Numbered], after: int) -> None:
    alone = [numbered for numbered in parts if numbered[0] is not None]
    merged = [numbered for numbered in parts if numbered[0] is None]
    selects = []
    if alone:
        selects.append(_select(database, table, root, alone, "numbered"))
    if merged:
        selects.append(_select(database, table, root, merged, "stored"))
    union = " UNION ALL ".join(selects)
    database.execute(f"CREATE TEMP VIEW incoming_{table.name} AS SELECT * FROM ({union}) WHERE ordinal > {after:d}")


def _select(
    database: duckdb.DuckDBPyConnection, table: Table, root: Path, parts: Sequence[Numbered], numbered_by: str
) -> str:
    paths = [str(check_size(root, part)) for _, _, part in parts]
    files = ", ".join(literal(path) for path in paths)
    source = f"read_parquet([{files}], union_by_name = true, filename = true, hive_partitioning = false)"
    held = {row[0] for row in database.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()}
    columns = ", ".join(_column(field, held) for field in table.fields)
    numbers = ", ".join(
        f"({literal(path)}, {number or 0:d}, {place:d})" for path, (number, place, _) in zip(paths, parts, strict=True)
    )
    return (
        f"SELECT {columns}, {numbered_by}.ordinal::BIGINT AS ordinal, {numbered_by}.place::BIGINT AS place "
        f"FROM {source} AS stored "
        f"JOIN (VALUES {numbers}) AS numbered (path, ordinal, place) ON stored.filename = numbered.path"
    )


def _column(field: Field, held: set[str]) -> str:
    """The column in its declared type; null where the files are older than the column."""
    name = quoted(field.name)
    return f"{f'stored.{name}' if field.name in held else 'NULL'}::{sql_type(field)} AS {name}"


def hide_incoming(database: duckdb.DuckDBPyConnection, shown: Iterable[str]) -> None:
    """Drop the views again."""
    for name in shown:
        database.execute(f"DROP VIEW incoming_{name}")
