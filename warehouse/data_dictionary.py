"""The data dictionary: every table, view and macro with its columns, written from the declarations."""

from collections.abc import Iterator

import duckdb

from transforms.records import TABLES, Table
from transforms.records.table import Field
from warehouse.ddl import sql_type
from warehouse.sql_files import SqlFile, definitions
from warehouse.warehouse_file import make_tables, make_views

HEAD = """\
# Data dictionary

Written by `make docs` from `transforms/records/` and the
.sql files of `warehouse/`; a test fails when it is stale. All moments are UTC. Ids are hashes of content.
"""


def data_dictionary() -> str:
    """The whole page, as Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield HEAD
    yield "## Tables\n"
    for table in TABLES:
        yield from _table(table)
    yield "## Views\n"
    for file, columns in _views():
        yield f"### {file.name}\n\n{file.meaning}\n"
        yield "Columns: " + ", ".join(f"`{name}` {kind}" for name, kind in columns) + ".\n"
    yield "## Macros\n"
    for file in definitions():
        if not file.is_view:
            yield f"### {file.name}{file.parameters}\n\n{file.meaning}\n"


def _table(table: Table) -> Iterator[str]:
    key = ", ".join(f"`{name}`" for name in table.key)
    yield f"### {table.name}\n\n{table.meaning} Key: {key}.\n"
    yield "| column | type | null | unit | meaning |\n|---|---|---|---|---|"
    for field in table.fields:
        yield _row(field)
    yield ""


def _row(field: Field) -> str:
    column = field.column
    meaning = column.meaning.replace("|", "\\|")
    if field.words:
        meaning += " " + " ".join(f"`{word}`" for word in field.words)
    if column.references:
        meaning += f" → `{column.references}`"
    null = "yes" if field.nullable else ""
    return f"| `{field.name}` | {sql_type(field)} | {null} | {column.unit or ''} | {meaning} |"


def _views() -> Iterator[tuple[SqlFile, list[tuple[str, str]]]]:
    with duckdb.connect() as database:
        make_tables(database)
        make_views(database)
        for file in definitions():
            if file.is_view:
                described = database.execute(f"DESCRIBE {file.name}").fetchall()
                yield file, [(row[0], row[1]) for row in described]
