from pathlib import Path
from typing import Any

import pytest

from transforms.records import TABLE_BY_NAME
from warehouse.figure_changes import MEANING, figure_changes
from warehouse.lake import Lake
from warehouse.publish import publish


@pytest.fixture
def changed(lake: Lake, home: Path, made: Any) -> Any:
    """Publish one reading of an article, stage another, and tell the changes."""

    def compare(old: dict[str, Any], new: dict[str, Any] | None) -> list[Any]:
        made.commit(lake, 1, made.rows_of([made.story("a", figure_changes=old), made.story("other")]))
        publish(lake, home)
        rows = made.rows_of([made.story("a", version="2", run=2, figure_changes=new or {})])
        if new is None:
            del rows["figures"]
        return figure_changes(home, lake.stage(made.run_row(2).run_id, rows))

    return compare


def test_the_same_reading_changes_nothing_though_its_rules_differ(changed: Any) -> None:
    assert changed({}, {"rule": "another", "confidence": 0.5}) == []


def test_a_changed_meaning_is_shown_with_its_columns_and_its_sentence(changed: Any) -> None:
    (change,) = changed({}, {"comparator": "at_least", "upper": None, "start": 14, "figure_id": "f" * 24})
    assert (change.kind, change.columns) == ("changed", ("upper", "comparator"))
    assert change.sentence == "The army now has 4600 US troops in Iraq."


def test_a_figure_that_is_no_longer_read_is_lost(changed: Any) -> None:
    (change,) = changed({}, None)
    assert (change.kind, change.before.value, change.after) == ("lost", 4600, None)


def test_figures_in_different_places_are_one_lost_and_one_added(changed: Any) -> None:
    kinds = [change.kind for change in changed({"start": 0, "end": 3}, {})]
    assert kinds == ["lost", "added"]


def test_what_makes_a_figures_meaning_are_columns_of_figures() -> None:
    assert set(MEANING) <= set(TABLE_BY_NAME["figures"].columns)
