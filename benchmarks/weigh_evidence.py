"""Fit the trees of `transforms/vocabulary/one_quantity.json` to annotated pairs of reports.

    python benchmarks/weigh_evidence.py [--write] [--without NAME]

From `tests/annotations/twins.jsonl` each pair of figures that two reports tell is learnt as one quantity or two; from
the other open pairs those that were planted, those that state one number, and those that differ harmlessly. Learnt
are only pairs whose numbers cannot both be true, since of others nobody asks; a pair of one quantity whose numbers
agree is lent the numbers of one whose numbers do not. What is tempting and harmless counts `TEMPTING` times.
Boosted trees (LightGBM, Ke et al. 2017), with one thread and fixed seeds. `--without` leaves a file out, so that it
can be scored as unseen. Without `--write` only the counts and the evidence that tells most are shown. LightGBM is in
the lock for this alone.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from multiprocessing import Pool
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from pairs import Reading, compared, read_pairs
from score_pairs import parsed_reading

from transforms.agreement import ComparableFigure
from transforms.agreement.evidence.compared_numbers import number_evidence
from transforms.agreement.evidence.may_conflict import can_both_be_true
from transforms.agreement.evidence.shared_evidence import words_evidence_of
from transforms.agreement.families import family_key
from transforms.agreement.ranges import factor_between
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
TREES = ROOT / "transforms" / "vocabulary" / "one_quantity.json"
LEAST, SURELY = 0.4, 0.8
"""How sure it has to be that two figures are of one quantity, and how sure where something may set them apart."""
TEMPTING = 3.0
"""How often a pair that only seems to be of one quantity is counted."""
OF_TWINS = 0.3
"""How often a pair of the twins is counted beside one of the planted pairs, which are more like what is dropped: with
each sixth of the files left out in turn the average precision is 0.76, with 1 instead 0.73."""
AGREEING = 0.5
"""How often a pair of one quantity is counted whose numbers agree."""
ONE_NUMBER = 20
"""Two reports that state the same number, from here on, state one quantity."""
SEED = 1
FIT = {
    "objective": "binary", "learning_rate": 0.05, "num_leaves": 10, "min_data_in_leaf": 20, "bagging_fraction": 0.8,
    "bagging_freq": 1, "feature_fraction": 0.5, "seed": SEED, "deterministic": True, "force_row_wise": True,
    "num_threads": 1, "verbose": -1,
}  # fmt: skip
ROUNDS = 250
DIGITS = 6
"""Of a limit; a leaf has four decimals."""
SHOWN = 40


@dataclass(frozen=True, slots=True)
class Example:
    """The evidence of two figures, apart from that of their numbers and that alone; what they are, and how often."""

    words: dict[str, float]
    numbers: dict[str, float]
    one: bool
    agree: bool
    count: float


def twin_examples(twin: dict[str, Any]) -> list[Example]:
    """All pairs of figures of two reports, those that the annotation names as one quantity marked so."""
    readings = [parsed_reading(article) for article in twin["articles"]]
    same, tempting = (
        {frozenset(map(_figure_at, readings, phrases)) for *phrases, _ in twin[name]} for name in ("same", "tempting")
    )
    found = []
    for a, b in _meetings(compared(readings)):
        ids = frozenset((a.figure.figure_id, b.figure.figure_id))
        example = _example(a, b, one=ids in same, tempting=ids in tempting)
        found.append(replace(example, count=example.count * OF_TWINS))
    return found


def _example(a: ComparableFigure, b: ComparableFigure, *, one: bool, tempting: bool) -> Example:
    agree = can_both_be_true(a, b)
    count = AGREEING if agree else TEMPTING if tempting and not one else 1.0
    return Example(words_evidence_of(a, b), number_evidence(a, b), one, agree, count)


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
            found.append(_example(a, b, one=same, tempting=pair["expect"] == "harmless"))
    return found


def _is_same(pair: dict[str, Any], a: ComparableFigure, b: ComparableFigure) -> bool | None:
    """Whether the annotation makes the two one quantity; null where it leaves it open, as it does of sums."""
    if can_both_be_true(a, b):
        return True if _state_one_number(a.figure, b.figure) else None
    if pair["expect"] != "contradicts":
        return False
    quotes = pair.get("quotes") or [text for _, text in pair.get("sentences", ())]
    if not quotes:
        return verdict(a, b).verdict == "contradicts"
    if not all(any(one.sentence in quote or quote in one.sentence for quote in quotes) for one in (a, b)):
        return False
    alone = len({one.sentence for one in (a, b)}) == len(quotes)
    alike = not {"thing same", "thing kind"}.isdisjoint(words_evidence_of(a, b))
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


def lend_numbers(examples: Sequence[Example]) -> list[Example]:
    """Those whose numbers cannot both be true, and those of one quantity whose numbers agree, with others' numbers."""
    apart = [one for one in examples if not one.agree]
    lenders = [one.numbers for one in apart if one.one]
    agreeing = [one for one in examples if one.agree and one.one]
    picked = np.random.default_rng(SEED).integers(len(lenders), size=len(agreeing))
    lent = [replace(one, numbers=lenders[at]) for one, at in zip(agreeing, picked, strict=True)]
    return [*apart, *lent]


def fit(examples: Sequence[Example]) -> tuple[lightgbm.Booster, list[str]]:
    """The trees that make the examples most likely, and the names of the evidence in the order of the columns."""
    given = [one.words | one.numbers for one in examples]
    names = sorted({name for evidence in given for name in evidence})
    table = np.array([[evidence.get(name, 0.0) for name in names] for evidence in given])
    data = lightgbm.Dataset(
        table, [one.one for one in examples], weight=[one.count for one in examples], params={"verbose": -1}
    )
    return lightgbm.train(FIT, data, ROUNDS), names


def written(booster: lightgbm.Booster, names: Sequence[str]) -> str:
    """The file: one tree a line."""
    trees = [_tree(one["tree_structure"], names) for one in booster.dump_model()["tree_info"]]
    lines = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in trees)
    least, surely = (round(float(np.log(share / (1 - share))), 4) for share in (LEAST, SURELY))
    return f'{{"least":{least},"surely":{surely},"trees":[\n{lines}\n]}}\n'


def _tree(node: dict[str, Any], names: Sequence[str]) -> float | list[Any]:
    if "leaf_value" in node:
        return float(round(node["leaf_value"], 4))
    limit = float(f"{node['threshold']:.{DIGITS}g}")
    below, above = (_tree(node[side], names) for side in ("left_child", "right_child"))
    return [names[node["split_feature"]], 0.0 if abs(limit) < 10.0**-DIGITS else limit, below, above]


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
    examples = lend_numbers([example for found in lists for example in found])
    booster, names = fit(examples)
    if given.write:
        TREES.write_text(written(booster, names), "utf-8")
    print(f"{len(examples)} pairs of figures, {sum(one.one for one in examples)} of one quantity")
    gains = sorted(zip(booster.feature_importance("gain"), names, strict=True), reverse=True)
    print("\n".join(f"{gain:8.0f} {name}" for gain, name in gains[:SHOWN]))


if __name__ == "__main__":
    main()
