"""Streams that count what passes through them and that end, saying why, where their source breaks."""

import io
import lzma
import tarfile
import zipfile
import zlib
from dataclasses import dataclass
from typing import BinaryIO

import zstandard

from transforms.inputs.budget import Budget
from transforms.vocabulary.words import Reason

BROKEN_DATA: tuple[type[Exception], ...] = (
    EOFError,
    OSError,  # gzip and bz2 raise it for bad data, without an errno
    lzma.LZMAError,
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
    zstandard.ZstdError,
)
BROKEN_ARCHIVE: tuple[type[Exception], ...] = (
    *BROKEN_DATA,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)
BROKEN_CODEC: tuple[type[Exception], ...] = (*BROKEN_DATA, MemoryError)


@dataclass(slots=True)
class Failure:
    """Why a stream ended before its time, and whether a document has been rejected for it."""

    reason: Reason
    detail: str
    is_told: bool = False


def failure_of(error: Exception, what: str) -> Failure:
    """The failure that an exception of `BROKEN_DATA` tells of; raises it again if the disk or network is to blame."""
    if isinstance(error, OSError) and error.errno is not None:
        raise error
    return Failure("UNREADABLE", f"{what}: {error or type(error).__name__}")


class CountedStream(io.RawIOBase):
    """The bytes of a file as they are, counted as consumed."""

    def __init__(self, stream: BinaryIO, budget: Budget) -> None:
        """Read from `stream`, counting in `budget`."""
        self._stream = stream
        self._budget = budget

    def readable(self) -> bool:
        """Whether it can be read: yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed wants its own Buffer
        """Fill the buffer with the next bytes; 0 at the end."""
        data = self._stream.read(len(buffer)) or b""
        buffer[: len(data)] = data
        self._budget.consumed += len(data)
        return len(data)

    def seekable(self) -> bool:
        """Whether the file below can be read from any place."""
        return self._stream.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place in the file."""
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        """The place in the file."""
        return self._stream.tell()


class GuardedStream(io.RawIOBase):
    """Expanded bytes that end where the data is broken or the budget exceeded; `failure` then says why."""

    def __init__(self, stream: BinaryIO, budget: Budget, what: str, size: int) -> None:
        """Read the expanding `stream` of so many bytes; `what` names it in a failure."""
        self._missing = size
        self._stream = stream
        self._budget = budget
        self._what = what
        self.failure: Failure | None = None

    def readable(self) -> bool:
        """Whether it can be read: yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed wants its own Buffer
        """Fill the buffer with the next bytes; 0 at the end, be it the true one or a failure."""
        if self.failure:
            return 0
        if self._budget.is_exceeded:
            self.failure = Failure("TOO_LARGE", self._budget.story)
            return 0
        try:
            data = self._stream.read(len(buffer))
        except BROKEN_DATA as error:
            self.failure = failure_of(error, self._what)
            return 0
        buffer[: len(data)] = data
        self._budget.expanded += len(data)
        self._missing -= len(data)
        if not data and self._missing > 0:
            self.failure = Failure("UNREADABLE", f"{self._what}: torn, {self._missing} bytes are missing")
        return len(data)
