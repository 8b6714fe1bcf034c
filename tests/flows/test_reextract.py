"""Two real extractors: one that does not know the word dozen, and today's."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import MUSTER, PROJECT, Ingested, run_muster

pytestmark = pytest.mark.xdist_group("reextract")
STORY = (
    "Harbour closed\n4 May 2015\n\nA dozen ships were turned away from the harbour on Monday, officials said. "
    "More than 300 dockers were sent home. The strike is in its third week.\n"
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home filled by an extractor whose vocabulary lacks a word."""
    older = tmp_path / "older"
    for package in ("transforms", "warehouse", "expectations", "flows"):
        shutil.copytree(PROJECT / package, older / package, ignore=shutil.ignore_patterns("__pycache__"))
    words = older / "transforms" / "vocabulary" / "numbers.yaml"
    stated = words.read_text("utf-8")
    assert "  dozen: 12\n" in stated
    words.write_text(stated.replace("  dozen: 12\n", ""), "utf-8")
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "harbour.txt").write_text(STORY)
    environment = {**os.environ, "PYTHONPATH": str(older), "MUSTER_HOME": str(tmp_path / "home")}
    subprocess.run([MUSTER, "ingest", str(drop)], env=environment, cwd=older, check=True, capture_output=True)
    return tmp_path / "home"


def test_what_a_newer_extractor_reads_is_shown_and_promoted_only_when_told(home: Path) -> None:
    before = Ingested(home, {})
    figures = before.value("select count(*) from figures")
    shown = run_muster("reextract", "--json", home=home)
    assert shown.code == 0, shown.err
    added = [one["quote"] for one in shown.json["changes"] if one["kind"] == "added"]
    assert added == ["A dozen ships"]
    assert shown.json["promoted"] is False
    assert before.value("select count(*) from figures") == figures

    promoted = run_muster("reextract", "--promote", "--json", home=home)
    assert promoted.json["promoted"] is True, promoted.out
    after = Ingested(home, {})
    assert after.value("select count(*) from articles where superseded_by is null") == 1
    assert after.value("select count(*) from articles") == 2
    assert (
        after.value("""
        select count(*) from figures join articles using (article_id) where superseded_by is null and value = 12
    """)
        == 1
    )
    assert run_muster("reextract", "--json", home=home).json["documents"] == 0
    assert run_muster("verify", home=home).code == 0
