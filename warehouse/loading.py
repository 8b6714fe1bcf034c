"""Loading commits into a warehouse: one or thousands at once, with the same result.

Rules
- Of rows with one key the newest stays.
- A newer row of an article keeps the older in `history.articles`, with the run that replaced it.
- An article read anew by another extractor (another `extractor_version`) takes all its earlier sentences,
  mentions, figures … with it: its figures go to `history.figures`, what was said of them (relations, sums,
  derived figures) goes, unless it was said in the same commit or later.
"""

from collections.abc import Sequence
from pathlib import Path

import duckdb

from transforms.records import TABLE_BY_NAME, TABLES, Table
from warehouse.commits import Commit
from warehouse.ddl import quoted
from warehouse.incoming import hide_incoming, show_incoming

PARTS_OF_AN_ARTICLE = tuple(table for table in TABLES if "sentence_id" in table.columns or table.name == "sentences")
"""What an extraction of an article consists of; it stands or goes as a whole."""
SAID_OF_FIGURES = {
    "figure_series": "[{row}.figure_id]",
    "relations": "[{row}.figure_a, {row}.figure_b]",
    "sums": "{row}.figures",
    "derived_figures": "{row}.derived_from",
}
"""Tables whose rows speak of figures, and the list of the figures that a row speaks of."""


def load_commits(database: duckdb.DuckDBPyConnection, root: Path, commits: Sequence[Commit], after: int) -> None:
    """Load what was committed after number `after`; the caller's transaction makes it whole or not at all."""
    due = [commit for commit in commits if commit.last > after]
    shown = show_incoming(database, root, due, after)
    _note_commits(database, due, after)
    _load(database, shown)
    hide_incoming(database, shown)


def _note_commits(database: duckdb.DuckDBPyConnection, due: Sequence[Commit], after: int) -> None:
    runs = {commit.first + place: run_id for commit in due for place, run_id in enumerate(commit.run_ids)}
    numbers = [number for number in runs if number > after]
    database.execute(
        "INSERT INTO lake.commits SELECT unnest($numbers), unnest($runs)",
        {"numbers": numbers, "runs": [runs[number] for number in numbers]},
    )


def _load(database: duckdb.DuckDBPyConnection, shown: set[str]) -> None:
    _find_met(database, shown)
    reread = _find_reread(database) if "articles" in shown else False
    if reread:
        _retire_figures(database, "figures" in shown)
        _retire_sayings(database)
    for table in TABLES:
        if table in PARTS_OF_AN_ARTICLE:
            _load_parts(database, table, shown, reread)
        elif table.name in shown:
            if table.name == "articles":
                _keep_history(database)
            _replace(database, table, _said_lately(table, reread))
    for name in ("met", "reread", "gone"):
        database.execute(f"DROP TABLE IF EXISTS temp.{name}")


def _find_met(database: duckdb.DuckDBPyConnection, shown: set[str]) -> None:
    """Make `met`: the articles of these commits that the warehouse holds already."""
    names = ["articles", *(table.name for table in PARTS_OF_AN_ARTICLE)]
    selects = [f"SELECT article_id FROM incoming_{name}" for name in names if name in shown]
    incoming = " UNION ".join(selects) or "SELECT NULL"
    database.execute(f"CREATE TEMP TABLE met AS SELECT article_id FROM articles WHERE article_id IN ({incoming})")


def _find_reread(database: duckdb.DuckDBPyConnection) -> bool:
    """Make `reread`: the articles that another extractor read anew, and in which commit it last did."""
    database.execute("""
        CREATE TEMP TABLE reread AS
        WITH versions AS (
            SELECT article_id, ordinal, arg_max(extractor_version, place) AS version
            FROM incoming_articles GROUP BY ALL
            UNION ALL
            SELECT article_id, 0, extractor_version FROM articles
            WHERE article_id IN (SELECT article_id FROM met)
        ), steps AS (
            SELECT *, lag(version) OVER (PARTITION BY article_id ORDER BY ordinal) AS before FROM versions
        )
        SELECT article_id, max(ordinal) AS since FROM steps WHERE before <> version GROUP BY article_id
    """)
    return bool(database.execute("SELECT count(*) FROM reread").fetchall()[0][0])


