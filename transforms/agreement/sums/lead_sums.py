"""How many votes the winner was ahead by, however it is told, against the two counts that the story gives."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.margin_sums import margin_arithmetic
from transforms.agreement.sums.moves.one_subject import of_subject, subject_names
from transforms.agreement.sums.story_ties import stories, told_within
from transforms.agreement.sums.story_votes import of_one_motion
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_changes import change_words

Pair = tuple[ComparableFigure, ComparableFigure]
_CLAUSE = re.compile(r"[;:(]|,\s+(?:and|while|but)\s|\d[\d,.]*\s+(?:votes\s+)?(?:to|against)\s")
_BY = re.compile(
    r"\bby\s+(?:(?:just|only|a|mere|some|about|bare|scant|fully|as\s+few\s+as|as\s+many\s+as)\s+)*\Z", re.IGNORECASE
)
_AHEAD = re.compile(
    r"\A\s*(?:votes\s+|ballots\s+)?(?:behind|ahead|short|clear|adrift|in\s+front|apart|too\s+few|(?:more|fewer|less)\s+than|"
    r"separat\w+|better\s+than|to\s+spare)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"\A\s*(?:votes\s+|ballots\s+)?(?:to|against|for|in favour|in favor)\s", re.IGNORECASE)
_ONE_COUNT = re.compile(
    r"\b(?:cast|valid|spoil\w+|up from|down from|out of|registered|turnout|electorate|abroad|postal|so far)\b",
    re.IGNORECASE,
)
_VOTED = re.compile(
    r"\b(?:voted|votes|backed|rejected|opposed)\b[^.;]{0,60}\b(?:for|against|in favour|in favor|it|them)\b"
)
_VOTERS = frozenset({"votes", "members", "lawmakers", "delegates"})
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
TWO, MOST_COUNTS = 2, 6
NEAR = 8
MOST_APART = 20
PLAUSIBLE = 4.0
"""A margin that misses the difference by more than this factor is another one."""


def find_leads(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The leads that a story tells against its one pair of counts for the winner and the next."""
    for sentences in stories(figures):
        final = [one for one in sentences if not _is_unfinished(one)]
        margins = [one for sentence in final for one in sentence.figures if is_lead(sentence, one)]
        pairs = [*_pairs(final)] if margins else []
        for margin in margins:
            found = [pair for pair in pairs if _are_of(margin, pair)]
            if len({(lesser.figure.value, greater.figure.value) for lesser, greater in found}) == 1:
                told = margin_arithmetic(margin, *found[0])
                if told.holds or _is_near(margin, *found[0]):
                    yield told


def is_lead(sentence: ToldSentence, one: ComparableFigure) -> bool:
    """Whether a number of votes is told as how far one side was ahead of the other."""
    figure, words = one.figure, change_words()
    if figure.quantity_kind != "count" or figure.comparator != "exact" or not figure.value:
        return False
    if figure.concept not in ("votes", None) or (figure.concept is None and figure.counted_head is not None):
        return False
    before = _CLAUSE.split(sentence.text[: one.offset])[-1]
    behind = sentence.text[one.span[1] :]
    if _AGAINST.match(behind) or words.margin_of_another.stand_in(before):
        return False
    if _AHEAD.match(behind):
        return figure.concept == "votes"
    if _BY.search(before) and words.lead_verbs.stand_in(before):
        return figure.concept == "votes" or words.margins.stand_in(before)
    return words.margins.stand_in(" ".join(before.split()[-NEAR:])) and not before.rstrip().endswith((" from", " with"))


def _is_unfinished(sentence: ToldSentence) -> bool:
    words, told = agreement_words(), sentence.figures[0].published
    if words.partial_words.stand_in(sentence.text) or words.forecast_words.stand_in(sentence.text):
        return True
    return told is not None and any(int(year) < told.year for year in _YEAR.findall(sentence.text))


def _pairs(sentences: Sequence[ToldSentence]) -> Iterator[Pair]:
    """The two greatest counts that a sentence, or two that follow each other, give for different sides."""
    counts = [(sentence, _counts(sentence)) for sentence in sentences]
    for _, found in counts:
        if TWO <= len(found) <= MOST_COUNTS:
            yield from _first_two(found)
    for (one, first), (other, second) in pairwise(counts):
        if len(first) == len(second) == 1 and other.follows(one):
            yield from _first_two([*first, *second])


def _first_two(found: Sequence[ComparableFigure]) -> Iterator[Pair]:
    lesser, greater = sorted(found, key=lambda one: one.figure.value or 0)[-TWO:]
    if (greater.figure.value or 0) < MOST_APART * (lesser.figure.value or 0):
        yield lesser, greater


def _counts(sentence: ToldSentence) -> list[ComparableFigure]:
    """The counts of votes of a sentence in which all its numbers may be such counts, and one is."""
    if _ONE_COUNT.search(sentence.text):
        return []
    found = [one for one in sentence.figures if _may_be_count(one) and not is_lead(sentence, one)]
    voted = _VOTED.search(sentence.text) is not None
    return found if any(one.figure.concept == "votes" or voted for one in found) else []


def _may_be_count(one: ComparableFigure) -> bool:
    figure = one.figure
    plain = figure.quantity_kind == "count" and figure.comparator == "exact" and figure.role == "level"
    return plain and (figure.value or 0) > TWO and (figure.concept in _VOTERS or figure.counted_head is None)


def _are_of(margin: ComparableFigure, pair: Pair) -> bool:
    """Whether a lead and two counts are told of one vote, and the counts are not of its sentence."""
    told = pair[0]
    if told.figure.sentence_id == margin.figure.sentence_id or not told_within(margin, told):
        return False
    if len(subject_names(margin.sentence) & subject_names(told.sentence)) >= TWO:
        return True
    if not of_one_motion(margin, told):
        return False
    if told.figure.article_id == margin.figure.article_id:
        return True
    named = subject_names(margin.sentence) & (subject_names(told.sentence) | {name.title() for name in told.mentioned})
    return bool(named) or bool(of_subject(margin.sentence) & of_subject(told.sentence))


def _is_near(margin: ComparableFigure, lesser: ComparableFigure, greater: ComparableFigure) -> bool:
    apart = (greater.figure.value or 0) - (lesser.figure.value or 0)
    value = margin.figure.value or 0
    return 0 < apart <= value * PLAUSIBLE and value <= apart * PLAUSIBLE
