"""The days of an expression and the words around it: `since 2013`, `from June to August`, `the week to 4 May`."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.records import TimeExpression
from transforms.situating.scene import Scene
from transforms.times.amount import read_amount
from transforms.times.calendar_days import Days, shift
from transforms.times.units import unit_of

_PERIOD = re.compile(
    r"(?:(?P<amount>[\w.]+) (?:- )?)?(?:fiscal |financial |trading |reporting )?"
    r"(?P<unit>hours?|days?|weeks?|fortnight|months?|quarters?|half - year|half|years?) "
    r"(?:that |which )?(?:to|ended|ending|ends|through|until|till|up to)(?: the| on| in| end| of)*$"
)
_WORDS_OF_PERIOD = 9
_WORDS_SINCE = 9
_RANGES = frozenset({"to", "until", "till", "through", "–", "-", "—"})


def days_told(scene: Scene, row: TimeExpression, reading: FigureReading, published: date | None) -> Days | None:
    """First and last day of an expression for a figure; None where it has none, or hangs on an unknown day."""
    if row.day_from is None or row.day_to is None:
        return None
    for edge in (row, *_next_to(scene, row)):
        period = _period_ending(scene, edge)
        if period is not None:
            return period
    for first, last in pairwise(scene.times):
        if row in (first, last) and _is_range(scene, first, last):
            return _range(first, last)
    if is_since(scene, row) and not _is_event_of(scene, row, reading):
        return None if published is None else (row.day_from, published)
    return row.day_from, row.day_to


def is_since(scene: Scene, row: TimeExpression) -> bool:
    """`since 2013`, `since the mission began in 2013`: from then on."""
    start, _ = scene.span_of(row)
    words = scene.words_in(scene.part_of(start)[0], start)[-_WORDS_SINCE:]
    if "since" not in words:
        return False
    behind = words[len(words) - words[::-1].index("since") :]
    return not any(word[0].isdigit() for word in behind)


def _is_event_of(scene: Scene, row: TimeExpression, reading: FigureReading) -> bool:
    """`since Saturday's quake, in which 350 died`: the figure is of the event, and not counted since."""
    start, _ = scene.part_of(reading.quantity.number_start)
    return scene.span_of(row)[1] <= start and "which" in scene.words_behind(start, 2)


def _next_to(scene: Scene, row: TimeExpression) -> Sequence[TimeExpression]:
    """The expression behind one, if only a few words part them: `three months` and `30 June`."""
    behind = [other for other in scene.times if 0 <= other.start - row.end <= len(" that ended on the ")]
    return behind[:1]


def _period_ending(scene: Scene, edge: TimeExpression) -> Days | None:
    """`the 26 weeks to 29 June`, `the year ended in March`: so long, up to the last of those days."""
    start, _ = scene.span_of(edge)
    match = _PERIOD.search(" ".join(scene.words_before(start, _WORDS_OF_PERIOD)))
    if match is None or edge.day_to is None:
        return None
    singular = match["unit"] in ("week", "fortnight", "month", "quarter", "half - year", "half", "year")
    amount = read_amount((match["amount"],)) if match["amount"] else None
    amount = read_amount(("one",)) if amount is None and singular else amount
    if amount is None or amount.denominator != 1:
        return None
    if match["unit"].startswith("half"):
        first = shift(edge.day_to + timedelta(1), "M", -6 * int(amount))
    else:
        first = shift(edge.day_to + timedelta(1), unit_of(match["unit"]), -int(amount))
    return None if first is None else (first, edge.day_to)


def _is_range(scene: Scene, first: TimeExpression, last: TimeExpression) -> bool:
    """`between June and August`, `from 2003 to 2011`, `in July and August`."""
    if first.day_from is None or last.day_from is None or "set" in (first.granularity, last.granularity):
        return False
    between = scene.words_in(scene.span_of(first)[1], scene.span_of(last)[0])
    before = scene.words_before(scene.span_of(first)[0], 1)
    if between == ("and",):
        touching = first.day_to is not None and last.day_from - first.day_to == timedelta(1)
        return before == ("between",) or (touching and first.granularity == last.granularity)
    return len(between) == 1 and between[0] in _RANGES


def _range(first: TimeExpression, last: TimeExpression) -> Days | None:
    """From the first day of the one to the last of the other, which tells the year of both."""
    start, end = first.day_from, last.day_to
    if start is None or end is None:
        return None
    if first.anchor != "absolute" and first.granularity in ("month", "day"):
        years = end.year - start.year if last.anchor == "absolute" or start > end else 0
        moved = shift(start, "Y", years)
        start = moved if moved is not None and moved <= end else shift(start, "Y", years - 1)
    return None if start is None or start > end else (start, end)
