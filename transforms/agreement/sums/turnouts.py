"""The turnout of a vote against those who may vote and those who did, each told wherever it is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.one_account import are_of_one_account
from transforms.agreement.sums.share_sums import share_arithmetic
from transforms.agreement.sums.story_ties import days_named
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_shares import share_words

_TURNOUT = re.compile(r"\b(?:turn-?out|participation)\b", re.IGNORECASE)
_OF_ELECTORATE = re.compile(
    r"\A\s+of\s+(?:(?:the|all|its|their|those)\s+)*(?:[a-z’'-]+\s+)?(?:electorate|electors|voters|registered|eligible|entitled)\b"
)
_TO_POLLS = re.compile(r"\bto the polls\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_VOTERS = frozenset({"votes", "voters", "people", "adults", "members", "workers"})
_FOR_ONE = re.compile(r"\b(?:for|against|won|polled|received|majority|ahead|more than his|lead)\b")
_OF_ALL = re.compile(r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|some|about)\s+)*\d")
_TURNED_OUT = re.compile(
    r"\s+(?:had\s+|have\s+)?(?:turned out|went to the polls|took part|cast (?:a|their) (?:ballot|vote)s?)\b"
)
LEAST = 500
NEAR = 75
A_VOTE = 2
"""What it adds to two sentences' likeness that both tell of a vote; that both name its kind adds one."""


@dataclass(frozen=True, slots=True)
class _Vote:
    turnouts: list[ComparableFigure]
    electorates: list[ComparableFigure]
    ballots: list[ComparableFigure]


def find_turnouts(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The turnouts with the one number of those who may vote, and the one of those who voted, of the same vote."""
    told = [
        one for one in figures if not share_words().other_turnout.stand_in(one.sentence) and not _is_unfinished(one)
    ]
    turnouts = [one for one in told if _is_turnout(one)]
    ballots = [one for one in told if turnouts and _are_ballots(one)]
    electorates = [one for one in told if turnouts and one not in ballots and _is_electorate(one)]
    for turnout in turnouts:
        may = [one for one in electorates if _is_of_vote(turnout, one)]
        did = [one for one in ballots if _is_of_vote(turnout, one)]
        if len(_values(may)) == 1 == len(_values(did)) and min(_values(did)) < min(_values(may)):
            found = share_arithmetic(did[0], may[0], turnout, rule="share_of_base:turnout")
            if found is not None:
                yield found


def _values(figures: Sequence[ComparableFigure]) -> frozenset[float]:
    return frozenset(one.figure.value or 0.0 for one in figures)


def _is_unfinished(one: ComparableFigure) -> bool:
    words, text = agreement_words(), _TO_POLLS.sub("", one.sentence)
    return words.partial_words.stand_in(text) or words.forecast_words.stand_in(text)


def _is_turnout(one: ComparableFigure) -> bool:
    if one.figure.unit != "%" or one.figure.role not in ("share", "level"):
        return False
    before, behind = one.sentence[: one.offset], one.sentence[one.span[1] :]
    beside = _TURNOUT.search(f"{before[-NEAR * 2 :]}{behind[:25]}") is not None
    beside = beside or _TURNED_OUT.match(behind) is not None
    voted = _OF_ELECTORATE.match(behind) is not None and share_words().ballots.stand_in(one.sentence)
    return (beside or voted) and not _others_of_kind(one)


def _others_of_kind(one: ComparableFigure) -> bool:
    """Whether its sentence tells another percentage: that may be the turnout."""
    begins = one.figure.start - one.offset
    return any(
        other.unit == "%" and other.start != one.figure.start and begins <= other.start < begins + len(one.sentence)
        for other in one.siblings
    )


def _is_number(one: ComparableFigure) -> bool:
    figure = one.figure
    if figure.quantity_kind != "count" or figure.comparator not in ("exact", "approximate") or figure.role != "level":
        return False
    return (figure.value or 0) >= LEAST


def _is_electorate(one: ComparableFigure) -> bool:
    if not _is_number(one):
        return False
    begins, _ = one.span
    words = share_words().electorate
    return (
        words.stand_in(_near_behind(one))
        or words.stand_in(one.figure.quote)
        or words.stand_in(one.sentence[max(begins - 50, 0) : begins])
    )


def _near_behind(one: ComparableFigure) -> str:
    """The words behind a number up to the next."""
    return re.split(r"\d", one.sentence[one.span[1] :], maxsplit=1)[0][:NEAR]


def _are_ballots(one: ComparableFigure) -> bool:
    if not _is_number(one) or not (one.figure.concept in _VOTERS or one.figure.concept is None):
        return False
    behind = one.sentence[one.span[1] :]
    part = _OF_ALL.search(one.figure.quote) or _OF_ALL.match(behind)
    near = behind if part else f"{one.figure.quote}{_near_behind(one)}"
    cast, may = share_words().ballots.pattern.search(near), share_words().electorate.pattern.search(near)
    if cast is None or _FOR_ONE.search(near):
        return False
    return part is not None or may is None or cast.start() < may.start()


def _is_of_vote(turnout: ComparableFigure, one: ComparableFigure) -> bool:
    if turnout.figure.article_id == one.figure.article_id:
        return (
            _YEAR.findall(turnout.sentence) == _YEAR.findall(one.sentence)
            or turnout.figure.sentence_id == one.figure.sentence_id
        )
    kinds = [share_words().kinds_of_vote.found_in(each.sentence) for each in (turnout, one)]
    if all(kinds) and kinds[0].isdisjoint(kinds[1]):
        return False
    days = days_named(turnout.sentence), days_named(one.sentence)
    if all(days) and days[0].isdisjoint(days[1]):
        return False
    return are_of_one_account(turnout, one, more=A_VOTE + all(kinds))
