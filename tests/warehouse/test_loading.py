"""Loading is the same however the commits are cut: one by one, all at once, or in any groups."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import duckdb
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.records import TABLES, FigureSeries
from warehouse.ddl import HISTORY
from warehouse.lake import Lake
from warehouse.loading import SAID_OF_FIGURES, load_commits
from warehouse.warehouse_file import make_tables


@dataclass(frozen=True)
class Deed:
    """What one commit does: which of three articles it reads, by which extractor, and whether it relates them."""

    articles: tuple[int, ...]
    version: str
    whole: bool
    related: bool
    outlet: str


deeds = st.lists(
    st.builds(
        Deed,
        articles=st.lists(st.integers(0, 2), max_size=3, unique=True).map(tuple),
        version=st.sampled_from(["1", "2"]),
        whole=st.booleans(),
        related=st.booleans(),
        outlet=st.sampled_from(["North Post", "South Herald"]),
    ),
    min_size=1,
    max_size=5,
)


def rows_of_deed(made: Any, deed: Deed, number: int) -> dict[str, list[Any]]:
    every = [
        made.story(f"s{n}", troops=4000 + n, run=number, outlet=deed.outlet, version=deed.version) for n in range(3)
    ]
    rows: dict[str, list[Any]] = made.rows_of([every[n] for n in deed.articles])
    if not deed.whole:
        rows = {name: some for name, some in rows.items() if name in ("articles", "documents")}
    for figure in rows.get("figures", []):
        row = FigureSeries(figure_id=figure.figure_id, series=f"series {number}", day=None)
        rows.setdefault("figure_series", []).append(row)
    if deed.related:
        verdict = made.relation(every[0], every[1], "compatible", run=number)
        rows["relations"] = [replace(verdict, reason=f"commit {number}")]
        rows["sums"] = [replace(made.failing_sum(every[2], run=number), reason=f"commit {number}")]
    return rows


def everything(database: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[Any, ...]]]:
    names = [table.name for table in TABLES] + [f"history.{name}" for name in HISTORY] + ["lake.commits"]
    return {name: database.execute(f"FROM {name} ORDER BY ALL").fetchall() for name in names}


def loaded(lake: Lake, groups: Sequence[int]) -> dict[str, list[tuple[Any, ...]]]:
    commits, after = lake.commits(), 0
    with duckdb.connect() as database:
        make_tables(database)
        for reached in groups:
            load_commits(database, lake.root, commits[:reached], after)
            after = reached
        return everything(database)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=deeds, data=st.data())
def test_commits_loaded_in_groups_give_what_they_give_one_by_one(made: Any, deeds: list[Deed], data: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        lake = Lake(Path(folder))
        for number, deed in enumerate(deeds, 1):
            made.commit(lake, number, rows_of_deed(made, deed, number))
        count = len(deeds)
        cuts = data.draw(st.lists(st.integers(1, count), unique=True).map(sorted))
        assert loaded(lake, [*cuts, count]) == loaded(lake, range(1, count + 1))


def test_every_table_that_names_figures_forgets_those_that_are_gone() -> None:
    naming = {
        table.name
        for table in TABLES
        if any(field.column.references == "figures.figure_id" for field in table.fields)
        and "sentence_id" not in table.columns
    }
    assert naming <= SAID_OF_FIGURES.keys()


def test_an_article_read_anew_leaves_its_old_figures_to_history(lake: Lake, made: Any) -> None:
    old, new = made.story("a", version="1"), made.story("a", version="2", run=2)
    other = made.story("b", troops=4647)
    rows = made.rows_of([old, other])
    rows["relations"] = [made.relation(old, other, "contradicts")]
    made.commit(lake, 1, rows)
    reread = made.rows_of([new])
    del reread["figures"]
    made.commit(lake, 2, reread)
    held = loaded(lake, [1, 2])
    assert [row[0] for row in held["figures"]] == [other.figure_id]
    assert [row[0] for row in held["history.figures"]] == [old.figure_id]
    assert held["relations"] == []
    assert [row[-1] for row in held["history.articles"]] == [made.run_row(2).run_id]


def test_an_article_rewritten_without_being_read_anew_keeps_its_figures(lake: Lake, made: Any) -> None:
    story = made.story("a")
    made.commit(lake, 1, made.rows_of([story]))
    superseded = replace(story.article(), superseded_by="0" * 24, run_id=made.run_row(2).run_id)
    made.commit(lake, 2, {"articles": [superseded]})
    held = loaded(lake, [2])
    assert len(held["articles"]) == len(held["figures"]) == len(held["history.articles"]) == 1
    assert held["history.figures"] == []
