"""What a run needs to know of earlier runs, read from the published warehouse as records."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from transforms.records import TABLE_BY_NAME, Article, Figure
from warehouse.arrow_rows import from_arrow
from warehouse.ask import NoWarehouseError, connect
from warehouse.ddl import quoted


@dataclass(frozen=True, slots=True)
class KnownFigure:
    """A figure with what agreement needs beside it: its article and its sentence."""

    figure: Figure
    article: Article
    sentence: str


def known_documents(home: Path, document_ids: Collection[str]) -> dict[str, str]:
    """Of these documents, those that a run worked on, each with what became of it (`loaded` wins over `quarantined`).

    A row `duplicate` alone tells nothing: the run that had the document itself may have been killed first.
    """
    sql = """
        SELECT document_id, CASE WHEN bool_or(status = 'loaded') THEN 'loaded' ELSE 'quarantined' END
        FROM documents WHERE document_id IN (SELECT unnest($ids)) AND status <> 'duplicate' GROUP BY document_id
    """
    return dict(_rows(home, sql, {"ids": list(document_ids)}))


def articles_by_id(home: Path, article_ids: Collection[str]) -> list[Article]:
    """The rows of these articles."""
    return records_where(home, "articles", "article_id IN (SELECT unnest($ids))", {"ids": list(article_ids)})


def current_articles_by_url(home: Path, urls: Collection[str]) -> dict[str, Article]:
    """The current revision at each of these addresses."""
    where = "superseded_by IS NULL AND url IN (SELECT unnest($urls))"
    return {article.url: article for article in records_where(home, "articles", where, {"urls": list(urls)})}


def current_articles_of(home: Path, document_ids: Collection[str]) -> list[Article]:
    """The current readings of these documents."""
    where = "superseded_by IS NULL AND document_id IN (SELECT unnest($ids))"
    return records_where(home, "articles", where, {"ids": list(document_ids)})


def records_of(home: Path, table_name: str, column: str, values: Collection[Any]) -> list[Any]:
    """The records of a table whose column holds one of the values."""
    return records_where(home, table_name, f"{quoted(column)} IN (SELECT unnest($values))", {"values": list(values)})


def known_figures(database: duckdb.DuckDBPyConnection) -> list[KnownFigure]:
    """The figures named in the temporary table `chosen`, each with its article and its sentence."""
    figures = _select(database, "figures", "figure_id IN (SELECT figure_id FROM chosen)", {})
    articles = _select(database, "articles", "article_id IN (SELECT article_id FROM chosen)", {})
    sentences = database.execute("""
        SELECT sentence_id, text FROM sentences WHERE rowid IN (
            SELECT rowid FROM sentences WHERE sentence_id IN (SELECT sentence_id FROM chosen))
    """).fetchall()
    article_of = {article.article_id: article for article in articles}
    text_of = dict(sentences)
    return [KnownFigure(figure, article_of[figure.article_id], text_of[figure.sentence_id]) for figure in figures]


def records_where(home: Path, table_name: str, where: str, parameters: dict[str, Any]) -> list[Any]:
    """The records of a table for which an SQL condition holds."""
    try:
        with connect(home) as database:
            return _select(database, table_name, where, parameters)
    except NoWarehouseError:
        return []


def _select(database: duckdb.DuckDBPyConnection, table_name: str, where: str, parameters: dict[str, Any]) -> list[Any]:
    """The records for which a condition holds, in the order of their keys.

    Their rows are found first and fetched then: a scan of all columns would read the texts of a million articles.
    """
    table = TABLE_BY_NAME[table_name]
    key = ", ".join(quoted(name) for name in table.key)
    rows = f"SELECT rowid FROM {table_name} WHERE {where}"
    result = database.sql(f"SELECT * FROM {table_name} WHERE rowid IN ({rows}) ORDER BY {key}", params=parameters)
    return from_arrow(table, result.to_arrow_table())


def known_values(home: Path, column: str, values: Collection[str]) -> set[str]:
    """Of these values, those that a column (`table.column`) of the published warehouse holds."""
    table, name = column.split(".")
    sql = f"SELECT DISTINCT {quoted(name)} FROM {table} WHERE {quoted(name)} IN (SELECT unnest($values))"
    return {row[0] for row in _rows(home, sql, {"values": list(values)})}


def _rows(home: Path, sql: str, parameters: dict[str, Any]) -> Sequence[tuple[Any, ...]]:
    try:
        with connect(home) as database:
            return database.execute(sql, parameters).fetchall()
    except NoWarehouseError:
        return []
