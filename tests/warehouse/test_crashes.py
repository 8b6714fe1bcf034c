"""Killed, out of disk, torn files, read-only: the published warehouse stays whole and the next run finishes."""

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.parquet_part import DamagedPartError, path_of
from warehouse.publish import publish, rebuild

WRITER = Path(__file__).with_name("endless_writer.py")
WHOLE = "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM figures), (SELECT count(*) FROM runs)"
STORIES = 3


def kill_a_writer(home: Path, after: float) -> int:
    """Start a writer, let it publish once, kill it `after` seconds later; the last run it says it published."""
    with subprocess.Popen([sys.executable, WRITER, home], stdout=subprocess.PIPE, text=True) as process:
        first = process.stdout.readline()
        time.sleep(after)
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read()
    return int((first + rest).split()[-1])


def test_no_run_is_lost_doubled_or_halved_when_writers_are_killed(home: Path) -> None:
    chance = random.Random(20)  # noqa: S311 - a fixed sequence of moments
    lake = Lake(home / "lake")
    for _ in range(5):
        told = kill_a_writer(home, chance.uniform(0, 0.5))
        articles, figures, runs = query(home, WHOLE).rows[0]
        assert runs >= told
        assert articles == figures == STORIES * runs
        committed = lake.commits()[-1].last
        assert committed in (runs, runs + 1)
        publish(lake, home)
        assert query(home, WHOLE).rows == ((STORIES * committed, STORIES * committed, committed),)
    before = query(home, "FROM figures ORDER BY ALL").rows
    rebuild(lake, home)
    assert query(home, "FROM figures ORDER BY ALL").rows == before


def test_a_full_disk_leaves_the_published_state_and_the_next_run_finishes(lake: Lake, home: Path, made: Any) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    publish(lake, home)
    made.commit(lake, 2, made.rows_of([made.story("b", run=2)]))
    script = (
        "from warehouse.publish import publish; from warehouse.lake import Lake; from pathlib import Path; import sys"
    )
    script += "; publish(Lake(Path(sys.argv[1]) / 'lake'), Path(sys.argv[1]))"

    def allow_small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))

    failed = subprocess.run(
        [sys.executable, "-c", script, home], preexec_fn=allow_small_files, capture_output=True, check=False
    )
    assert failed.returncode != 0
    assert query(home, "SELECT count(*) FROM figures").rows == ((1,),)
    assert publish(lake, home)
    assert query(home, "SELECT count(*) FROM figures").rows == ((2,),)


def test_a_full_disk_while_staging_leaves_no_part(lake: Lake, made: Any) -> None:
    rows = made.rows_of([made.story("a")])["articles"]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(OSError, match="too large"):
            lake.stage_part("articles", rows)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(lake.root.rglob("*.parquet")) == []
    assert [path for path in lake.root.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("damage", ["cut short", "emptied", "removed"])
def test_a_damaged_file_of_the_lake_is_named_and_the_published_state_stays(
    lake: Lake, home: Path, made: Any, damage: str
) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    publish(lake, home)
    (part,) = (part for part in lake.commits()[0].parts if part.table == "figures")
    path = path_of(lake.root, part)
    if damage == "removed":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[: 100 if damage == "cut short" else 0])
    with pytest.raises(DamagedPartError, match=part.name):
        rebuild(lake, home)
    assert query(home, "SELECT count(*) FROM figures").rows == ((1,),)


def read_only_command(home: Path, script: str) -> list[str] | None:
    """A command that runs the script while the home cannot be written to, even by root; None where that cannot be."""
    if os.geteuid() != 0:
        home.chmod(0o500)
        return [sys.executable, "-c", script, str(home)]
    mount = f"mount --bind {home} {home} && mount -o remount,ro,bind {home}"
    if shutil.which("unshare") is None or subprocess.run(["unshare", "-m", "sh", "-c", mount], check=False).returncode:
        return None
    return ["unshare", "-m", "sh", "-c", f'{mount} && exec "$0" -c "$1" "$2"', sys.executable, script, str(home)]


def test_a_home_on_a_read_only_disk_can_be_asked_and_refuses_to_publish(lake: Lake, home: Path, made: Any) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    publish(lake, home)
    made.commit(lake, 2, made.rows_of([made.story("b", run=2)]))
    script = """
import sys
from pathlib import Path
from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.publish import publish
home = Path(sys.argv[1])
print(query(home, "SELECT count(*) FROM figures").rows)
try:
    publish(Lake(home / "lake"), home)
except OSError as error:
    print(error.strerror)
"""
    command = read_only_command(home, script)
    if command is None:
        pytest.skip("this machine does not let a test mount a folder read-only")
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    home.chmod(0o700)
    assert told.splitlines() in (["((1,),)", "Read-only file system"], ["((1,),)", "Permission denied"])


def test_a_published_file_that_cannot_be_read_is_made_anew_from_the_lake(lake: Lake, home: Path, made: Any) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    publish(lake, home)
    for damaged in (b"no database", b""):
        (home / "warehouse.duckdb").write_bytes(damaged)
        assert publish(lake, home)
        assert query(home, "SELECT count(*) FROM figures").rows == ((1,),)


def test_somebody_who_opened_the_warehouse_for_writing_does_not_stop_publication(
    lake: Lake, home: Path, made: Any
) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    publish(lake, home)
    script = "import duckdb, sys; d = duckdb.connect(sys.argv[1]); d.execute('DELETE FROM figures'); print(); input()"
    command = [sys.executable, "-c", script, home / "warehouse.duckdb"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        writer.stdout.readline()
        made.commit(lake, 2, made.rows_of([made.story("b", run=2)]))
        publish(lake, home)
        assert query(home, "SELECT count(*) FROM figures").rows == ((2,),)
        writer.kill()
    assert query(home, "SELECT count(*) FROM figures").rows == ((2,),)
