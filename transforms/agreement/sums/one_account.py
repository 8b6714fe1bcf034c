"""Whether two sentences, of one report or of two that no story need join, tell of one thing: by all that they share."""

import re
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.story_ties import shared_names, stems_of, told_within
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.nations import nation_names
from transforms.vocabulary.weekdays import WEEKDAY

_DAY = re.compile(rf"\b{WEEKDAY}\b")
WITHIN = timedelta(days=10)
"""Reports further apart tell of another time."""
LEAST_SHARED = 4
"""Least weight of what two sentences of different articles share; chosen so that a story and two words are enough."""
ONE_STORY, ONE_NAME, ONE_PLACE, ONE_NATION = 2, 2, 2, 1
MOST_WORDS, MOST_MENTIONED = 4, 2


def are_of_one_account(one: ComparableFigure, other: ComparableFigure, *, more: int = 0) -> bool:
    """Whether two figures stand in one article, or in two whose sentences share enough; `more` is added to that."""
    if one.figure.article_id == other.figure.article_id:
        return True
    if not told_within(one, other, WITHIN) or _are_elsewhere(one, other):
        return False
    shared = _shared(one, other)
    return (shared > 0 or more > 0) and shared + more >= LEAST_SHARED


def _are_elsewhere(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether each tells of other countries, or its sentence of a spot that the other article does not name."""
    nations = [(each.mentioned | each.headed) & nation_names() for each in (one, other)]
    if all(nations) and nations[0].isdisjoint(nations[1]) and one.story_id != other.story_id:
        return True
    spots, others = one.wording.spots, other.wording.spots
    return bool(spots and others) and not (spots & other.mentioned or others & one.mentioned)


def _shared(one: ComparableFigure, other: ComparableFigure) -> int:
    words = told_words(one.sentence) & told_words(other.sentence)
    names = shared_names(one.sentence, other.sentence)
    own = names - nation_names()
    mentioned = _own_names(one) & _own_names(other) - {name.casefold() for name in own}
    place = one.figure.place_id is not None and one.figure.place_id == other.figure.place_id
    return (
        min(len(words), MOST_WORDS)
        + ONE_STORY * (one.story_id == other.story_id)
        + ONE_NAME * len(own)
        + ONE_NATION * len(names - own)
        + min(len(mentioned), MOST_MENTIONED)
        + ONE_PLACE * place
    )


def told_words(text: str) -> frozenset[str]:
    """The stems of what a sentence tells, the days and those who say so aside."""
    aside = _DAY.sub(" ", agreement_words().source_nouns.pattern.sub(" ", text))
    return stems_of(aside)


def _own_names(one: ComparableFigure) -> frozenset[str]:
    """The names of its article and dateline that are of no country; a dateline has them in capitals."""
    return frozenset(name.casefold() for name in (one.mentioned | one.headed) - nation_names())
