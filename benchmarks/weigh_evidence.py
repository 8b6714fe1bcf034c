"""Fit the weights of `transforms/vocabulary/one_quantity.yaml` to annotated pairs of reports.

    python benchmarks/weigh_evidence.py [--write] [--without NAME]

From `tests/annotations/twins.jsonl` each pair of figures that two reports tell is learnt as one quantity or two;
from the other open pairs those that were planted, those that state one number, and those that differ harmlessly.
A logistic regression, with a penalty on the squares of the weights. `slip` and `far apart` look at the numbers, of
which the annotated pairs that agree tell nothing: their weights are set by hand, and so is that of `money`, since the
reports of one piece of news tell of many sums. `--without` leaves a file out, so
that it can be scored as unseen. Without `--write` the weights are only shown.
"""

import argparse
from collections.abc import Iterator, Sequence
from itertools import product
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from pairs import Reading, compared, read_pairs
from scipy.optimize import minimize
from score_pairs import parsed_reading

from transforms.agreement import ComparableFigure
from transforms.agreement.families import family_key
from transforms.agreement.ranges import factor_between, possible_pair
from transforms.agreement.shared_evidence import MARKS, MEASURES, evidence_of
from transforms.agreement.verdicts import verdict
from transforms.records import Figure

ROOT = Path(__file__).parent.parent
ANNOTATIONS = ROOT / "tests" / "annotations"
TWINS = ANNOTATIONS / "twins.jsonl"
PAIRS = (
    ANNOTATIONS / "pairs.jsonl",
    ANNOTATIONS / "pairs_as_dropped.jsonl",
    *sorted((ANNOTATIONS / "second_hand").glob("*.jsonl")),
)
WEIGHTS = ROOT / "transforms" / "vocabulary" / "one_quantity.yaml"
HEADING = """# Written by benchmarks/weigh_evidence.py: how much each mark of `shared_evidence.py` speaks for
# two figures being of one quantity, in log-odds. From `least` on they are taken for one.
"""
BY_HAND = {"slip": 1.5, "far apart": -1.5, "money": -0.7}
LEAST = 0.5
PENALTY = 1.67
PAIR_WEIGHT = 3.0
"""A figure of a planted pair counts as much as three of the twins, of which there are many more."""
ONE_NUMBER = 20
"""Two reports that state the same number, from here on, state one quantity."""
Example = tuple[dict[str, float], bool, float]


def twin_examples(twin: dict[str, Any]) -> list[Example]:
    """All pairs of figures of two reports, those that the annotation names as one quantity marked so."""
    readings = [parsed_reading(article) for article in twin["articles"]]
    same = {frozenset(map(_figure_at, readings, phrases)) for *phrases, _ in twin["same"]}
    return [
        (evidence_of(a, b), frozenset((a.figure.figure_id, b.figure.figure_id)) in same, 1.0)
        for a, b in _meetings(compared(readings))
    ]


def _figure_at(reading: Reading, phrase: str) -> str | None:
    """The figure that most of a phrase lies in, null where none was read."""
    start = reading.article.text.lower().find(phrase.lower())
    end = start + len(phrase)
    held = [(min(one.end, end) - max(one.start, start), one.figure_id) for one in reading.figures]
    overlap, found = max(held, default=(0, None))
    return found if start >= 0 and overlap > 0 else None


def pair_examples(pair: dict[str, Any]) -> list[Example]:
    """The figures of a planted pair as one quantity, as also two that state one number; others as two quantities."""
    if len(pair["articles"]) < 2:
        return []
    found = []
    for a, b in _meetings(compared([parsed_reading(article) for article in pair["articles"]])):
        same = _is_same(pair, a, b)
        if same is not None:
            found.append((evidence_of(a, b), same, PAIR_WEIGHT))
    return found


def _is_same(pair: dict[str, Any], a: ComparableFigure, b: ComparableFigure) -> bool | None:
    """Whether the annotation makes the two one quantity; null where it leaves it open, as it does of sums."""
    of_a, of_b = possible_pair(a.figure, b.figure)
    if of_a.meets(of_b):
        return True if _state_one_number(a.figure, b.figure) else None
    if pair["expect"] != "contradicts":
        return False
    quotes = pair.get("quotes") or [text for _, text in pair.get("sentences", ())]
    if not quotes:
        return verdict(a, b).verdict == "contradicts"
    if not all(any(one.sentence in quote or quote in one.sentence for quote in quotes) for one in (a, b)):
        return False
    alone = len({one.sentence for one in (a, b)}) == len(quotes)
    alike = "thing same" in evidence_of(a, b) or "thing kind" in evidence_of(a, b)
    return True if alone and alike else None


def _state_one_number(a: Figure, b: Figure) -> bool:
    exact = a.comparator == b.comparator == "exact" and a.unit == b.unit
    return exact and a.value is not None and a.value == b.value and a.value >= ONE_NUMBER


def _meetings(figures: Sequence[ComparableFigure]) -> Iterator[tuple[ComparableFigure, ComparableFigure]]:
    """Pairs of two reports that are of one dimension, whether the reports were linked or not."""
    for a, b in product(figures, figures):
        keys = [(family_key(one) or "").rpartition("|story|")[0] for one in (a, b)]
        apart = a.figure.article_id < b.figure.article_id
        if apart and keys[0] and keys[0] == keys[1] and factor_between(a.figure.unit, b.figure.unit) is not None:
            yield a, b


def fit(examples: Sequence[Example]) -> tuple[float, dict[str, float]]:
    """The base and the weight of each mark that make the examples most likely."""
    marks = sorted((MARKS | MEASURES) - set(BY_HAND))
    table = np.array([[1.0, *(evidence.get(mark, 0.0) for mark in marks)] for evidence, _, _ in examples])
    signs = np.array([1.0 if same else -1.0 for _, same, _ in examples])
    counts = np.array([weight for _, _, weight in examples])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        margins = signs * (table @ weights)
        penalised = np.concatenate([[0.0], weights[1:]])
        slope = -(counts * signs / (1 + np.exp(margins))) @ table + 2 * PENALTY * penalised
        return float(counts @ np.logaddexp(0, -margins) + PENALTY * penalised @ penalised), slope

    found = minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B").x
    return float(found[0]), {**dict(zip(marks, map(float, found[1:]), strict=True)), **BY_HAND}


def main() -> None:
    """Fit, show, and write when asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--without", action="append", default=[])
    given = parser.parse_args()
    with Pool() as pool:
        lists = pool.map(twin_examples, read_pairs(TWINS), chunksize=8)
        for path in PAIRS:
            if path.stem not in given.without and "articles" in path.read_text("utf-8")[:2000]:
                lists += pool.map(pair_examples, read_pairs(path), chunksize=8)
    examples = [example for found in lists for example in found]
    base, weights = fit(examples)
    rounded = {mark: round(weight, 2) for mark, weight in sorted(weights.items())}
    text = yaml.safe_dump({"least": LEAST, "base": round(base, 2), "evidence": rounded}, sort_keys=False)
    print(f"{len(examples)} pairs of figures, {sum(same for _, same, _ in examples)} of one quantity\n{text}")
    if given.write:
        WEIGHTS.write_text(HEADING + text, "utf-8")


if __name__ == "__main__":
    main()
