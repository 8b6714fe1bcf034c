"""The records of a WARC file (ISO 28500), going on behind those that are broken."""

import base64
import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from transforms.inputs.head import HEAD_BYTES, HeadedStream, read_fully

LONGEST_LINE = 1 << 16
MOST_HEADERS = 200
MOST_MENDED = 50
VERSION = re.compile(rb"WARC/\d\.\d+\r?\n")
_NEXT_RECORD = re.compile(rb"\r?\n(?=WARC/\d\.\d+\r?\n)")


@dataclass(frozen=True, slots=True)
class WarcRecord:
    """One record: its headers in lower case, its block as far as the limit, and what is wrong with it."""

    headers: Mapping[str, str]
    block: bytes
    lost: int = 0
    flaw: str | None = None


def read_records(stream: BinaryIO, limit: int) -> Iterator[WarcRecord]:
    """The records in order, one held at a time; what lies between them and is none is a record with a flaw."""
    mended = 0
    while line := stream.readline(LONGEST_LINE):
        if not line.strip():
            continue
        if not VERSION.fullmatch(line):
            junk, line = _skip_to_record(stream, line, limit)
            yield WarcRecord({}, junk, flaw="no WARC record")
            if not line:
                return
        headers = _read_headers(stream)
        length = headers.get("content-length", "")
        if not (length.isascii() and length.isdigit()) or len(length) > 15:  # noqa: PLR2004  # a petabyte
            yield WarcRecord(headers, b"", flaw=f"no length: {length!r}")
            continue
        record = _read_block(stream, headers, int(length), limit)
        rest = _find_swallowed(stream, record) if mended < MOST_MENDED else None
        if rest is not None:
            mended += 1
            stream = io.BufferedReader(HeadedStream(record.block[rest:], stream), HEAD_BYTES)
            record = WarcRecord(headers, record.block[:rest], flaw=f"another record begins inside its {length} bytes")
        yield record


def _read_headers(stream: BinaryIO) -> dict[str, str]:
    headers: dict[str, str] = {}
    for _ in range(MOST_HEADERS):
        line = stream.readline(LONGEST_LINE)
        if not line.strip():
            break
        name, colon, value = line.decode("utf-8", "replace").partition(":")
        if colon:
            headers[name.strip().lower()] = value.strip()
    return headers


def _read_block(stream: BinaryIO, headers: Mapping[str, str], length: int, limit: int) -> WarcRecord:
    block = read_fully(stream, min(length, limit))
    lost = 0
    while len(block) + lost < length:
        skipped = len(stream.read(min(HEAD_BYTES, length - len(block) - lost)))
        if not skipped:
            return WarcRecord(headers, block, lost, f"torn: {len(block) + lost} of {length} bytes")
        lost += skipped
    return WarcRecord(headers, block, lost, None if lost else _find_false_digest(headers, block))


def _find_swallowed(stream: BinaryIO, record: WarcRecord) -> int | None:
    """Where the next record begins inside this one's block, if its stated length was too great."""
    if record.lost or b"\nWARC/" not in record.block:
        return None
    following = stream.peek(4)[:4] if isinstance(stream, io.BufferedReader) else b"\r\n\r\n"
    if not following.strip() and not record.flaw:
        return None
    match = _NEXT_RECORD.search(record.block)
    return match.end() if match else None


def _skip_to_record(stream: BinaryIO, line: bytes, limit: int) -> tuple[bytes, bytes]:
    """What is no record, as far as the limit, and the line that opens the next one; empty at the end."""
    junk = [line]
    size = len(line)
    while line := stream.readline(LONGEST_LINE):
        if VERSION.fullmatch(line):
            break
        size += len(line)
        if size <= limit:
            junk.append(line)
    return b"".join(junk), line


def _find_false_digest(headers: Mapping[str, str], block: bytes) -> str | None:
    stated = headers.get("warc-block-digest", "")
    algorithm, colon, digest = stated.partition(":")
    algorithm = algorithm.lower().replace("-", "")
    if not colon or algorithm not in ("sha1", "sha256", "md5"):
        return None
    found = hashlib.new(algorithm, block, usedforsecurity=False)
    written = {found.hexdigest(), base64.b32encode(found.digest()).decode("ascii").rstrip("=").lower()}
    return None if digest.lower().rstrip("=") in written else f"the block's digest is not {stated}"
