"""No bytes make a reader fail: they become documents or reasons, in bounded memory, and are not lost."""

import bz2
import gzip
import io
import json
import lzma
import os
import tarfile
import zipfile

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.cleaning import CleanArticle, clean_document, split_sentences
from transforms.cleaning.decoding import decode
from transforms.inputs import Document, Limits, Received, read_documents

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "2000"))
LONG = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
LIMITS = Limits(document_bytes=20_000, depth=4, members=50, expanded_bytes=500_000, expansion=50)

PAGE = b"<!DOCTYPE html><html><head><title>Flood</title></head><body>"
PAGE += b"<article><p>12 people fled on Monday.</p></article></body></html>"
HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE
WARC = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (len(HTTP), HTTP)
RSS = b"<?xml version='1.0'?><rss><channel><title>C</title>"
RSS += b"<item><title>A</title><description>12 fled.</description></item></channel></rss>"
MAIL = (
    b"From: a@b.example\nSubject: Flood\nDate: Mon, 5 Aug 2013 09:30:00 +0200\nMIME-Version: 1.0\n\n12 people fled.\n"
)
LINES = b'{"text": "12 people fled."}\n' * 4
ARRAY = json.dumps([{"text": "12 people fled."}] * 3).encode()
CSV = b'title,text\nFlood,"12 people\nfled"\nRain,13 fled\n'
TEXT = "Flood kills 43\n5 August 2013\n\nDUNMORE (AP) - The river rose, he said. “We ran.”\n\nThe Minister Jo".encode()


def zipped(data: bytes) -> bytes:
    """A zip with two members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/b.txt", data)
        archive.writestr("c.html", PAGE)
    return buffer.getvalue()


def tarred(data: bytes) -> bytes:
    """A tar with one member."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        info = tarfile.TarInfo("a.txt")
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


SEEDS = {
    "page": PAGE, "warc": WARC * 3, "rss": RSS, "mail": MAIL,
    "mailbox": (b"From a@b.example Mon Aug 5 2013\n" + MAIL) * 2,
    "lines": LINES, "array": ARRAY, "csv": CSV, "text": TEXT, "zip": zipped(TEXT), "tar": tarred(TEXT),
    "gzip": gzip.compress(LINES), "bzip2": bz2.compress(LINES), "xz": lzma.compress(LINES),
    "zstd": zstandard.compress(LINES), "warc.gz": gzip.compress(WARC) * 3, "tar.gz": gzip.compress(tarred(PAGE)),
    "zip in zip": zipped(zipped(LINES)),
}  # fmt: skip


@st.composite
def mutations(draw: st.DrawFn, seed: bytes) -> bytes:
    """The seed with bytes changed, cut, doubled or put in."""
    data = bytearray(seed)
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, max(0, len(data) - 1)))
        kind = draw(st.sampled_from(["flip", "cut", "insert", "double", "tail"]))
        if kind == "flip" and data:
            data[place] = draw(st.integers(0, 255))
        elif kind == "cut":
            del data[place : place + draw(st.integers(1, 40))]
        elif kind == "insert":
            data[place:place] = draw(st.binary(min_size=1, max_size=20))
        elif kind == "double":
            data[place:place] = data[place : place + draw(st.integers(1, 200))]
        else:
            del data[place:]
    return bytes(data)


def read(data: bytes) -> list[Received]:
    """All that a drop of these bytes gives."""
    return list(read_documents(io.BytesIO(data), "drop", limits=LIMITS))


@pytest.mark.parametrize("name", SEEDS)
def test_mutated_files_become_documents_or_reasons(name: str) -> None:
    @LONG
    @given(mutations(SEEDS[name]))
    def check(data: bytes) -> None:
        received = read(data)
        assert received
        for each in received:
            assert len(each.document.data) <= LIMITS.document_bytes
            each.document.source.encode()
            if each.rejection is None:
                clean_document(each.document)

    check()


@LONG
@given(st.binary(max_size=3000))
def test_any_bytes_become_documents_or_reasons(data: bytes) -> None:
    assert [each.document for each in read(data)] == [each.document for each in read(data)]


@LONG
@given(st.binary(max_size=500), st.one_of(st.none(), st.text(max_size=20)))
def test_decoding_gives_text_that_can_be_written_or_none(data: bytes, charset: str | None) -> None:
    decoded = decode(data, charset)
    assert decoded is None or isinstance(decoded.text, str)


@LONG
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=600))
def test_any_text_is_cleaned_into_what_can_be_quoted(text: str) -> None:
    article = clean_document(Document("a", text.encode(), "text/plain"))
    if isinstance(article, CleanArticle):
        for row in split_sentences(article.text, "a"):
            assert article.text[row.start : row.end] == row.text
