import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from typing import Never

import pytest
import zstandard

from transforms.inputs import Limits, Received, read_documents

Compress = Callable[[bytes], bytes]
Archive = Callable[..., bytes]
LINES = b'{"text": "one"}\n{"text": "two"}\n'
PAGE = b"<!DOCTYPE html><html><body><p>12 people fled.</p></body></html>"


def read(data: bytes, name: str = "drop", **limits: int) -> list[Received]:
    return list(read_documents(io.BytesIO(data), name, limits=Limits(**limits)))


def told(received: Iterable[Received]) -> list[tuple[str, str, str | None]]:
    return [
        (each.document.source, each.document.media_type, each.rejection.reason if each.rejection else None)
        for each in received
    ]


def zipped(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return buffer.getvalue()


def tarred(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "media_type"),
    [
        (b"12 people fled.\n", "a.txt", "text/plain"),
        (b"12 people fled.\n", "a.html", "text/plain"),
        (PAGE, "a.html", "text/html"),
        (PAGE, "a.txt", "text/html"),
        (PAGE.decode().encode("utf-16"), "a", "text/html"),
        ("12 people fled – today.".encode("utf-16-le"), "a", "text/plain"),
        (b'{"text": "12 people fled."}', "a.json", "application/json"),
        (b'{\n "text": "12 people fled."\n}', "a.txt", "application/json"),
        (b"From: a@b.example\nSubject: Flood\nDate: x\nMIME-Version: 1.0\n\n12 fled.", "a", "message/rfc822"),
    ],
)
def test_one_document_is_known_by_its_bytes_not_by_its_name(data: bytes, name: str, media_type: str) -> None:
    (received,) = read(data, name)
    assert received.rejection is None
    assert (received.document.source, received.document.media_type, received.document.data) == (name, media_type, data)


@pytest.mark.parametrize(
    "compress", [gzip.compress, bz2.compress, lzma.compress, zstandard.compress], ids=["gzip", "bzip2", "xz", "zstd"]
)
class TestCompressedFiles:
    def test_what_they_hold_is_read(self, compress: Compress) -> None:
        assert [each.document.data for each in read(compress(LINES))] == LINES.splitlines()

    def test_several_in_a_row_are_read_as_one(self, compress: Compress) -> None:
        assert len(read(compress(LINES) + compress(LINES))) == 4

    def test_a_torn_one_is_told_and_keeps_its_bytes(self, compress: Compress) -> None:
        data = compress(LINES * 5)[:-5]
        assert told(read(data))[-1] == ("drop", "application/octet-stream", "UNREADABLE")
        assert read(data)[-1].document.data == data

    def test_garbage_behind_one_is_told(self, compress: Compress) -> None:
        received = told(read(compress(LINES) + b"garbage"))
        assert [reason for *_, reason in received] == [None, None, "UNREADABLE"]

    def test_archives_inside_are_opened(self, compress: Compress) -> None:
        assert told(read(compress(tarred(**{"a.txt": b"12 fled."})))) == [("drop#a.txt", "text/plain", None)]


def test_archives_are_opened_member_by_member() -> None:
    data = zipped(**{"iraq__a.txt": b"12 fled.", "day.jsonl": LINES, "old.tar": tarred(**{"b.txt": b"13 fled."})})
    assert [source for source, *_ in told(read(data, "news.zip"))] == [
        "news.zip#iraq/a.txt",
        "news.zip#day.jsonl#1",
        "news.zip#day.jsonl#2",
        "news.zip#old.tar#b.txt",
    ]


def test_an_archive_that_cannot_be_sought_in_is_read_too() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    received = list(read_documents(Pipe(zipped(**{"a.txt": b"12 fled."})), "-"))
    assert told(received) == [("-#a.txt", "text/plain", None)]


@pytest.mark.parametrize("archive", [zipped, tarred])
def test_a_path_that_climbs_out_of_its_archive_is_refused_with_its_bytes(archive: Archive) -> None:
    received = read(archive(**{"../evil.txt": b"12 fled.", "good.txt": b"13 fled."}))
    assert [(each.rejection.reason if each.rejection else None, each.document.data) for each in received] == [
        ("UNSAFE_PATH", b"12 fled."),
        (None, b"13 fled."),
    ]


def test_links_and_devices_of_a_tar_are_refused() -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo(f"member{int(kind)}")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    assert {reason for *_, reason in told(read(buffer.getvalue()))} == {"UNSAFE_PATH"}


def test_an_encrypted_member_is_told_and_the_others_read() -> None:
    data = bytearray(zipped(**{"a.txt": b"12 fled.", "b.txt": b"13 fled."}))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    assert [reason for *_, reason in told(read(bytes(data)))] == ["UNREADABLE", None]


