"""The seats that an article gives to parties against their house, which another may name: "the 386-seat assembly"."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.story_ties import stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_sums import sum_words

_CHAMBER = re.compile(
    r"\A[\s-]*(?:[A-Z\w-]+\s+){0,2}(?:assembly|parliament|house|chamber|legislature|senate|council|diet)\b",
    re.IGNORECASE,
)
_SEAT = re.compile(r"\A[\d,]+[- ]seat\Z")
LEAST_PARTIES = 3
_MEMBERS = frozenset({"seats", "members", "lawmakers"})


def find_house_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The seats of different parties that neighbouring sentences of an article list, where they exceed the house."""
    for sentences in stories(figures):
        houses = [one for sentence in sentences for one in sentence.figures if is_house(one)]
        if len({one.figure.value for one in houses}) != 1:
            continue
        for parties in _lists(sentences):
            if len(parties) >= LEAST_PARTIES and told_within(parties[0], houses[0]):
                yield sum_of_parts(houses[0], parties, whole=False)


def is_house(one: ComparableFigure) -> bool:
    """Whether it is the number of a chamber's seats: "the 386-seat National Assembly"."""
    return _SEAT.match(one.figure.quote) is not None and _CHAMBER.match(one.sentence[one.span[1] :]) is not None


def _lists(sentences: Sequence[ToldSentence]) -> Iterator[list[ComparableFigure]]:
    """The seats of parties in sentences that follow each other."""
    listed: list[ComparableFigure] = []
    before: ToldSentence | None = None
    for sentence in sentences:
        parties = _parties(sentence)
        if listed and (before is None or not sentence.follows(before) or not parties):
            yield _of_different_parties(listed)
            listed = []
        listed, before = [*listed, *parties], sentence
    yield _of_different_parties(listed)


def _parties(sentence: ToldSentence) -> list[ComparableFigure]:
    """The seats of a sentence that gives several parties' seats and nothing joint, former or foretold."""
    if sum_words().joint_seats.stand_in(sentence.text):
        return []
    found = [one for one in sentence.figures if is_partys(one)]
    return found if len(found) == len(sentence.figures) and len(found) > 1 else []


def is_partys(one: ComparableFigure) -> bool:
    """Whether it is a party's own number, as far as one sentence tells."""
    figure = one.figure
    if figure.role != "level" or figure.comparator != "exact" or figure.actor_id is None or figure.unit is not None:
        return False
    return figure.concept in _MEMBERS or (figure.concept is None and figure.counted_head is None)


def _of_different_parties(listed: Sequence[ComparableFigure]) -> list[ComparableFigure]:
    """The list where no party stands twice and seats or members are named; nothing otherwise."""
    actors = {one.figure.actor_id for one in listed}
    named = any(one.figure.concept in _MEMBERS for one in listed)
    return list(listed) if named and len(actors) == len(listed) else []
