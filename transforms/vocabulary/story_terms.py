"""How rare the words of news are: in how many of a few thousand reports each stands."""

import gzip
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

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


@cache
def term_weights() -> TermWeights:
    """`story_terms.tsv.gz`, read once in a process: the number of reports, then each word with how many have it."""
    packed = files("transforms.vocabulary").joinpath("story_terms.tsv.gz").read_bytes()
    first, *rows = gzip.decompress(packed).decode().splitlines()
    reports = int(first)
    counted = (row.split("\t") for row in rows)
    return TermWeights({word: log(reports / int(count)) for word, count in counted}, log(reports))


def terms_in(text: str) -> Iterator[tuple[str, str]]:
    """Each word of a text that may tell something, as written and as a term: its stem, its nation, its digits.

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
            yield word, nation
        elif len(plain) >= LEAST_LETTERS and plain.casefold() not in copy_words().stop_words:
            yield word, stem(plain.casefold())


def stem(word: str) -> str:
    """A rough stem: "strike" and "strikes" meet, "struck" stays apart."""
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return word[: -len(ending)]
    return word
