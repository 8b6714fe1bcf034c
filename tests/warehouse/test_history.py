from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.publish import publish, rebuild

BEFORE, FIRST, SECOND = "2020-01-01 06:30", "2020-01-01 12:00", "2020-01-02 12:00"


@pytest.fixture
def reread(lake: Lake, home: Path, made: Any) -> Any:
    """An article read by extractor 1 in the first run, by extractor 2 in the second, with another value."""
    old = made.story("a", version="1")
    new = made.story("a", version="2", run=2, figure_changes={"value": 4601.0})
    for number, story in ((1, old), (2, new)):
        made.commit(lake, number, made.rows_of([story]))
        publish(lake, home)
    return home


@pytest.mark.parametrize(("moment", "values"), [(BEFORE, []), (FIRST, [4600.0]), (SECOND, [4601.0])])
def test_figures_as_of_a_moment_are_those_shown_then(reread: Path, moment: str, values: list[float]) -> None:
    assert [row[0] for row in query(reread, f"SELECT value FROM figures_as_of('{moment}')").rows] == values


def test_history_survives_a_rebuild(lake: Lake, reread: Path) -> None:
    rebuild(lake, reread)
    assert query(reread, f"SELECT value FROM figures_as_of('{FIRST}')").rows == ((4600.0,),)


def test_a_superseded_article_was_current_before(lake: Lake, home: Path, made: Any) -> None:
    story = made.story("a")
    made.commit(lake, 1, made.rows_of([story]))
    made.commit(
        lake, 2, {"articles": [replace(story.article(), superseded_by="0" * 24, run_id=made.run_row(2).run_id)]}
    )
    publish(lake, home)
    for moment, current in ((FIRST, True), (SECOND, False)):
        sql = f"SELECT superseded_by IS NULL FROM articles_as_of('{moment}')"
        assert query(home, sql).rows == ((current,),)


def test_figures_read_by_the_same_extractor_twice_are_shown_once_at_any_moment(
    lake: Lake, home: Path, made: Any
) -> None:
    for number, version in ((1, "1"), (2, "2"), (3, "1")):
        made.commit(lake, number, made.rows_of([made.story("a", version=version, run=number)]))
    publish(lake, home)
    for moment in (FIRST, SECOND, "2020-01-03 12:00"):
        assert query(home, f"SELECT count(*) FROM figures_as_of('{moment}')").rows == ((1,),)
