"""Bytes of any known format to documents."""

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from transforms.inputs.budget import Budget
from transforms.inputs.document import Document
from transforms.inputs.formats import find_format
from transforms.inputs.guarded_stream import CountedStream
from transforms.inputs.head import HEAD_BYTES, read_fully, read_head
from transforms.inputs.limits import DEFAULT_LIMITS, Limits
from transforms.inputs.member import Declared, InputFormat, Item, Member, Refused
from transforms.inputs.received import Received, reject
from transforms.inputs.whole_document import find_failure
from transforms.vocabulary.words import Reason

UNKNOWN_MEDIA_TYPE = "application/octet-stream"


def read_documents(
    stream: BinaryIO, source: str, declared: Declared | None = None, *, limits: Limits = DEFAULT_LIMITS
) -> Iterator[Received]:
    """The documents that a file holds, containers opened, records taken apart; streamed.

    The format is found by looking at the bytes. What cannot be read is a document too, with a rejection.
    `source` names the file in the drop; members and records are named behind a `#`.
    """
    budget = Budget(limits, _size_of(stream))
    counted = io.BufferedReader(CountedStream(stream, budget), HEAD_BYTES)
    yield from _read_member(Member(source, counted, budget, limits, declared or {}), limits.depth)


def _size_of(stream: BinaryIO) -> int | None:
    if not stream.seekable():
        return None
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    return size


def _read_member(member: Member, depth: int) -> Iterator[Received]:
    head, stream = read_head(member.stream)
    member = replace(member, stream=stream, head=head)
    if not head:
        if find_failure(member) is None:  # else the container tells
            yield _keep(member, "EMPTY", "no bytes")
        return
    known = find_format(head, member.source)
    if known is None:
        yield _keep(member, "UNKNOWN_FORMAT", f"begins with {head[:16]!r}")
        return
    yield from _read_items(member, known, depth)


def _read_items(member: Member, known: InputFormat, depth: int) -> Iterator[Received]:
    is_empty = True
    for item in known.read(member):
        is_empty = False
        yield from _receive(item, member, depth)
    if is_empty:
        yield _keep(member, "EMPTY", f"{known.name} without a document")


def _receive(item: Item, member: Member, depth: int) -> Iterator[Received]:
    if isinstance(item, Received):
        yield item
    elif isinstance(item, Refused):
        yield _refuse(item, member)
    elif depth == 0:
        yield _keep(item, "TOO_DEEP", f"more than {member.limits.depth} containers inside one another")
    else:
        yield from _read_member(item, depth - 1)


def _refuse(refused: Refused, member: Member) -> Received:
    if refused.data is None:
        return _keep(replace(member, source=refused.source), refused.reason, refused.detail)
    document = Document(refused.source, refused.data, UNKNOWN_MEDIA_TYPE, member.declared)
    is_partial = not refused.data or len(refused.data) >= member.limits.document_bytes
    return reject(document, refused.reason, refused.detail, is_partial=is_partial)


def _keep(member: Member, reason: Reason, detail: str) -> Received:
    """Reject a whole stream, keeping as many of its bytes as can still be had."""
    limit = member.limits.document_bytes
    is_whole = member.stream.seekable()
    if is_whole:
        member.stream.seek(0)
        data = read_fully(member.stream, limit + 1)
        is_whole = len(data) <= limit
    else:
        data = member.head or read_fully(member.stream, HEAD_BYTES)
    document = Document(member.source, data[:limit], UNKNOWN_MEDIA_TYPE, member.declared)
    return reject(document, reason, detail, is_partial=bool(data) and not is_whole)
