"""Floors under the scores of the annotated sentences; both splits are our own and short, so that they flatter."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

BENCHMARK = Path(__file__).parents[3] / "benchmarks" / "score_mentions.py"


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_mentions", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("split", "found", "typed", "linked"), [("dev", 0.98, 0.96, 0.97), ("held", 0.97, 0.91, 0.95)])
def test_scores_of_mentions_types_and_links_stay_above_their_floors(
    benchmark: ModuleType, split: str, found: float, typed: float, linked: float
) -> None:
    counts = benchmark.main(split, verbose=False)
    assert counts["gold"] > 90
    for measure, floor in (("found", found), ("typed", typed)):
        precision, recall = counts[f"{measure}_p"] / counts["got"], counts[f"{measure}_r"] / counts["gold"]
        assert 2 * precision * recall / (precision + recall) >= floor
    assert counts["linked"] / counts["links"] >= linked
