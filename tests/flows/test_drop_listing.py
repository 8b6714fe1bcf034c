import os
from pathlib import Path

from flows.drop_listing import is_unchanged, listing_of, remember
from flows.home import Home


def test_a_folder_is_unchanged_until_a_file_in_it_changes(tmp_path: Path) -> None:
    home, drop = Home(tmp_path / "home"), tmp_path / "drop"
    (drop / "deep").mkdir(parents=True)
    (drop / "deep" / "a.txt").write_text("one")
    listing = listing_of(str(drop))
    assert not is_unchanged(home, str(drop), listing)
    remember(home, str(drop), listing)
    assert is_unchanged(home, str(drop), listing_of(str(drop)))
    (drop / "deep" / "a.txt").write_text("two")
    os.utime(drop / "deep" / "a.txt", ns=(1, 1))
    assert not is_unchanged(home, str(drop), listing_of(str(drop)))


def test_a_new_file_with_an_undecodable_name_is_a_change(tmp_path: Path) -> None:
    before = listing_of(str(tmp_path))
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("x")
    assert listing_of(str(tmp_path)) != before


def test_what_is_no_folder_is_never_unchanged(tmp_path: Path) -> None:
    assert listing_of(str(tmp_path / "*.jsonl")) is None
    assert not is_unchanged(Home(tmp_path), "s3://bucket/drop", None)
