"""A drop to its documents, each one's bytes stored before anything is parsed."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import BinaryIO

from flows.drops.drop_file import DropFile
from flows.drops.file_keeping import FileKeeping
from flows.drops.local_files import list_local
from flows.drops.raw_store import RawStore
from flows.drops.remote_files import list_remote
from flows.drops.sidecars import owner_of, read_sidecar
from transforms.inputs import DEFAULT_LIMITS, Document, Limits, Received, read_documents, reject
from transforms.vocabulary.words import Reason

STANDARD_INPUT = "-"
Declared = Mapping[str, str | tuple[str, ...]]


def gather_drop(drop: str, raw: RawStore, *, limits: Limits = DEFAULT_LIMITS) -> Iterator[Received]:
    """Every document of a drop, in the order of the files' names, its bytes already in the raw store.

    `drop` is a folder, a file, a glob, `-` for standard input, or a URL that fsspec knows. What cannot be read is a
    document with a rejection; FileNotFoundError where the drop itself is not there.
    """
    for received in _receive_files(_list_files(drop), raw, limits):
        raw.write(received.document.data)
        yield received


def _list_files(drop: str) -> Iterable[DropFile]:
    if drop == STANDARD_INPUT:
        return [DropFile("stdin", _open_standard_input, lambda: None, once=True)]
    if "://" in drop:
        return list_remote(drop)
    return list_local(drop)


def _open_standard_input() -> AbstractContextManager[BinaryIO]:
    return nullcontext(sys.stdin.buffer)


def _receive_files(files: Iterable[DropFile], raw: RawStore, limits: Limits) -> Iterator[Received]:
    listed = list(files)
    names = {file.name for file in listed}
    sidecars = {owner: file for file in listed if (owner := owner_of(file.name)) in names}
    for file in listed:
        if owner_of(file.name) in names:
            continue
        if file.refused:
            yield _reject(file, *file.refused)
            continue
        keeping = FileKeeping(file, raw)
        for received in _receive_file(file, sidecars.get(file.name), limits):
            yield keeping.keep(received) if received.is_partial else received


def _receive_file(file: DropFile, sidecar: DropFile | None, limits: Limits) -> Iterator[Received]:
    declared: Declared = {}
    if sidecar is not None and not sidecar.refused:
        found = _read_sidecar(sidecar)
        if found is None:
            yield _reject(sidecar, "MALFORMED_RECORD", "a sidecar that is no JSON object")
        declared = found or {}
    before = file.stamp()
    try:
        with file.open() as stream:
            yield from _unless_changed(read_documents(stream, file.name, declared, limits=limits), file, before)
    except (FileNotFoundError, PermissionError, IsADirectoryError) as error:
        yield _reject(file, "UNREADABLE", f"cannot be opened: {error.strerror or error}")


def _read_sidecar(sidecar: DropFile) -> Declared | None:
    try:
        with sidecar.open() as stream:
            return read_sidecar(stream)
    except (FileNotFoundError, PermissionError):
        return None


def _unless_changed(documents: Iterator[Received], file: DropFile, before: object) -> Iterator[Received]:
    """The documents of a file; the last one is not trusted where the file changed while it was read."""
    last: Received | None = None
    for received in documents:
        if last is not None:
            yield last
        last = received
    if last is None:
        return
    if file.stamp() != before and last.rejection is None:
        last = reject(last.document, "UNREADABLE", "the file changed while it was read; the next run reads it again")
    yield last


def _reject(file: DropFile, reason: Reason, detail: str) -> Received:
    return reject(Document(file.name, b"", "application/octet-stream", {}), reason, detail)
