from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from transforms.records import ArticleSignature, FigureSeries
from transforms.records.identifiers import content_id
from warehouse.lake import Lake
from warehouse.publish import publish
from warehouse.recall import articles_by_id, current_articles_by_url, known_documents, known_values
from warehouse.recall_series import figures_in_series, signatures_sharing


@pytest.fixture
def recalled(lake: Lake, home: Path, made: Any) -> Any:
    """A loaded story, a superseded one, a quarantined document; two figures in two series."""
    a = made.story("a")
    b = made.story("b", article_changes={"superseded_by": "0" * 24})
    rows = made.rows_of([a, b])
    refused = replace(made.story("c").document(), status="quarantined", reason="EMPTY")
    again = replace(a.document(), status="duplicate", reason="DUPLICATE_BYTES", source="again.txt")
    alone = replace(made.story("e").document(), status="duplicate", reason="DUPLICATE_BYTES")
    rows["documents"] += [refused, again, alone]
    rows["figure_series"] = [
        FigureSeries(figure_id=story.figure_id, series=f"series {story.name}", day=None) for story in (a, b)
    ]
    made.commit(lake, 1, rows)
    publish(lake, home)
    return home


def test_documents_are_known_by_what_became_of_them(recalled: Path, made: Any) -> None:
    a, c, d, e = (made.story(name).document().document_id for name in "acde")
    assert known_documents(recalled, [a, c, d, e]) == {a: "loaded", c: "quarantined"}


def test_articles_come_back_as_the_records_that_were_staged(recalled: Path, made: Any) -> None:
    article = made.story("a").article()
    assert articles_by_id(recalled, [article.article_id, "f" * 24]) == [article]


def test_only_the_current_revision_is_found_at_an_address(recalled: Path, made: Any) -> None:
    a, b = made.story("a").article(), made.story("b").article()
    assert current_articles_by_url(recalled, [a.url, b.url]) == {a.url: a}


def test_figures_of_a_series_come_with_article_and_sentence(recalled: Path, made: Any) -> None:
    a = made.story("a")
    (known,) = figures_in_series(recalled, {"series a", "series of none"})
    assert (known.figure, known.article, known.sentence) == (a.figure(), a.article(), a.text)
    assert figures_in_series(recalled, set()) == []


@pytest.fixture
def signed(lake: Lake, home: Path, made: Any) -> Path:
    """Signatures of an old, a recent and an undated article that share a copy key, and of one that shares none."""
    published = {"old": datetime(2009, 3, 1, tzinfo=UTC), "recent": datetime(2016, 7, 1, tzinfo=UTC), "undated": None}
    rows = made.rows_of([made.story("a")])
    rows["article_signatures"] = [
        *(signature(name, when, 7) for name, when in published.items()),
        signature("apart", published["recent"], 8),
    ]
    made.commit(lake, 1, rows)
    publish(lake, home)
    return home


def signature(name: str, published: datetime | None, key: int) -> ArticleSignature:
    return ArticleSignature(
        article_id=content_id("article", name),
        url=None,
        published_at=published,
        text_hash=1,
        shingle_count=1,
        minhash=(1,),
        copy_keys=(key,),
        details=(),
        story_features=(),
        story_keys=(),
        origin_id=None,
        story_id=None,
    )


@pytest.mark.parametrize(
    ("span", "found"),
    [
        (None, {"old", "recent", "undated"}),
        ((datetime(2016, 6, 20, tzinfo=UTC), datetime(2016, 7, 20, tzinfo=UTC)), {"recent", "undated"}),
        ((datetime(2016, 7, 1, tzinfo=UTC), datetime(2016, 7, 1, tzinfo=UTC)), {"recent", "undated"}),
        ((datetime(1999, 1, 1, tzinfo=UTC), datetime(1999, 2, 1, tzinfo=UTC)), {"undated"}),
    ],
    ids=["any time", "a month", "one moment", "long before"],
)
def test_signatures_that_share_a_key_are_recalled_from_a_span_of_time(
    signed: Path, span: tuple[datetime, datetime] | None, found: set[str]
) -> None:
    recalled = signatures_sharing(signed, {7, 9}, span)
    assert {one.article_id for one in recalled} == {content_id("article", name) for name in found}


def test_known_values_of_a_column(recalled: Path) -> None:
    assert known_values(recalled, "entities.entity_id", {"Q30", "Q999"}) == {"Q30"}


def test_before_the_first_publication_nothing_is_known(tmp_path: Path) -> None:
    assert known_documents(tmp_path, ["a" * 64]) == {}
    assert articles_by_id(tmp_path, ["a" * 24]) == []
    assert figures_in_series(tmp_path, {"series a"}) == []
    assert known_values(tmp_path, "entities.entity_id", {"Q30"}) == set()
