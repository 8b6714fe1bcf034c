"""Days that are no figure's own, or that figures share: of records, of laws by their year, of changes."""

from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.records import TimeExpression
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.day_spans import is_since
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.times import words_in

_BEFORE = 5
"""Words before a time in which a record or a target is named: `the record set in`."""
_LINKS = 3
"""Words between a base and its own time: `from 600 in`."""


def tells_other(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """Whether a time tells how rare a thing is, when a record was set, or which law is meant."""
    return _tells_rarity(scene, row) or _is_of_record(scene, reading, row) or _is_attribute(scene, reading, row)


def _tells_rarity(scene: Scene, row: TimeExpression) -> bool:
    """`the highest in a nationwide vote since 1992`: how long it had not been so, and no day of the figure's."""
    start, _ = scene.span_of(row)
    before = scene.words_before(start, _LINKS)
    if "last" in before and set(before) & {"seen", "won", "happened", "met", "recorded", "reached"}:
        return True  # `a margin last seen in 1998`
    if not is_since(scene, row):
        return False
    ahead = scene.words_in(scene.part_of(start)[0], start)
    most = any(first in ("most", "least") and second != "of" for first, second in pairwise(ahead))
    return most or any(word in situating_words("superlatives") for word in ahead)


def _is_of_record(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """`short of the record set in 1966`, `the target set for May`: theirs, unless the figure is the record."""
    start, _ = scene.span_of(row)
    before = scene.words_before(start, _BEFORE)
    named = {"record", "records", "target", "deadline", "goal"} & set(before)
    inside = any(word[0].isdigit() for word in before)
    return bool(named) and "set" in before and not (inside and reading.end <= start)


def _is_attribute(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """`under the 1992 agreement`, `near its 1999 launch rate`: a year that names a thing behind the figure."""
    start, end = scene.span_of(row)
    before, following = scene.words_before(start, 2), scene.words_behind(end, 1)
    named = before[-1:] and before[-1] in ("the", "its", "their", "his", "her", "a", "'s")
    bare = scene.text[start:end].isdigit() and bool(following) and following[0].isalpha()
    during = before[:1] in (("in",), ("at",), ("during",), ("after",), ("since",), ("for",))
    return bool(named) and bare and reading.end <= start and not during


def base_of_period(scene: Scene, reading: FigureReading, row: TimeExpression) -> bool:
    """`slipped to 18.4m from 21.9m in the year to March`: the period is that of the change, not of its base."""
    start, end = scene.span_of(row)
    bases = [one for one in scene.readings if one.role == "base" and one.end <= start]
    between = scene.words_in(bases[-1].end, start) if bases else ()
    if not bases or len(between) > _BEFORE or row.anchor == "absolute":
        return False
    words = (*between, *scene.words_in(start, end))
    if {"same", "previous", "last", "earlier", "ago", "before"} & set(words):
        return False
    ending = {"to", "ended", "ending", "through"} & {*words, *scene.words_behind(end, 1)}
    period = row.granularity in ("quarter", "half") or bool(ending)
    return period and reading.start < start


def shares_subject(scene: Scene, offset: int) -> bool:
    """`has burned 142,000 acres and destroyed 11,862 homes since May`: deeds of one subject, told in one tense."""
    start, end = clause_around(scene, offset)
    joint = scene.words_behind(end, 2)
    if joint[:1] != ("and",):
        return False
    past = any((word.endswith("ed") and is_verb(word)) or word in words_in("past_words") for word in joint[1:])
    own = scene.words_in(start, end)
    done = any(word.endswith("ed") or word in words_in("past_words") for word in own)
    return past and done and not {"will", "would", "is", "are"} & set(own)
