"""Tar archives, read as they stream by: each member is looked at afresh."""

import io
import tarfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from transforms.inputs.guarded_stream import BROKEN_ARCHIVE, GuardedStream, failure_of
from transforms.inputs.head import HEAD_BYTES, read_fully
from transforms.inputs.member import InputFormat, Item, Member, Refused
from transforms.inputs.member_paths import is_hidden, is_unsafe_path, to_text
from transforms.vocabulary.words import Reason

MAGIC_AT = slice(257, 262)


def _is_tar(head: bytes, name: str) -> bool:
    del name
    return head[MAGIC_AT] == b"ustar"


def _read(member: Member) -> Iterator[Item]:
    count = 0
    try:
        with tarfile.open(fileobj=member.stream, mode="r|") as archive:
            for info in archive:
                if info.isdir():
                    continue
                count += 1
                if count > member.limits.members:
                    yield Refused(member.source, "TOO_LARGE", f"more than {member.limits.members} members")
                    return
                yield from _read_one(member, archive, info)
                archive.members.clear()  # type: ignore[attr-defined]  # else it keeps every header it has seen
    except BROKEN_ARCHIVE as error:
        failure = failure_of(error, f"broken tar archive after member {count}")
        yield Refused(member.source, failure.reason, failure.detail)


def _read_one(member: Member, archive: tarfile.TarFile, info: tarfile.TarInfo) -> Iterator[Item]:
    name = to_text(info.name)
    source = f"{member.source}#{name}"
    if not info.isfile():
        what = f"a link to {to_text(info.linkname)}" if info.issym() or info.islnk() else "no file but a device"
        yield Refused(source, "UNSAFE_PATH", what, b"")
        return
    opened = archive.extractfile(info)
    if opened is None:
        yield Refused(source, "UNREADABLE", "a member without bytes", b"")
        return
    with opened:
        guarded = GuardedStream(cast("BinaryIO", opened), member.budget, "broken tar member", info.size)
        buffered = io.BufferedReader(guarded, HEAD_BYTES)
        refusal = _find_refusal(name)
        if refusal:
            yield Refused(source, *refusal, read_fully(buffered, member.limits.document_bytes))
        else:
            yield member.inside(name, buffered)
        if guarded.failure and not guarded.failure.is_told:
            yield Refused(source, guarded.failure.reason, guarded.failure.detail, b"")


def _find_refusal(name: str) -> tuple[Reason, str] | None:
    if is_unsafe_path(name):
        return "UNSAFE_PATH", "its path leads out of the archive"
    if is_hidden(name.removeprefix("./")):
        return "HIDDEN_FILE", "a hidden member"
    return None


TAR = InputFormat("tar", _is_tar, _read)
