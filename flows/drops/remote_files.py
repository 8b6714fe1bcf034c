"""The files of a drop in object storage or any other place that fsspec reaches."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Any, BinaryIO

from flows.drops.drop_file import DropFile, to_name


def list_remote(drop: str) -> Iterator[DropFile]:
    """The files under a URL such as `s3://bucket/drop`, in the order of their names.

    What cannot be reached is an exception, for the flow to try again; FileNotFoundError where nothing is there.
    """
    from fsspec.core import url_to_fs  # noqa: PLC0415  # heavy, and not needed for local drops

    files, path = url_to_fs(drop)
    if any(mark in path for mark in "*?["):
        found, root = sorted(files.glob(path)), path.rsplit("/", 1)[0].split("*", 1)[0]
    elif files.isfile(path):
        found, root = [path], path.rsplit("/", 1)[0]
    else:
        found, root = sorted(files.find(path)), path
    if not found:
        raise FileNotFoundError(f"nothing under {drop}")
    for name in found:
        yield _to_file(files, name, root)


def _to_file(files: Any, path: str, root: str) -> DropFile:
    name = to_name(path.removeprefix(root).lstrip("/"))
    hidden = any(part.startswith(".") for part in name.split("/"))

    def open_file() -> AbstractContextManager[BinaryIO]:
        opened: AbstractContextManager[BinaryIO] = files.open(path, "rb")
        return opened

    return DropFile(name, open_file, lambda: None, ("HIDDEN_FILE", "a hidden file") if hidden else None)
