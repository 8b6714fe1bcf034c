"""Proof, rebuilding and compaction with the installed command."""

import shutil
from pathlib import Path

import pytest

from tests.conftest import Ingested, run_muster

pytestmark = pytest.mark.xdist_group("example")


@pytest.fixture
def home(example: Ingested, tmp_path: Path) -> Path:
    copy = tmp_path / "home"
    shutil.copytree(example.home, copy)
    return copy


def test_what_was_ingested_is_proved_from_the_raw_bytes(home: Path) -> None:
    answer = run_muster("verify", home=home)
    assert (answer.code, answer.out) == (0, "verified: everything compared, all equal\n")


def test_raw_bytes_that_were_tampered_with_are_named(home: Path) -> None:
    raw = next(path for path in sorted((home / "raw").rglob("*")) if path.is_file() and path.stat().st_size > 100)
    raw.chmod(0o644)
    raw.write_bytes(raw.read_bytes().replace(b"e", b"3"))
    answer = run_muster("verify", "--json", home=home)
    assert answer.code == 1
    assert any(raw.name in finding["message"] for finding in answer.json)


def test_a_warehouse_is_made_again_from_the_lake_alone(home: Path, example: Ingested) -> None:
    tables = ("articles", "figures", "numerals", "relations", "violations", "documents")
    (home / "warehouse.duckdb").unlink()
    assert run_muster("rebuild", home=home).code == 0
    rebuilt = Ingested(home, {})
    for table in tables:
        assert rebuilt.rows(f"select * from {table} order by all") == example.rows(
            f"select * from {table} order by all"
        )


def test_compaction_changes_nothing_that_the_tables_say(home: Path, example: Ingested) -> None:
    assert run_muster("compact", home=home).code == 0
    assert run_muster("rebuild", home=home).code == 0
    assert run_muster("verify", "--no-reparse", home=home).code == 0
    assert Ingested(home, {}).rows("select * from figures order by all") == example.rows(
        "select * from figures order by all"
    )
