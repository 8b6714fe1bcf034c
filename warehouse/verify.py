"""Proof that lake and warehouse are what was dropped: bytes, counts, references, spans and quotes.

Each finding names what is wrong and where; no finding means that all was compared and all was equal.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from transforms.records import TABLES, Table
from transforms.records.identifiers import document_id_of
from transforms.records.table import Field
from warehouse.arrow_rows import from_arrow
from warehouse.ask import connect
from warehouse.commits import Commit
from warehouse.ddl import quoted
from warehouse.lake import Lake
from warehouse.parquet_part import DamagedPartError, check_content, read_part

QUOTES: dict[str, str] = {
    "sentences": "text",
    "mentions": "surface",
    "time_expressions": "quote",
    "numerals": "surface",
    "figures": "quote",
}
"""Tables with spans, and the column that must equal the text between `start` and `end`."""
SHOWN = 5
"""Rows named for one broken rule; the count tells of the rest."""

RawReader = Callable[[str], bytes | None]
"""From a document_id to the bytes as dropped; None where they are lost."""
Reparse = Callable[[Any, bytes], str | None]
"""From a row of `documents` and its bytes to the article's text as it is read today; None where none is read."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it must be."""

    check: str
    message: str


def verify(lake: Lake, home: Path, raw: RawReader, reparse: Reparse | None = None) -> list[Finding]:
    """All that is wrong; empty when everything was compared and found equal.

    `raw` gives the bytes of a document; `reparse` reads them anew where every quote is to be proved from the
    raw bytes themselves (articles read by an older extractor are compared only with their stored text).
    """
    findings = list(_check_files(lake))
    if findings:
        return findings
    with connect(home) as database:
        findings.extend(_check_commits(database, lake.commits()))
        findings.extend(_check_keys(database))
        findings.extend(_check_references(database))
        findings.extend(_check_spans(database))
        findings.extend(_check_raw(database, raw, reparse))
    return findings


def _check_files(lake: Lake) -> Iterator[Finding]:
    for commit in lake.commits():
        for part in commit.parts:
            try:
                check_content(lake.root, part)
                rows = read_part(lake.root, part).num_rows
            except DamagedPartError as error:
                yield Finding("files", str(error))
                continue
            if rows != part.rows:
                yield Finding("files", f"{part.table}/{part.name} holds {rows} rows; {part.rows} were written")


def _check_commits(database: duckdb.DuckDBPyConnection, commits: tuple[Commit, ...]) -> Iterator[Finding]:
    loaded = [row[0] for row in database.execute("SELECT run_id FROM lake.commits ORDER BY ordinal").fetchall()]
    committed = [run_id for commit in commits for run_id in commit.run_ids]
    if loaded != committed:
        yield Finding("commits", f"the warehouse holds {len(loaded)} of the lake's {len(committed)} commits")


def _check_keys(database: duckdb.DuckDBPyConnection) -> Iterator[Finding]:
    for table in TABLES:
        key = ", ".join(quoted(name) for name in table.key)
        doubled = f"SELECT {key}, count(*) FROM {table.name} GROUP BY {key} HAVING count(*) > 1"
        yield from _findings(database, "keys", f"{table.name}: the key occurs more than once", doubled)


def _check_references(database: duckdb.DuckDBPyConnection) -> Iterator[Finding]:
    """Every value of a column that refers to another is found there, or in quarantine."""
    for table in TABLES:
        for field in table.fields:
            if field.column.references:
                sql = _unresolved(table, field, field.column.references)
                rule = f"{table.name}.{field.name} is not in {field.column.references}"
                yield from _findings(database, "references", rule, sql)


def _unresolved(table: Table, field: Field, references: str) -> str:
    target, column = references.split(".")
    name = quoted(field.name)
    values = f"SELECT unnest({name}) AS named_id" if field.repeated else f"SELECT {name} AS named_id"
    return f"""
        SELECT DISTINCT named_id FROM ({values} FROM {table.name}) AS referring
        WHERE named_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM {target} WHERE {target}.{quoted(column)} = referring.named_id)
            AND NOT EXISTS (SELECT 1 FROM quarantine WHERE table_name = '{target}' AND row_id = referring.named_id)
    """


def _check_spans(database: duckdb.DuckDBPyConnection) -> Iterator[Finding]:
    """Every quote is the text between its offsets, in code points."""
    for name, column in QUOTES.items():
        key = next(table for table in TABLES if table.name == name).key[0]
        sql = f"""
            SELECT marked.{key}, marked.{column} FROM {name} AS marked
            JOIN articles ON articles.article_id = marked.article_id
            WHERE marked.{column} IS DISTINCT FROM
                substring(articles.text, marked.start + 1, marked."end" - marked.start)
        """
        yield from _findings(database, "spans", f"{name}.{column} is not articles.text[start:end]", sql)


def _check_raw(database: duckdb.DuckDBPyConnection, raw: RawReader, reparse: Reparse | None) -> Iterator[Finding]:
    """Every document's bytes are kept and are those dropped; every article reads as it did."""
    documents = next(table for table in TABLES if table.name == "documents")
    one_each = "QUALIFY row_number() OVER (PARTITION BY document_id ORDER BY status = 'loaded' DESC, run_id) = 1"
    rows = from_arrow(documents, database.sql(f"FROM documents {one_each}").to_arrow_table())
    texts = dict(database.execute("SELECT document_id, text FROM articles").fetchall())
    for row in rows:
        data = raw(row.document_id)
        if data is None:
            yield Finding("raw", f"{row.source}: the raw bytes {row.document_id} are lost")
        elif document_id_of(data) != row.document_id or len(data) != row.byte_size:
            yield Finding("raw", f"{row.source}: the raw bytes are not {row.document_id} of {row.byte_size} bytes")
        elif reparse is not None and row.document_id in texts and reparse(row, data) != texts[row.document_id]:
            yield Finding("raw", f"{row.source}: its raw bytes no longer read as articles.text")


def _findings(database: duckdb.DuckDBPyConnection, check: str, rule: str, sql: str) -> Iterator[Finding]:
    rows = database.execute(f"SELECT *, count(*) OVER () FROM ({sql}) LIMIT {SHOWN}").fetchall()
    if rows:
        named = "; ".join(", ".join(str(value) for value in row[:-1]) for row in rows)
        yield Finding(check, f"{rule}: {rows[0][-1]} rows, such as {named}")
