"""The lake's journal: which parts were loaded, by which run, in which order.

Each commit is one JSON file under `lake/_runs/`, written last and in one step: a part that no commit lists
does not exist. Commits are numbered from 1 without gaps; `muster compact` writes one file for a range of
numbers (`0000000001-0000000420.json`), which takes the place of the files it covers.
"""

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

from warehouse.parquet_part import StagedPart, keep_on_disk

FOLDER = "_runs"


@dataclass(frozen=True, slots=True)
class Commit:
    """The commits numbered `first` to `last`, whose runs are `run_ids`, and the parts that hold their rows.

    Where `first` < `last` the parts have a further column, `ordinal`: the number of the commit of each row.
    """

    first: int
    last: int
    run_ids: tuple[str, ...]
    parts: tuple[StagedPart, ...]


class DamagedCommitError(RuntimeError):
    """The journal cannot be read; the message names the file."""


def read_commits(lake: Path) -> tuple[Commit, ...]:
    """All commits in their order, without those that a compaction covers; DamagedCommitError on a gap."""
    files = sorted((lake / FOLDER).glob("[0-9]*.json"), key=lambda path: (_range_of(path)[0], -_range_of(path)[1]))
    kept: list[Path] = []
    reached = 0
    for path in files:
        first, last = _range_of(path)
        if last <= reached:
            continue
        if first != reached + 1:
            raise DamagedCommitError(f"{path}: the journal reaches {reached}, this commit begins at {first}")
        kept.append(path)
        reached = last
    return tuple(_read(path) for path in kept)


def covered_files(lake: Path) -> tuple[Path, ...]:
    """Journal files whose commits a compaction has taken over."""
    live = {_file_name(commit) for commit in read_commits(lake)}
    return tuple(path for path in sorted((lake / FOLDER).glob("[0-9]*.json")) if path.name not in live)


def write_commit(lake: Path, commit: Commit) -> None:
    """Add the commit to the journal; FileExistsError where another writer took its number."""
    folder = lake / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f".commit-{uuid4().hex}"
    try:
        unfinished.write_text(json.dumps(asdict(commit), indent=1), encoding="utf-8")
        keep_on_disk(unfinished)
        os.link(unfinished, folder / _file_name(commit))
    finally:
        unfinished.unlink(missing_ok=True)
    keep_on_disk(folder)


def parts_of(commits: Iterable[Commit]) -> frozenset[tuple[str, str]]:
    """Table and name of every part that the commits list."""
    return frozenset((part.table, part.name) for commit in commits for part in commit.parts)


def _range_of(path: Path) -> tuple[int, int]:
    first, _, last = path.stem.partition("-")
    return int(first), int(last or first)


def _file_name(commit: Commit) -> str:
    single = commit.first == commit.last
    return f"{commit.first:010}.json" if single else f"{commit.first:010}-{commit.last:010}.json"


def _read(path: Path) -> Commit:
    try:
        stored = json.loads(path.read_bytes())
        parts = tuple(StagedPart(**part) for part in stored["parts"])
        return Commit(stored["first"], stored["last"], tuple(stored["run_ids"]), parts)
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedCommitError(f"{path}: {error}") from error
