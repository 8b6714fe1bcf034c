"""What shows that sentences of two reports, or of one, speak of one thing: names, words and deeds that both tell."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.weekdays import WEEKDAY

WITHIN = timedelta(days=2)
"""Reports further apart may tell of another state of things."""
MOST_SENTENCES = 400
"""A story that fills more sentences with figures is looked at in this many, the first told."""
STEM, LEAST_LETTERS = 6, 4
_GROUPS = ("sex", "age")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_DAY = re.compile(rf"\b{WEEKDAY}\b")


def stories(figures: Iterable[ComparableFigure]) -> Iterator[Sequence[ToldSentence]]:
    """The sentences with figures of each story, those of one article together."""
    found: defaultdict[str, list[ComparableFigure]] = defaultdict(list)
    for one in figures:
        found[one.story_id].append(one)
    for name in sorted(found):
        by_article: defaultdict[str, list[ComparableFigure]] = defaultdict(list)
        for one in found[name]:
            by_article[one.figure.article_id].append(one)
        sentences = [sentence for article in sorted(by_article) for sentence in told_sentences(by_article[article])]
        yield sentences[:MOST_SENTENCES]


def shared_stories(figures: Iterable[ComparableFigure]) -> Iterator[list[ComparableFigure]]:
    """The figures of each story that more than one article tells."""
    for told in groups(figures, lambda one: one.story_id):
        if len({one.figure.article_id for one in told}) > 1:
            yield told


def told_within(one: ComparableFigure, other: ComparableFigure, window: timedelta = WITHIN) -> bool:
    """Whether two figures stand in one article, or in articles published not far apart."""
    if one.figure.article_id == other.figure.article_id:
        return True
    if one.published_at is None or other.published_at is None:
        return False
    return abs(one.published_at - other.published_at) <= window


def shared_names(one: str, other: str) -> frozenset[str]:
    """The names that two sentences share."""
    return names_in(one) & names_in(other)


def stems_of(text: str) -> frozenset[str]:
    """The content words of a sentence, by their stems."""
    stop = copy_words().stop_words
    words = (word.lower() for word in _WORD.findall(text))
    return frozenset(singular_of(word)[:STEM] for word in words if len(word) >= LEAST_LETTERS and word not in stop)


def deeds_in(text: str) -> frozenset[str]:
    """What a text says was done, by whatever word."""
    return frozenset(deed for deed, words in sum_words().deeds.items() if words.stand_in(text))


def days_named(text: str) -> frozenset[str]:
    """The days of the week that a sentence names."""
    return frozenset(_DAY.findall(text))


def are_tied(one: ComparableFigure, other: ComparableFigure, least: int = 2) -> bool:
    """Whether two sentences share a name, enough words, or a word where their articles name the same."""
    if shared_names(one.sentence, other.sentence):
        return True
    shared = stems_of(one.sentence) & stems_of(other.sentence)
    return len(shared) >= least or bool(shared and one.mentioned & other.mentioned)


def groups_in(text: str) -> frozenset[str]:
    """The groups of people that a text sets apart: women, children."""
    sides = agreement_words().sides
    return frozenset(side for kind in _GROUPS for side, words in sides[kind].items() if words.stand_in(text))


def thing_counted(one: ComparableFigure) -> str | None:
    """What a figure counts, concepts of one meaning made one."""
    concept = one.figure.concept
    return agreement_words().same_concepts.get(concept, concept) if concept else one.figure.counted_head
