"""The content codings of HTTP, undone: what a server sent compressed and a crawler stored as it came."""

import zlib
from collections.abc import Callable, Mapping

import brotli
import zstandard

GZIP_WINDOW = 31
ZLIB_WINDOW = 15
BARE_WINDOW = -15
LARGEST_ZSTD_WINDOW = 1 << 23
"""RFC 9659: a window of `Content-Encoding: zstd` is at most 8 MB."""


def undo_coding(payload: bytes, coding: str, limit: int) -> bytes | None:
    """The payload freed from its coding, at most one byte more than `limit` of it; None where that cannot be done.

    >>> undo_coding(zlib.compress(b"<p>12 fled."), "deflate", 99)
    b'<p>12 fled.'
    """
    decoder = DECODERS.get(coding)
    return decoder(payload, limit + 1) if decoder else None


def _inflate(window: int) -> Callable[[bytes, int], bytes | None]:
    def decode(payload: bytes, limit: int) -> bytes | None:
        for each in (window, BARE_WINDOW):  # "deflate" is often sent without its zlib envelope
            try:
                return zlib.decompressobj(each).decompress(payload, limit)
            except zlib.error:
                continue
        return None

    return decode


def _decode_brotli(payload: bytes, limit: int) -> bytes | None:
    decoder = brotli.Decompressor()
    parts: list[bytes] = []
    size = 0
    try:
        while size < limit and not decoder.is_finished():
            part = decoder.process(payload, output_buffer_limit=limit - size)
            payload = b""
            if not part and decoder.can_accept_more_data():
                break  # torn: what there was of it is kept
            parts.append(part)
            size += len(part)
    except brotli.error:
        return None
    return b"".join(parts)[:limit]


def _decode_zstd(payload: bytes, limit: int) -> bytes | None:
    decoder = zstandard.ZstdDecompressor(max_window_size=LARGEST_ZSTD_WINDOW)
    try:
        with decoder.stream_reader(payload, read_across_frames=True) as stream:
            return stream.read(limit)
    except zstandard.ZstdError:
        return None


DECODERS: Mapping[str, Callable[[bytes, int], bytes | None]] = {
    "gzip": _inflate(GZIP_WINDOW),
    "x-gzip": _inflate(GZIP_WINDOW),
    "deflate": _inflate(ZLIB_WINDOW),
    "br": _decode_brotli,
    "zstd": _decode_zstd,
}
"""By their names in the registry of HTTP content codings (RFC 9110, 7932, 8878)."""
