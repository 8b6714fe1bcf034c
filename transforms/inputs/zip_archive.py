"""Zip archives: each member is looked at afresh, in the archive's order."""

import io
import stat
import zipfile
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from transforms.inputs.guarded_stream import BROKEN_ARCHIVE, GuardedStream, failure_of
from transforms.inputs.head import HEAD_BYTES, read_fully
from transforms.inputs.member import InputFormat, Item, Member, Refused
from transforms.inputs.member_paths import is_hidden, is_unsafe_path, to_text
from transforms.vocabulary.words import Reason

HELD_IN_MEMORY = 1 << 25
ENCRYPTED = 0x1
MAGICS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")


def _is_zip(head: bytes, name: str) -> bool:
    del name
    return head.startswith(MAGICS)


def _read(member: Member) -> Iterator[Item]:
    with SpooledTemporaryFile(HELD_IN_MEMORY) as spool:
        stream = member.stream if member.stream.seekable() else _copy(member.stream, cast("BinaryIO", spool))
        try:
            archive = zipfile.ZipFile(stream)
        except BROKEN_ARCHIVE as error:
            failure = failure_of(error, "broken zip archive")
            yield Refused(member.source, failure.reason, failure.detail)
            return
        with archive:
            yield from _read_members(member, archive)


def _copy(stream: BinaryIO, spool: BinaryIO) -> BinaryIO:
    """A zip's table stands at its end: what cannot be sought in is copied first, to disk where it is large."""
    while piece := stream.read(HEAD_BYTES):
        spool.write(piece)
    spool.seek(0)
    return spool


def _read_members(member: Member, archive: zipfile.ZipFile) -> Iterator[Item]:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    for number, info in enumerate(infos):
        if number >= member.limits.members:
            yield Refused(member.source, "TOO_LARGE", f"{len(infos)} members, of which {number} were read")
            return
        if member.budget.is_exceeded:
            yield Refused(member.source, "TOO_LARGE", member.budget.story)
            return
        yield from _read_one(member, archive, info)


def _read_one(member: Member, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[Item]:
    name = to_text(info.filename)
    if info.flag_bits & ENCRYPTED:
        yield Refused(f"{member.source}#{name}", "UNREADABLE", "encrypted", b"")
        return
    try:
        opened = archive.open(info)
    except BROKEN_ARCHIVE as error:
        failure = failure_of(error, "broken zip member")
        yield Refused(f"{member.source}#{name}", failure.reason, failure.detail, b"")
        return
    with opened:
        guarded = GuardedStream(cast("BinaryIO", opened), member.budget, "broken zip member", info.file_size)
        buffered = io.BufferedReader(guarded, HEAD_BYTES)
        refusal = _find_refusal(info, name)
        if refusal:
            yield Refused(f"{member.source}#{name}", *refusal, read_fully(buffered, member.limits.document_bytes))
        else:
            yield member.inside(name, buffered)
        if guarded.failure and not guarded.failure.is_told:
            yield Refused(f"{member.source}#{name}", guarded.failure.reason, guarded.failure.detail, b"")


def _find_refusal(info: zipfile.ZipInfo, name: str) -> tuple[Reason, str] | None:
    if is_unsafe_path(info.filename):
        return "UNSAFE_PATH", "its path leads out of the archive"
    if stat.S_ISLNK(info.external_attr >> 16):
        return "UNSAFE_PATH", "a link"
    if is_hidden(name):
        return "HIDDEN_FILE", "a hidden member"
    return None


ZIP = InputFormat("zip", _is_zip, _read)
