"""The majority of a party over all others against its seats and the house: "64 of the 120 seats … a majority of 14"."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, number, quoted
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.moves.nearby import Nearby
from transforms.agreement.sums.moves.one_subject import subject_names
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.agreement_changes import change_words

_MAJORITY = re.compile(
    r"\bmajority\b(?P<where>[^.;:\d]{0,60}?)\b(?:of|is|was|stands\s+at|by|at|will\s+be|comes\s+to|to|totals?|numbers?)\s+"
    r"(?:(?:just|only|some|about|a|comfortable|mere|exactly|no\s+more\s+than)\s+)*\Z",
    re.IGNORECASE,
)
_BEFORE_NOUN = re.compile(
    r"\A[- ](?:seat\s+|strong\s+)?(?:overall\s+|absolute\s+|working\s+)?majority\b", re.IGNORECASE
)
_OVER_ALL = re.compile(
    r"\b(?:overall|absolute|over\s+all|over\s+the\s+(?:other|opposition)|combined|all\s+other|together)\b"
)
_OF = re.compile(r"\A[^.;:]{0,40}?\b(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+)?(?:[\w’'-]+\s+){0,3}?\Z")
_HOUSE = re.compile(
    r"\b(?:parliament|assembly|house|chamber|legislature|senate|council|diet|congress|commons|knesset|bundestag|sejm|dail|"
    r"storting|riksdag|rada|seats)\b",
    re.IGNORECASE,
)
_SEATS = frozenset({"seats", "members", "lawmakers"})
HALF = 2
DAYS = 10


def find_house_majorities(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The majorities of a house told with, or within days of, the seats of the party and of the house."""
    sentences = [
        sentence for told in groups(figures, lambda one: one.figure.article_id) for sentence in told_sentences(told)
    ]
    majorities = [(sentence, one) for sentence in sentences for one in sentence.figures if _is_majority(sentence, one)]
    if not majorities:
        return
    held = {seats.figure.figure_id: (seats, house) for sentence in sentences for seats, house in _held(sentence)}
    near = Nearby(seats for seats, _ in held.values())
    for sentence, one in majorities:
        beside = [pair for pair in held.values() if pair[0].figure.sentence_id == one.figure.sentence_id]
        found = beside or [held[seats.figure.figure_id] for seats in near.to(one, one.sentence) if _is_of(one, seats)]
        if len({(seats.figure.value, house.figure.value) for seats, house in found}) == 1:
            told = _arithmetic(one, *found[0])
            if told.holds or not _is_told_otherwise(sentence, one, *found[0]):
                yield told


def _is_majority(sentence: ToldSentence, one: ComparableFigure) -> bool:
    figure = one.figure
    if figure.quantity_kind != "count" or figure.comparator != "exact" or not figure.value:
        return False
    before, behind = sentence.text[: one.offset], sentence.text[one.span[1] :]
    led = _MAJORITY.search(before) is not None or _BEFORE_NOUN.match(behind) is not None
    near = before[-110:]
    return led and not change_words().no_house_majority.stand_in(near) and figure.concept in (*_SEATS, None)


def _held(sentence: ToldSentence) -> Iterator[tuple[ComparableFigure, ComparableFigure]]:
    """The seats that more than half of a house makes up, as one sentence gives both: "38 of the 65 seats"."""
    seats = [one for one in sentence.figures if one.figure.concept in _SEATS and one.figure.role == "level"]
    for one in seats:
        for house in seats:
            between = sentence.text[one.offset : house.offset]
            if one.offset < house.offset and _OF.match(between) and _is_most(one, house):
                yield one, house


def _is_most(seats: ComparableFigure, house: ComparableFigure) -> bool:
    part, whole = seats.figure.value or 0, house.figure.value or 0
    return whole / HALF < part < whole and seats.figure.comparator == house.figure.comparator == "exact"


def _is_of(one: ComparableFigure, seats: ComparableFigure) -> bool:
    """Whether a majority and seats are told of one house within days: both name it, or stand in one article."""
    if one.figure.article_id == seats.figure.article_id:
        return True
    if one.published is None or seats.published is None or abs((one.published - seats.published).days) > DAYS:
        return False
    named = subject_names(one.sentence) & subject_names(seats.sentence)
    return bool(named) or (one.story_id == seats.story_id and _HOUSE.search(one.sentence) is not None)


def _is_told_otherwise(
    sentence: ToldSentence, one: ComparableFigure, seats: ComparableFigure, house: ComparableFigure
) -> bool:
    """Whether the number may be the seats themselves, those beyond half the house, or more than any majority."""
    value, part, whole = one.figure.value or 0, seats.figure.value or 0, house.figure.value or 0
    if value >= whole / HALF or value == part:
        return True
    beyond = {part - whole / HALF, part - whole // HALF, part - whole // HALF - 1}
    return value in beyond and _OVER_ALL.search(sentence.text) is None


def _arithmetic(one: ComparableFigure, seats: ComparableFigure, house: ComparableFigure) -> Arithmetic:
    over = HALF * (seats.figure.value or 0) - (house.figure.value or 0)
    holds = Range(over, over).meets(allowed(one.figure))
    return Arithmetic(
        kind="parts_total",
        figures=(house, seats, one),
        allowed=Range(over, over),
        holds=holds,
        reason=f"{quoted(seats)} of {number(house.figure.value or 0)} are {number(over)} more than all others, "
        f"{'as' if holds else 'unlike'} {quoted(one)}",
        rule="house_majority",
    )
