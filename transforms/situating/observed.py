"""The days for which a figure is stated: by the time expression of its clause, else by the article's own day."""

from collections.abc import Sequence
from datetime import date

from transforms.figures.reading import FigureReading
from transforms.records import TimeExpression
from transforms.situating.article_context import ArticleContext
from transforms.situating.day_spans import days_told, is_since
from transforms.situating.foreign_days import shares_subject
from transforms.situating.own_days import has_verb, is_in_clause, is_in_part, is_in_relative, is_told_with, nearest
from transforms.situating.present import (
    is_no_longer,
    is_now,
    is_perfect,
    is_present_clause,
    is_said_of_now,
    is_so_far,
    is_toll_now,
)
from transforms.situating.remaining import is_of_the_past, is_there_now
from transforms.situating.scene import Scene
from transforms.situating.situated import Observed, Situated
from transforms.situating.taken_up import is_elided
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.speech import speech_words
from transforms.vocabulary.words import Status

_NO_DAY = Observed()


def observed_of(
    context: ArticleContext, scene: Scene, reading: FigureReading, status: Status, before: Sequence[Situated]
) -> Observed:
    """The days of a figure; none where nothing tells them, or where the article has no date.

    A toll is as old as its count: the day on which it is reported goes before the day of the event.
    """
    dated = [row for row in scene.times if row.day_from is not None and row.granularity not in ("set", "reference")]
    reports, events = _by_use(scene, reading, dated)
    if status in ("planned", "authorised", "proposed", "hypothetical"):
        ahead = [row for row in events if _lies_ahead(context, row) and not _only_bounds(scene, row)]
        return _days(context, scene, reading, nearest(scene, reading, ahead), "time:planned")
    if reading.role == "rank" or reading.quantity.kind in ("duration", "length", "age"):
        return _NO_DAY
    if reading.role == "measure" and reading.quantity.kind != "money":
        shared = shares_subject(scene, reading.quantity.number_start)
        events = [row for row in events if shared or is_in_clause(scene, reading, row)]
    if status == "actual":
        events = [row for row in events if _has_come(context, row) or is_in_clause(scene, reading, row)]
    if is_in_relative(scene, reading) and is_now(scene, reading):
        reports, events = [], [row for row in events if is_in_part(scene, reading, row)]
    if reading.concept in situating_words("victims"):
        return _of_toll(context, scene, reading, (reports, events), before)
    return _of_level(context, scene, reading, events, before)


def _lies_ahead(context: ArticleContext, row: TimeExpression) -> bool:
    return context.published is None or (row.day_to or date.max) >= context.published


def _has_come(context: ArticleContext, row: TimeExpression) -> bool:
    return context.published is None or (row.day_from or date.min) <= context.published


def _only_bounds(scene: Scene, row: TimeExpression) -> bool:
    """`troops will stay after 2014`: later than that, and no day of it."""
    start, end = scene.span_of(row)
    possessor = scene.words_behind(end, 1) == ("'s",)
    return scene.words_before(start, 1) in (("after",), ("beyond",)) and not possessor


def _of_level(
    context: ArticleContext,
    scene: Scene,
    reading: FigureReading,
    events: Sequence[TimeExpression],
    before: Sequence[Situated],
) -> Observed:
    """The day of the clause, that of the figure whose noun this one shares, or now where the present is spoken of."""
    if is_there_now(scene, reading) or (reading.role == "level" and is_said_of_now(scene, reading)):
        return _now(context)
    found = _days(context, scene, reading, nearest(scene, reading, events), "time:clause")
    shares = is_elided(reading) or reading.role == "change" or not has_verb(scene, reading)
    shares = shares and reading.role != "base" and bool(before) and before[-1].reading.role != "base"
    if found.first is None and shares and before and before[-1].number == scene.sentence.number:
        between = scene.words_in(before[-1].reading.end, reading.start)
        if before[-1].observed.first and not any(word in situating_words("finite") for word in between):
            return before[-1].observed
    present = reading.role == "level" and is_now(scene, reading) and not is_no_longer(scene, reading)
    return _now(context) if found.first is None and present else found


def _now(context: ArticleContext) -> Observed:
    """The article's own day; none where it has no date."""
    return Observed(first=context.published, last=context.published, rule="time:published")


