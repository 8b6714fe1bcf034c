"""What validation found: the rows that broke one expectation, with the evidence in words."""

import json
from dataclasses import dataclass

from transforms.vocabulary.words import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a broken row comes from, as a reader wants to see it: the sentence, the article, the outlet."""

    sentence: str | None
    quote: str | None
    title: str | None
    url: str | None
    outlet: str | None
    published_at: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenRow:
    """One row that broke an expectation: its key (see `warehouse.row_keys`), its article, and what is wrong."""

    key: str
    article_id: str | None
    message: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One expectation that failed on one table; `rows` is empty where the batch as a whole broke it.

    `sentence` is the expectation in words, `message` what was found, by its first row.
    """

    rule: str
    severity: Severity
    table: str
    message: str
    rows: tuple[BrokenRow, ...]
    sentence: str = ""


def key_of(values: tuple[object, ...]) -> str:
    """A row's key as one text, the way `warehouse.row_keys.row_key` writes it: frames have no records."""
    return str(values[0]) if len(values) == 1 else json.dumps(values, ensure_ascii=False)
