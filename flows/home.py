"""The home: where all state lies, and the lock that lets one run at a time write to it."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from re import fullmatch
from shutil import rmtree
from time import monotonic, sleep

from transforms.records.identifiers import ID_PATTERN

POLL_SECONDS = 0.2


class HomeBusyError(RuntimeError):
    """Another run holds the home."""


@dataclass(frozen=True, slots=True)
class Home:
    """The folders and files of one home; making the object touches nothing."""

    root: Path

    @property
    def raw(self) -> Path:
        """The dropped bytes, by sha256."""
        return self.root / "raw"

    @property
    def lake(self) -> Path:
        """The Parquet tables: the truth."""
        return self.root / "lake"

    @property
    def warehouse(self) -> Path:
        """The published warehouse."""
        return self.root / "warehouse.duckdb"

    @property
    def quality(self) -> Path:
        """The data-quality report of the last runs."""
        return self.root / "quality"

    @property
    def report(self) -> Path:
        """The evidence pages."""
        return self.root / "report"

    @property
    def prefect(self) -> Path:
        """Prefect's own state: its run history."""
        return self.root / "prefect"

    @property
    def work(self) -> Path:
        """Scratch of runs under way; emptied when they end."""
        return self.root / "work"

    def make(self) -> None:
        """Create the home's root and scratch folders."""
        self.work.mkdir(parents=True, exist_ok=True)

    def clear_work(self) -> None:
        """Remove what runs listed and did not need any more; for the holder of the lock."""
        for folder in self.work.iterdir():
            if fullmatch(ID_PATTERN, folder.name):
                rmtree(folder)


@contextmanager
def sole_writer(home: Home, *, wait_seconds: float) -> Iterator[None]:
    """Hold the home's lock, waiting for another run at most `wait_seconds`; raises HomeBusyError after that.

    The lock is the operating system's and ends with the process, however it ends.
    """
    home.make()
    deadline = monotonic() + wait_seconds
    with (home.root / "lock").open("a+") as handle:
        while not _try_lock(handle.fileno()):
            if monotonic() > deadline:
                handle.seek(0)
                raise HomeBusyError(
                    f"another run (process {handle.read().strip() or 'unknown'}) is writing {home.root}"
                )
            sleep(POLL_SECONDS)
        handle.seek(0)
        handle.truncate()
        handle.write(str(os.getpid()))
        handle.flush()
        yield


def _try_lock(descriptor: int) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
