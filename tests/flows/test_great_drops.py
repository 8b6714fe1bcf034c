"""Drops greater than a run may be, with the installed command."""

import os
import subprocess
import time
from pathlib import Path

import pytest

from tests.conftest import MUSTER, PROJECT, Ingested, run_muster
from warehouse.ask import NoWarehouseError, query

pytestmark = pytest.mark.xdist_group("great drops")
TOWNS = ("Kabul", "Paris", "Lagos", "Lima", "Oslo")
ONE_EACH = {"MUSTER_DOCUMENTS_PER_RUN": "1"}


@pytest.fixture(scope="module")
def drop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("great")
    for number, town in enumerate(TOWNS):
        (folder / f"{town}.txt").write_text(f"More than {number + 2}00 people fled {town} on Monday, the mayor said.")
    return folder


def loaded(home: Path) -> int:
    try:
        return int(query(home, "select count(*) from documents where status = 'loaded'").rows[0][0])
    except NoWarehouseError:
        return 0


def test_a_great_drop_is_taken_in_by_several_runs_and_told_as_one(drop: Path, tmp_path: Path) -> None:
    answer = run_muster("ingest", str(drop), "--json", home=tmp_path, MUSTER_DOCUMENTS_PER_RUN="2")
    assert answer.code == 0, answer.out + answer.err
    home = Ingested(tmp_path, answer.json)
    assert home.summary["documents"]["loaded"] == 5
    assert home.rows("select run_id from runs order by started_at, finished_at") == [
        (run,) for run in home.summary["runs"]
    ]
    assert [path for path in (tmp_path / "work").iterdir() if path.is_dir()] == []
    again = run_muster("ingest", str(drop), "--json", home=tmp_path, MUSTER_DOCUMENTS_PER_RUN="2")
    assert (again.json["status"], again.json["documents"]["duplicate"]) == ("nothing_new", 5)


def test_what_the_runs_before_a_kill_loaded_stays_and_the_rest_comes_with_the_next(drop: Path, tmp_path: Path) -> None:
    started = subprocess.Popen(
        [MUSTER, "ingest", str(drop)],
        env={**os.environ, "MUSTER_HOME": str(tmp_path), **ONE_EACH},
        cwd=PROJECT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while started.poll() is None and loaded(tmp_path) < 2:
        time.sleep(0.1)
    started.kill()
    assert started.wait() < 0
    before = loaded(tmp_path)
    assert 2 <= before < 5
    assert run_muster("ingest", str(drop), home=tmp_path, **ONE_EACH).code == 0
    home = Ingested(tmp_path, {})
    assert home.value("select count(*) from articles") == 5
    assert home.value("select count(distinct document_id) from documents where status = 'loaded'") == 5
    assert run_muster("verify", home=tmp_path).code == 0
