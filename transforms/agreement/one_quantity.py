"""Which figures of two reports are told as one quantity though their columns do not say so.

Reporters name one thing by many words, leave the place or the actor unsaid, tell a level as a change: then no series
holds both figures. Here all that they have in common (`shared_evidence.py`) is weighed (`one_quantity.yaml`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import exp

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.families import family_key
from transforms.agreement.may_conflict import may_conflict
from transforms.agreement.shared_evidence import evidence_of
from transforms.vocabulary.one_quantity import quantity_weights

Weighed = tuple[float, ComparableFigure, ComparableFigure]
Report = tuple[datetime, str, list[ComparableFigure]]
WITHIN = timedelta(days=4)
"""Reports further apart are of other days: what they count may have changed."""
MOST_MET = 10
"""A new figure is held against those of at most this many other reports on either side, the nearest in time first."""
LEAD = 0.1
"""By how much the surest figure of an article has to be ahead: of two that are as near, one must be something else."""


@dataclass(frozen=True, slots=True)
class Told:
    """Two figures told as one quantity, and how surely, from 0 to 1."""

    a: ComparableFigure
    b: ComparableFigure
    surety: float


def told_as_one(
    figures: Sequence[ComparableFigure], fresh: set[str], answered: set[tuple[str, str]]
) -> tuple[Told, ...]:
    """The pairs with a figure of `fresh` that are surely one quantity and cannot both be true.

    `answered` holds pairs of a figure and an article in which a rule already found its like; those are passed
    over. Of the figures of one article only the surest may answer, if it is so from both sides and by a `LEAD`:
    one that agrees answers as well, and then nothing is said.
    """
    scored: dict[tuple[str, str], Weighed] = {}
    for one, others in _meetings(figures, fresh):
        for other in others:
            if answered.isdisjoint((_one_side(one, other), _one_side(other, one))):
                a, b = sorted((one, other), key=lambda figure: figure.figure.figure_id)
                scored[a.figure.figure_id, b.figure.figure_id] = (quantity_weights().of(evidence_of(a, b)), a, b)
    best = _best(scored.values())
    return tuple(
        Told(a, b, _surety(score))
        for _, (score, a, b) in sorted(scored.items())
        if score >= quantity_weights().least and _leads(score, a, b, best) and may_conflict(a, b)
    )


def _leads(score: float, a: ComparableFigure, b: ComparableFigure, best: Mapping[tuple[str, str], list[float]]) -> bool:
    """Whether nothing else in either article comes near the score."""
    return all(
        score == best[side][0] and (len(best[side]) == 1 or score - best[side][1] >= LEAD)
        for side in (_one_side(a, b), _one_side(b, a))
    )


def _meetings(
    figures: Iterable[ComparableFigure], fresh: set[str]
) -> Iterator[tuple[ComparableFigure, list[ComparableFigure]]]:
    """Each new figure beside those of its family in other reports of about its time."""
    families: defaultdict[str, list[ComparableFigure]] = defaultdict(list)
    for one in figures:
        key = family_key(one)
        if key is not None and one.published_at is not None:
            families[key].append(one)
    for _, members in sorted(families.items()):
        reports = _reports(members)
        for at, (_, _, held) in enumerate(reports):
            new = [one for one in held if one.figure.figure_id in fresh]
            others = [*_near(reports, at, -1), *_near(reports, at, 1)] if new else []
            yield from ((one, others) for one in new)


def _reports(members: Iterable[ComparableFigure]) -> list[Report]:
    """The figures of a family, report by report, in the order of time."""
    by_article: defaultdict[tuple[datetime, str], list[ComparableFigure]] = defaultdict(list)
    for one in members:
        if one.published_at is not None:
            by_article[one.published_at, one.figure.article_id].append(one)
    return [(when, name, held) for (when, name), held in sorted(by_article.items())]


def _near(reports: Sequence[Report], start: int, step: int) -> Iterator[ComparableFigure]:
    """The figures of the nearest reports to one side."""
    stop = max(start + step * (MOST_MET + 1), -1) if step < 0 else min(start + MOST_MET + 1, len(reports))
    for at in range(start + step, stop, step):
        if abs(reports[at][0] - reports[start][0]) > WITHIN:
            return
        yield from reports[at][2]


def _one_side(one: ComparableFigure, other: ComparableFigure) -> tuple[str, str]:
    return one.figure.figure_id, other.figure.article_id


def _best(scored: Iterable[Weighed]) -> dict[tuple[str, str], list[float]]:
    """The scores of each figure with each article, the surest first."""
    scores: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for score, a, b in scored:
        scores[_one_side(a, b)].append(score)
        scores[_one_side(b, a)].append(score)
    return {side: sorted(found, reverse=True) for side, found in scores.items()}


def _surety(score: float) -> float:
    return 1 / (1 + exp(-score))
