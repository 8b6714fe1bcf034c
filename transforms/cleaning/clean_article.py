"""What cleaning hands on: the body as plain text with its metadata, and what it doubts or took out."""

from dataclasses import dataclass
from datetime import datetime

from transforms.vocabulary.words import DateSource, Precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Metadata that was declared but could not be believed: the column stays null and a violation says why."""

    column: str
    stated: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanArticle:
    """One article after cleaning: the columns of `articles` that cleaning can know.

    `text` holds paragraphs separated by one blank line, without headline, dateline or furniture.
    `removed` lists what was taken out, each as `rule: line`.
    """

    text: str
    title: str | None
    url: str | None
    outlet: str | None
    authors: tuple[str, ...]
    dateline: str | None
    published_at: datetime | None
    published_precision: Precision | None
    modified_at: datetime | None
    date_source: DateSource | None
    language: str
    complete: bool
    removed: tuple[str, ...]
    extraction_method: str
    doubts: tuple[Doubt, ...] = ()
