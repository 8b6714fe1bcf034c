"""Two shares of a vote and the points between them: "51.4 per cent to 48.6" and "won by 4.8 points"."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.event_days import of_one_day
from transforms.agreement.sums.factors import is_points
from transforms.agreement.sums.same_kind import is_bare
from transforms.agreement.sums.story_ties import shared_names, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.agreement.sums.vote_shares import ALL, share_range
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words

Pair = tuple[ComparableFigure, ComparableFigure]
REACH = 400
SIDES = 2
_LED = re.compile(
    r"\b(?:margin|lead|gap|difference|majority|edge|advantage)\s+of\s+(?:(?:just|only|a|mere|some|about|over)\s+)*\Z|"
    r"\b(?:won|wins|winning|beat|beating|defeated|defeating|leads?|led|leading|ahead|trails?|trailed|lost|losing|behind)\b"
    r"[^.;:\d]{0,60}\bby\s+(?:(?:just|only|a|mere|some|about|margin|of)\s+)*\Z"
)
_AHEAD = re.compile(r"\A\s+(?:ahead|clear|behind|separat\w+|between|in front)\b")
_EARLIER = re.compile(r"\b(?:from|against|compared with|compared to|after|than)\s+(?:\w+\s+){0,4}\Z")
_OTHER_TIME = re.compile(
    r"\A[^.;]{0,40}\b(?:last|ago|previous\w*|earlier|before|in (?:19|20)\d\d|among|"
    r"in (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)|a (?:week|month|year))"
)
_AND = re.compile(r"\A[^.;:\d]{0,110}?(?:,|\b(?:to|against|while|and|with|over)\b)[^.;:\d]{0,80}\Z")
_VOTE = re.compile(
    r"\b(?:vot\w+|ballots?|polls?|polled|election|referendum|run-?off|candidate\w*|survey)\b", re.IGNORECASE
)
_ASIDE = re.compile(r"\b(?:turnout|seats|women|men|young\w*|first round|previous\w*|last time|up from|down from)\b")
_NAMED = re.compile(r"\b(?:and|while|with|to)\s+(?:[a-z]+\s+){0,3}(?:[A-Z][\w’'-]*\s+)+\Z")
_COLON = re.compile(r"\A[^.;\d]{0,60}[,:(–]")


def find_share_margins(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The points by which a vote is said to be won against the one pair of shares of the same two sides."""
    for sentences in stories(figures):
        margins = [one for sentence in sentences for one in sentence.figures if _is_margin(one)]
        pairs = [pair for sentence in sentences if margins and (pair := _pair(sentence)) is not None]
        for margin in margins:
            found = [pair for pair in pairs if _of_one_vote(margin, *pair)]
            if len({(one.figure.value, other.figure.value) for one, other in found}) == 1:
                yield _arithmetic(margin, *found[0])


def _is_margin(one: ComparableFigure) -> bool:
    if one.figure.unit != "%" or not is_points(one) or one.figure.comparator != "exact" or not one.figure.value:
        return False
    before, behind = one.sentence[: one.offset], one.sentence[one.span[1] :]
    if _EARLIER.search(before) or _OTHER_TIME.match(behind):
        return False
    return _LED.search(before) is not None or _AHEAD.match(behind) is not None


def _pair(sentence: ToldSentence) -> Pair | None:
    """The lesser and the greater of the two shares that a sentence sets side by side, where it is of one vote."""
    shares = [one for one in sentence.figures if _is_share(one)]
    plain = all(one.figure.role in ("share", "level") and one.figure.comparator == "exact" for one in shares)
    if len(shares) != SIDES or shares[0].figure.unit != "%" or not plain or not _is_final(sentence.text):
        return None
    first, second = shares
    if _AND.match(sentence.text[first.span[1] : second.offset]) is None:
        return None
    lesser, greater = sorted(shares, key=lambda one: one.figure.value or 0.0)
    return lesser, greater


def _is_share(one: ComparableFigure) -> bool:
    """Whether it is a percentage, or the number that alone stands behind a name: "51 per cent and Drozd 48"."""
    figure = one.figure
    if figure.unit == "%":
        return not is_points(one)
    bare = figure.quantity_kind == "count" and figure.counted_head is None and is_bare(one)
    return bare and 1 < (figure.value or 0) < ALL and _NAMED.search(one.sentence[: one.offset]) is not None


def _is_final(text: str) -> bool:
    """Whether a sentence tells of a vote, or of an opinion on one, and not of turnouts or of groups."""
    words = agreement_words()
    aside = words.partial_words.stand_in(text) or _ASIDE.search(text)
    return not aside and (sum_words().vote_of_all.stand_in(text) or _VOTE.search(text) is not None)


def _of_one_vote(margin: ComparableFigure, lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    if margin.figure.sentence_id == lesser.figure.sentence_id:
        return (
            margin.figure.start > max(lesser.figure.start, greater.figure.start)
            or _COLON.search(margin.sentence[margin.span[1] :]) is not None
        )
    if not told_within(margin, lesser) or not of_one_day(margin.sentence, lesser.sentence):
        return False
    named = shared_names(margin.sentence, lesser.sentence)
    if margin.figure.article_id == lesser.figure.article_id:
        return bool(named) and 0 < margin.figure.start - lesser.figure.start < REACH
    return len(named) >= SIDES


def _arithmetic(margin: ComparableFigure, lesser: ComparableFigure, greater: ComparableFigure) -> Arithmetic:
    low, high = share_range(lesser), share_range(greater)
    possible = Range(high.low - low.high, high.high - low.low)
    holds = possible.meets(share_range(margin))
    return Arithmetic(
        kind="parts_total",
        figures=(lesser, margin, greater),
        allowed=possible,
        holds=holds,
        reason=f"{quoted(greater)} and {quoted(lesser)} are {numbers(possible)} points apart, "
        f"{'as' if holds else 'unlike'} {quoted(margin)}",
        rule="votes_and_margin:shares",
    )
