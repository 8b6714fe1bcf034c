"""A file of a data package."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PackagedFile:
    """One table's file in a data package."""

    table: str
    path: str
    rows: int
    bytes: int
    sha256: str
