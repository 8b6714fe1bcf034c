"""What a run recalls of the series and the signatures it touches, and of nothing else."""

from collections.abc import Collection
from datetime import date
from pathlib import Path

from transforms.records import ArticleSignature
from warehouse.ask import NoWarehouseError, connect
from warehouse.recall import KnownFigure, known_figures, records_where


def figures_in_series(home: Path, series: Collection[str], days: tuple[date, date] | None = None) -> list[KnownFigure]:
    """The figures of these series between two days, and those of no known day, each with its article and sentence.

    Without days every figure of the series is recalled.
    """
    if not series:
        return []
    chosen = """
        SELECT figure_id, article_id, sentence_id FROM figures WHERE figure_id IN (
            SELECT figure_id FROM figure_series WHERE series IN (SELECT unnest($series))
                AND (day IS NULL OR $first IS NULL OR day BETWEEN $first::DATE AND $last::DATE))
    """
    first, last = days or (None, None)
    try:
        with connect(home) as database:
            named = {"series": sorted(series), "first": first, "last": last}
            database.execute(f"CREATE TEMP TABLE chosen AS {chosen}", named)
            return known_figures(database)
    except NoWarehouseError:
        return []


def signatures_sharing(home: Path, keys: Collection[int]) -> list[ArticleSignature]:
    """The signatures that share a copy key or a story key with new articles."""
    where = "list_has_any(copy_keys, $keys::BIGINT[]) OR list_has_any(story_keys, $keys::BIGINT[])"
    return records_where(home, "article_signatures", where, {"keys": sorted(keys)}) if keys else []
