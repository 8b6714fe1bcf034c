"""Asking the published warehouse: read only, from any number of processes, at any time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import Any
from uuid import uuid4

import duckdb

from warehouse.ddl import literal
from warehouse.warehouse_file import NAME

FORMATS: dict[str, str] = {
    ".csv": "FORMAT csv, HEADER",
    ".json": "FORMAT json, ARRAY true",
    ".jsonl": "FORMAT json",
    ".parquet": "FORMAT parquet, COMPRESSION zstd",
}


class NoWarehouseError(RuntimeError):
    """Nothing has been published yet; the message says where it was looked for."""


class QueryError(RuntimeError):
    """The question could not be answered; the message is for the person who asked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a question: names of its columns, and its rows."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def connect(home: Path) -> duckdb.DuckDBPyConnection:
    """A read-only connection to the state published last; close it to see the next one.

    While a process holds one open, its further connections see the same state: DuckDB keeps one per path.
    """
    path = home / NAME
    if not path.exists():
        raise NoWarehouseError(f"no warehouse at {path}: nothing has been published yet")
    database = duckdb.connect(str(path), read_only=True)
    database.execute(f"SET temp_directory = {literal(gettempdir())}; SET TimeZone = 'UTC'")
    return database


def query(home: Path, sql: str, parameters: Sequence[Any] | Mapping[str, Any] | None = None) -> Answer:
    """The answer to SQL; to the last statement, where there are several.

    QueryError where DuckDB refuses it: the warehouse is opened read-only, so every write to it is.
    """
    with connect(home) as database:
        return _answer(database, sql, parameters)


def query_each(home: Path, sql: str) -> list[Answer]:
    """The answers to all statements of a script, in order."""
    with connect(home) as database:
        try:
            statements = database.extract_statements(sql)
        except duckdb.Error as error:
            raise QueryError(str(error)) from error
        return [_answer(database, statement.query, None) for statement in statements]


def export(home: Path, sql: str, path: Path) -> int:
    """Write the answer to one statement to a file; the number of rows.

    The file's suffix says the format: `.csv`, `.json`, `.jsonl` or `.parquet`. It appears when it is whole.
    """
    options = FORMATS.get(path.suffix)
    if options is None:
        raise QueryError(f"{path}: the suffix must be one of {', '.join(FORMATS)}")
    unfinished = path.with_name(f".{uuid4().hex}{path.suffix}")
    try:
        with connect(home) as database:
            statement = f"COPY ({sql.strip().rstrip(';')}) TO {literal(str(unfinished))} ({options})"
            rows: int = _answer(database, statement, None).rows[0][0]
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return rows


def _answer(
    database: duckdb.DuckDBPyConnection, sql: str, parameters: Sequence[Any] | Mapping[str, Any] | None
) -> Answer:
    try:
        result = database.execute(sql, parameters)
        columns = tuple(column[0] for column in result.description or ())
        return Answer(columns, tuple(result.fetchall()))
    except duckdb.Error as error:
        hint = " (the warehouse can only be read)" if "read-only mode" in str(error) else ""
        raise QueryError(f"{error}{hint}") from error
