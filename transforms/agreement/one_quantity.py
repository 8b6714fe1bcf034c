"""Which figures of two reports are told as one quantity though their columns do not say so.

Reporters name one thing by many words, leave the place or the actor unsaid, tell a level as a change: then no series
holds both figures. Here all that they have in common (`shared_evidence.py`) is weighed (`one_quantity.yaml`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import exp

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.families import family_key
from transforms.agreement.may_conflict import may_conflict
from transforms.agreement.shared_evidence import evidence_of
from transforms.vocabulary.one_quantity import quantity_weights

Weighed = tuple[float, ComparableFigure, ComparableFigure]
WITHIN = timedelta(days=4)
"""Reports further apart are of other days: what they count may have changed."""
MOST_MET = 20
"""A new figure is held against at most this many of other reports on either side, the nearest in time first."""


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
    over. Of the pairs of a figure with one article only the surest stands, if it is so from both sides.
    """
    scored: dict[tuple[str, str], Weighed] = {}
    for one, others in _meetings(figures, fresh):
        for other in others:
            if answered.isdisjoint((_one_side(one, other), _one_side(other, one))) and may_conflict(one, other):
                a, b = sorted((one, other), key=lambda figure: figure.figure.figure_id)
                scored[a.figure.figure_id, b.figure.figure_id] = (quantity_weights().of(evidence_of(a, b)), a, b)
    best = _best(scored.values())
    return tuple(
        Told(a, b, _surety(score))
        for _, (score, a, b) in sorted(scored.items())
        if score >= quantity_weights().least and best[_one_side(a, b)] == score == best[_one_side(b, a)]
    )


def _meetings(
    figures: Iterable[ComparableFigure], fresh: set[str]
) -> Iterator[tuple[ComparableFigure, list[ComparableFigure]]]:
    """Each new figure beside those of its family in other reports of about its time."""
    families: defaultdict[str, list[tuple[datetime, str, ComparableFigure]]] = defaultdict(list)
    for one in figures:
        key = family_key(one)
        if key is not None and one.published_at is not None:
            families[key].append((one.published_at, one.figure.figure_id, one))
    for _, members in sorted(families.items()):
        members.sort(key=lambda member: member[:2])
        for at, (_, name, one) in enumerate(members):
            if name in fresh:
                yield one, [*_near(members, at, -1), *_near(members, at, 1)]


def _near(
    members: Sequence[tuple[datetime, str, ComparableFigure]], start: int, step: int
) -> Iterator[ComparableFigure]:
    """The nearest members to one side that other reports hold."""
    when, _, one = members[start]
    met, at = 0, start + step
    while 0 <= at < len(members) and met < MOST_MET and abs(members[at][0] - when) <= WITHIN:
        other = members[at][2]
        if other.figure.article_id != one.figure.article_id:
            met += 1
            yield other
        at += step


def _one_side(one: ComparableFigure, other: ComparableFigure) -> tuple[str, str]:
    return one.figure.figure_id, other.figure.article_id


def _best(scored: Iterable[Weighed]) -> dict[tuple[str, str], float]:
    best: dict[tuple[str, str], float] = {}
    for score, a, b in scored:
        for side in (_one_side(a, b), _one_side(b, a)):
            best[side] = max(score, best.get(side, score))
    return best


def _surety(score: float) -> float:
    return 1 / (1 + exp(-score))
