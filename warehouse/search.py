"""Full-text search over sentences or articles, ranked by BM25, with English stems.

The index is a cache beside the warehouse, `.search.duckdb`: made when first asked, brought up to date when
asked after a publication, rebuilt when it is damaged or gone. DuckDB's full-text index is not maintained, so
it is kept in segments: new articles make a new one, which takes in those not much larger than itself. Each
segment ranks by its own word frequencies. Numbers are words too. Publication does not pay for it, nor does
who never searches.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import duckdb
from duckdb_extensions import import_extension

from warehouse.ask import Answer, NoWarehouseError
from warehouse.ddl import literal
from warehouse.warehouse_file import NAME

INDEX = ".search.duckdb"
TAKES_IN = 4
"""A new segment takes in those with at most so many times its rows: few segments, each row moved few times."""
Among = Literal["sentences", "articles"]
IDS: dict[Among, str] = {"sentences": "sentence_id", "articles": "article_id"}


class SearchBusyError(RuntimeError):
    """Another process is bringing the index up to date; ask again."""


@dataclass(frozen=True, slots=True)
class _Segment:
    name: str
    rows: int


def search(home: Path, words: str, *, among: Among = "sentences", limit: int = 20) -> Answer:
    """The sentences (or articles) that hold the words, the best first; only current articles.

    SearchBusyError while another process indexes; NoWarehouseError where nothing is published.
    """
    if not (home / NAME).exists():
        raise NoWarehouseError(f"no warehouse at {home / NAME}: nothing has been published yet")
    import_extension("fts")
    try:
        with _open(home) as database:
            segments = _refresh(database, among)
            return _find(database, segments, words, limit)
    except duckdb.IOException as error:
        if "lock" in str(error):
            raise SearchBusyError(f"{home / INDEX} is in use; ask again") from error
        raise


def _open(home: Path) -> duckdb.DuckDBPyConnection:
    path = home / INDEX
    try:
        database = duckdb.connect(str(path))
    except duckdb.Error as error:
        if "lock" in str(error):
            raise
        path.unlink()  # a cache that cannot be read is made anew
        database = duckdb.connect(str(path))
    database.execute("LOAD fts")
    database.execute(f"ATTACH {literal(str(home / NAME))} AS warehouse (READ_ONLY)")
    database.execute("CREATE TABLE IF NOT EXISTS segments (among VARCHAR, name VARCHAR, rows BIGINT)")
    database.execute("CREATE TABLE IF NOT EXISTS indexed (among VARCHAR, article_id VARCHAR)")
    return database


def _refresh(database: duckdb.DuckDBPyConnection, among: Among) -> list[_Segment]:
    """Index the articles that are not yet; all segments."""
    new = f"""
        SELECT article_id FROM warehouse.articles
        WHERE article_id NOT IN (SELECT article_id FROM indexed WHERE among = '{among}')
    """
    segments = _segments(database, among)
    if not database.execute(f"{new} LIMIT 1").fetchall():
        return segments
    name = f"{among}_{max((int(one.name.rpartition('_')[2]) for one in segments), default=0) + 1}"
    database.execute(f"CREATE OR REPLACE TEMP TABLE fresh AS {new}")
    database.execute(f"""
        CREATE OR REPLACE TABLE {name} AS
        SELECT {IDS[among]} AS id, article_id, text FROM warehouse.{among}
        WHERE article_id IN (SELECT article_id FROM fresh)
    """)
    rows = database.execute(f"SELECT count(*) FROM {name}").fetchall()[0][0]
    absorbed = [one for one in segments if one.rows <= TAKES_IN * rows]
    for one in absorbed:
        database.execute(f"INSERT INTO {name} FROM {one.name}")
    database.execute(f"PRAGMA create_fts_index('{name}', 'id', 'text', ignore = '[^a-z0-9]+', overwrite = 1)")
    _note(database, among, name, absorbed)
    return _segments(database, among)


def _note(database: duckdb.DuckDBPyConnection, among: Among, name: str, absorbed: list[_Segment]) -> None:
    """Only now does the segment count, and those it took in no longer do: a crash before leaves the old ones."""
    database.execute("BEGIN")
    for one in absorbed:
        database.execute("DELETE FROM segments WHERE name = ?", [one.name])
    database.execute(f"INSERT INTO segments SELECT '{among}', '{name}', count(*) FROM {name}")
    database.execute(f"INSERT INTO indexed SELECT '{among}', article_id FROM fresh")
    database.execute("COMMIT")
    for one in absorbed:
        database.execute(f"DROP SCHEMA fts_main_{one.name} CASCADE; DROP TABLE {one.name}")


def _segments(database: duckdb.DuckDBPyConnection, among: Among) -> list[_Segment]:
    rows = database.execute("SELECT name, rows FROM segments WHERE among = ? ORDER BY name", [among]).fetchall()
    return [_Segment(*row) for row in rows]


def _find(database: duckdb.DuckDBPyConnection, segments: list[_Segment], words: str, limit: int) -> Answer:
    scored = " UNION ALL ".join(
        f"SELECT id, article_id, text, fts_main_{one.name}.match_bm25(id, $words) AS score FROM {one.name}"
        for one in segments
    )
    result = database.execute(
        f"""
        SELECT round(score, 3) AS score, outlet, published_at, title, found.text, found.article_id, found.id
        FROM ({scored}) AS found
        JOIN warehouse.articles AS articles ON articles.article_id = found.article_id
        WHERE score IS NOT NULL AND articles.superseded_by IS NULL
        ORDER BY found.score DESC, found.id LIMIT {limit:d}
        """
        if segments
        else "SELECT NULL AS score WHERE $words IS NULL",
        {"words": words},
    )
    columns = tuple(column[0] for column in result.description or ())
    return Answer(columns, tuple(result.fetchall()))
