"""A document: one article's bytes inside a drop, and what the drop says beside them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from transforms.records.identifiers import document_id_of
from transforms.vocabulary.words import Reason


@dataclass(frozen=True, slots=True)
class Document:
    """One article's bytes, where they came from, and what the drop declares of them.

    `source` is the path inside the drop, with `#` and a member or record number behind it where a file
    holds many (`news.zip#iraq/a.html`, `day.jsonl#17`). `media_type` says what the bytes are, found by
    looking at them. `declared` holds the record keys (docs/formats.md: `url`, `title`, `published_at` …) that the
    drop gives *beside* the bytes: a sidecar file, a WARC header, a feed entry; keys inside the bytes of
    a JSON record are read from the bytes. A run adds `host_repeats` (docs/decisions/07) of pages. Values are the
    strings as found, not yet believed.
    """

    source: str
    data: bytes
    media_type: str
    declared: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)

    @property
    def document_id(self) -> str:
        """The sha256 of the bytes."""
        return document_id_of(self.data)


@dataclass(frozen=True, slots=True)
class RejectedDocument:
    """A document that could not become an article, and why: a value, not an exception."""

    document_id: str
    source: str
    reason: Reason
    detail: str
