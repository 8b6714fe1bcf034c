"""A figure with its article and sentence from the few facts that a test is about."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from transforms.agreement import ComparableFigure, comparable_of
from transforms.records import Article, Figure
from transforms.records.identifiers import content_id

Tell = Callable[..., ComparableFigure]

_ARTICLE_FIELDS = {"outlet", "title", "published_at", "published_precision", "origin_id", "story_id", "superseded_by"}
_ARTICLE_FIELDS |= {"inferred_from", "inferred_to"}


def _bounds(comparator: str, value: float, unit: float) -> dict[str, Any]:
    """Bounds as the number grammar gives them: as docs/figures.md tells them for each comparator."""
    table: dict[str, tuple[float | None, float | None, float, float]] = {
        "exact": (value, value, value, value),
        "approximate": (None, None, value - unit / 2, value + unit / 2),
        "more_than": (value, None, value + 1, value + max(unit - 1, 1)),
        "at_least": (value, None, value, value + max(unit - 1, 0)),
        "less_than": (None, value, value - max(unit / 2, 1), value - 1),
        "at_most": (None, value, value - unit / 2, value),
    }
    lower, upper, likely_lower, likely_upper = table[comparator]
    return {"lower": lower, "upper": upper, "likely_lower": likely_lower, "likely_upper": likely_upper}


def _zeros(value: float) -> float:
    step = 1.0
    while value and value % (step * 10) == 0:
        step *= 10
    return step


def _article(name: str, given: dict[str, Any]) -> Article:
    known: dict[str, Any] = {
        "outlet": name.title(),
        "title": None,
        "published_at": datetime(2016, 7, 11, tzinfo=UTC),
        "published_precision": "day",
        "origin_id": None,
        "story_id": "the story",
        "superseded_by": None,
        "inferred_from": None,
        "inferred_to": None,
    }
    known |= {field: value for field, value in given.items() if field in _ARTICLE_FIELDS}
    if isinstance(known["published_at"], date) and not isinstance(known["published_at"], datetime):
        day = known["published_at"]
        known["published_at"] = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return Article(
        article_id=content_id("article", name, known["published_at"]),
        document_id="0" * 64,
        url=None,
        authors=(),
        dateline=None,
        modified_at=None,
        date_source=None,
        language="en",
        text="",
        word_count=0,
        complete=True,
        removed=(),
        extraction_method="test",
        revision=1,
        extractor_version="test",
        run_id="0" * 24,
        **known,
    )


def _figure(article: Article, sentence: str, quote: str, given: dict[str, Any]) -> Figure:
    value = given.pop("value")
    comparator = given.pop("comparator", "exact")
    unit = given.pop("rounding_unit", _zeros(value))
    start = sentence.index(quote)
    known: dict[str, Any] = {
        "unit": None,
        "quantity_kind": "count",
        "equivalent_value": None,
        "equivalent_unit": None,
        "counted": "troops",
        "counted_head": "troop",
        "concept": "troops",
        "actor_id": "Q30",
        "place_id": "Q796",
        "role": "level",
        "direction": "increase" if given.get("role") == "change" else None,
        "status": "actual",
        "observed_from": None,
        "observed_to": None,
        "speaker_id": None,
        "event_key": None,
        "value": value,
        **_bounds(comparator, value, unit),
    }
    return Figure(
        figure_id=content_id("figure", article.article_id, sentence, start),
        article_id=article.article_id,
        sentence_id=content_id("sentence", article.article_id, sentence),
        start=start,
        end=start + len(quote),
        quote=quote,
        comparator=comparator,
        rounding_unit=unit,
        confidence=1.0,
        rule="test",
        extractor_version="test",
        **{**known, **given},
    )


@pytest.fixture
def tell() -> Tell:
    """`tell(article, sentence, quote, value=…, …)`: any column of the figure or of its article may be given."""

    def _tell(name: str, sentence: str, quote: str, **given: Any) -> ComparableFigure:
        article = _article(name, given)
        columns = {field: value for field, value in given.items() if field not in _ARTICLE_FIELDS}
        return comparable_of(_figure(article, sentence, quote, columns), article, sentence)

    return _tell
