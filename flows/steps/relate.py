"""Fourth step: what the new figures say of each other and of those known in the same series."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from flows.run_context import RunContext
from flows.steps.link import Linked
from flows.steps.parse import Parsed
from transforms.agreement import (
    ComparableFigure,
    check_sums,
    comparable_of,
    days_near,
    derive_figures,
    meetings_of,
    relate_figures,
    window_of,
)
from transforms.records import DerivedFigure, FigureSeries, Relation, Sum
from warehouse.recall import KnownFigure
from warehouse.recall_series import figures_in_series


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """The relations, sums and derived figures that this run adds, and the series of its figures."""

    relations: tuple[Relation, ...]
    sums: tuple[Sum, ...]
    derived: tuple[DerivedFigure, ...]
    series: tuple[FigureSeries, ...]


def relate_run(run: RunContext, parsed: Parsed, linked: Linked) -> Related:
    """Relate within the series that the new figures belong to; no other series is touched."""
    articles = {one.article_id: one for one in linked.articles}
    new = [
        comparable_of(figure, articles[figure.article_id], parsed.sentence_of[figure.sentence_id])
        for figure in parsed.figures
    ]
    series = _series_of(new)
    known = _known_of_the_same_series(run, series, linked)
    fresh = {one.figure.figure_id for one in new}
    return Related(
        relations=relate_figures(new, known, run.run_id),
        sums=tuple(one for one in check_sums([*new, *known], run.run_id) if not fresh.isdisjoint(one.figures)),
        derived=derive_figures(new, run.run_id),
        series=series,
    )


def _known_of_the_same_series(
    run: RunContext, series: Sequence[FigureSeries], linked: Linked
) -> list[ComparableFigure]:
    changed = {one.article_id: one for one in linked.articles}
    known = {
        one.figure.figure_id: one
        for window in sorted({window_of(one.series) for one in series})
        for one in _recalled(run, [one for one in series if window_of(one.series) == window], window)
    }
    return [
        comparable_of(one.figure, changed.get(one.article.article_id, one.article), one.sentence)
        for one in known.values()
    ]


def _recalled(run: RunContext, series: Sequence[FigureSeries], window: timedelta) -> Sequence[KnownFigure]:
    days = days_near((one.day for one in series), window)
    return figures_in_series(run.home.root, {one.series for one in series}, days)


def _series_of(figures: Iterable[ComparableFigure]) -> tuple[FigureSeries, ...]:
    return tuple(
        FigureSeries(figure_id=one.figure.figure_id, series=series, day=day)
        for one in figures
        for series, day in meetings_of(one)
    )
