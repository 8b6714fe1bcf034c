"""The decoders of gzip and zstd, brought to the form that bz2's and xz's have."""

import zlib

import zstandard

GZIP_WINDOW = 31
LARGEST_ZSTD_WINDOW = 1 << 27
ZSTD_PIECE = 1 << 11
"""So many compressed bytes at a time: a run of repeated blocks expands 32,768 times, to 64 MiB."""


class GzipDecoder:
    """One member of a gzip file."""

    def __init__(self) -> None:
        """Begin a member."""
        self._decoder = zlib.decompressobj(GZIP_WINDOW)

    @property
    def eof(self) -> bool:
        """Whether the end of the member has been reached, its checksum right."""
        return self._decoder.eof

    @property
    def needs_input(self) -> bool:
        """Whether it can give more only when it is given more."""
        return not self._decoder.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        """What was found behind the member."""
        return self._decoder.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Expand to at most so many bytes."""
        return self._decoder.decompress(self._decoder.unconsumed_tail + data, max_length)


class ZstdDecoder:
    """One frame of a zstd file."""

    def __init__(self) -> None:
        """Begin a frame."""
        self._decoder = zstandard.ZstdDecompressor(max_window_size=LARGEST_ZSTD_WINDOW).decompressobj()
        self._input = b""
        self._output = b""

    @property
    def eof(self) -> bool:
        """Whether the end of the frame has been reached and all of it handed out."""
        return self._decoder.eof and not self._output

    @property
    def needs_input(self) -> bool:
        """Whether it can give more only when it is given more."""
        return not self._input and not self._output and not self._decoder.eof

    @property
    def unused_data(self) -> bytes:
        """What was found behind the frame."""
        return self._decoder.unused_data + self._input

    def decompress(self, data: bytes, max_length: int) -> bytes:
        """Expand to at most so many bytes."""
        self._input += data
        if not self._output and not self._decoder.eof:
            piece, self._input = self._input[:ZSTD_PIECE], self._input[ZSTD_PIECE:]
            self._output = self._decoder.decompress(piece)
        data, self._output = self._output[:max_length], self._output[max_length:]
        return data
