"""Votes against each other across a story: two sides and the margin, the two sides and all votes cast, the turnout."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.motions import other_motion
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.margin_sums import margin_arithmetic
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.story_ties import shared_names, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words

_SIDES = re.compile(r"\A[^.;:]{0,110}?\b(?:to|against|while|and|with)\b[^.;:\d]{0,80}\Z")
_ONE_COUNT = re.compile(
    r"\b(?:cast|valid|spoil\w+|up from|down from|than|out of|registered|turnout|in (?:19|20)\d\d)\b", re.IGNORECASE
)
_TURNOUT = re.compile(r"\b[Tt]urnout\b[^.;,:\d]{0,60}\Z")
_BESIDE_TURNOUT = re.compile(
    r"\A(?:,?\s+(?:the\s+)?turnout|\s+of\s+(?:the\s+)?(?:electorate|registered voters)\b)", re.IGNORECASE
)
_TO_POLLS = re.compile(r"\bto the polls\b")
_GROUPS = re.compile(
    r"\b(?:women|men|young\w*|abroad|among (?!(?:those |all )?(?:registered|eligible))|district|province|region|city|"
    r"first round|noon|hour)\b"
)
_VOTING = re.compile(
    r"\b(?:vot|ballot|poll|referendum|election|returning officer|for and|against|count)\w*", re.IGNORECASE
)
_MARGIN = re.compile(r"\b(?:majority|margin|lead|edge)\s+of\s+(?:(?:just|only|a|mere|some|about)\s+)*\Z", re.IGNORECASE)
_BY = re.compile(
    r"\b(?:vote[ds]?|voting|approved|passed|carried|rejected|ratified|backed)\b[^.;:\d]{0,60}\bby\s+\d+\s+(?:to|against)\s+\d"
)
_ON = re.compile(
    r"\b(deal|budget|treaty|bill|law|motion|amendment|accord|pact|reform|constitution|agreement|resolution|referendum|"
    r"plan|package|cut|tax|mandate|confidence|censure)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:previous|last time|cut|slashed|reduced|in (?:19|20)\d\d|at the last|notional)\b", re.IGNORECASE
)
_VOTERS = frozenset({"votes", "lawmakers", "members", "delegates", "people"})
SIDES = 2
LEAST_VOTES = 100
MOST_APART = 20


@dataclass(frozen=True, slots=True)
class _Sides:
    lesser: ComparableFigure
    greater: ComparableFigure


def find_story_votes(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The votes of a story whose articles give them in part: each kind has to be told in one way only."""
    for sentences in stories(figures):
        final = [one for one in sentences if not _is_partial(one.text)]
        sides = [pair for one in final for pair in _sides(one)]
        for one in final:
            for figure in one.figures:
                if _is_margin(figure):
                    yield from _margins(figure, sides)
                elif _is_cast(figure):
                    yield from _cast(figure, sides)


def _is_partial(text: str) -> bool:
    words, text = agreement_words(), _TO_POLLS.sub("", text)
    return words.partial_words.stand_in(text) or words.forecast_words.stand_in(text) or bool(_EARLIER.search(text))


def _sides(sentence: ToldSentence) -> Iterator[_Sides]:
    """The one pair of counts of votes for two sides that a sentence sets against each other."""
    named = any(one.figure.concept == "votes" for one in sentence.figures) or _BY.search(sentence.text) is not None
    votes = [one for one in sentence.figures if _is_votes(one, named=named) and not _is_margin(one)]
    if len(votes) != SIDES or not _VOTING.search(sentence.text) or _ONE_COUNT.search(sentence.text):
        return
    first, second = votes
    if _SIDES.match(sentence.text[first.span[1] : second.offset]):
        lesser, greater = sorted(votes, key=lambda one: one.figure.value or 0)
        if (greater.figure.value or 0) < MOST_APART * (lesser.figure.value or 0):
            yield _Sides(lesser, greater)


def _is_votes(one: ComparableFigure, *, named: bool = False) -> bool:
    figure = one.figure
    if figure.role != "level" or figure.quantity_kind != "count" or not figure.value:
        return False
    if figure.value < LEAST_VOTES and not named and figure.concept != "votes":
        return False
    return figure.concept == "votes" or (figure.concept is None and figure.counted_head is None)


def _is_margin(one: ComparableFigure) -> bool:
    if not _is_votes(one):
        return False
    behind = one.sentence[one.span[1] :].lstrip()
    return _MARGIN.search(one.sentence[: one.offset]) is not None or sum_words().ahead_words.begin(behind)


def _is_cast(one: ComparableFigure) -> bool:
    voters = one.figure.concept in _VOTERS and one.figure.role == "level" and one.figure.comparator == "exact"
    return voters and sum_words().cast_words.stand_in(one.sentence)


def _margins(margin: ComparableFigure, sides: Sequence[_Sides]) -> Iterator[Arithmetic]:
    pairs = [pair for pair in sides if _is_elsewhere(margin, pair)]
    if len({(pair.lesser.figure.value, pair.greater.figure.value) for pair in pairs}) == 1:
        yield margin_arithmetic(margin, pairs[0].lesser, pairs[0].greater)


def _cast(cast: ComparableFigure, sides: Sequence[_Sides]) -> Iterator[Arithmetic]:
    pairs = [pair for pair in sides if _is_elsewhere(cast, pair)]
    if len({(pair.lesser.figure.value, pair.greater.figure.value) for pair in pairs}) == 1:
        yield sum_of_parts(cast, (pairs[0].greater, pairs[0].lesser), whole=False)


def _is_elsewhere(one: ComparableFigure, pair: _Sides) -> bool:
    """Whether two sides are told in another sentence of the same vote, and are not smaller than the number itself."""
    if pair.lesser.figure.sentence_id == one.figure.sentence_id:
        return _is_margin(one) and one.figure.start > pair.greater.figure.start
    if not told_within(one, pair.lesser):
        return False
    if pair.lesser.figure.article_id == one.figure.article_id:
        return True
    named = shared_names(one.sentence, pair.lesser.sentence) or one.mentioned & pair.lesser.mentioned
    if not of_one_motion(one, pair.lesser):
        return False
    return bool(named) and (one.figure.value or 0) != (pair.greater.figure.value or 0)


def of_one_motion(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two sentences may be of one motion: where both call a vote of a chamber so, they share what it was on."""
    if other_motion(one.wording.motion, other.wording.motion):
        return False
    told = [_ON.findall(each.sentence) for each in (one, other)]
    return not all(told) or not {word.lower() for word in told[0]}.isdisjoint(word.lower() for word in told[1])
