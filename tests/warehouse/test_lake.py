import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from warehouse.ask import query
from warehouse.checked_batch import CheckedBatch
from warehouse.commits import Commit, DamagedCommitError, write_commit
from warehouse.lake import Lake
from warehouse.parquet_part import DamagedPartError, path_of
from warehouse.publish import publish


def files(lake: Lake) -> set[str]:
    return {str(path.relative_to(lake.root)) for path in lake.root.rglob("*") if path.is_file()}


def test_staged_rows_are_no_part_of_the_lake_until_they_are_committed(lake: Lake, made: Any) -> None:
    staged = lake.stage("a" * 24, made.rows_of([made.story("a")]))
    assert staged.counts()["figures"] == 1
    assert lake.commits() == ()


def test_a_staged_batch_reads_back_the_last_row_of_each_key(lake: Lake, made: Any) -> None:
    article = made.story("a").article()
    parts = [lake.stage_part("articles", [article]), lake.stage_part("articles", [replace(article, title="later")])]
    batch = lake.batch("a" * 24, [*parts, lake.stage_part("figures", [])])
    assert [row.title for row in batch.read("articles")] == ["later"]
    assert batch.read("figures") == []
    assert batch.arrow("figures").num_rows == 0


def test_committing_a_run_twice_changes_nothing(lake: Lake, made: Any) -> None:
    checked = made.commit(lake, 1, made.rows_of([made.story("a")]))
    before = files(lake), lake.commits()
    lake.commit(checked, made.run_row(1))
    assert (files(lake), lake.commits()) == before


def test_staging_the_same_rows_again_adds_no_file(lake: Lake, made: Any) -> None:
    lake.stage("a" * 24, made.rows_of([made.story("a")]))
    before = files(lake)
    lake.stage("b" * 24, made.rows_of([made.story("a")]))
    assert files(lake) == before


def test_rows_set_aside_are_not_loaded_and_the_others_are(lake: Lake, home: Path, made: Any) -> None:
    a, b = made.story("a"), made.story("b")
    rows = made.rows_of([a, b])
    made.commit(lake, 1, rows, set_aside={"figures": frozenset({a.figure_id}), "entity_names": frozenset()})
    publish(lake, home)
    assert query(home, "SELECT figure_id FROM figures").rows == ((b.figure_id,),)
    assert query(home, "SELECT count(*) FROM articles").rows == ((2,),)


def test_a_row_with_a_key_of_several_columns_can_be_set_aside(lake: Lake, home: Path, made: Any) -> None:
    rows = made.rows_of([made.story("a")])
    made.commit(lake, 1, rows, set_aside={"entity_names": frozenset({json.dumps(["Q30", "US", "vocabulary"])})})
    publish(lake, home)
    assert query(home, "SELECT count(*) FROM entity_names").rows == ((0,),)


def test_discarding_a_batch_takes_its_files_away_but_none_that_is_committed(lake: Lake, made: Any) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    before = files(lake)
    both = lake.stage("b" * 24, made.rows_of([made.story("a")]) | {"articles": [made.story("b").article()]})
    assert files(lake) > before
    lake.discard(both)
    assert files(lake) == before


def test_sweeping_takes_away_only_what_no_commit_lists(lake: Lake, made: Any) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    before = files(lake)
    lake.stage("b" * 24, made.rows_of([made.story("b")]))
    (lake.root / "figures" / ".part-of-a-crashed-run").write_bytes(b"half")
    (lake.root / "_runs" / ".commit-of-a-crashed-run").write_bytes(b"half")
    assert lake.sweep() > 2
    assert files(lake) == before


def test_a_part_that_vanished_before_the_commit_is_named_and_nothing_is_committed(lake: Lake, made: Any) -> None:

    staged = lake.stage("a" * 24, made.rows_of([made.story("a")]))
    path_of(lake.root, staged.parts[0]).unlink()
    with pytest.raises(DamagedPartError, match=staged.parts[0].name):
        lake.commit(CheckedBatch(staged=staged))
    assert lake.commits() == ()


def test_two_writers_cannot_take_the_same_number(lake: Lake) -> None:
    write_commit(lake.root, Commit(1, 1, ("a" * 24,), ()))
    with pytest.raises(FileExistsError):
        write_commit(lake.root, Commit(1, 1, ("b" * 24,), ()))
    assert lake.commits()[0].run_ids == ("a" * 24,)


@pytest.mark.parametrize("damage", ["gap", "torn"])
def test_a_damaged_journal_is_named(lake: Lake, damage: str) -> None:
    for number in (1, 2, 3):
        write_commit(lake.root, Commit(number, number, (f"{number:024x}",), ()))
    path = lake.root / "_runs" / "0000000002.json"
    if damage == "gap":
        path.unlink()
    else:
        path.write_text('{"first": 2, "la')
    with pytest.raises(DamagedCommitError, match=r"000000000[23]\.json"):
        lake.commits()


def test_a_file_tells_its_table_and_units_without_the_lake(lake: Lake, made: Any) -> None:
    part = lake.stage_part("figures", [made.story("a").figure()])
    assert part is not None
    schema = pq.read_schema(path_of(lake.root, part))
    assert schema.metadata[b"table"] == b"figures"
    assert schema.field("start").metadata[b"unit"] == b"code points"


def test_a_file_older_than_a_column_is_loaded_with_nulls(lake: Lake, home: Path, made: Any) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    (commit,) = lake.commits()
    (part,) = (part for part in commit.parts if part.table == "articles")
    path = path_of(lake.root, part)
    older = pq.read_table(path).drop_columns(["dateline", "complete"])
    pq.write_table(older, path)
    resized = replace(part, bytes=path.stat().st_size)
    (lake.root / "_runs" / "0000000001.json").unlink()
    parts = tuple(resized if one == part else one for one in commit.parts)
    write_commit(lake.root, replace(commit, parts=parts))
    publish(lake, home)
    assert query(home, "SELECT dateline, complete, outlet FROM articles").rows == ((None, None, "North Post"),)
