from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from warehouse import compact as compaction
from warehouse.ask import query
from warehouse.compact import Compaction, compact
from warehouse.lake import Lake
from warehouse.parquet_part import path_of
from warehouse.publish import publish, rebuild

TABLES = ("articles", "figures", "relations", "history.articles", "history.figures", "lake.commits", "runs")


def state(home: Path) -> dict[str, Any]:
    return {name: query(home, f"FROM {name} ORDER BY ALL").rows for name in TABLES}


@pytest.fixture
def three_runs(lake: Lake, home: Path, made: Any) -> Lake:
    """A reading, a newer reading, and a row of an article written anew."""
    old, other = made.story("a", version="1"), made.story("b", troops=4647)
    new = made.story("a", version="2", run=2)
    rows = made.rows_of([old, other])
    rows["relations"] = [made.relation(old, other, "contradicts")]
    made.commit(lake, 1, rows)
    made.commit(lake, 2, made.rows_of([new]))
    made.commit(lake, 3, {"articles": [replace(other.article(), superseded_by="0" * 24)]})
    publish(lake, home)
    return lake


def test_a_compacted_lake_gives_the_same_warehouse_with_its_history(three_runs: Lake, home: Path) -> None:
    before = state(home)
    assert before["history.figures"]
    done = compact(three_runs)
    assert done.files_after < done.files_before
    rebuild(three_runs, home)
    assert state(home) == before


def test_compaction_leaves_the_published_state_current(three_runs: Lake, home: Path) -> None:
    compact(three_runs)
    assert not publish(three_runs, home)


def test_a_warehouse_that_is_behind_goes_on_in_the_middle_of_a_compaction(
    three_runs: Lake, home: Path, made: Any
) -> None:
    made.commit(three_runs, 4, made.rows_of([made.story("c", run=4)]))
    compact(three_runs)
    publish(three_runs, home)
    after = state(home)
    rebuild(three_runs, home)
    assert state(home) == after
    assert len(after["runs"]) == 4


def test_compacting_again_after_more_runs_keeps_every_number(three_runs: Lake, home: Path, made: Any) -> None:
    compact(three_runs)
    made.commit(three_runs, 4, made.rows_of([made.story("a", version="3", run=4)]))
    publish(three_runs, home)
    before = state(home)
    compact(three_runs)
    rebuild(three_runs, home)
    assert state(home) == before
    assert len(three_runs.commits()) == 1


def test_a_compacted_lake_is_left_alone(three_runs: Lake) -> None:
    files = compact(three_runs).files_after
    assert compact(three_runs) == Compaction(files, files)


def test_a_crash_before_the_journal_is_written_changes_nothing(
    three_runs: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = three_runs.commits()

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(compaction, "write_commit", crash)
    with pytest.raises(KeyboardInterrupt):
        compact(three_runs)
    assert three_runs.commits() == before
    assert three_runs.sweep() > 0
    assert all(path_of(three_runs.root, part).exists() for commit in before for part in commit.parts)


def test_large_tables_are_cut_into_several_files(three_runs: Lake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compaction, "PART_ROWS", 1)
    compact(three_runs)
    (commit,) = three_runs.commits()
    rows = [pq.read_metadata(path_of(three_runs.root, part)).num_rows for part in commit.parts]
    assert rows == [part.rows for part in commit.parts]
    assert sum(part.table == "articles" for part in commit.parts) == 3
