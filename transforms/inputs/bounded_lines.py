"""Lines of a stream, none of them held beyond a limit."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its end: its number from 1, its bytes, and how many bytes beyond the limit were dropped."""

    number: int
    data: bytes
    lost: int = 0


def read_lines(stream: BinaryIO, limit: int) -> Iterator[Line]:
    r"""The lines of a stream in bounded memory; of a longer one the first `limit` bytes are kept.

    >>> import io
    >>> [line.data for line in read_lines(io.BytesIO(b"one\r\n\ntwo"), 10)]
    [b'one', b'', b'two']
    >>> [(line.data, line.lost) for line in read_lines(io.BytesIO(b"a long line\nb\n"), 6)]
    [(b'a long', 5), (b'b', 0)]
    """
    number = 0
    while data := stream.readline(limit + 1):
        number += 1
        lost = 0
        if len(data) > limit and not data.endswith(b"\n"):
            lost = len(data) - limit + _skip_line(stream)
            data = data[:limit]
        yield Line(number, data.rstrip(b"\r\n"), lost)


def _skip_line(stream: BinaryIO) -> int:
    skipped = 0
    while part := stream.readline(1 << 16):
        if part.endswith(b"\n"):
            return skipped + len(part.rstrip(b"\r\n"))
        skipped += len(part)
    return skipped
