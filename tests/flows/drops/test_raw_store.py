import os
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Never

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.drops import RawStore
from transforms.records.identifiers import document_id_of


def test_bytes_lie_under_the_first_digits_of_their_hash(tmp_path: Path) -> None:
    store = RawStore(tmp_path)
    document_id = store.write(b"12 people fled.")
    assert (tmp_path / document_id[:2] / document_id).read_bytes() == b"12 people fled."
    assert document_id == document_id_of(b"12 people fled.")


@given(st.binary(max_size=300))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    store = RawStore(tmp_path_factory.getbasetemp() / "raw")
    document_id = store.write(data)
    assert (store.read(document_id), document_id in store) == (data, True)


def test_writing_again_changes_nothing(tmp_path: Path) -> None:
    store = RawStore(tmp_path)
    path = store.path_of(store.write(b"x"))
    before = path.stat()
    store.write(b"x")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_file_torn_by_a_crash_is_written_anew(tmp_path: Path) -> None:
    store = RawStore(tmp_path)
    path = store.path_of(store.write(b"12 people fled."))
    path.write_bytes(b"12 peo")
    store.write(b"12 people fled.")
    assert store.read(path.name) == b"12 people fled."


def test_bytes_that_changed_on_the_disk_are_not_given_out(tmp_path: Path) -> None:
    store = RawStore(tmp_path)
    path = store.path_of(store.write(b"12 people fled."))
    path.write_bytes(b"21 people fled.")
    with pytest.raises(ValueError, match="changed"):
        store.read(path.name)


def test_bytes_never_written_are_not_there(tmp_path: Path) -> None:
    store = RawStore(tmp_path)
    assert "0" * 64 not in store
    with pytest.raises(KeyError):
        store.read("0" * 64)


def test_a_failed_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> Never:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        RawStore(tmp_path).write(b"x")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_many_writers_of_the_same_bytes_agree(tmp_path: Path) -> None:
    store = RawStore(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        ids = set(pool.map(store.write, [b"x" * 100_000] * 40))
    assert len(ids) == 1
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == list(ids)


@given(st.lists(st.binary(max_size=50), max_size=5))
def test_a_stream_is_stored_as_its_bytes_would_be(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[bytes]
) -> None:
    store = RawStore(tmp_path_factory.getbasetemp() / "raw")
    data = b"".join(pieces)
    assert store.write_stream(BytesIO(data)) == document_id_of(data)
    assert store.read(document_id_of(data)) == data
