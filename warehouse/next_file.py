"""The file in which the next state of the warehouse is made, and the step by which it becomes the published one."""

import shutil
from pathlib import Path


from warehouse.parquet_part import keep_on_disk
from warehouse.warehouse_file import NAME

NEXT = ".warehouse.next.duckdb"


def discard_next(home: Path) -> Path:
    """The path for the next state, with nothing there."""
    path = home / NEXT
    for left in (path, path.with_name(path.name + ".wal")):
        left.unlink(missing_ok=True)
    return path


def prepare_next(home: Path) -> Path:
    """The path for the next state, holding a state from which the lake's journal leads on."""
    path = discard_next(home)
    shutil.copyfile(home / NAME, path)
    return path


def swap_in(home: Path) -> None:
    """Publish the next state, in one step; whoever reads the last one reads on undisturbed."""
    (home / NEXT).replace(home / NAME)
    keep_on_disk(home)
