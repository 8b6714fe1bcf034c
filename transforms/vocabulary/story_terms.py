"""How rare the words of news are: in how many of a few thousand reports each stands."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log

LEAST_STEM = 4


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


def stem(word: str) -> str:
    """A rough stem: "strike" and "strikes" meet, "struck" stays apart."""
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return word[: -len(ending)]
    return word
