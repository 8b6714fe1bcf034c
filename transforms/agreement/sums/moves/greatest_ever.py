"""A number told to be the greatest there ever was against a greater one of an earlier time."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.sums.arithmetic import Arithmetic, quoted
from transforms.agreement.sums.moves.nearby import Nearby
from transforms.agreement.sums.moves.one_subject import are_rivals, of_subject, subject_names, tie_of
from transforms.agreement.sums.moves.parts_played import is_amount
from transforms.agreement.sums.moves.starting_days import WHOLE_YEAR, year_of
from transforms.agreement.sums.moves.steady_levels import are_near, reaching
from transforms.agreement.sums.same_kind import of_one_kind
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_changes import change_words

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_CLAUSE_END = re.compile(r"[;:.]|,\s+(?:while|but|although|ahead|worse|more|topping|beating)\s")
TIED = 3
MOMENT = 10
"""A number of fewer days than this is of a moment."""
REACH = 8
"""How many words may stand between a superlative and what it is of: "the highest price at which it has ever"."""
BESIDE = 40
_SETTLED = frozenset({"exact", "approximate"})


def find_records(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The numbers said to be the greatest ever, against a greater number of an earlier time and the same thing."""
    told = [one for one in figures if is_amount(one) and one.figure.comparator in _SETTLED and not _is_year(one)]
    greatest = [one for one in told if _is_first_of_kind(one) and is_told_greatest(one.sentence)]
    if not greatest:
        return
    near = Nearby(told)
    for one in greatest:
        beside = [other for other in told if other.figure.sentence_id == one.figure.sentence_id]
        found = [other for other in beside if _exceeds(other, one) and _is_of_earlier_year(other, one)]
        found += [
            other for other in near.to(one, one.sentence) if _exceeds(other, one) and _is_earlier_elsewhere(other, one)
        ]
        for other in found[:1]:
            yield _arithmetic(one, other)


def is_told_greatest(text: str) -> bool:
    """Whether a sentence calls a number the greatest ever, confined to no time and no kind.

    >>> is_told_greatest("At 61, the toll was the worst since records began.")
    True
    >>> is_told_greatest("At 61, the toll was the worst since 1999.")
    False
    """
    words = change_words()
    for clause in _CLAUSE_END.split(words.since_records.pattern.sub("on record", text)):
        if _is_greatest(clause) and not words.confined.stand_in(clause):
            return True
    return False


def _is_greatest(clause: str) -> bool:
    words = change_words()
    if words.greatest.stand_in(clause):
        return True
    for found in words.superlatives.pattern.finditer(clause):
        if words.ever.stand_in(" ".join(clause[found.end() :].split()[:REACH])):
            return True
    return False


def _is_year(one: ComparableFigure) -> bool:
    return _YEAR.fullmatch(one.figure.quote) is not None


def _is_first_of_kind(one: ComparableFigure) -> bool:
    """Whether no other number of its dimension stands before it in its sentence."""
    return not any(
        other.sentence_id == one.figure.sentence_id
        and other.quantity_kind == one.figure.quantity_kind
        and other.start < one.figure.start
        for other in one.siblings
    )


def _exceeds(other: ComparableFigure, one: ComparableFigure) -> bool:
    """Whether the other is greater, of one unit and kind, and no more than a like number may be."""
    if other.figure.unit != one.figure.unit or other.figure.quantity_kind != one.figure.quantity_kind:
        return False
    losses = {one.figure.concept, other.figure.concept} <= agreement_words().growing_concepts
    like = one.figure.quantity_kind != "count" or losses or of_one_kind(one, other)
    return like and are_near(one, other) and allowed(other.figure).low > allowed(one.figure).high


def _is_of_earlier_year(other: ComparableFigure, one: ComparableFigure) -> bool:
    """Whether the year named before the other number is earlier than that of the first."""
    named = [int(year) for year in _YEAR.findall(one.sentence[: other.offset])]
    days, own = days_of(other), days_of(one)
    if other.figure.start < one.figure.start or days is None or own is None:
        return False
    first = named[0] if named and named[0] != named[-1] else own.last.year
    return (named[-1] if named else days.last.year) < first


def _is_earlier_elsewhere(other: ComparableFigure, one: ComparableFigure) -> bool:
    """Whether another report tells of an earlier time of as many days, and of the same thing."""
    texts = other.sentence, one.sentence
    if not _is_earlier(other, one):
        return False
    if other.figure.status != "actual" or other.wording.part or are_rivals(other, one, texts):
        return False
    placed = other.figure.place_id is not None and other.figure.place_id == one.figure.place_id
    named = bool(subject_names(texts[0]) & subject_names(texts[1]))
    said = bool(of_subject(texts[0]) & of_subject(texts[1])) or "/" in (one.figure.unit or "")
    return (placed or named) and said and tie_of(other, one, texts) + ("/" in (one.figure.unit or "")) >= TIED


def _is_earlier(other: ComparableFigure, one: ComparableFigure) -> bool:
    """Whether it is of an earlier year, where both are of a year, or of an earlier time as long."""
    years, days = (year_of(other), year_of(one)), (days_of(other), days_of(one))
    if years[0] is not None and years[1] is not None:
        return years[0] < years[1]
    if days[0] is None or days[1] is None or days[0].last >= days[1].first:
        return False
    return _span(days[0].length) == _span(days[1].length)


def _span(days: int) -> str:
    if days > WHOLE_YEAR:
        return "year"
    return "moment" if days < MOMENT else "period"


def _arithmetic(one: ComparableFigure, other: ComparableFigure) -> Arithmetic:
    return Arithmetic(
        kind="base_change_level",
        figures=(other, one),
        allowed=reaching(allowed(other.figure).low),
        holds=False,
        reason=f"{quoted(one)} is told to be the greatest ever and is less than {quoted(other)} of an earlier time",
        rule="base_change_level:record",
    )
