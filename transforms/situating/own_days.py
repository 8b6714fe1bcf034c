"""Which of a sentence's days is a figure's own."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.records import TimeExpression
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.day_spans import is_since
from transforms.situating.foreign_days import base_of_period, shares_subject, tells_other
from transforms.situating.present import is_no_longer
from transforms.situating.scene import Scene
from transforms.situating.told import is_aside
from transforms.vocabulary.situating import situating_words

_ADJACENT = 3
"""Words that may stand between a figure and the day that is its own: `litres in 2015`."""

_COMPARED = 6
"""Words before an expression that may tell that it is compared with: `than in the same quarter of 2015`."""


def nearest(scene: Scene, reading: FigureReading, rows: Sequence[TimeExpression]) -> TimeExpression | None:
    """The expression of the figure's own part of the sentence, else the nearest; none of a relative clause."""
    offset = reading.quantity.number_start
    usable = [
        row
        for row in rows
        if not _is_aside(scene, offset, row)
        and not _is_of_aside(scene, offset, row)
        and not _is_of_another(scene, reading, row)
        and not tells_other(scene, reading, row)
        and not _is_compared(scene, reading, row)
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
    others = [
        other
        for other in scene.readings
        if other is not reading and other.quantity.number_start < start and other.quantity.kind != "duration"
    ]
    adjacent = [other for other in others if len(scene.words_in(other.end, start)) <= _ADJACENT]
    if base_of_period(scene, reading, row):
        return reading.role == "base"
    # `to 511 from 600 in 2015` is of the base alone, `from 13,000 to 16,000 next year` of the level.
    if any((other.role == "base") != (reading.role == "base") for other in adjacent):
        return True
    if any(_has_it(scene, reading, other, start) for other in adjacent) or _is_taken(scene, reading, row):
        return True
    first, last = clause_around(scene, start)
    victims = reading.concept in situating_words("victims") and not is_since(scene, row)
    apart = {"but", "while", "whereas", "although", "though"} & set(scene.words_in(offset, start))
    if first <= offset < last or (victims and not apart) or shares_subject(scene, offset):
        return False
    return any(first <= other.quantity.number_start for other in others)


def _is_of_aside(scene: Scene, offset: int, row: TimeExpression) -> bool:
    """`The report, published on Friday, found`: a day of an aside that the figure stands outside of."""
    start, _ = scene.span_of(row)
    return is_aside(scene, start) and scene.part_of(start) != scene.part_of(offset)


def is_in_clause(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """Whether an expression stands in the figure's own clause."""
    first, last = clause_around(scene, reading.quantity.number_start)
    return first <= scene.span_of(row)[0] < last


def is_told_with(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """Whether no conjunction and no `which` parts a figure and an expression, nor the end of what is said."""
    offset, start = reading.quantity.number_start, scene.span_of(row)[0]
    if scene.words_behind(scene.span_of(row)[1], 1) == ("'s",):
        return False
    between = scene.words_in(min(offset, start), max(offset, start))
    parting = situating_words("clause_breaks") | situating_words("other_clauses")
    return parting.isdisjoint(between) or _is_of_figure(scene, offset, start)


def has_verb(scene: Scene, reading: FigureReading) -> bool:
    """Whether the part of the sentence that a figure stands in has a verb of its own."""
    start, end = scene.part_of(reading.quantity.number_start)
    return any(is_verb(word) for word in (*scene.words_in(start, reading.start), *scene.words_in(reading.end, end)))


def is_in_part(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """Whether no sign parts an expression from the figure."""
    return scene.part_of(scene.span_of(row)[0]) == scene.part_of(reading.quantity.number_start)


def is_in_relative(scene: Scene, reading: FigureReading) -> bool:
    """`Norvia, which has eight ships, will sail on Thursday`: an aside has its own days, or none."""
    start, _ = scene.part_of(reading.quantity.number_start)
    return start > 0 and scene.words_behind(start, 1) in (("which",), ("who",), ("where",), ("whose",))


def _is_compared(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """`up 34% from the same period of 2016`, `12% more than in 2015`: the days of what the figure is held against."""
    if reading.role == "base":
        return False
    words = list(scene.words_before(scene.span_of(row)[0], _COMPARED))
    while words and words[-1] in situating_words("compared_links"):
        words.pop()
    last = words[-1] if words else ""
    if last in ("than", "versus", "against") or words[-2:] in (["compared", "with"], ["compared", "to"]):
        return True
    relative = reading.role in ("change", "share", "rate") or reading.quantity.kind == "percent"
    long = row.granularity not in ("day", "time", "duration")
    return last in ("from", "on") and relative and long and scene.words_behind(scene.span_of(row)[1], 1) != ("to",)


def _has_it(scene: Scene, reading: FigureReading, other: FigureReading, start: int) -> bool:
    """`470 men left of the 2,500 he had in April`: between a later figure and the day stands a verb of its own."""
    return other.start > reading.start and any(is_verb(word) for word in scene.words_in(other.end, start))


def _is_taken(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """`15,000 jobs this year and 150,000 by 2015`: the first day is the first figure's, where each has its own."""
    start, end = scene.span_of(row)
    if end > reading.start or scene.words_in(end, reading.start)[:1] not in (("and",), (",",), ("but",)):
        return False
    ahead = any(other.end <= start and len(scene.words_in(other.end, start)) <= _ADJACENT for other in scene.readings)
    return ahead and any(
        scene.span_of(later)[0] - reading.end >= 0
        and len(scene.words_in(reading.end, scene.span_of(later)[0])) <= _ADJACENT
        for later in scene.times
        if later.day_from is not None
    )


def _is_aside(scene: Scene, offset: int, row: TimeExpression) -> bool:
    """Behind `that`, `which` or `who` that stands behind the figure: `the cyclone that struck on Saturday`."""
    start, _ = scene.span_of(row)
    if start < offset or _is_of_figure(scene, offset, start):
        return False
    between = scene.words_in(offset, start)
    if between[-1:] in (("since",), ("before",), ("after",)):
        between = between[:-1]
    elif is_since(scene, row):
        between = between[: len(between) - 1 - between[::-1].index("since")] if "since" in between else between
    return bool(set(between[1:]) & situating_words("other_clauses"))


def _is_of_figure(scene: Scene, offset: int, start: int) -> bool:
    """`the 22 who arrived in October`: a relative clause directly behind the figure tells of its own days."""
    reading = next((one for one in scene.readings if one.quantity.number_start == offset), None)
    if reading is None:
        return False
    behind = scene.words_in(reading.end, start)
    return behind[:1] == ("who",) and not set(behind[1:]) & situating_words("other_clauses")
