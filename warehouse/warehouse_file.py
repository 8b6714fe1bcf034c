"""Making a warehouse file: its tables, its views, and what it was built from."""

from hashlib import sha256
from pathlib import Path

import duckdb

from warehouse import ddl
from warehouse.concept_tree import concept_rows
from warehouse.sql_files import SqlFile, definitions

NAME = "warehouse.duckdb"


def fingerprint_of_tables() -> str:
    """Changes when a table does: a warehouse with another one is rebuilt from the lake."""
    return _hash("\n".join(ddl.statements()))


def fingerprint_of_views() -> str:
    """Changes when a view, a macro or the tree of concepts does: they are then made anew."""
    return _hash("\n".join(file.statement for file in definitions()) + repr(concept_rows()))


def make_tables(database: duckdb.DuckDBPyConnection) -> None:
    """Create all tables in an empty file."""
    for statement in ddl.statements():
        database.execute(statement)
    _note(database, "tables", fingerprint_of_tables())


def make_views(database: duckdb.DuckDBPyConnection) -> None:
    """Create or renew all macros and views, and the tree of concepts, where they are not today's."""
    if _noted(database, "views") == fingerprint_of_views():
        return
    database.execute("DELETE FROM concepts")
    names, parents, lines = zip(*concept_rows(), strict=True)
    database.execute("INSERT INTO concepts SELECT unnest(?), unnest(?), unnest(?)", [names, parents, lines])
    for file in definitions():
        _define(database, file)
    _note(database, "views", fingerprint_of_views())


def _define(database: duckdb.DuckDBPyConnection, file: SqlFile) -> None:
    database.execute(file.statement)
    kind = "VIEW" if file.is_view else "MACRO TABLE" if file.is_table_macro else "MACRO"
    database.execute(f"COMMENT ON {kind} {file.name} IS {ddl.literal(file.meaning)}")


def _noted(database: duckdb.DuckDBPyConnection, what: str) -> str | None:
    found = database.execute("SELECT fingerprint FROM lake.built WHERE what = ?", [what]).fetchall()
    return found[0][0] if found else None


def _note(database: duckdb.DuckDBPyConnection, what: str, fingerprint: str) -> None:
    database.execute("INSERT OR REPLACE INTO lake.built VALUES (?, ?)", [what, fingerprint])


def _hash(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def built_from(path: Path) -> tuple[dict[str, str], dict[int, str]]:
    """The fingerprints and the commits (number, run) of a warehouse file.

    Empty where there is no file or none that can be read: damaged, of another program, locked by a writer.
    """
    if not path.exists():
        return {}, {}
    try:
        with duckdb.connect(str(path), read_only=True) as database:
            built = dict(database.execute("SELECT what, fingerprint FROM lake.built").fetchall())
            commits = dict(database.execute("SELECT ordinal, run_id FROM lake.commits").fetchall())
    except duckdb.Error:
        return {}, {}
    return built, commits


def last_commit(database: duckdb.DuckDBPyConnection) -> int:
    """The number of the last commit that the file holds; 0 for none."""
    found: int = database.execute("SELECT coalesce(max(ordinal), 0) FROM lake.commits").fetchall()[0][0]
    return found
