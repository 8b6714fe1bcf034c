import csv
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from warehouse.ask import NoWarehouseError, QueryError, export, query, query_each
from warehouse.lake import Lake
from warehouse.publish import publish

SQL = "SELECT outlet, lower, authors FROM figures JOIN articles USING (article_id) ORDER BY lower;"


@pytest.fixture
def published(lake: Lake, home: Path, made: Any) -> Path:
    made.commit(lake, 1, made.rows_of([made.story("a"), made.story("b", troops=4647)]))
    publish(lake, home)
    return home


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM figures",
        "INSERT INTO concepts VALUES ('x', NULL, [])",
        "UPDATE articles SET text = ''",
        "DROP TABLE figures",
        "CREATE TABLE mine (a INT)",
        "CREATE OR REPLACE VIEW conflicts AS SELECT 1",
    ],
)
def test_a_write_is_refused_in_words(published: Path, sql: str) -> None:
    with pytest.raises(QueryError, match="the warehouse can only be read"):
        query(published, sql)
    assert query(published, "SELECT count(*) FROM figures").rows == ((2,),)


def test_a_mistake_in_sql_is_told_to_the_person_who_asked(published: Path) -> None:
    with pytest.raises(QueryError, match="nowhere"):
        query(published, "SELECT * FROM nowhere")


def test_an_answer_names_its_columns(published: Path) -> None:
    answer = query(published, SQL)
    assert answer.columns == ("outlet", "lower", "authors")
    assert answer.rows[0] == ("North Post", 4600.0, ["A. Writer", "B. Writer"])


def test_a_script_is_answered_statement_by_statement(published: Path) -> None:
    answers = query_each(published, "SELECT 1; -- a comment; with a semicolon\nSELECT 2 AS two;")
    assert [answer.rows for answer in answers] == [((1,),), ((2,),)]
    assert answers[1].columns == ("two",)


@pytest.mark.parametrize("suffix", [".csv", ".json", ".jsonl", ".parquet"])
def test_an_answer_is_exported_whole(published: Path, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"answer{suffix}"
    assert export(published, SQL, path) == 2
    if suffix == ".csv":
        rows = list(csv.DictReader(path.open()))
    elif suffix == ".parquet":
        rows = pq.read_table(path).to_pylist()
    else:
        text = path.read_text()
        rows = json.loads(text if suffix == ".json" else f"[{','.join(text.splitlines())}]")
    assert [float(row["lower"]) for row in rows] == [4600.0, 4647.0]
    assert [left for left in tmp_path.iterdir() if left.name.startswith(".")] == []


def test_an_export_of_unknown_format_is_refused(published: Path, tmp_path: Path) -> None:
    with pytest.raises(QueryError, match=r"\.csv, \.json"):
        export(published, SQL, tmp_path / "answer.docx")


def test_without_a_warehouse_the_message_says_so(tmp_path: Path) -> None:
    with pytest.raises(NoWarehouseError, match="nothing has been published"):
        query(tmp_path, "SELECT 1")


def test_any_process_can_ask_with_plain_duckdb_also_when_the_home_has_moved(published: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    shutil.copytree(published, moved)
    shutil.rmtree(published)
    script = "import duckdb, sys; print(duckdb.connect(sys.argv[1], read_only=True).execute(sys.argv[2]).fetchall())"
    command = [sys.executable, "-c", script, moved / "warehouse.duckdb", "SELECT count(*) FROM troop_totals"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "[(2,)]\n"


def test_tables_and_columns_say_in_the_database_what_they_mean(published: Path) -> None:
    uncommented = "SELECT table_name FROM duckdb_tables() WHERE comment IS NULL"
    assert query(published, uncommented).rows == ()
    columns = "SELECT comment FROM duckdb_columns() WHERE schema_name = 'main' AND table_name = 'figures'"
    assert any("number as written" in comment for (comment,) in query(published, columns).rows)
