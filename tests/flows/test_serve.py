"""A real Prefect server, a real schedule: articles dropped into the folder arrive by themselves."""

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.conftest import MUSTER, PROJECT
from warehouse.ask import NoWarehouseError, query

PATIENCE_SECONDS = 240


def write_article(drop: Path, name: str, number: int) -> None:
    text = f"Garrison grows\n4 May 2015\n\nThe ministry said {number} soldiers were stationed in Estonia on Monday."
    (drop / name).write_text(text)


def wait_for_articles(home: Path, expected: int, served: subprocess.Popen[bytes]) -> int:
    deadline = time.monotonic() + PATIENCE_SECONDS
    found = 0
    while found < expected and time.monotonic() < deadline:
        assert served.poll() is None, "muster serve has ended"
        try:
            found = query(home, "select count(*) from articles").rows[0][0]
        except NoWarehouseError:
            found = 0
        time.sleep(0.5)
    return found


@pytest.mark.xdist_group("serve")
def test_a_schedule_fires_and_loads_what_lies_in_the_drop_and_what_comes_later(tmp_path: Path) -> None:
    home, drop = tmp_path / "home", tmp_path / "drop"
    drop.mkdir()
    write_article(drop, "first.txt", 1200)
    with (tmp_path / "served.log").open("wb") as log:
        served = subprocess.Popen(
            [MUSTER, "serve", str(drop), "--every", "0.2"],
            env={**os.environ, "MUSTER_HOME": str(home)},
            cwd=PROJECT,
            stdout=log,
            stderr=log,
        )
        try:
            assert wait_for_articles(home, 1, served) == 1, (tmp_path / "served.log").read_text()
            write_article(drop, "second.txt", 1300)
            assert wait_for_articles(home, 2, served) == 2, (tmp_path / "served.log").read_text()
        finally:
            served.send_signal(signal.SIGINT)
            code = served.wait(timeout=60)
    statuses = {row[0] for row in query(home, "select status from runs").rows}
    assert code in (0, 130)
    assert statuses == {"published"}
