"""What is sent to a parsing process, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from transforms.inputs.document import RejectedDocument
from transforms.parsed_article import ParsedArticle


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One document to be parsed: where its bytes lie, what the drop said of it, and which reading this is."""

    document_id: str
    source: str
    path: Path
    media_type: str
    declared: Mapping[str, str | tuple[str, ...]]
    edition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one document may cost: seconds of wall time, bytes of the process's address space."""

    seconds: float
    memory: int


Outcome = ParsedArticle | RejectedDocument
