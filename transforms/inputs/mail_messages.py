"""Mail: one message (eml, a saved MHTML page) or a mailbox of them (mbox); one message, one document."""

import re
from collections.abc import Iterator

from transforms.inputs.bounded_lines import read_lines
from transforms.inputs.document import Document
from transforms.inputs.member import InputFormat, Item, Member
from transforms.inputs.received import Received, reject
from transforms.inputs.whole_document import read_whole

MEDIA_TYPE = "message/rfc822"
_FIELD = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,40}):", re.MULTILINE)
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_SEPARATOR = re.compile(rb"^From \S+ .*\d{4}\s*$")
KNOWN_FIELDS = frozenset(
    b"""cc content-type date delivered-to dkim-signature from list-unsubscribe message-id mime-version received
    reply-to return-path subject to""".split()
)
FEWEST_FIELDS = 3


def _is_message(head: bytes, name: str) -> bool:
    del name
    if not _FIELD.match(head):
        return False
    header = _BLANK_LINE.split(head, maxsplit=1)[0]
    names = {field.lower() for field in _FIELD.findall(header)}
    return b"from" in names and len(names & KNOWN_FIELDS) >= FEWEST_FIELDS


def _is_mailbox(head: bytes, name: str) -> bool:
    first, _, rest = head.partition(b"\n")
    return bool(_SEPARATOR.match(first.rstrip(b"\r"))) and _is_message(rest, name)


def _read_message(member: Member) -> Iterator[Item]:
    yield read_whole(member, MEDIA_TYPE)


def _read_mailbox(member: Member) -> Iterator[Item]:
    limit = member.limits.document_bytes
    lines: list[bytes] = []
    size = number = 0
    after_blank = True
    for line in read_lines(member.stream, limit):
        if after_blank and _SEPARATOR.match(line.data):
            if number:
                yield _receive(member, number, lines, size)
            lines, size, number = [], 0, number + 1
        else:
            size += len(line.data) + 1 + line.lost
            if size <= limit:
                lines.append(line.data.removeprefix(b">") if line.data.startswith(b">From ") else line.data)
        after_blank = not line.data.strip()
    yield _receive(member, number, lines, size)


def _receive(member: Member, number: int, lines: list[bytes], size: int) -> Received:
    document = Document(f"{member.source}#{number}", b"\n".join(lines), MEDIA_TYPE, member.declared)
    limit = member.limits.document_bytes
    if size > limit:
        detail = f"a message of {size} bytes, of which the first {limit} or fewer are kept"
        return reject(document, "TOO_LARGE", detail, is_partial=True)
    return Received(document)


MESSAGE = InputFormat("mail message", _is_message, _read_message)
MAILBOX = InputFormat("mailbox", _is_mailbox, _read_mailbox)
