"""Read one line of `muster extract` into rows."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from transforms.cleaning.clean_article import CleanArticle
from transforms.cleaning.dates import NoDate, Stamp, read_date
from transforms.inputs.document import Document
from transforms.parse_article import read_article

LISTS = ("sentences", "entities", "mentions", "figures", "numerals", "time_expressions", "quotations")


def extract_line(line: bytes) -> dict[str, Any] | str:
    """The rows of one JSON line under the names of their tables, with its `id`; or what is wrong with the line."""
    try:
        record = json.loads(line)
    except ValueError as error:
        return f"not JSON ({error})"
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        return "not an object with a string `text`"
    stated = record.get("published_at")
    published = read_date(str(stated)) if stated is not None else None
    if isinstance(published, NoDate):
        return f"`published_at` is {stated!r}: {published.why}"
    clean = _as_it_stands(record, published)
    parsed = read_article(clean, Document("line", line, "application/json"))
    return {"id": record.get("id"), **{name: _rows(getattr(parsed, name)) for name in LISTS}}


def _as_it_stands(record: dict[str, Any], published: Stamp | None) -> CleanArticle:
    """The record as a clean article: its text is taken to be the body, so that offsets stay the user's own."""
    title = record.get("title")
    return CleanArticle(
        text=record["text"],
        title=title if isinstance(title, str) else None,
        url=None,
        outlet=None,
        authors=(),
        dateline=None,
        published_at=published.at if published else None,
        published_precision=published.precision if published else None,
        modified_at=None,
        date_source="declared" if published else None,
        language="en",
        complete=True,
        removed=(),
        extraction_method="as it stands",
    )


def _rows(records: Iterable[Any]) -> list[dict[str, Any]]:
    return [{name: _plain(value) for name, value in asdict(record).items()} for record in records]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
