"""What a container hands back to the reader of documents: a stream of its own, to be looked at afresh."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from transforms.inputs.budget import Budget
from transforms.inputs.limits import Limits
from transforms.inputs.received import Received
from transforms.vocabulary.words import Reason

Declared = Mapping[str, str | tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Member:
    """A stream of bytes of yet unknown format, its place in the drop and what the drop says of it.

    `head` holds its first bytes once somebody looked at them; the stream still begins at its beginning.
    """

    source: str
    stream: BinaryIO
    budget: Budget
    limits: Limits
    declared: Declared = field(default_factory=dict)
    head: bytes = b""

    def inside(self, name: str, stream: BinaryIO, declared: Declared | None = None) -> "Member":
        """A member of this one, named behind a `#`."""
        return Member(f"{self.source}#{name}", stream, self.budget, self.limits, declared or {})


@dataclass(frozen=True, slots=True)
class Refused:
    """A container, or a part of it, that could not be read; what it held before that has been handed on."""

    source: str
    reason: Reason
    detail: str
    data: bytes | None = None


Item = Received | Member | Refused


@dataclass(frozen=True, slots=True)
class InputFormat:
    """One format: how its bytes begin, and what it holds.

    `is_format` looks at the first bytes (up to 64 KiB) and at the name, which only breaks ties.
    """

    name: str
    is_format: Callable[[bytes, str], bool]
    read: Callable[[Member], Iterator[Item]]
