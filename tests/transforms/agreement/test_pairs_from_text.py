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
    ("name", "found_share", "most_flagged"),
    [
        ("pairs.jsonl", 0.85, 0),  # the open pairs gave 36 of 37 when it was set
        ("pairs_as_dropped.jsonl", 0.85, 0),  # 30 of 30
        ("second_hand/scenarios.jsonl", 0.85, 1),  # 30 of 30
        ("second_hand/scenarios_of_agencies.jsonl", 0.8, 1),  # 28 of 30
    ],
)
def test_planted_contradictions_are_found_in_the_text_and_harmless_differences_pass(
    name: str, found_share: float, most_flagged: int
) -> None:
    """Lower a share only with a reason."""
    pairs = PAIRS.read_pairs(ROOT / "tests" / "annotations" / name)
    outcomes = {pair["id"]: SCORE.outcomes_of(pair, SCORE.finding_of(pair, from_text=True)) for pair in pairs}
    counts = Counter(outcome for found in outcomes.values() for outcome in found)
    assert counts["found"] >= found_share * (counts["found"] + counts["missed"])
    assert len([pair for pair, found in outcomes.items() if "false" in found]) <= most_flagged
