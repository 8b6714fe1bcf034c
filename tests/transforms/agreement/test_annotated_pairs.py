"""The annotated pairs: what is planted is found, what is harmless passes."""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "benchmarks"))
PAIRS = import_module("pairs")
ANNOTATED: list[dict[str, Any]] = PAIRS.read_pairs(ROOT / "tests" / "annotations" / "pairs.jsonl")


@pytest.mark.parametrize("pair", ANNOTATED, ids=lambda pair: f"{pair['id']}-{pair['kind']}")
def test_a_pair_is_flagged_exactly_when_a_contradiction_was_planted(pair: dict[str, Any]) -> None:
    found = PAIRS.relate_readings([PAIRS.annotated_reading(article) for article in pair["articles"]])
    assert found.flagged == (pair["expect"] == "contradicts"), found.reasons


def test_the_set_is_large_and_of_many_subjects() -> None:
    assert len(ANNOTATED) >= 90
    assert {"troops", "tolls", "money", "displaced", "votes"} <= {pair["subject"] for pair in ANNOTATED}
    assert {pair["expect"] for pair in ANNOTATED} == {"contradicts", "harmless"}
