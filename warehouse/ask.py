"""Asking the published warehouse: read only, from any number of processes, at any time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import duckdb

from warehouse.warehouse_file import NAME


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
    """A read-only connection to the state published last; close it to see the next one."""
    path = home / NAME
    if not path.exists():
        raise NoWarehouseError(f"no warehouse at {path}: nothing has been published yet")
    database = duckdb.connect(str(path), read_only=True, config={"temp_directory": gettempdir()})
    database.execute("SET TimeZone = 'UTC'")
    return database


def query(home: Path, sql: str, parameters: Sequence[Any] | Mapping[str, Any] | None = None) -> Answer:
    """The answer to SQL (the last statement's, if several); QueryError where it is refused, a write for instance."""
    with connect(home) as database:
        try:
            result = database.execute(sql, parameters)
            columns = tuple(column[0] for column in result.description or ())
            return Answer(columns, tuple(result.fetchall()))
        except duckdb.Error as error:
            raise QueryError(str(error)) from error
