"""The content words of a figure's sentence, by their stems."""

import re
from functools import lru_cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.vocabulary.copies import copy_words

LEAST_LETTERS, STEM = 4, 6
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d.,]*\d|\d")


def words_said(one: ComparableFigure) -> frozenset[str]:
    """The content words and the other numbers of the sentence, its own number and noun aside."""
    start, end = one.span
    return _content(one.sentence[:start] + " " + one.sentence[end:])


@lru_cache(maxsize=4096)
def _content(text: str) -> frozenset[str]:
    stop = copy_words().stop_words
    return frozenset(
        word if word[0].isdigit() else singular_of(word.lower())[:STEM]
        for word in _WORD.findall(text)
        if word[0].isdigit() or (len(word) >= LEAST_LETTERS and word.lower() not in stop)
    )
