"""Look at the first bytes of a stream without losing them."""

import io
from typing import BinaryIO

HEAD_BYTES = 1 << 16


class HeadedStream(io.RawIOBase):
    """A stream put together again from the bytes already read and the rest."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        """Give `head` first, then what `rest` gives."""
        self._head = memoryview(head)
        self._rest = rest

    @property
    def below(self) -> BinaryIO:
        """The stream that gives the rest."""
        return self._rest

    def readable(self) -> bool:
        """Whether it can be read: yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed wants its own Buffer
        """Fill the buffer with the next bytes; 0 at the end."""
        if self._head:
            size = min(len(self._head), len(buffer))
            buffer[:size] = self._head[:size]
            self._head = self._head[size:]
            return size
        data = self._rest.read(len(buffer)) or b""
        buffer[: len(data)] = data
        return len(data)


def read_head(stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """The first 64 KiB of a stream, and a stream that still begins at the beginning.

    The second one can be sought in where the first could.
    """
    head = read_fully(stream, HEAD_BYTES)
    if stream.seekable():
        stream.seek(0)
        return head, stream
    return head, io.BufferedReader(HeadedStream(head, stream), HEAD_BYTES)


def read_fully(stream: BinaryIO, size: int) -> bytes:
    """Read until `size` bytes or the end: one read of a pipe or of a compressed stream may give less."""
    parts = []
    while size > 0 and (part := stream.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