def _retire_figures(database: duckdb.DuckDBPyConnection, incoming: bool) -> None:
    """Move the figures of earlier readings to history, and make `gone`: their ids, and since which commit."""
    names = ", ".join(quoted(name) for name in TABLE_BY_NAME["figures"].columns)
    older = (
        f"SELECT {names}, ordinal, place FROM incoming_figures JOIN reread USING (article_id) WHERE ordinal < since"
        if incoming
        else f"SELECT {names}, 0, 0 FROM figures WHERE false"
    )
    database.execute(f"""
        CREATE TEMP TABLE gone AS
        SELECT {names}, 0 AS ordinal, 0 AS place FROM figures WHERE article_id IN (SELECT article_id FROM reread)
        UNION ALL {older}
    """)
    database.execute("""
        DELETE FROM history.figures
        WHERE (figure_id, extractor_version) IN (SELECT (figure_id, extractor_version) FROM gone)
    """)
    database.execute(f"""
        INSERT INTO history.figures
        SELECT {names}, NULL FROM gone
        QUALIFY row_number() OVER (PARTITION BY figure_id, extractor_version ORDER BY ordinal DESC, place DESC) = 1
    """)


def _retire_sayings(database: duckdb.DuckDBPyConnection) -> None:
    for name, figures in SAID_OF_FIGURES.items():
        spoken_of = figures.format(row=name)
        database.execute(f"DELETE FROM {name} WHERE list_has_any({spoken_of}, (SELECT list(figure_id) FROM gone))")


def _said_lately(table: Table, reread: bool) -> str:
    if not reread or table.name not in SAID_OF_FIGURES:
        return "true"
    spoken_of = SAID_OF_FIGURES[table.name].format(row="incoming")
    return f"""NOT EXISTS (
        SELECT 1 FROM gone JOIN reread USING (article_id)
        WHERE list_contains({spoken_of}, gone.figure_id) AND incoming.ordinal < since
    )"""


def _load_parts(database: duckdb.DuckDBPyConnection, table: Table, shown: set[str], reread: bool) -> None:
    if reread:
        database.execute(f"DELETE FROM {table.name} WHERE article_id IN (SELECT article_id FROM reread)")
    if table.name not in shown:
        return
    lately = "true"
    if reread:
        lately = "ordinal >= coalesce((SELECT since FROM reread WHERE reread.article_id = incoming.article_id), 0)"
    if _is_first_sight(database, table):
        names = ", ".join(quoted(name) for name in table.columns)
        database.execute(
            f"INSERT INTO {table.name} SELECT {names} FROM incoming_{table.name} AS incoming WHERE {lately}"
        )
    else:
        _replace(database, table, lately)


def _is_first_sight(database: duckdb.DuckDBPyConnection, table: Table) -> bool:
    """Whether no row of the table can have been met before: each article comes in one part, and is new."""
    return not database.execute(f"""
        SELECT 1 FROM (SELECT DISTINCT article_id, ordinal, place FROM incoming_{table.name})
        GROUP BY article_id
        HAVING count(*) > 1 OR article_id IN (SELECT article_id FROM met)
        LIMIT 1
    """).fetchall()


def _replace(database: duckdb.DuckDBPyConnection, table: Table, lately: str) -> None:
    names = ", ".join(quoted(name) for name in table.columns)
    key = ", ".join(quoted(name) for name in table.key)
    database.execute(f"DELETE FROM {table.name} WHERE ({key}) IN (SELECT ({key}) FROM incoming_{table.name})")
    database.execute(f"""
        INSERT INTO {table.name}
        SELECT {names} FROM incoming_{table.name} AS incoming WHERE {lately}
        QUALIFY row_number() OVER (PARTITION BY {key} ORDER BY ordinal DESC, place DESC) = 1
    """)


def _keep_history(database: duckdb.DuckDBPyConnection) -> None:
    """Keep every row of an article that a later commit replaces, with the run that did."""
    names = ", ".join(quoted(name) for name in TABLE_BY_NAME["articles"].columns)
    database.execute(f"""
        INSERT INTO history.articles
        WITH newest AS (
            SELECT {names}, ordinal FROM incoming_articles
            QUALIFY row_number() OVER (PARTITION BY article_id, ordinal ORDER BY place DESC) = 1
        ), versions AS (
            SELECT {names}, ordinal FROM newest
            UNION ALL
            SELECT {names}, 0 FROM articles WHERE article_id IN (SELECT article_id FROM met)
        ), followed AS (
            SELECT *, lead(ordinal) OVER (PARTITION BY article_id ORDER BY ordinal) AS next FROM versions
        )
        SELECT {", ".join("followed." + quoted(name) for name in TABLE_BY_NAME["articles"].columns)}, commits.run_id
        FROM followed JOIN lake.commits AS commits ON commits.ordinal = followed.next
    """)
