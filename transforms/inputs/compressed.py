"""One file compressed: gzip, bzip2, xz, zstd. What it holds is looked at afresh."""

import bz2
import io
import lzma
from collections.abc import Callable, Iterator
from dataclasses import replace

from transforms.inputs.codecs import GzipDecoder, ZstdDecoder
from transforms.inputs.expanded_stream import Decoder, ExpandedStream
from transforms.inputs.head import HEAD_BYTES
from transforms.inputs.member import InputFormat, Item, Member, Refused

LONGEST_PADDING = 1 << 20
XZ_MEMORY = 1 << 28
SUFFIXES = (".gz", ".gzip", ".bz2", ".xz", ".lzma", ".zst", ".zstd")


def _compressed(
    name: str, magics: tuple[bytes, ...], make_decoder: Callable[[], Decoder], *, repeats: bool = False
) -> InputFormat:
    def is_format(head: bytes, file_name: str) -> bool:
        del file_name
        return head.startswith(magics)

    def read(member: Member) -> Iterator[Item]:
        expanded = ExpandedStream(member.stream, make_decoder, member.budget, name, magics[0] if repeats else b"")
        buffered = io.BufferedReader(expanded, HEAD_BYTES)
        yield replace(member, stream=buffered, head=b"")
        # an archive inside ends before its padding: only the last bytes tell whether the compressed file is whole
        buffered.read(LONGEST_PADDING)
        if expanded.failure:
            yield Refused(member.source, expanded.failure.reason, expanded.failure.detail)

    return InputFormat(name, is_format, read)


def without_suffix(name: str) -> str:
    """The name that a compressed file's content would have.

    >>> without_suffix("day.jsonl.gz")
    'day.jsonl'
    """
    stem, dot, suffix = name.rpartition(".")
    return stem if dot and f".{suffix.lower()}" in SUFFIXES else name


GZIP = _compressed("gzip", (b"\x1f\x8b\x08",), GzipDecoder, repeats=True)
BZIP2 = _compressed("bzip2", tuple(b"BZh%d1AY&SY" % level for level in range(1, 10)), bz2.BZ2Decompressor)
XZ = _compressed("xz", (b"\xfd7zXZ\0",), lambda: lzma.LZMADecompressor(memlimit=XZ_MEMORY))
ZSTD = _compressed("zstd", (b"\x28\xb5\x2f\xfd",), ZstdDecoder)
