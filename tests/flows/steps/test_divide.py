from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.steps.divide import divide_drop
from flows.steps.gather import GatheredDrop, gather_documents, rows_of
from tests.flows.steps.made_run import run_over


def divided(home: Path, drop: Path, size: int) -> tuple[GatheredDrop, list[tuple[str, list[str], list[str]]]]:
    """The drop, and of each run its id, the sources of its new documents and those of all others."""
    run = run_over(home, drop, size=size)
    gathered = gather_documents(run)
    parts = [
        (part.run_id, [row.source for row in rows_of(given)], [row.source for row in given.rows])
        for part, given in divide_drop(run, gathered)
    ]
    return gathered, parts


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    """Five articles, of which two have the same bytes, and an empty file."""
    folder = tmp_path / "drop"
    folder.mkdir()
    for name in ("1", "2", "3", "4"):
        (folder / f"{name}.txt").write_text(f"{name}0 people fled the town.")
    (folder / "5.txt").write_text("10 people fled the town.")
    (folder / "6.txt").write_text("")
    return folder


def test_a_drop_that_fits_is_taken_in_by_the_run_itself(tmp_path: Path, drop: Path) -> None:
    _, parts = divided(tmp_path / "home", drop, 10)
    assert parts == [("a" * 24, ["1.txt", "2.txt", "3.txt", "4.txt"], ["5.txt", "6.txt"])]


def test_a_greater_drop_is_taken_in_by_runs_with_ids_of_their_own(tmp_path: Path, drop: Path) -> None:
    gathered, parts = divided(tmp_path / "home", drop, 3)
    assert (gathered.new_count, gathered.other_count) == (4, 2)
    assert [part[1:] for part in parts] == [(["1.txt", "2.txt", "3.txt"], ["5.txt", "6.txt"]), (["4.txt"], [])]
    assert len({part[0] for part in parts}) == 2


def test_every_row_names_the_run_that_works_on_it(tmp_path: Path, drop: Path) -> None:
    run = run_over(tmp_path / "home", drop, size=1)
    for part, gathered in divide_drop(run, gather_documents(run)):
        assert {row.run_id for row in (*rows_of(gathered), *gathered.rows)} == {part.run_id}


def test_an_empty_drop_is_one_run_with_nothing_in_it(tmp_path: Path) -> None:
    (tmp_path / "drop").mkdir()
    assert divided(tmp_path / "home", tmp_path / "drop", 3)[1] == [("a" * 24, [], [])]


@given(st.integers(1, 9))
def test_no_document_is_lost_or_doubled_whatever_the_size(tmp_path_factory: pytest.TempPathFactory, size: int) -> None:
    folder = tmp_path_factory.mktemp("divided")
    (folder / "day.jsonl").write_text("".join(f'{{"text": "{n} people fled."}}\n' for n in range(7)))
    _, parts = divided(folder / "home", folder / "day.jsonl", size)
    assert [source for part in parts for source in part[1]] == [f"day.jsonl#{n + 1}" for n in range(7)]
    assert all(len(part[1]) <= size for part in parts)
