"""Drops in object storage, read from a real server of the S3 protocol on loopback."""

import gzip
import io
import json
import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from moto.server import ThreadedMotoServer
from pyarrow.fs import S3FileSystem

from flows.drops import RawStore, gather_drop
from flows.drops.remote_files import RemoteDropError, list_remote

USER, SECRET, REGION = "muster", "muster-test", "us-east-1"


def _zip(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("day/a.txt", data)
    return packed.getvalue()


LINES = b'{"text": "The flood killed 43 people."}\n{"text": "It rained for 12 days."}\n'
PAGE = b"<html><body><p>About 300 houses were lost.</p></body></html>"
OBJECTS = {
    "drop/day/articles.jsonl": LINES,
    "drop/page.html.gz": gzip.compress(PAGE, mtime=0),
    "drop/page.html.gz.meta.json": json.dumps({"outlet": "Dunmore Courier"}).encode(),
    "drop/.state": b"not an article",
    "large/a.jsonl": LINES * 20_000,
    "zipped/a.zip": _zip(b"The 9 boats came back."),
    "other/b.txt": b"The 9 boats came back.",
}


@pytest.fixture(scope="module")
def endpoint() -> Iterator[str]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = f"{host}:{port}"
    files = S3FileSystem(
        access_key=USER,
        secret_key=SECRET,
        endpoint_override=address,
        scheme="http",
        region=REGION,
        allow_bucket_creation=True,
        force_virtual_addressing=False,
    )
    files.create_dir("news")
    for name, data in OBJECTS.items():
        with files.open_output_stream(f"news/{name}") as stream:
            stream.write(data)
    yield f"http://{address}"
    server.stop()


@pytest.fixture
def raw(endpoint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RawStore:
    stated = {
        "AWS_ENDPOINT_URL": endpoint,
        "AWS_ACCESS_KEY_ID": USER,
        "AWS_SECRET_ACCESS_KEY": SECRET,
        "AWS_DEFAULT_REGION": REGION,
    }
    for name, value in stated.items():
        monkeypatch.setenv(name, value)
    return RawStore(tmp_path / "raw")


def told(drop: str, raw: RawStore) -> dict[str, str | None]:
    received = gather_drop(drop, raw)
    return {each.document.source: each.rejection.reason if each.rejection else None for each in received}


def test_a_prefix_of_a_bucket_is_a_drop(raw: RawStore) -> None:
    received = {each.document.source: each for each in gather_drop("s3://news/drop", raw)}
    assert list(received) == [".state", "day/articles.jsonl#1", "day/articles.jsonl#2", "page.html.gz"]
    page = received["page.html.gz"].document
    assert (page.data, page.media_type, page.declared) == (PAGE, "text/html", {"outlet": "Dunmore Courier"})
    assert received["day/articles.jsonl#1"].document.data == LINES.splitlines()[0]
    assert raw.read(page.document_id) == PAGE
    assert received[".state"].rejection is not None


def test_a_bucket_an_object_and_a_glob_are_drops(raw: RawStore) -> None:
    assert "other/b.txt" in told("s3://news", raw)
    assert told("s3://news/other/", raw) == {"b.txt": None}
    assert told("s3://news/drop/day/articles.jsonl", raw) == {"articles.jsonl#1": None, "articles.jsonl#2": None}
    assert told("s3://news/drop/**/*.jsonl", raw) == {"day/articles.jsonl#1": None, "day/articles.jsonl#2": None}


@pytest.mark.usefixtures("raw")
def test_a_large_object_is_read_in_few_requests(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="werkzeug"), next(list_remote("s3://news/large")).open() as stream:
        size = sum(len(piece) for piece in iter(lambda: stream.read(1 << 16), b""))
    assert size == len(OBJECTS["large/a.jsonl"]) > 20 * (1 << 16)
    assert 1 <= caplog.text.count("GET /news/large/a.jsonl") <= 2


def test_an_archive_in_a_bucket_is_opened(raw: RawStore) -> None:
    assert told("s3://news/zipped", raw) == {"a.zip#day/a.txt": None}


@pytest.mark.parametrize("drop", ["s3://no-such-bucket/drop", "s3://no-such-bucket"])
def test_a_wrong_bucket_is_told_in_one_line(drop: str, raw: RawStore) -> None:
    with pytest.raises(RemoteDropError, match=rf"^{drop} cannot be listed: .*bucket does not exist$") as raised:
        told(drop, raw)
    assert "\n" not in str(raised.value)


def test_an_empty_prefix_is_told_in_one_line(raw: RawStore) -> None:
    with pytest.raises(FileNotFoundError, match=r"^nothing under s3://news/nothing$"):
        told("s3://news/nothing", raw)


def test_a_server_that_does_not_answer_is_told_in_one_line(raw: RawStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    with pytest.raises(RemoteDropError, match=r"^s3://news/drop cannot be listed: .+$") as raised:
        told("s3://news/drop", raw)
    assert "\n" not in str(raised.value)


def test_a_scheme_that_nothing_reads_is_told(raw: RawStore) -> None:
    with pytest.raises(RemoteDropError, match=r"cannot be read: .*nowhere"):
        told("nowhere://news/drop", raw)
