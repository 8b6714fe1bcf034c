"""The file in which the next state of the warehouse is made, and the step by which it becomes the published one.

Three names in the home: `warehouse.duckdb` is published and never written to; `.warehouse.next.duckdb` is
being made; `.warehouse.spare.duckdb` is the state published before, kept to be the next one.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import duckdb

from warehouse.parquet_part import keep_on_disk
from warehouse.warehouse_file import NAME

NEXT = ".warehouse.next.duckdb"
SPARE = ".warehouse.spare.duckdb"
KEPT_FROM = 64 * 2**20
"""Bytes from which a replaced file is kept as spare; below it, a copy is as fast and takes no room."""
REST_SECONDS = 1.0
"""How long a spare rests: a reader that opened it just before it was replaced has locked it by then."""


def discard_next(home: Path) -> Path:
    """The path for the next state, with nothing there; the spare goes as well."""
    for name in (NEXT, SPARE):
        _remove(home / name)
    return home / NEXT


def prepare_next(home: Path, continues: Callable[[Path], bool]) -> Path:
    """The path for the next state, holding the published state or an earlier one that `continues` accepts."""
    path = home / NEXT
    _remove(path)
    if _is_ours(home) and continues(home / SPARE):
        (home / SPARE).rename(path)
    else:
        _remove(home / SPARE)
        _copy(home / NAME, path)
    return path


def swap_in(home: Path) -> None:
    """Publish the next state, in one step; whoever reads the last one reads on undisturbed."""
    published = home / NAME
    _remove(home / SPARE)
    if published.exists() and published.stat().st_size >= KEPT_FROM:
        os.link(published, home / SPARE)
    # A log beside the published file is that of somebody who wrote to it against the rules: not of the next state.
    published.with_name(published.name + ".wal").unlink(missing_ok=True)
    (home / NEXT).replace(published)
    keep_on_disk(home)


def _remove(path: Path) -> None:
    for left in (path, path.with_name(path.name + ".wal")):
        left.unlink(missing_ok=True)
    shutil.rmtree(path.with_name(path.name + ".tmp"), ignore_errors=True)  # where DuckDB spills


def _is_ours(home: Path) -> bool:
    """Whether the spare exists and nobody can be reading it."""
    spare = home / SPARE
    if not spare.exists() or spare.samefile(home / NAME) or _is_open_here(spare):
        return False
    time.sleep(max(0.0, REST_SECONDS - (time.time() - spare.stat().st_ctime)))
    return _can_be_locked(spare)


def _is_open_here(path: Path) -> bool:
    """Whether this very process has the file open: its own locks would not keep it out."""
    sought = path.stat()
    for descriptor in Path("/dev/fd").iterdir():
        try:
            found = os.fstat(int(descriptor.name))
        except OSError:
            continue
        if (found.st_dev, found.st_ino) == (sought.st_dev, sought.st_ino):
            return True
    return False


def _can_be_locked(path: Path) -> bool:
    try:
        duckdb.connect(str(path)).close()
    except duckdb.IOException:
        return False
    return True


def _copy(source: Path, target: Path) -> None:
    """Copy through `cp`, which shares blocks where the disk can.

    Not in this process: to open and close a file here would drop the locks by which this process's own
    readers hold it (POSIX).
    """
    try:
        subprocess.run(["cp", "--reflink=auto", str(source), str(target)], check=True, capture_output=True)  # noqa: S603, S607 - no shell, our own paths; `cp` from the PATH
    except (OSError, subprocess.CalledProcessError):
        shutil.copyfile(source, target)
