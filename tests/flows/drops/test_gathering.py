import io
import json
import os
import sys
from pathlib import Path

import fsspec
import pytest

from flows.drops import RawStore, gather_drop
from transforms.records.identifiers import document_id_of


@pytest.fixture
def raw(tmp_path: Path) -> RawStore:
    return RawStore(tmp_path / "raw")


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    folder = tmp_path / "drop"
    folder.mkdir()
    return folder


def told(drop: Path, raw: RawStore) -> dict[str, str | None]:
    received = list(gather_drop(str(drop), raw))
    return {each.document.source: each.rejection.reason if each.rejection else None for each in received}


def test_a_folder_of_any_depth_is_read_in_the_order_of_names(drop: Path, raw: RawStore) -> None:
    for name in ("b.txt", "a/2.txt", "a/1/x.txt", "c.txt"):
        (drop / name).parent.mkdir(parents=True, exist_ok=True)
        (drop / name).write_text(f"12 people fled {name}.")
    assert list(told(drop, raw)) == ["a/1/x.txt", "a/2.txt", "b.txt", "c.txt"]


def test_a_single_file_and_a_glob_are_drops(drop: Path, raw: RawStore) -> None:
    for name in ("a.txt", "b.txt", "c.html"):
        (drop / name).write_text("12 people fled.")
    assert list(told(drop / "a.txt", raw)) == ["a.txt"]
    assert list(told(drop / "*.txt", raw)) == ["a.txt", "b.txt"]
    assert list(told(drop.parent / "**" / "*.html", raw)) == ["drop/c.html"]


def test_a_drop_that_is_not_there_is_an_error(drop: Path, raw: RawStore) -> None:
    for missing in ("nothing", "*.warc"):
        with pytest.raises(FileNotFoundError):
            list(gather_drop(str(drop / missing), raw))


