"""All time expressions of an article, in order, normalised and resolved."""

from collections.abc import Iterator, Sequence
from datetime import date

from transforms.records.identifiers import content_id
from transforms.records.sentences import Sentence
from transforms.records.time_expressions import TimeExpression
from transforms.times.joining import joined
from transforms.times.reading import Found, Reading, Setting
from transforms.times.rules import any_rule, any_trigger, rules_from
from transforms.times.token import Token, find_tokens
from transforms.times.word_class import classes_of
from transforms.vocabulary.times import value_of

_REACH = 2
"""How many sentences back a date may stand for `the same day` to mean it."""


def find_time_expressions(
    sentences: Sequence[Sentence], *, article_id: str, published: date | None
) -> tuple[TimeExpression, ...]:
    """The time expressions of an article's sentences; offsets are code points into `articles.text`.

    `published` is the article's own day; without it, expressions told from it keep their notation with
    unknown parts (`XXXX-WXX-1`) or none, and no days.
    """
    rows: list[TimeExpression] = []
    previous: tuple[int, Reading] | None = None
    for sentence in sentences:
        if previous is not None and sentence.number - previous[0] > _REACH:
            previous = None
        for start, end, reading in find_readings(sentence.text, published, previous[1] if previous else None):
            rows.append(_row(sentence, start, end, reading, article_id))
            if reading.days and reading.granularity not in ("duration", "reference"):
                previous = (sentence.number, reading)
    return tuple(rows)


def find_readings(
    sentence: str, published: date | None, previous: Reading | None = None
) -> Iterator[tuple[int, int, Reading]]:
    """Start and end in the sentence with the reading of each expression, without overlaps, left to right."""
    tokens = find_tokens(sentence)
    classes = classes_of(tokens)
    if any_trigger().search(classes) is None:
        return
    found: list[tuple[int, int, Reading]] = []
    position = 0
    while (match := any_rule().search(classes, position)) is not None:
        here = next((reading for _, _, reading in reversed(found) if reading.days), None)
        setting = Setting(tokens=tokens, published=published, previous=here or previous, here=here)
        best = _longest(classes, match.start(), setting)
        if best is None:
            position = match.start() + 1
            continue
        end, reading = _without_sign(tokens, best[0]), best[1]
        found.append((match.start(), end, reading))
        position = end
    for first, behind, reading in joined(found, tokens):
        yield tokens[first].start, tokens[behind - 1].end, reading


def _without_sign(tokens: Sequence[Token], end: int) -> int:
    """The end without a comma, or a stop that is no part of an abbreviation, behind the expression."""
    last, word = tokens[end - 1].text, tokens[end - 2].lower if end > 1 else ""
    abbreviated = word in value_of("month_abbreviations") or word in value_of("weekday_abbreviations")
    return end - 1 if last == "," or (last == "." and not abbreviated) else end


def _longest(classes: str, position: int, setting: Setting) -> tuple[int, Reading] | None:
    best: tuple[int, Reading] | None = None
    for _, pattern, reader in rules_from(classes[position]):
        match = pattern.match(classes, position)
        if match is None or match.end() == position or (best is not None and match.end() <= best[0]):
            continue
        reading = reader(Found(match, setting))
        if reading is not None:
            best = (match.end(), reading)
    return best


def _row(sentence: Sentence, start: int, end: int, reading: Reading, article_id: str) -> TimeExpression:
    return TimeExpression(
        time_id=content_id("time", article_id, sentence.start + start, sentence.start + end),
        article_id=article_id,
        sentence_id=sentence.sentence_id,
        start=sentence.start + start,
        end=sentence.start + end,
        quote=sentence.text[start:end],
        value=reading.value,
        granularity=reading.granularity,
        day_from=reading.days[0] if reading.days else None,
        day_to=reading.days[1] if reading.days else None,
        anchor=reading.anchor,
    )
