"""How surely two articles tell of one event, by all that they have in common."""

from collections.abc import Iterable
from math import log

from transforms.copies.story_features import kind_of
from transforms.copies.story_terms import PROPER, TERM, alikeness, rarity_of
from transforms.records import ArticleSignature
from transforms.vocabulary.copies import copy_words

MOST_SHARED, MOST_PROPER, MOST_PLAIN = 5.0, 4, 6
UNTOLD = -10.0
"""The log-odds where nothing but names is in common: those of one beat meet in many stories."""


def story_surety(a: ArticleSignature, b: ArticleSignature) -> float:
    """The log-odds that two articles tell of one event, as `story_weights` weighs what they have in common."""
    terms_a, terms_b = (frozenset(filter(_is_term, one.story_features)) for one in (a, b))
    common = terms_a & terms_b
    proper = sum(kind_of(term) == PROPER for term in common)
    if len(common) == proper:
        return UNTOLD
    shared = set(a.story_features).intersection(b.story_features)
    telling = copy_words().telling_kinds
    evidence = {
        "least": 1.0,
        "alike": alikeness(terms_a, terms_b),
        "named": _weight(feature for feature in shared if kind_of(feature) not in telling),
        "told": _weight(feature for feature in shared if kind_of(feature) in telling),
        "proper": float(min(proper, MOST_PROPER)),
        "plain": float(min(len(common) - proper, MOST_PLAIN)),
        "rarest": max(map(rarity_of, common)),
        "terms": log(1 + min(len(terms_a), len(terms_b))),
    }
    return sum(weight * evidence[name] for name, weight in copy_words().story_weights.items())


def _is_term(feature: str) -> bool:
    return kind_of(feature) in (TERM, PROPER)


def _weight(features: Iterable[str]) -> float:
    weights = copy_words().feature_weights
    return min(sum(weights[kind_of(feature)] for feature in features), MOST_SHARED)
