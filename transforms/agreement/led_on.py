"""Whether a change that one of two reports tells leads from the number of one to that of the other."""

from collections.abc import Iterable
from math import isclose

from transforms.agreement.comparable import ComparableFigure
from transforms.records import Figure

LEAST = 2
"""A change of one comes about by chance too often."""


def leads_on(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether one is the other's base, the change between them told, or one the change that leads to the other."""
    told = [one for one in (*a.siblings, *b.siblings) if one.unit == a.figure.unit and one.value is not None]
    if a.figure.article_id == b.figure.article_id or a.figure.value is None or b.figure.value is None:
        return False
    changes = [one for one in (a.figure, b.figure) if one.role == "change"]
    if len(changes) == 1:
        change = changes[0]
        level = b.figure if change is a.figure else a.figure
        return _comes_out(change, level, told)
    return not changes and _is_gap(abs(a.figure.value - b.figure.value), told)


def _comes_out(change: Figure, level: Figure, told: Iterable[Figure]) -> bool:
    """Whether a base told in either report and the change make the level."""
    step, reached = change.value or 0.0, level.value or 0.0
    bases = [one.value or 0.0 for one in told if one.role == "base"]
    ways = {"increase": (1,), "decrease": (-1,)}.get(change.direction or "", (1, -1))
    return any(isclose(base + way * step, reached) for base in bases for way in ways)


def _is_gap(gap: float, told: Iterable[Figure]) -> bool:
    return gap >= LEAST and any(one.role == "change" and isclose(one.value or 0.0, gap) for one in told)
