import gzip
import zlib
from collections.abc import Callable

import brotli
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from transforms.inputs.content_codings import DECODERS, undo_coding


def bare_deflate(data: bytes) -> bytes:
    return zlib.compress(data)[2:-4]


CODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli.compress,
    "zstd": zstandard.compress,
}
EVERY = pytest.mark.parametrize("coding", sorted(CODERS))


def test_every_coding_is_tried_here() -> None:
    assert set(DECODERS) == set(CODERS)


@given(st.sampled_from(sorted(CODERS)), st.binary(max_size=3000))
def test_what_was_coded_is_had_again(coding: str, data: bytes) -> None:
    assert undo_coding(CODERS[coding](data), coding, 3000) == data


@EVERY
def test_a_bomb_is_expanded_to_one_byte_beyond_the_limit(coding: str) -> None:
    assert undo_coding(CODERS[coding](b"12 people fled. " * 400_000), coding, 1000) is not None
    assert len(undo_coding(CODERS[coding](b"12 people fled. " * 400_000), coding, 1000) or b"") == 1001


@EVERY
def test_bytes_that_were_never_coded_so_are_told(coding: str) -> None:
    assert undo_coding(b"\xff\xfe plain words", coding, 1000) is None


@EVERY
def test_of_a_torn_payload_what_there_was_is_kept(coding: str) -> None:
    coded = CODERS[coding](bytes(range(256)) * 40 + b"12 people fled." * 9)
    assert undo_coding(coded[:-4], coding, 100_000) is not None


def test_deflate_without_its_envelope_is_read_as_browsers_do() -> None:
    assert undo_coding(bare_deflate(b"12 people fled."), "deflate", 99) == b"12 people fled."


def test_an_unknown_coding_is_told() -> None:
    assert undo_coding(b"12 people fled.", "compress", 99) is None
