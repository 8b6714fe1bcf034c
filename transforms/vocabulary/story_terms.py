"""How rare the words of news are: in how many of a few thousand reports each stands."""

import gzip
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import fsum, log, sqrt

from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.nations import nation_of

LEAST_STEM = 4
LEAST_LETTERS, LEAST_DIGITS = 3, 2
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d[\d.,]*\d")
_POSSESSIVE = re.compile(r"['’]s?\Z")


@dataclass(frozen=True, slots=True)
class TermWeights:
    """The idf of each word that more than one report has; any other word is as rare as one of a single report."""

    weights: Mapping[str, float]
    rarest: float

    def of(self, term: str) -> float:
        """The idf: the natural logarithm of reports in all over reports that have it."""
        return self.weights.get(term, self.rarest)

    def alikeness(self, first: frozenset[str], second: frozenset[str]) -> float:
        """The cosine of two sets of terms, each by its idf: 0 for none in common, 1 for all."""
        sets = first & second, first, second
        shared, *sizes = (fsum(self.of(term) ** 2 for term in terms) for terms in sets)
        return shared / sqrt(sizes[0] * sizes[1]) if shared else 0.0


@cache
def term_weights() -> TermWeights:
    """`story_terms.tsv.gz`, read once in a process: the number of reports, then each word with how many have it."""
    packed = files("transforms.vocabulary").joinpath("story_terms.tsv.gz").read_bytes()
    first, *rows = gzip.decompress(packed).decode().splitlines()
    reports = int(first)
    counted = (row.split("\t") for row in rows)
    return TermWeights({word: log(reports / int(count)) for word, count in counted}, log(reports))


def terms_in(text: str) -> Iterator[tuple[str, str]]:
    """Each word that may tell something, as written but for a possessive, and as a term: its stem, nation or digits.

    >>> [term for _, term in terms_in("Britain's 1,200 British soldiers")]
    ['United Kingdom', '1200', 'United Kingdom', 'soldier']
    """
    for match in _WORD.finditer(text):
        word = match.group()
        if word[0].isdigit():
            if len(word) >= LEAST_DIGITS:
                yield word, word.replace(",", "")
            continue
        plain = _POSSESSIVE.sub("", word)
        nation = nation_of(plain)
        if nation is not None:
            yield plain, nation
        elif len(plain) >= LEAST_LETTERS and plain.casefold() not in copy_words().stop_words:
            yield plain, stem(plain.casefold())


def stem(word: str) -> str:
    """A rough stem: "strike" and "strikes" meet, "struck" stays apart."""
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return word[: -len(ending)]
    return word
