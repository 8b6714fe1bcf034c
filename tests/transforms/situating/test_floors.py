"""Floors under what `benchmarks/score_situating.py` measures on the open annotated articles, in percent."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]
FLOORS = {"actor": 94.0, "place": 93.0, "observed": 94.0, "status": 96.0, "speaker": 94.0}


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_situating", ROOT / "benchmarks" / "score_situating.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def accuracies() -> dict[str, float]:
    module = scorer()
    outcomes, _ = module.score(ROOT / "tests" / "annotations" / "situating.jsonl")
    return {field: module.accuracy(count) for field, count in outcomes.items()}


@pytest.mark.parametrize("field", sorted(FLOORS))
def test_annotated_articles_are_situated(field: str, accuracies: dict[str, float]) -> None:
    assert accuracies[field] >= FLOORS[field]
