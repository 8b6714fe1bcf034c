"""How surely two articles tell one story, by all that they have in common: weights fitted to annotated reports."""

from functools import lru_cache
from math import log1p, sqrt

from transforms.copies.story_features import kind_of
from transforms.copies.story_terms import PROPER, TERM
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.story_terms import term_weights

Terms = dict[str, tuple[float, bool]]
"""Each term with its idf, and whether it is a name of no nation."""
LEAST_PLAIN = 2
"""Names alone make no story: so many other words have to be in common."""


def story_surety(first: tuple[str, ...], second: tuple[str, ...], likeness: float) -> float:
    """The log-odds, from the features of both and their `likeness`, for as many reports of one story as of two.

    The weights are those of `copies.yaml`, a logistic regression (`benchmarks/weigh_stories.py`).
    """
    weights = copy_words().story_weights
    evidence = surety_evidence(first, second, likeness)
    return weights["least"] + sum(weights[name] * value for name, value in evidence.items()) if evidence else -20.0


def surety_evidence(first: tuple[str, ...], second: tuple[str, ...], likeness: float) -> dict[str, float]:
    """What speaks for one story, by the names of the weights; nothing where hardly more than names is in common."""
    a, b = _terms_of(first), _terms_of(second)
    shared = a.keys() & b.keys()
    if sum(not a[term][1] for term in shared) < LEAST_PLAIN:
        return {}
    squares, sums = (sum(a[term][0] ** power for term in sorted(shared)) for power in (2, 1))
    sizes = [[sum(idf**power for idf, _ in terms.values()) for terms in (a, b)] for power in (2, 1)]
    return {
        "alike": squares / sqrt(sizes[0][0] * sizes[0][1]),
        "shared": log1p(squares),
        "share of the lesser": sums / min(sizes[1]),
        "rarest name": max((a[term][0] for term in shared if a[term][1]), default=0.0) / term_weights().rarest,
        "likeness": likeness,
    }


@lru_cache(maxsize=1 << 12)
def _terms_of(features: tuple[str, ...]) -> Terms:
    weights = term_weights()
    kinds = ((kind_of(feature), feature.partition(":")[2]) for feature in features)
    return {
        word: (weights.of(word), kind == PROPER and word.islower()) for kind, word in kinds if kind in (TERM, PROPER)
    }
