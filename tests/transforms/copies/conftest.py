"""An article from the few facts that a test is about."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from transforms.records import Article
from transforms.records.identifiers import content_id

Write = Callable[..., Article]


@pytest.fixture
def write() -> Write:
    """`write(name, text, day=…, hour=…, url=…)`: any other column of the article may be given too."""

    def _write(name: str, text: str, *, day: int | None = 1, hour: int = 0, **given: Any) -> Article:
        published = None if day is None else datetime(2018, 5, day, hour, tzinfo=UTC)
        columns: dict[str, Any] = {
            "document_id": "0" * 64,
            "url": None,
            "outlet": name,
            "title": None,
            "authors": (),
            "dateline": None,
            "published_at": published,
            "published_precision": "minute" if published else None,
            "modified_at": None,
            "date_source": "declared" if published else None,
            "language": "en",
            "text": text,
            "word_count": len(text.split()),
            "complete": True,
            "removed": (),
            "extraction_method": "test",
            "origin_id": None,
            "story_id": None,
            "inferred_from": None,
            "inferred_to": None,
            "revision": 1,
            "superseded_by": None,
            "extractor_version": "test",
            "run_id": "0" * 24,
        }
        return Article(article_id=content_id("article", name), **{**columns, **given})

    return _write
