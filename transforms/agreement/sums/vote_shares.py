"""Shares of one vote, which come to no more than all of it: "won with 56 per cent" and "lost with 49 per cent"."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.event_days import of_one_day
from transforms.agreement.sums.exclusive_parts import are_exclusive
from transforms.agreement.sums.slots import passages
from transforms.agreement.sums.story_ties import stems_of, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.agreement.told_apart import camp_of
from transforms.agreement.tolerance import added
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.sum_forms import sum_forms

ALL = 100.0
LEAST_SHARED = 4
"""Stems that two reports share which tell of one vote: "presidential runoff", "valid vote", "council"."""
_PLACED = re.compile(r"\b[Ii]n\s+(?:the\s+)?(?:[a-z]+\s+)?(?:of\s+)?[A-Z]")
_RACE = re.compile(r"\b(?:two-(?:man|way|horse|candidate|person)|run-?off|second round)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"\A\s+(?:in|among|at|on|last|the|four|five|of\s+(?!(?:the\s+)?(?:valid\s+|popular\s+)?votes?\b))"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LEADS = re.compile(r"\b(?:with|by|took|takes|won|wins|got|gets|received|polled|had|has|secured|gained|and|to)\s+\Z")
_HALF_STEP = {True: 0.5, False: 0.05}


def find_vote_shares(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The shares of one vote that a sentence sets side by side, or that two sentences give two candidates."""
    words = sum_words()
    for passage in passages(figures):
        text = passage.figures[0].sentence
        if passage.sentences > 1 or words.vote_asides.stand_in(text):
            continue
        shares = tuple(one for one in passage.figures if _is_share(one))
        if len(shares) > 1 and words.vote_of_all.stand_in(text) and are_exclusive(shares):
            yield _arithmetic(shares)
        for match in passage.matches(sum_forms()["vote_shares"]):
            pair = match.named["share"], match.named["other_share"]
            if all(map(_is_share, pair)) and len(shares) == len(pair) and _of_one_choice(text, match.behind):
                yield _arithmetic(pair)
    for sentences in stories(figures):
        yield from _of_candidates(sentences)


def _is_share(one: ComparableFigure) -> bool:
    return one.figure.unit == "%" and one.figure.role in ("share", "level") and (one.figure.value or 0) > 0


def _of_one_choice(text: str, behind: str) -> bool:
    """Whether a sentence tells of the votes for two names or sides in one place, and not of votes and seats."""
    if len(_PLACED.findall(text)) > 1 or _ELSEWHERE.match(behind) or _YEAR.search(text):
        return False
    return sum_words().vote_of_all.stand_in(text) or _RACE.search(text) is not None


def _of_candidates(sentences: Sequence[ToldSentence]) -> Iterator[Arithmetic]:
    words = sum_words()
    found: list[ComparableFigure] = []
    for one in sentences:
        shares = [each for each in one.figures if each.figure.unit == "%"]
        if len(shares) == 1 and _is_share(shares[0]) and not words.vote_asides.stand_in(one.text):
            found += [each for each in shares if words.vote_of_all.begin(one.text[each.span[1] :].lstrip())]
    for pair in combinations(found, 2):
        if pair[0].figure.sentence_id != pair[1].figure.sentence_id and _of_one_vote(*pair):
            yield _arithmetic(pair)


def _of_one_vote(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two sentences give two candidates' shares of one vote: they name both alike but for the candidates."""
    if not told_within(one, other) or (one.figure.place_id or "") != (other.figure.place_id or ""):
        return False
    if not (_leads(one) and _leads(other)) or not of_one_day(one.sentence, other.sentence):
        return False
    named = names_in(one.sentence), names_in(other.sentence)
    candidates = named[0] - named[1], named[1] - named[0]
    if not (named[0] & named[1]):
        return False
    camps = camp_of(one), camp_of(other)
    if not all(candidates) and not (all(camps) and camps[0] != camps[1] and named[0] == named[1]):
        return False
    if not _stand_before(one, candidates[0]) or not _stand_before(other, candidates[1]):
        return False
    return len(stems_of(one.sentence) & stems_of(other.sentence)) >= LEAST_SHARED


def _stand_before(one: ComparableFigure, candidate: frozenset[str]) -> bool:
    """Whether all that only one of two sentences names stands before its share: the candidate, and no other place."""
    return candidate <= names_in(one.sentence[: one.offset])


def _leads(one: ComparableFigure) -> bool:
    return _LEADS.search(one.sentence[: one.offset]) is not None


def _arithmetic(shares: Sequence[ComparableFigure]) -> Arithmetic:
    told = added(share_range(one) for one in shares)
    holds = told.low <= ALL
    return Arithmetic(
        kind="parts_total",
        figures=tuple(shares),
        allowed=Range(0.0, ALL),
        holds=holds,
        reason=f"{' and '.join(quoted(one) for one in shares)} come to {numbers(told)} per cent of one vote, "
        f"{'no more' if holds else 'more'} than all of it",
        rule="parts_total:shares_of_a_vote",
    )


def share_range(one: ComparableFigure) -> Range:
    """The percentages that a share of a vote may stand for: a whole one is rounded by up to half a point."""
    value = one.figure.value or 0.0
    step = _HALF_STEP[value == int(value)]
    return Range(min(one.figure.likely_lower, value - step), max(one.figure.likely_upper, value + step))
