"""Weigh what two articles have in common as evidence that they tell one story, for `copies.yaml`.

    python benchmarks/weigh_stories.py

The articles of each open planted pair are of one story; those of two pairs are of two, whatever their days, and are
looked at where they share a term. A logistic regression (Newton's method, no penalty but a slight ridge). Some of
the second kind do tell one event, for two writers chose the same: the `NOISE` that are surest are left out of each
further fit. Printed are the weights, and for several shares of false links the surety that they ask for and how
many of the true ones reach it.
"""

from collections import defaultdict
from itertools import combinations
from multiprocessing import Pool
from typing import Any

import numpy as np
from pairs import read_pairs
from score_pairs import parsed_reading
from weigh_evidence import PAIRS

from transforms.copies import ArticleSignature, signature_of
from transforms.copies.finding_stories import likeness
from transforms.copies.story_surety import surety_evidence

NAMES = ("alike", "shared", "share of the lesser", "rarest name", "likeness")
NOISE = 0.0002
MOST_WITH_A_TERM = 60
FITS = 3
ROUNDS = 25
RIDGE = 0.01
FALSE_SHARES = (1e-3, 5e-4, 2e-4, 1e-4, 5e-5)
Pair = tuple[ArticleSignature, ArticleSignature]


def signatures_of(pair: dict[str, Any]) -> tuple[bool, list[ArticleSignature]]:
    """Whether the articles of a pair are sure to be of one story, and their signatures."""
    read = [parsed_reading(article) for article in pair["articles"]]
    return pair["expect"] == "contradicts", [signature_of(one.article, one.mentions, one.figures) for one in read]


def of_two_stories(groups: list[list[ArticleSignature]]) -> list[Pair]:
    """Articles of two pairs that share a term, each two once."""
    holders: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, group in enumerate(groups):
        for number, one in enumerate(group):
            for feature in one.story_features:
                if feature.startswith(("term:", "proper:")):
                    holders[feature].append((at, number))
    few = (held for held in holders.values() if len(held) <= MOST_WITH_A_TERM)
    met = {pair for held in few for pair in combinations(held, 2) if pair[0][0] != pair[1][0]}
    return [(groups[a][m], groups[b][n]) for (a, m), (b, n) in sorted(met)]


def table_of(pairs: list[Pair]) -> np.ndarray[Any, np.dtype[np.float64]]:
    """The evidence of each pair, one column a weight and one of ones."""
    rows = []
    for a, b in pairs:
        found = surety_evidence(tuple(a.story_features), tuple(b.story_features), likeness(a, b))
        rows.append([*(found.get(name, 0.0) for name in NAMES), 1.0])
    return np.array(rows)


def fit(one: Any, two: Any) -> Any:
    """The weights that make the pairs most likely."""
    table = np.vstack([one, two])
    truth = np.r_[np.ones(len(one)), np.zeros(len(two))]
    weights = np.zeros(table.shape[1])
    for _ in range(ROUNDS):
        told = 1 / (1 + np.exp(-table @ weights))
        curve = (table * (told * (1 - told))[:, None]).T @ table + RIDGE * np.eye(len(weights))
        weights -= np.linalg.solve(curve, table.T @ (told - truth) + RIDGE * weights)
    return weights


def main() -> None:
    """Fit and print."""
    files = [path for path in PAIRS if '"articles"' in path.read_text("utf-8")[:2000]]
    with Pool() as pool:
        groups = [group for path in files for group in pool.map(signatures_of, read_pairs(path), chunksize=8)]
    one = table_of([pair for planted, group in groups if planted for pair in combinations(group, 2)])
    two = table_of(of_two_stories([group for _, group in groups]))
    kept = np.ones(len(two), bool)
    for _ in range(FITS):
        weights = fit(one, two[kept])
        kept = two @ weights < np.quantile(two @ weights, 1 - NOISE)
    print({name: round(float(weight), 2) for name, weight in zip((*NAMES, "least"), weights, strict=True)})
    articles = sum(len(group) for _, group in groups)
    surest = np.sort(two @ weights)[::-1]
    print(f"{articles} articles, {len(one)} pairs of one story")
    for share in FALSE_SHARES:
        least = surest[int(share * articles * (articles - 1) / 2)]
        print(f"false {share:.5f}: surety {least:6.2f}, found {np.mean(one @ weights >= least):.3f}")


if __name__ == "__main__":
    main()
