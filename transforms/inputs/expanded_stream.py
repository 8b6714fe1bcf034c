"""A compressed stream, expanded as it is read, in bounded memory."""

import io
from collections.abc import Callable
from typing import BinaryIO, Protocol

from transforms.inputs.budget import Budget
from transforms.inputs.guarded_stream import BROKEN_CODEC, Failure, failure_of

PIECE = 1 << 16


class Decoder(Protocol):
    """The part of `bz2.BZ2Decompressor` that all codecs are brought to."""

    @property
    def eof(self) -> bool:
        """Whether the end of one compressed stream has been reached."""

    @property
    def needs_input(self) -> bool:
        """Whether it can give more only when it is given more."""

    @property
    def unused_data(self) -> bytes:
        """What was found behind that end."""

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Expand to at most so many bytes."""


class ExpandedStream(io.RawIOBase):
    """The expanded bytes of one or more compressed streams in a row.

    It ends where the data is broken, torn off or a bomb; `failure` then says why. Where `magic` opens each
    of many compressed streams, as in a WARC, it goes on behind a broken one with the next.
    """

    def __init__(
        self, stream: BinaryIO, make_decoder: Callable[[], Decoder], budget: Budget, what: str, magic: bytes = b""
    ) -> None:
        """Expand `stream`; `what` names the codec in a failure."""
        self._magic = magic
        self._has_ended = False
        self._stream = stream
        self._make_decoder = make_decoder
        self._decoder: Decoder | None = None
        self._budget = budget
        self._what = what
        self._pending = b""
        self._given = b""
        self._is_first = True
        self.failure: Failure | None = None

    def readable(self) -> bool:
        """Whether it can be read: yes."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # typeshed wants its own Buffer
        """Fill the buffer with the next bytes; 0 at the end, be it the true one or a failure."""
        data = b""
        while not data and not self._has_ended:
            if self._budget.is_exceeded:
                self.failure = Failure("TOO_LARGE", self._budget.story)
                self._has_ended = True
                break
            try:
                expanded = self._expand(len(buffer))
            except BROKEN_CODEC as error:
                self.failure = self.failure or failure_of(error, f"broken {self._what} data")
                self._has_ended = isinstance(error, EOFError) or not self._skip_to_magic()
                continue
            self._has_ended = expanded is None
            data = expanded or b""
        buffer[: len(data)] = data
        self._budget.expanded += len(data)
        return len(data)

    def _expand(self, size: int) -> bytes | None:
        """The next bytes, perhaps none yet; None at the end."""
        if self._decoder is None:
            if not self._begin():
                return None
            self._decoder = self._make_decoder()
        if self._decoder.needs_input and not self._pending:
            self._pending = self._stream.read(PIECE)
            if not self._pending:
                raise EOFError("it ends in the middle")
        given, self._pending = self._pending, b""
        self._given = given or self._given
        data = self._decoder.decompress(given, size)
        if self._decoder.eof:
            self._pending = self._decoder.unused_data
            self._decoder = None
            self._is_first = False
        return data

    def _skip_to_magic(self) -> bool:
        """Go to where the next compressed stream begins, behind the one that is broken; False where none does."""
        if not self._magic:
            return False
        self._decoder = None
        rest, self._given = self._given[len(self._magic) :], b""
        while (start := rest.find(self._magic)) < 0:
            piece = self._stream.read(PIECE)
            if not piece:
                return False
            rest = rest[-len(self._magic) :] + piece
        self._pending = rest[start:]
        return True

    def _begin(self) -> bool:
        """Whether another compressed stream follows; zeros behind the last one are padding."""
        if not self._is_first:
            self._pending = self._pending.lstrip(b"\0")
        while not self._pending:
            self._pending = self._stream.read(PIECE)
            if not self._pending:
                return False
            if not self._is_first:
                self._pending = self._pending.lstrip(b"\0")
        return True
