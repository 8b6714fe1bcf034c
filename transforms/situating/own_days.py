"""Which of a sentence's days is a figure's own."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.records import TimeExpression
from transforms.situating.clauses import clause_around
from transforms.situating.present import is_no_longer
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import situating_words

_ADJACENT = 3
"""Words that may stand between a figure and the day that is its own: `litres in 2015`."""


def nearest(scene: Scene, reading: FigureReading, rows: Sequence[TimeExpression]) -> TimeExpression | None:
    """The expression of the figure's own part of the sentence, else the nearest; none of a relative clause."""
    offset = reading.quantity.number_start
    usable = [
        row
        for row in rows
        if not _is_aside(scene, offset, scene.span_of(row)[0])
        and not _is_of_another(scene, reading, row)
        and not _tells_rarity(scene, scene.span_of(row)[0])
    ]
    if is_no_longer(scene, reading):
        usable = [row for row in usable if scene.part_of(scene.span_of(row)[0]) == scene.part_of(offset)]
    return min(usable, key=lambda row: _distance(scene, offset, row), default=None)


def _distance(scene: Scene, offset: int, row: TimeExpression) -> tuple[bool, int]:
    start, end = scene.span_of(row)
    return scene.part_of(offset) != scene.part_of(start), max(start - offset, offset - end)


def _is_of_another(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """`has 3,000 and will have 6,000 by Tuesday`, `to 511 from 600 in 2015`: the day is the other figure's."""
    start, _ = scene.span_of(row)
    offset = reading.quantity.number_start
    others = [other for other in scene.readings if other is not reading and other.quantity.number_start < start]
    adjacent = [other for other in others if len(scene.words_in(other.end, start)) <= _ADJACENT]
    # `to 511 from 600 in 2015` is of the base, `from 13,000 to 16,000 next year` is not.
    if any((other.role == "base") != (reading.role == "base") and other.start > reading.start for other in adjacent):
        return True
    first, last = clause_around(scene, start)
    if first <= offset < last or reading.concept in situating_words("victims"):
        return False
    return any(first <= other.quantity.number_start for other in others)


def _is_aside(scene: Scene, offset: int, start: int) -> bool:
    """Behind `that`, `which` or `who` that stands behind the figure: `the cyclone that struck on Saturday`."""
    if start < offset:
        return False
    between = scene.words_in(offset, start)
    if between[-1:] in (("since",), ("before",), ("after",)):
        between = between[:-1]
    return bool(set(between[1:]) & situating_words("other_clauses"))


def _tells_rarity(scene: Scene, start: int) -> bool:
    """`the highest in a nationwide vote since 1992`: how long it had not been so, and no day of the figure's."""
    if scene.words_before(start, 1) != ("since",):
        return False
    ahead = scene.words_in(scene.part_of(start)[0], start)
    return any(word in situating_words("superlatives") for word in ahead)
