"""The seats that the reports of a story give to different parties, against the one house that they name."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.house_sums import LEAST_PARTIES, is_house, is_partys
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.story_ties import stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words

_ALL_SEATS = re.compile(
    r"\A\s+(?:(?:in|of)\s+[^.;:\d]{0,60}?\b(?:were|are|was|is)\s+)?(?:were\s+|are\s+)?(?:at stake|up for)"
)
_NOT_FINAL = re.compile(
    r"\b(?:majority|needed|needs?|short of|at least|lost|losing|more than|fewer|women|region\w*|state|"
    r"provinc\w+|council|last (?:time|election|vote)|previous\w*|in (?:19|20)\d\d|before the)\b",
    re.IGNORECASE,
)
_GAINED = re.compile(
    r"\b(?:won|wins?|winning|took|takes?|has|have|had|holds?|hold|got|gets|with|gained|finished|secured)\b"
)
_FOUND_IN = 2


def find_bloc_seats(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The seats of three parties or more that two reports or more tell, which do not exceed the one house."""
    for sentences in stories(figures):
        houses = [one for sentence in sentences for one in sentence.figures if is_house(one) or _is_all(one)]
        if len({one.figure.value for one in houses}) != 1:
            continue
        parties = _parties(sentences, houses[0])
        parts = tuple(parties.values())
        if len(parts) < LEAST_PARTIES or len({one.figure.article_id for one in parts}) < _FOUND_IN:
            continue
        if len({one.figure.value for one in parts}) == len(parts):
            yield sum_of_parts(houses[0], parts, whole=False)


def _is_all(one: ComparableFigure) -> bool:
    """Whether all seats of a house are told to be voted on: "All 120 seats in the assembly were at stake"."""
    return one.figure.concept == "seats" and _ALL_SEATS.match(one.sentence[one.span[1] :]) is not None


def _parties(sentences: Sequence[ToldSentence], house: ComparableFigure) -> Mapping[str | None, ComparableFigure]:
    """The seats of each party; nothing where one party is given two numbers."""
    found: dict[str | None, ComparableFigure] = {}
    for sentence in filter(_is_result, sentences):
        for one in sentence.figures:
            if not _has_seats(one) or one.figure.value == house.figure.value or not told_within(one, house):
                continue
            if found.setdefault(one.figure.actor_id, one).figure.value != one.figure.value:
                return {}
    return found


def _is_result(sentence: ToldSentence) -> bool:
    words = agreement_words()
    unsure = words.partial_words.stand_in(sentence.text) or words.forecast_words.stand_in(sentence.text)
    joint = sum_words().joint_seats.stand_in(sentence.text) or _NOT_FINAL.search(sentence.text)
    return not unsure and not joint and _GAINED.search(sentence.text) is not None


def _has_seats(one: ComparableFigure) -> bool:
    return is_partys(one) and one.figure.concept == "seats"
