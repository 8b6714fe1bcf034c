"""The published file is never written to, whoever reads it and whatever was left behind."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pytest

from warehouse import next_file
from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.publish import publish, rebuild

COUNT = "SELECT count(*) FROM figures"
READ_UNTIL_TOLD = f"""
import duckdb, sys
with duckdb.connect(sys.argv[1], read_only=True) as database:
    print(database.execute("{COUNT}").fetchall()[0][0], flush=True)
    sys.stdin.readline()
    print(database.execute("{COUNT}").fetchall()[0][0], flush=True)
"""
READ_ON_AND_ON = """
import duckdb, sys
torn = errors = reads = 0
while not sys.stdin in __import__("select").select([sys.stdin], [], [], 0)[0]:
    try:
        with duckdb.connect(sys.argv[1], read_only=True) as database:
            counts = database.execute("SELECT (SELECT count(*) FROM figures), (SELECT count(*) FROM runs)").fetchall()
        torn += counts[0][0] != counts[0][1]
        reads += 1
    except duckdb.Error as error:
        errors += 1
        print(error, file=sys.stderr)
print(reads, torn, errors, flush=True)
"""


@pytest.fixture(autouse=True)
def every_replaced_file_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(next_file, "KEPT_FROM", 0)
    monkeypatch.setattr(next_file, "REST_SECONDS", 0.05)


@pytest.fixture
def publish_one(lake: Lake, home: Path, made: Any) -> Any:
    def publish_run(number: int) -> None:
        made.commit(lake, number, made.rows_of([made.story(f"s{number}", run=number)]))
        publish(lake, home)

    return publish_run


@contextmanager
def reader(home: Path, script: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", script, str(home / "warehouse.duckdb")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


def test_two_files_take_turns_and_no_run_is_missed(home: Path, publish_one: Any) -> None:
    inodes = []
    for number in range(1, 6):
        publish_one(number)
        inodes.append((home / "warehouse.duckdb").stat().st_ino)
        assert query(home, COUNT).rows == ((number,),)
    assert len(set(inodes)) == 2
    assert inodes[1] != inodes[2] != inodes[3] != inodes[4]


def test_a_reader_in_another_process_keeps_the_state_it_opened(home: Path, publish_one: Any) -> None:
    publish_one(1)
    with reader(home, READ_UNTIL_TOLD) as process:
        assert process.stdout.readline() == "1\n"
        for number in (2, 3, 4):
            publish_one(number)
        assert query(home, COUNT).rows == ((4,),)
        assert process.communicate("on\n")[0] == "1\n"


def test_a_reader_in_this_process_keeps_the_state_it_opened(home: Path, publish_one: Any) -> None:
    publish_one(1)
    with duckdb.connect(str(home / "warehouse.duckdb"), read_only=True) as database:
        for number in (2, 3, 4):
            publish_one(number)
        assert database.execute(COUNT).fetchall() == [(1,)]
    assert query(home, COUNT).rows == ((4,),)


def test_readers_never_meet_a_lock_or_half_a_run(home: Path, publish_one: Any) -> None:
    publish_one(1)
    with reader(home, READ_ON_AND_ON) as one, reader(home, READ_ON_AND_ON) as two:
        for number in range(2, 9):
            publish_one(number)
        told = [process.communicate("stop\n")[0].split() for process in (one, two)]
    for reads, torn, errors in told:
        assert int(reads) > 0
        assert (torn, errors) == ("0", "0")


def test_a_crash_between_keeping_the_old_file_and_publishing_the_new_one_is_harmless(
    home: Path, publish_one: Any
) -> None:
    publish_one(1)
    (home / next_file.SPARE).unlink(missing_ok=True)
    os.link(home / "warehouse.duckdb", home / next_file.SPARE)
    publish_one(2)
    assert query(home, COUNT).rows == ((2,),)


def test_what_a_crash_left_unfinished_is_not_taken_up(home: Path, publish_one: Any) -> None:
    publish_one(1)
    (home / next_file.NEXT).write_bytes(b"half a file")
    (home / f"{next_file.NEXT}.wal").write_bytes(b"half a log")
    publish_one(2)
    assert query(home, COUNT).rows == ((2,),)


def test_a_spare_of_another_lake_is_not_taken_up(lake: Lake, home: Path, publish_one: Any) -> None:
    publish_one(1)
    publish_one(2)
    with duckdb.connect(str(home / next_file.SPARE)) as database:
        database.execute("UPDATE lake.commits SET run_id = 'of another lake'")
    publish_one(3)
    assert query(home, COUNT).rows == ((3,),)
    rebuild(lake, home)
    assert query(home, COUNT).rows == ((3,),)
