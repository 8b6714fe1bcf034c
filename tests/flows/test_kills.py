"""`muster ingest` killed for real in the middle of real runs."""

import os
import subprocess
import time
from pathlib import Path

import pytest

from tests.conftest import MUSTER, PROJECT, Ingested, run_muster
from warehouse.ask import NoWarehouseError, query

MOMENTS = (1.5, 4.0, 6.0, 7.5, 9.0)
"""Seconds after which a run is killed: while it starts, gathers, parses, checks or publishes."""


def kill_after(seconds: float, home: Path) -> int:
    """Start an ingest of the example drop and kill it; its exit code, negative where the kill struck."""
    started = subprocess.Popen(
        [MUSTER, "ingest"],
        env={**os.environ, "MUSTER_HOME": str(home)},
        cwd=PROJECT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(seconds)
    started.kill()
    return started.wait()


def articles_published(home: Path) -> int:
    try:
        return int(query(home, "select count(*) from articles").rows[0][0])
    except NoWarehouseError:
        return 0


@pytest.mark.xdist_group("kills")
def test_killed_runs_leave_nothing_or_all_and_the_next_run_finishes_the_job(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path / "home"
    codes = []
    for seconds in MOMENTS:
        codes.append(kill_after(seconds, home))
        assert articles_published(home) in (0, 15)
    assert min(codes) < 0
    finished = run_muster("ingest", home=home)
    assert finished.code == 0, finished.out
    assert run_muster("verify", "--no-reparse", home=home).code == 0
    whole = tmp_path_factory.mktemp("whole")
    assert run_muster("ingest", home=whole).code == 0
    for table in ("articles", "sentences", "figures", "numerals", "mentions", "relations"):
        key = {"articles": "article_id", "relations": "figure_a, figure_b"}.get(table, f"{table[:-1]}_id")
        sql = f"select {key} from {table} order by all"
        assert Ingested(home, {}).rows(sql) == Ingested(whole, {}).rows(sql), table


def test_nothing_that_a_killed_run_started_outlives_it(tmp_path: Path) -> None:
    kill_after(5.0, tmp_path / "home")
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and left_behind(tmp_path):
        time.sleep(0.2)
    assert left_behind(tmp_path) == []


def left_behind(home: Path) -> list[str]:
    """Processes whose environment names the home: parsing processes and the Prefect server of a run."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            environment = (folder / "environ").read_bytes()
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        if f"MUSTER_HOME={home}".encode() in environment and command:
            found.append(command)
    return found
