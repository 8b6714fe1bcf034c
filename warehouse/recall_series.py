"""What a run recalls of the series and the signatures it touches, and of nothing else."""

from collections.abc import Collection
from datetime import date, datetime
from pathlib import Path
from typing import Any

from transforms.records import ArticleSignature
from warehouse.ask import NoWarehouseError, connect
from warehouse.recall import KnownFigure, known_figures, records_where

SHARING = """
    article_id IN (SELECT article_id FROM (
        SELECT article_id, unnest(list_concat(copy_keys, story_keys)) AS key FROM article_signatures WHERE {within}
    ) WHERE key IN (SELECT unnest($keys::BIGINT[])))
"""
"""The keys are laid out and joined: `list_has_any` of ten thousand new keys in every row took 90 times as long."""


def figures_in_series(home: Path, series: Collection[str], days: tuple[date, date] | None = None) -> list[KnownFigure]:
    """The figures of these series between two days, and those of no known day, each with its article and sentence.

    Without days every figure of the series is recalled.
    """
    if not series:
        return []
    named: dict[str, Any] = {"series": sorted(series)}
    within = "true"
    if days:
        # Of one column alone, so that DuckDB passes over the blocks of rows of other years.
        within = "(day IS NULL OR day BETWEEN $first AND $last)"
        named |= {"first": days[0], "last": days[1]}
    chosen = f"""
        SELECT figure_id, article_id, sentence_id FROM figures WHERE figure_id IN (
            SELECT figure_id FROM figure_series WHERE {within} AND series IN (SELECT unnest($series)))
    """
    try:
        with connect(home) as database:
            database.execute(f"CREATE TEMP TABLE chosen AS {chosen}", named)
            return known_figures(database)
    except NoWarehouseError:
        return []


def signatures_sharing(
    home: Path, keys: Collection[int], published: tuple[datetime, datetime] | None = None
) -> list[ArticleSignature]:
    """The signatures that share a copy key or a story key with new articles.

    With a span of time only those published in it and the undated are looked at, so that years gone by cost nothing:
    DuckDB passes over the blocks of rows whose dates lie outside.
    """
    if not keys:
        return []
    named: dict[str, Any] = {"keys": sorted(keys)}
    within = "true"
    if published:
        within = "(published_at IS NULL OR published_at BETWEEN $first::TIMESTAMP AND $last::TIMESTAMP)"
        named |= {"first": published[0], "last": published[1]}
    return records_where(home, "article_signatures", SHARING.format(within=within), named)
