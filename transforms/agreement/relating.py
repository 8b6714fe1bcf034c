"""Relate the figures of a run to each other and to those known, series by series."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.families import is_family
from transforms.agreement.neighbours import Timeline
from transforms.agreement.one_quantity import Told, told_as_one
from transforms.agreement.reasons import VerdictReason, named_pair, position
from transforms.agreement.running_counts import is_running
from transforms.agreement.series import series_keys
from transforms.agreement.sums.accounts.finding import find_accounts
from transforms.agreement.verdicts import verdict
from transforms.records import Figure, Relation

WINDOW = timedelta(days=45)
"""Figures of one series further apart than this are not related: the series view shows them in order."""
STORY_WINDOW = timedelta(days=28)
"""Reports of one story further apart than this are not set against each other."""
RUN_WINDOW = timedelta(days=180)
"""Counts that run on from one beginning are one for longer."""
NEIGHBOURS = 40
"""A new figure is related to at most this many others of its series on either side, the nearest in time first."""


def relate_figures(
    new: Sequence[ComparableFigure], known: Sequence[ComparableFigure], run_id: str
) -> tuple[Relation, ...]:
    """The relations of each new figure with the new and the known ones of its series.

    `known` may hold any figures; those of other series, and pairs of two known figures, are passed over.
    Incomparable pairs are not kept. Where no rule finds a figure's like in another report of its story, the statements
    are read (`one_quantity.py`): what is told as one quantity and cannot both be true contradicts. The later or more
    precise figure of a pair is `figure_a`; where neither is, the one with the lesser id. The order of the
    input does not matter.
    """
    fresh = {one.figure.figure_id for one in new}
    everyone = with_siblings((*new, *(one for one in known if one.figure.figure_id not in fresh)))
    found: dict[tuple[str, str], Relation | None] = {}
    for key, members in _by_series(everyone).items():
        for a, b in _pairs(members, fresh, window_of(key)):
            ids = a.figure.figure_id, b.figure.figure_id
            if ids not in found:
                found[ids] = _relation(a, b, run_id)
    kept = [relation for relation in found.values() if relation is not None]
    kept.extend(_told_relation(told, run_id) for told in told_as_one(everyone, fresh, _answered(kept, everyone)))
    apart = {figure for one in kept if one.verdict == "contradicts" for figure in (one.figure_a, one.figure_b)}
    parted = _parted(everyone, apart)
    kept = [one for one in kept if one.verdict != "contradicts" or (one.figure_a, one.figure_b) not in parted]
    return tuple(sorted(kept, key=lambda relation: (relation.figure_a, relation.figure_b)))


def with_siblings(figures: Iterable[ComparableFigure]) -> list[ComparableFigure]:
    """Each figure once, beside the others of its article."""
    unique = {one.figure.figure_id: one for one in figures}
    by_article: defaultdict[str, list[Figure]] = defaultdict(list)
    for one in unique.values():
        by_article[one.figure.article_id].append(one.figure)
    return [
        replace(one, siblings=tuple(other for other in by_article[one.figure.article_id] if other is not one.figure))
        for one in unique.values()
    ]


def _by_series(figures: Iterable[ComparableFigure]) -> dict[str, list[ComparableFigure]]:
    found: defaultdict[str, list[ComparableFigure]] = defaultdict(list)
    for one in figures:
        for key in series_keys(one):
            found[key].append(one)
    return found


def _pairs(
    members: Sequence[ComparableFigure], fresh: set[str], window: timedelta
) -> Iterator[tuple[ComparableFigure, ComparableFigure]]:
    """Each pair with a new figure in it, the lesser id first."""
    timeline = Timeline(members)
    for one in members:
        if one.figure.figure_id in fresh:
            for other in timeline.near(one, window, NEIGHBOURS):
                yield (one, other) if one.figure.figure_id < other.figure.figure_id else (other, one)


def _relation(a: ComparableFigure, b: ComparableFigure, run_id: str) -> Relation | None:
    found = verdict(a, b)
    if found.verdict == "compatible":
        backward = verdict(b, a)
        if backward.verdict in ("refines", "supersedes"):
            return _row(b, a, backward, run_id)
    return _row(a, b, found, run_id) if found.verdict != "incomparable" else None


def _answered(relations: Iterable[Relation], figures: Iterable[ComparableFigure]) -> set[tuple[str, str]]:
    """Each figure with each article in which a rule found what it says something of."""
    article = {one.figure.figure_id: one.figure.article_id for one in figures}
    pairs = [(one.figure_a, one.figure_b) for one in relations]
    return {(one, article[other]) for a, b in pairs for one, other in ((a, b), (b, a))}


def _parted(figures: Sequence[ComparableFigure], apart: set[str]) -> set[tuple[str, str]]:
    """Each two figures that an account tells as a part and its whole, or as two parts: they are not one quantity.

    Only the stories of the figures that contradict each other are looked at.
    """
    stories = {one.story_id for one in figures if one.figure.figure_id in apart}
    told = (one for one in figures if one.story_id in stories)
    in_order = sorted(told, key=lambda one: (one.figure.article_id, one.figure.start))
    return {pair for account in find_accounts(in_order) if account.holds for pair in permutations(account.ids, 2)}


def _told_relation(told: Told, run_id: str) -> Relation:
    name_a, name_b = named_pair(told.a, told.b)
    reason = f"{name_a} {position(told.a, told.b)} {name_b}, told as one quantity ({told.surety:.2f})"
    return _row(told.a, told.b, VerdictReason("contradicts", reason, "told_as_one"), run_id)


def _row(a: ComparableFigure, b: ComparableFigure, found: VerdictReason, run_id: str) -> Relation:
    return Relation(
        figure_a=a.figure.figure_id,
        figure_b=b.figure.figure_id,
        verdict=found.verdict,
        reason=found.reason,
        rule=found.rule,
        run_id=run_id,
    )


def window_of(series: str) -> timedelta:
    """How far apart figures of a series are still related; the days of a family are those of reports of one story."""
    if is_running(series):
        return RUN_WINDOW
    return STORY_WINDOW if is_family(series) else WINDOW


def days_near(days: Iterable[date | None], window: timedelta = WINDOW) -> tuple[date, date] | None:
    """First and last day of the known figures that figures of these days can be related to; null where none is dated.

    Figures without a day are related within their story only, whose dated figures lie near.
    """
    dated = [day for day in days if day is not None]
    return (min(dated) - window, max(dated) + window) if dated else None
