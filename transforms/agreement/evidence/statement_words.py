"""The content words of a figure's sentence or clause, by their stems."""

import re
from functools import lru_cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.agreement.wording import first_clause, last_clause
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.story_terms import terms_in

LEAST_LETTERS, STEM = 4, 6
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d.,]*\d|\d")


def words_said(one: ComparableFigure) -> frozenset[str]:
    """The content words and the other numbers of the sentence, its own number aside."""
    start, end = one.span
    return _content(one.sentence[:start] + " " + one.sentence[end:])


def terms_said(one: ComparableFigure) -> frozenset[str]:
    """The terms of the sentence, as `term_weights` knows them, its own number aside."""
    start, end = one.span
    return terms_in_text(one.sentence[:start] + " " + one.sentence[end:])


def terms_beside(one: ComparableFigure) -> frozenset[str]:
    """The terms of the clause in which the number stands, and what it counts."""
    start, end = one.span
    before, after = last_clause(one.sentence[:start]), first_clause(one.sentence[end:])
    return terms_in_text(f"{before} {one.figure.counted or ''} {after}")


@lru_cache(maxsize=8192)
def terms_in_text(text: str) -> frozenset[str]:
    """The terms of any text, as `term_weights` knows them."""
    return frozenset(term for _, term in terms_in(text))


@lru_cache(maxsize=8192)
def _content(text: str) -> frozenset[str]:
    stop = copy_words().stop_words
    return frozenset(
        word if word[0].isdigit() else singular_of(word.lower())[:STEM]
        for word in _WORD.findall(text)
        if word[0].isdigit() or (len(word) >= LEAST_LETTERS and word.lower() not in stop)
    )
