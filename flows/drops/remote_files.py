"""The files of a drop in object storage or any other place that fsspec reaches."""

import os
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from io import BufferedReader, RawIOBase
from typing import Any, BinaryIO

from flows.drops.drop_file import DropFile, to_name

OBJECT_STORAGE = ("s3", "s3a")
LONGEST_SHOWN = 300
BLOCK = 8 << 20
"""Read at once: the readers ask for 64 KiB, and each question to object storage is a request over the network."""


class RemoteDropError(OSError):
    """What the place of a drop answered when it would not show it, in one line."""


class _RemoteBytes(RawIOBase):
    """An open file of any file system, so that Python can read it in blocks."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return bool(self._file.seekable())

    def readinto(self, buffer: Any) -> int:
        data: bytes = self._file.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()


def list_remote(drop: str) -> Iterator[DropFile]:
    """The files under a URL such as `s3://bucket/drop`, in the order of their names.

    FileNotFoundError where nothing is there, RemoteDropError where the place cannot be reached or refuses.
    """
    files, path = _open_place(drop)
    try:
        found, root = _find_files(files, path)
    except FileNotFoundError:
        found, root = [], path
    except OSError as error:
        raise RemoteDropError(f"{drop} cannot be listed: {_shown(error)}") from error
    if not found:
        raise FileNotFoundError(f"nothing under {drop}")
    for name in found:
        yield _to_file(files, name, root)


def _open_place(drop: str) -> tuple[Any, str]:
    """The file system of a URL, and the path in it."""
    scheme, _, path = drop.partition("://")
    if scheme in OBJECT_STORAGE:
        from warehouse.object_storage import open_object_storage  # noqa: PLC0415  # heavy, and not for local drops

        return open_object_storage(os.environ), path.strip("/")
    from fsspec.core import url_to_fs  # noqa: PLC0415  # heavy, and not needed for local drops

    try:
        files, path = url_to_fs(drop)
    except (ImportError, ValueError) as error:
        raise RemoteDropError(f"{drop} cannot be read: {error}") from error
    return files, path


def _shown(error: OSError) -> str:
    """What a server answered, on one line and without the number it gave the request."""
    return " ".join(str(error).split()).partition(" (Request ID")[0][:LONGEST_SHOWN]


def _find_files(files: Any, path: str) -> tuple[Sequence[str], str]:
    """The paths of the files of a drop in their order, and the path to which their names are relative."""
    if any(mark in path for mark in "*?["):
        return sorted(files.glob(path, on_error="raise")), path.rsplit("/", 1)[0].split("*", 1)[0]
    if "/" in path and files.isfile(path):
        return [path], path.rsplit("/", 1)[0]
    return sorted(files.find(path, on_error="raise")), path


def _to_file(files: Any, path: str, root: str) -> DropFile:
    name = to_name(path.removeprefix(root).lstrip("/"))
    hidden = any(part.startswith(".") for part in name.split("/"))

    def open_file() -> AbstractContextManager[BinaryIO]:
        return BufferedReader(_RemoteBytes(files.open(path, "rb")), BLOCK)

    return DropFile(name, open_file, lambda: None, ("HIDDEN_FILE", "a hidden file") if hidden else None)
