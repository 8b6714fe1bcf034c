"""What is sent to a parsing process, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from transforms.cleaning.host_lines import PageLines
from transforms.inputs.document import RejectedDocument
from transforms.parsed_article import ParsedArticle


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One document to be parsed: where its bytes lie, what the drop said of it, and which reading this is.

    With `lines_only` it is cleaned and no more, for what it tells of the lines that its host repeats.
    """

    document_id: str
    source: str
    path: Path
    media_type: str
    declared: Mapping[str, str | tuple[str, ...]]
    edition: str = ""
    lines_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one document may cost: seconds of wall time, bytes of the process's address space."""

    seconds: float
    memory: int


Outcome = ParsedArticle | RejectedDocument
LinesOutcome = PageLines | RejectedDocument | None