def test_standard_input_is_a_drop(raw: RawStore, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = type("Pipe", (), {"buffer": io.BytesIO(b'{"text": "one"}\n{"text": "two"}\n')})()
    monkeypatch.setattr(sys, "stdin", pipe)
    assert list(told("-", raw)) == ["stdin#1", "stdin#2"]


def test_a_url_is_a_drop(raw: RawStore) -> None:
    files = fsspec.filesystem("memory")
    files.pipe("/bucket/day/a.txt", b"12 people fled.")
    files.pipe("/bucket/b.txt", b"13 people fled.")
    files.pipe("/bucket/b.txt.meta.json", b'{"outlet": "Courier"}')
    received = list(gather_drop("memory://bucket", raw))
    assert [each.document.source for each in received] == ["b.txt", "day/a.txt"]
    assert received[0].document.declared == {"outlet": "Courier"}
    files.rm("/bucket", recursive=True)


def test_the_bytes_are_stored_before_a_document_is_handed_on(drop: Path, raw: RawStore) -> None:
    (drop / "a.txt").write_bytes(b"12 people fled.")
    (drop / "b.bin").write_bytes(b"\x00\x01\x02\x03\x04")
    handed_on = 0
    for received in gather_drop(str(drop), raw):
        assert raw.read(received.document.document_id) == received.document.data
        handed_on += 1
    assert handed_on == 2


def test_a_sidecar_declares_and_is_no_document(drop: Path, raw: RawStore) -> None:
    (drop / "a.txt").write_text("12 people fled.")
    (drop / "a.txt.meta.json").write_text(
        json.dumps({"url": "https://a.example/1", "authors": ["Ann Lowe"], "id": 7, "x": None})
    )
    (received,) = gather_drop(str(drop), raw)
    assert received.document.declared == {"url": "https://a.example/1", "authors": ("Ann Lowe",), "id": "7"}


def test_a_broken_sidecar_is_told_and_the_file_still_read(drop: Path, raw: RawStore) -> None:
    (drop / "a.txt").write_text("12 people fled.")
    (drop / "a.txt.meta.json").write_text("{oops")
    assert told(drop, raw) == {"a.txt.meta.json": "MALFORMED_RECORD", "a.txt": None}


def test_a_sidecar_without_its_file_is_a_document(drop: Path, raw: RawStore) -> None:
    (drop / "a.txt.meta.json").write_text('{"text": "12 people fled."}')
    assert told(drop, raw) == {"a.txt.meta.json": None}


def test_links_out_of_the_drop_are_refused(drop: Path, raw: RawStore, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("12 people fled.")
    (drop / "a.txt").write_text("13 people fled.")
    (drop / "out.txt").symlink_to(tmp_path / "secret.txt")
    (drop / "folder").symlink_to(tmp_path)
    (drop / "loop").symlink_to(drop / "loop")
    (drop / "gone.txt").symlink_to(drop / "nothing")
    (drop / "in.txt").symlink_to(drop / "a.txt")
    assert told(drop, raw) == {
        "a.txt": None,
        "folder": "UNSAFE_PATH",
        "gone.txt": "UNREADABLE",
        "in.txt": None,
        "loop": "UNSAFE_PATH",
        "out.txt": "UNSAFE_PATH",
    }


def test_hidden_files_and_folders_are_passed_over_with_a_reason(drop: Path, raw: RawStore) -> None:
    (drop / ".git").mkdir()
    (drop / ".git" / "x").write_text("x")
    (drop / ".part").write_text("x")
    (drop / "a.txt").write_text("12 people fled.")
    assert told(drop, raw) == {".git/": "HIDDEN_FILE", ".part": "HIDDEN_FILE", "a.txt": None}


def test_a_pipe_in_the_drop_is_not_waited_for(drop: Path, raw: RawStore) -> None:
    os.mkfifo(drop / "pipe")
    assert told(drop, raw) == {"pipe": "UNREADABLE"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_told(drop: Path, raw: RawStore) -> None:
    (drop / "a.txt").write_text("12 people fled.")
    (drop / "a.txt").chmod(0)
    assert told(drop, raw) == {"a.txt": "UNREADABLE"}


def test_a_file_that_disappears_is_told_and_the_next_one_read(drop: Path, raw: RawStore) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (drop / name).write_text("12 people fled.")
    documents = gather_drop(str(drop), raw)
    first = next(documents)
    (drop / "b.txt").unlink()
    rest = list(documents)
    assert first.rejection is None
    assert [(each.document.source, each.rejection.reason if each.rejection else None) for each in rest] == [
        ("b.txt", "UNREADABLE"),
        ("c.txt", None),
    ]


def test_a_file_that_grows_while_it_is_read_is_not_trusted_in_its_last_record(drop: Path, raw: RawStore) -> None:
    path = drop / "a.jsonl"
    path.write_text("".join(f'{{"text": "{number} people fled."}}\n' for number in range(5)))
    documents = gather_drop(str(drop), raw)
    received = [next(documents)]
    with path.open("a") as file:
        file.write('{"text": "late"}\n')
    received += documents
    assert [each.rejection.reason if each.rejection else None for each in received][:4] == [None] * 4
    assert received[-1].rejection.reason == "UNREADABLE"


def test_names_that_are_no_utf_8_are_written_as_escapes(drop: Path, raw: RawStore) -> None:
    Path(os.fsdecode(os.fsencode(drop) + b"/caf\xe9.txt")).write_bytes(b"12 people fled.")
    assert told(drop, raw) == {"caf\\xe9.txt": None}


def test_the_same_bytes_are_one_document_wherever_they_lie(drop: Path, raw: RawStore) -> None:
    (drop / "a.txt").write_bytes(b"12 people fled.")
    (drop / "b.txt").write_bytes(b"12 people fled.")
    ids = {received.document.document_id for received in gather_drop(str(drop), raw)}
    assert ids == {document_id_of(b"12 people fled.")}
    assert len([path for path in raw.root.rglob("*") if path.is_file()]) == 1
