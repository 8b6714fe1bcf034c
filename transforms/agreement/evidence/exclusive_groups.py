"""Whether two figures count groups of which nobody is in two: soldiers and civilians, passengers and crew."""

import re

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.vocabulary.agreement_sums import sum_words

_WORD = re.compile(r"[^\W\d_]+")


def of_exclusive_groups(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether each names a group of one line of `exclusive_nouns`, and they name none in common."""
    said_a, said_b = _words(a), _words(b)
    lines = ((said_a & line, said_b & line) for line in sum_words().exclusive_nouns)
    return any(first and second and first.isdisjoint(second) for first, second in lines)


def _words(one: ComparableFigure) -> frozenset[str]:
    text = f"{one.figure.quote} {one.figure.counted or ''}".lower()
    return frozenset(map(singular_of, _WORD.findall(text)))