def _of_toll(
    context: ArticleContext,
    scene: Scene,
    reading: FigureReading,
    rows: tuple[Sequence[TimeExpression], Sequence[TimeExpression]],
    before: Sequence[Situated],
) -> Observed:
    """The day of the report, else of the event, else that of the same event's toll in the sentence before."""
    reports, events = rows
    if reports and not _is_closed(scene, reading, events):
        since = nearest(scene, reading, [row for row in events if is_since(scene, row)])
        return _days(context, scene, reading, since or reports[-1], "time:reported")
    held = reading.concept in situating_words("held") and is_present_clause(scene, reading)
    if held:
        events = [row for row in events if is_in_clause(scene, reading, row)]
    if is_of_the_past(scene, reading):
        events = [row for row in events if scene.span_of(row)[0] > reading.start] or events
    day = nearest(scene, reading, events)
    perfect = is_perfect(scene, reading)
    # `The toll from Sunday's bombing has risen to 165`: counted since.
    if perfect and day is not None and scene.words_behind(scene.span_of(day)[1], 1) == ("'s",):
        return _now(context)
    found = _days(context, scene, reading, day, "time:event")
    found = found if found.first is not None or perfect or held else _of_same_event(context, scene, before)
    counted = perfect or held or (not scene.times and is_toll_now(scene, reading))
    return _now(context) if found.first is None and counted else found


def _is_closed(scene: Scene, reading: FigureReading, events: Sequence[TimeExpression]) -> bool:
    """`killed 30 fighters on Tuesday, officials said on Thursday`: told as done on its day, and no toll that grows."""
    row = nearest(scene, reading, events)
    if row is None or is_perfect(scene, reading) or not is_told_with(scene, reading, row):
        return False
    period = row.granularity in ("month", "quarter", "half", "season", "year", "decade")
    return period or not situating_words("growing") & set(scene.words_in(0, len(scene.text)))


def _by_use(
    scene: Scene, reading: FigureReading, dated: Sequence[TimeExpression]
) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """The expressions that tell when it was said, and those that tell when it was."""
    reports: list[TimeExpression] = []
    events: list[TimeExpression] = []
    for row in dated:
        start, _ = scene.span_of(row)
        (reports if _tells_report(scene, reading.quantity.number_start, start) else events).append(row)
    return reports, events


def _tells_report(scene: Scene, offset: int, start: int) -> bool:
    """Directly behind a verb of speech or its speaker, or behind what is said and the verb: `he said on Monday`."""
    if speech_words("report_verbs") & set(scene.words_before(start, 2)):
        return True
    for attribution in scene.attributions:
        first, last = attribution.said
        edge = max(attribution.cue[1], attribution.speaker[1] if attribution.speaker else 0)
        if first <= offset < last <= attribution.cue[0] < start:
            return True
        for end in (attribution.cue[1], edge):
            if end <= start and all(word in situating_words("report_links") for word in scene.words_in(end, start)):
                return True
    return False


def _days(
    context: ArticleContext, scene: Scene, reading: FigureReading, row: TimeExpression | None, rule: str
) -> Observed:
    days = None if row is None else days_told(scene, row, reading, _counted_until(context, scene, reading))
    if days is None:
        return _NO_DAY
    first, last = days
    published = context.published
    runs = published is not None and first <= published < last
    # `has cut 800 jobs this year`: up to now.
    if runs and rule != "time:planned" and (is_perfect(scene, reading) or is_so_far(scene)):
        last = published or last
    return Observed(first=first, last=last, rule=rule)


def _counted_until(context: ArticleContext, scene: Scene, reading: FigureReading) -> date | None:
    """How far what is counted `since` some day goes: to the day of the report, else to the article's own."""
    reports, _ = _by_use(scene, reading, [row for row in scene.times if row.granularity == "day"])
    told = [row.day_to for row in reports if row.day_to is not None]
    return told[-1] if told and context.published is not None else context.published


def _of_same_event(context: ArticleContext, scene: Scene, before: Sequence[Situated]) -> Observed:
    """The wounded of the sentence after the dead: the same event's day, or the one day of the sentence before."""
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > 1:
            break
        if earlier.observed.rule in ("time:event", "time:same_event"):
            return Observed(first=earlier.observed.first, last=earlier.observed.last, rule="time:same_event")
        if earlier.concept in situating_words("victims"):
            return _NO_DAY
    rows = [row for row in scene.previous.times if row.day_from is not None] if scene.previous is not None else []
    if len(rows) != 1 or rows[0].granularity not in ("day", "time") or scene.previous is None:
        return _NO_DAY
    if context.published is None or (rows[0].day_from or date.max) > context.published:
        return _NO_DAY
    if _tells_report(scene.previous, -1, rows[0].start - scene.previous.shift):
        return _NO_DAY
    return Observed(first=rows[0].day_from, last=rows[0].day_to, rule="time:last_sentence")
