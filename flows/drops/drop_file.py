"""One file of a drop, not yet opened."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import BinaryIO

from transforms.vocabulary.words import Reason


@dataclass(frozen=True, slots=True)
class DropFile:
    """A file of a drop: its name in it, how to open it, and why it is not opened where it is refused.

    `stamp` tells whether it has changed: any value that differs when the file does. What comes through a pipe is read
    `once`.
    """

    name: str
    open: Callable[[], AbstractContextManager[BinaryIO]]
    stamp: Callable[[], object]
    refused: tuple[Reason, str] | None = None
    once: bool = False


def to_name(raw: str) -> str:
    r"""A file's name as text: bytes that are no UTF-8 are written as escapes.

    >>> to_name("caf\udce9.txt")
    'caf\\xe9.txt'
    """
    return raw.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
