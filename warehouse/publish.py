"""Publishing: the next state of the warehouse replaces the last in one step; readers never wait and never see half.

The published file is never written to. The next state is made in another file, `.warehouse.next.duckdb`, and
takes the published one's name; the file it replaces is kept as the next one to write to, so that a
publication costs what the last two runs brought, not a copy of all (docs/warehouse.md has the numbers).
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import duckdb

from transforms.records import Run
from warehouse.checked_batch import CheckedBatch
from warehouse.commits import Commit
from warehouse.lake import Lake
from warehouse.loading import load_commits
from warehouse.next_file import discard_next, prepare_next, swap_in
from warehouse.parquet_part import keep_on_disk
from warehouse.warehouse_file import (
    NAME,
    built_from,
    fingerprint_of_tables,
    fingerprint_of_views,
    last_commit,
    make_tables,
    make_views,
)


def publish(lake: Lake, home: Path, checked: CheckedBatch | None = None, run: Run | None = None) -> bool:
    """Commit the batch (if any) and bring `home/warehouse.duckdb` to the lake's last commit.

    False when it was there already. Also finishes what a killed run left undone: call it without a batch
    before a run. One writer at a time: the caller holds the home's lock.
    """
    if checked is not None:
        lake.commit(checked, run)
    commits = lake.commits()
    if not _continues(home / NAME, commits):
        _publish_anew(lake, home, commits)
    elif _is_complete(home / NAME, commits):
        return False
    else:
        path = prepare_next(home, partial(_continues, commits=commits))
        _write(path, lake, commits, empty=False)
        swap_in(home)
    return True


def rebuild(lake: Lake, home: Path) -> None:
    """Make the warehouse from the lake alone, whatever the published file holds."""
    _publish_anew(lake, home, lake.commits())


def _continues(path: Path, commits: Sequence[Commit]) -> bool:
    """Whether what the file holds is a beginning of the lake's journal, in today's tables."""
    built, loaded = built_from(path)
    runs = {commit.first + place: run_id for commit in commits for place, run_id in enumerate(commit.run_ids)}
    return built.get("tables") == fingerprint_of_tables() and loaded.items() <= runs.items()


def _is_complete(path: Path, commits: Sequence[Commit]) -> bool:
    built, loaded = built_from(path)
    return len(loaded) == sum(len(commit.run_ids) for commit in commits) and built["views"] == fingerprint_of_views()


def _publish_anew(lake: Lake, home: Path, commits: Sequence[Commit]) -> None:
    path = discard_next(home)
    _write(path, lake, commits, empty=True)
    swap_in(home)


def _write(path: Path, lake: Lake, commits: Sequence[Commit], *, empty: bool) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with duckdb.connect(str(path)) as database:
        database.execute("BEGIN")
        if empty:
            make_tables(database)
        load_commits(database, lake.root, commits, last_commit(database))
        make_views(database)
        database.execute("COMMIT")
        database.execute("CHECKPOINT")
    if path.with_name(path.name + ".wal").exists():
        raise RuntimeError(f"{path} was closed with a write-ahead log left")
    keep_on_disk(path)
