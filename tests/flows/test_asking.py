"""Asking the warehouse from the command line: SQL, files of SQL, files of answers, full text, packages."""

import csv
import json
from pathlib import Path

import pytest

from tests.conftest import Ingested, run_muster

pytestmark = pytest.mark.xdist_group("example")


def test_a_file_of_statements_is_answered_in_order(example: Ingested, tmp_path: Path) -> None:
    (tmp_path / "two.sql").write_text("select 1 as one;\nselect count(*) as articles from articles;\n")
    answer = run_muster("query", "-f", str(tmp_path / "two.sql"), "--json", home=example.home)
    assert [json.loads(line) for line in answer.out.splitlines()] == [[{"one": 1}], [{"articles": 15}]]


def test_an_answer_is_written_in_the_format_of_its_suffix(example: Ingested, tmp_path: Path) -> None:
    path = tmp_path / "outlets.csv"
    answer = run_muster(
        "query", "select distinct outlet from articles order by all", "-o", str(path), home=example.home
    )
    assert answer.code == 0, answer.err
    with path.open(newline="") as lines:
        assert "Northern Wire" in {row["outlet"] for row in csv.DictReader(lines)}
    refused = run_muster("query", "select 1", "-o", str(tmp_path / "x.doc"), home=example.home)
    assert refused.code == 1
    assert "suffix" in refused.err


def test_a_file_that_is_not_there_is_named(example: Ingested, tmp_path: Path) -> None:
    answer = run_muster("query", "-f", str(tmp_path / "none.sql"), home=example.home)
    assert answer.code == 1
    assert "none.sql" in answer.err


def test_sentences_are_found_by_their_words(example: Ingested, tmp_path: Path) -> None:
    import shutil

    home = tmp_path / "home"
    shutil.copytree(example.home, home)
    answer = run_muster("search", "rockets base", "--json", home=home)
    assert answer.code == 0, answer.err
    assert any("rockets" in row["text"] for row in answer.json)


def test_the_tables_are_exported_with_their_descriptors(example: Ingested, tmp_path: Path) -> None:
    answer = run_muster("export", str(tmp_path / "package"), home=example.home)
    assert answer.code == 0, answer.err
    described = json.loads((tmp_path / "package" / "datapackage.json").read_text())
    names = {resource["name"] for resource in described["resources"]}
    assert {"figures", "articles", "relations"} <= names
    assert (tmp_path / "package" / "croissant.json").exists()
