"""The sentences, articles and outlets behind broken rows."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from expectations.finding import Evidence
from expectations.sources import Row, Sources

FIGURES_OF = {
    "figure_series": ("figure_id",),
    "relations": ("figure_a", "figure_b"),
    "sums": ("figures",),
    "derived_figures": ("derived_from",),
}
"""Tables that speak of figures, and the columns that name them."""


def evidence_for(table_name: str, rows: Sequence[Row], sources: Sources) -> list[tuple[Evidence, ...]]:
    """For each row of a table what its reader should see; empty for rows that stem from no article."""
    witnesses = [_witnesses_of(table_name, row) for row in rows]
    figures = sources.rows("figures", (name for named in witnesses for name in named if isinstance(name, str)))
    seen = [[figures.get(name) if isinstance(name, str) else name for name in named] for named in witnesses]
    known = [[one for one in some if one is not None] for some in seen]
    sentences = sources.rows("sentences", (one.get("sentence_id") for some in known for one in some))
    articles = sources.rows("articles", (one.get("article_id") for some in known for one in some))
    return [tuple(_seen(one, sentences, articles) for one in some) for some in known]


def _witnesses_of(table_name: str, row: Row) -> list[str | Row]:
    """The ids of the figures that a row speaks of, or the row itself where it names its article or document."""
    columns = FIGURES_OF.get(table_name)
    if columns is not None:
        return list(dict.fromkeys(name for column in columns for name in _names(row[column])))
    if table_name == "documents":
        return [{"title": row["source"]}]
    return [row] if row.get("article_id") else []


def _names(value: Any) -> Iterable[str]:
    return [value] if isinstance(value, str) else list(value)


def _seen(row: Row, sentences: Mapping[str, Row], articles: Mapping[str, Row]) -> Evidence:
    sentence = sentences.get(str(row.get("sentence_id")), {})
    article = articles.get(str(row.get("article_id")), row)
    published = _text(article.get("published_at"))
    return Evidence(
        sentence=_text(sentence.get("text")),
        quote=_text(row.get("quote") or row.get("surface")),
        title=_text(article.get("title")),
        url=_text(article.get("url")),
        outlet=_text(article.get("outlet")),
        published_at=published[:10] if published else None,
    )


def _text(value: Any) -> str | None:
    return None if value is None or pd.isna(value) else str(value)
