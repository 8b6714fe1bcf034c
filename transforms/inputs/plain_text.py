"""Plain text: one file, one document. Looked for last: bytes that no other format claims and that are no binary."""

from collections.abc import Iterator

from transforms.inputs.member import InputFormat, Item, Member
from transforms.inputs.whole_document import read_whole

MEDIA_TYPE = "text/plain"
BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r\f\x1b")  # ESC opens a charset in ISO-2022
LARGEST_SHARE_OF_CONTROLS = 0.02
SAMPLE = 4096


def _is_text(head: bytes, name: str) -> bool:
    del name
    if head.startswith(BYTE_ORDER_MARKS):
        return True
    return not is_binary(head)


def is_binary(head: bytes) -> bool:
    """Whether the bytes hold more control characters than a text with a stray NUL would.

    UTF-16 without its mark is text: every other byte of English is a NUL.
    """
    sample = head[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, CONTROLS))
    return controls > LARGEST_SHARE_OF_CONTROLS * len(sample) and not _is_wide(sample)


def _is_wide(sample: bytes) -> bool:
    halves = sample[::2], sample[1::2]
    return any(
        half.count(0) > 0.9 * len(half) and other.count(0) < 0.1 * len(other) for half, other in (halves, halves[::-1])
    )


def _read(member: Member) -> Iterator[Item]:
    yield read_whole(member, MEDIA_TYPE)


PLAIN_TEXT = InputFormat("plain text", _is_text, _read)
