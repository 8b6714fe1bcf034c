"""Relate the figures of a run to each other and to those known, series by series."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.reasons import VerdictReason
from transforms.agreement.series import series_key
from transforms.agreement.verdicts import verdict
from transforms.records import Figure, Relation

WINDOW = timedelta(days=45)
"""Figures of one series further apart than this are not related: the series view shows them in order."""
NEIGHBOURS = 60
"""A new figure is related to at most this many of its series, the nearest in time first."""


def relate_figures(
    new: Sequence[ComparableFigure], known: Sequence[ComparableFigure], run_id: str
) -> tuple[Relation, ...]:
    """The relations of each new figure with the new and the known ones of its series.

    `known` may hold any figures; those of other series, and pairs of two known figures, are passed over.
    Incomparable pairs are not kept. The later or more precise figure of a pair is `figure_a`; where
    neither is, the one with the lesser id. The order of the input does not matter.
    """
    fresh = {one.figure.figure_id for one in new}
    by_series = _by_series((*new, *(one for one in known if one.figure.figure_id not in fresh)))
    relations = (
        _relation(a, b, run_id) for members in by_series.values() for a, b in _pairs(_with_siblings(members), fresh)
    )
    kept = (relation for relation in relations if relation is not None)
    return tuple(sorted(kept, key=lambda relation: (relation.figure_a, relation.figure_b)))


def _by_series(figures: Iterable[ComparableFigure]) -> dict[str, list[ComparableFigure]]:
    found: defaultdict[str, dict[str, ComparableFigure]] = defaultdict(dict)
    for one in figures:
        key = series_key(one)
        if key is not None:
            found[key][one.figure.figure_id] = one
    return {key: sorted(members.values(), key=lambda one: one.figure.figure_id) for key, members in found.items()}


def _with_siblings(members: Sequence[ComparableFigure]) -> list[ComparableFigure]:
    by_article: defaultdict[str, list[Figure]] = defaultdict(list)
    for one in members:
        by_article[one.figure.article_id].append(one.figure)
    return [
        replace(one, siblings=tuple(other for other in by_article[one.figure.article_id] if other != one.figure))
        for one in members
    ]


def _pairs(members: Sequence[ComparableFigure], fresh: set[str]) -> Iterator[tuple[ComparableFigure, ComparableFigure]]:
    """Each pair with a new figure in it, once: the lesser id first."""
    seen: set[tuple[str, str]] = set()
    for one in members:
        if one.figure.figure_id not in fresh:
            continue
        for other in _neighbours(one, members):
            a, b = sorted((one, other), key=lambda each: each.figure.figure_id)
            ids = a.figure.figure_id, b.figure.figure_id
            if ids not in seen:
                seen.add(ids)
                yield a, b


def _neighbours(one: ComparableFigure, members: Sequence[ComparableFigure]) -> list[ComparableFigure]:
    day = _day(one)
    others = [
        (abs((_day(other) or day or date.min) - (day or _day(other) or date.min)), other.figure.figure_id, other)
        for other in members
        if other is not one
    ]
    near = sorted((distance, name, other) for distance, name, other in others if distance <= WINDOW)
    return [other for _, _, other in near[:NEIGHBOURS]]


def _day(comparable: ComparableFigure) -> date | None:
    days = days_of(comparable)
    return days.first if days else None


def _relation(a: ComparableFigure, b: ComparableFigure, run_id: str) -> Relation | None:
    first, found = a, verdict(a, b)
    second = b
    if found.verdict == "compatible":
        backward = verdict(b, a)
        if backward.verdict in ("refines", "supersedes"):
            first, second, found = b, a, backward
    return _row(first, second, found, run_id) if found.verdict != "incomparable" else None


def _row(a: ComparableFigure, b: ComparableFigure, found: VerdictReason, run_id: str) -> Relation:
    return Relation(
        figure_a=a.figure.figure_id,
        figure_b=b.figure.figure_id,
        verdict=found.verdict,
        reason=found.reason,
        rule=found.rule,
        run_id=run_id,
    )
