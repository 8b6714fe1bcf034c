"""Which figures of two reports are told as one quantity though their columns do not say so.

Reporters name one thing by many words, leave the place or the actor unsaid, tell a level as a change: then no series
holds both figures. Here all that they have in common and all that sets them apart (`shared_evidence.py`) is weighed
(`one_quantity.json`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import exp

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.compared_numbers import number_evidence
from transforms.agreement.evidence.may_conflict import can_both_be_true, cannot_conflict, is_set_apart
from transforms.agreement.evidence.shared_evidence import words_evidence_of
from transforms.agreement.families import family_key
from transforms.agreement.sure_likes import is_surely_like
from transforms.vocabulary.one_quantity import quantity_trees

Side = tuple[str, str]
"""A figure, and an article in which its like is looked for."""
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
    met = _Met(answered)
    for one, others in _meetings(figures, fresh):
        for other in others:
            met.add(one, other)
    told = ((score, a, b) for a, b in met.pairs() if (score := _score_of_one(a, b)) is not None)
    return tuple(Told(a, b, _surety(score)) for score, a, b in told if met.leads(score, a, b))


def _score_of_one(a: ComparableFigure, b: ComparableFigure) -> float | None:
    """How surely they are one quantity; null where they are not or where they cannot conflict."""
    if cannot_conflict(a, b):
        return None
    trees, numbers = quantity_trees(), number_evidence(a, b)
    score = trees.of(words_evidence_of(a, b) | numbers, trees.least)
    if is_surely_like(a, b):
        score = max(score, trees.surely)
    enough = score >= trees.least and (score >= trees.surely or not is_set_apart(a, b))
    return score if enough else None


@dataclass(slots=True)
class _Met:
    """The pairs that meet, and on each side of each the rivals for its place."""

    answered: set[Side]
    by_ids: dict[tuple[str, str], tuple[ComparableFigure, ComparableFigure]] = field(default_factory=dict)
    rivals: defaultdict[Side, list[ComparableFigure]] = field(default_factory=lambda: defaultdict(list))

    def add(self, one: ComparableFigure, other: ComparableFigure) -> None:
        """Let two meet, once, unless a rule has answered for either."""
        a, b = sorted((one, other), key=lambda figure: figure.figure.figure_id)
        ids = a.figure.figure_id, b.figure.figure_id
        sides = _one_side(a, b), _one_side(b, a)
        if ids not in self.by_ids and self.answered.isdisjoint(sides):
            self.by_ids[ids] = a, b
            self.rivals[sides[0]].append(b)
            self.rivals[sides[1]].append(a)

    def pairs(self) -> list[tuple[ComparableFigure, ComparableFigure]]:
        """All of them, the lesser id first, in the order of their ids."""
        return [pair for _, pair in sorted(self.by_ids.items())]

    def leads(self, score: float, a: ComparableFigure, b: ComparableFigure) -> bool:
        """Whether nothing else in either article comes near the score."""
        sides = ((a, b), (b, a))
        return all(
            score - _score_as(one, rival, a, b) >= LEAD
            for one, other in sides
            for rival in self.rivals[_one_side(one, other)]
            if rival is not other
        )


def _score_as(one: ComparableFigure, rival: ComparableFigure, a: ComparableFigure, b: ComparableFigure) -> float:
    """How surely a figure and the rival are one; what agrees is weighed as if it told the numbers of the two."""
    numbers = (one, rival) if not can_both_be_true(one, rival) else (a, b)
    return quantity_trees().of(words_evidence_of(one, rival) | number_evidence(*numbers))


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


def _one_side(one: ComparableFigure, other: ComparableFigure) -> Side:
    return one.figure.figure_id, other.figure.article_id


def _surety(score: float) -> float:
    return 1 / (1 + exp(-score))
