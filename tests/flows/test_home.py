import subprocess
import sys
from pathlib import Path

import pytest

from flows.home import Home, HomeBusyError, sole_writer

HOLD = "from flows.home import *; import sys; c = sole_writer(Home(Path(sys.argv[1])), wait_seconds=0)\n\
c.__enter__(); print('held', flush=True); sys.stdin.read()"


def hold(home: Path) -> subprocess.Popen[str]:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    return holder


def test_a_home_that_another_process_writes_to_is_refused_and_the_process_named(tmp_path: Path) -> None:
    holder = hold(tmp_path)
    try:
        with pytest.raises(HomeBusyError, match=str(holder.pid)), sole_writer(Home(tmp_path), wait_seconds=0):
            pass
    finally:
        holder.kill()
        holder.wait()


def test_the_lock_of_a_killed_process_is_gone_with_it(tmp_path: Path) -> None:
    holder = hold(tmp_path)
    holder.kill()
    holder.wait()
    with sole_writer(Home(tmp_path), wait_seconds=0):
        assert (tmp_path / "lock").exists()


def test_making_the_object_touches_nothing(tmp_path: Path) -> None:
    assert Home(tmp_path / "home").warehouse == tmp_path / "home" / "warehouse.duckdb"
    assert not (tmp_path / "home").exists()


def test_what_runs_listed_is_cleared_and_nothing_else(tmp_path: Path) -> None:
    home = Home(tmp_path)
    (home.work / ("ab" * 12)).mkdir(parents=True)
    (home.work / ("ab" * 12) / "new.jsonl").write_text("{}")
    (home.work / "listings").mkdir()
    home.clear_work()
    assert [path.name for path in home.work.iterdir()] == ["listings"]
