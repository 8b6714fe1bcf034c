"""Floors under what `benchmarks/times.py` measures: a change that reads fewer of the annotated times fails here."""

import json
from datetime import date
from pathlib import Path

from transforms.times.find_time_expressions import find_readings

ANNOTATIONS = Path(__file__).parents[2] / "annotations" / "times.jsonl"
VALUES, SPANS = 95.0, 97.5
"""Value and relaxed span F1, in percent; measured 96.3 and 98.3."""


def test_annotated_times_are_read() -> None:
    values = spans = given = wanted = 0
    for line in ANNOTATIONS.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        found = list(find_readings(item["text"], date.fromisoformat(item["published_at"])))
        given, wanted = given + len(found), wanted + len(item["times"])
        for gold in item["times"]:
            near = [answer for answer in found if answer[0] < gold["end"] and gold["start"] < answer[1]]
            spans += bool(near)
            values += any(reading.value == gold["value"] for _, _, reading in near)
    assert 200 * values / (given + wanted) >= VALUES
    assert 200 * spans / (given + wanted) >= SPANS