def test_hidden_members_are_passed_over_with_a_reason() -> None:
    received = told(read(zipped(**{"day__.hidden": b"x", ".DS_Store": b"x", "a.txt": b"12 fled."})))
    assert [reason for *_, reason in received] == [
        None if source == "drop#a.txt" else "HIDDEN_FILE" for source, *_ in received
    ]


@pytest.mark.parametrize("keep", [0.3, 0.6, 0.9])
def test_a_torn_archive_is_told(keep: float) -> None:
    for data in (zipped(**{"a.txt": b"12 fled. " * 99}), tarred(**{"a.txt": b"12 fled. " * 20_000})):
        received = read(data[: int(len(data) * keep)])
        assert "UNREADABLE" in [reason for *_, reason in told(received)]


def test_a_corrupt_member_of_a_zip_is_told_and_the_next_one_read() -> None:
    text = bytes(range(32, 127)) * 40
    data = bytearray(zipped(**{"a.txt": text, "b.txt": b"13 fled."}))
    data[60:70] = b"\0" * 10
    received = told(read(bytes(data)))
    assert ("drop#b.txt", "text/plain", None) in received
    assert ("drop#a.txt", "UNREADABLE") in [(source, reason) for source, _, reason in received]


@pytest.mark.parametrize(
    "opening", [b"%PDF-1.7\n\x00\x01\x02\x03\x04\x05", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(256))]
)
def test_bytes_of_no_known_format_are_told_and_kept(opening: bytes) -> None:
    (received,) = read(opening * 3)
    assert (received.rejection.reason, received.document.data) == ("UNKNOWN_FORMAT", opening * 3)


def test_an_empty_file_is_told() -> None:
    assert told(read(b"")) == [("drop", "application/octet-stream", "EMPTY")]


@pytest.mark.parametrize("data", [zipped(), b"[]", gzip.compress(b"", mtime=0)], ids=["zip", "json", "gzip"])
def test_an_empty_container_is_told(data: bytes) -> None:
    assert [reason for *_, reason in told(read(data))] == ["EMPTY"]


def test_archives_nested_without_end_are_cut_off() -> None:
    data = b"12 fled."
    for _ in range(20):
        data = zipped(**{"inner.zip": data})
    assert [reason for *_, reason in told(read(data, depth=5))] == ["TOO_DEEP"]


def test_compression_nested_without_end_is_cut_off() -> None:
    data = b"12 fled."
    for _ in range(20):
        data = gzip.compress(data)
    assert [reason for *_, reason in told(read(data, depth=5))] == ["TOO_DEEP"]


@pytest.mark.parametrize(
    "compress", [gzip.compress, bz2.compress, lzma.compress, zstandard.compress], ids=["gzip", "bzip2", "xz", "zstd"]
)
def test_a_bomb_is_stopped_and_keeps_its_own_bytes(compress: Compress) -> None:
    bomb = compress(b'{"text": "' + b"a" * 20_000_000)
    received = read(bomb, "a.jsonl", expanded_bytes=1_000_000, document_bytes=500_000, expansion=50)
    assert {reason for *_, reason in told(received)} == {"TOO_LARGE"}
    assert received[-1].document.data == bomb
    assert max(len(each.document.data) for each in received) <= 500_000


def test_a_bomb_of_many_small_members_is_stopped() -> None:
    data = zipped(**{f"{number}.txt": b"a" * 200_000 for number in range(60)})
    reasons = [reason for *_, reason in told(read(data, expanded_bytes=1_000_000, expansion=50))]
    assert reasons[-1] == "TOO_LARGE"
    assert len(reasons) < 20


def test_more_members_than_allowed_are_told() -> None:
    for archive in (zipped, tarred):
        received = told(read(archive(**{f"{number}.txt": b"12 fled." for number in range(9)}), members=3))
        assert [reason for *_, reason in received] == [None, None, None, "TOO_LARGE"]


def test_a_document_beyond_the_limit_keeps_its_first_bytes() -> None:
    (received,) = read(b"12 fled. " * 1000, document_bytes=100)
    assert (received.rejection.reason, len(received.document.data)) == ("TOO_LARGE", 100)


def test_what_is_declared_reaches_every_document() -> None:
    received = list(read_documents(io.BytesIO(LINES), "a", {"outlet": "Courier"}))
    assert [each.document.declared for each in received] == [{"outlet": "Courier"}] * 2


def test_a_stream_that_fails_below_is_the_caller_s_business() -> None:
    class Broken(io.BytesIO):
        def read(self, size: int = -1) -> Never:
            raise OSError(5, f"Input/output error, reading {size}")

    with pytest.raises(OSError, match="Input/output"):
        list(read_documents(Broken(LINES), "a"))
