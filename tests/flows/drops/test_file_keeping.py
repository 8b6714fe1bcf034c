"""What a document could not hold whole is kept with the file it stood in."""

import gzip
import io
import json
import sys
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from flows.drops import RawStore, gather_drop
from transforms.inputs import DEFAULT_LIMITS

SMALL = replace(DEFAULT_LIMITS, document_bytes=1000)
GOOD = json.dumps({"text": "12 people fled the town."}).encode()
LONG = json.dumps({"text": "12 people fled. " * 200}).encode()


@pytest.fixture
def raw(tmp_path: Path) -> RawStore:
    return RawStore(tmp_path / "raw")


def details(drop: Path | str, raw: RawStore) -> list[str]:
    received = list(gather_drop(str(drop), raw, limits=SMALL))
    return [each.rejection.detail for each in received if each.rejection]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("story.txt", b"12 people fled the town on Monday. " * 90),
        ("day.jsonl", GOOD + b"\n" + LONG + b"\n" + GOOD + b"\n"),
        ("day.mbox", b"From a\nSubject: x\n\n" + b"12 people fled.\n" * 90 + b"\nFrom b\nSubject: y\n\n12 fled.\n"),
        ("torn.jsonl.gz", gzip.compress(GOOD * 400, mtime=0)[:-20]),
        ("broken.zip", b"PK\x03\x04" + bytes(range(256)) * 9),
    ],
    ids=["text", "line", "message", "torn gzip", "broken zip"],
)
def test_a_file_of_which_a_document_holds_a_part_is_kept_whole(
    tmp_path: Path, raw: RawStore, name: str, data: bytes
) -> None:
    (tmp_path / name).write_bytes(data)
    told = details(tmp_path / name, raw)
    digest = sha256(data).hexdigest()
    assert raw.read(digest) == data
    assert any(detail.endswith(f"the whole file is kept as raw/{digest[:2]}/{digest}") for detail in told)


def test_a_file_whose_documents_are_whole_is_not_kept_beside_them(tmp_path: Path, raw: RawStore) -> None:
    data = GOOD + b"\n{torn\n"
    (tmp_path / "day.jsonl").write_bytes(data)
    assert [detail for detail in details(tmp_path / "day.jsonl", raw) if "kept as" in detail] == []
    assert sha256(data).hexdigest() not in raw


def test_a_file_is_stored_once_however_many_of_its_documents_are_parts(tmp_path: Path, raw: RawStore) -> None:
    (tmp_path / "day.jsonl").write_bytes((LONG + b"\n") * 3)
    told = details(tmp_path / "day.jsonl", raw)
    assert len(told) == 3
    assert len({detail.rpartition("kept as ")[2] for detail in told}) == 1


def test_what_comes_through_a_pipe_says_that_it_cannot_be_kept_whole(
    raw: RawStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"12 people fled the town on Monday. " * 90)))
    assert ["a pipe cannot be read again" in detail for detail in details("-", raw)] == [True]
