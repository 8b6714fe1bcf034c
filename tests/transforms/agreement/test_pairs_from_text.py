"""The annotated pairs, read from their text by the whole road: a floor under what users see."""

import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "benchmarks"))
PAIRS = import_module("pairs")
SCORE = import_module("score_pairs")


@pytest.mark.parametrize(
    ("name", "found_share"),
    [
        ("pairs.jsonl", 0.75),  # the open pairs gave 31 of 37 when it was set
        ("pairs_as_dropped.jsonl", 0.85),  # 27 of 30
    ],
)
def test_planted_contradictions_are_found_in_the_text_and_harmless_differences_pass(
    name: str, found_share: float
) -> None:
    """Lower a share only with a reason."""
    pairs = PAIRS.read_pairs(ROOT / "tests" / "annotations" / name)
    outcomes = {pair["id"]: SCORE.outcomes_of(pair, SCORE.finding_of(pair, from_text=True)) for pair in pairs}
    counts = Counter(outcome for found in outcomes.values() for outcome in found)
    assert counts["found"] >= found_share * (counts["found"] + counts["missed"])
    assert not [pair for pair, found in outcomes.items() if "false" in found]
