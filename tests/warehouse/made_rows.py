"""Rows of made-up stories put together: what they say of each other, and batches of them in a lake."""

from collections.abc import Iterable
from typing import Any

from tests.warehouse.made_story import Story, run_row
from transforms.records import Relation, Run, Sum
from transforms.records.identifiers import content_id
from warehouse.checked_batch import CheckedBatch
from warehouse.lake import Lake


def relation(a: Story, b: Story, verdict: Any, run: int = 1) -> Relation:
    return Relation(
        figure_a=a.figure_id,
        figure_b=b.figure_id,
        verdict=verdict,
        reason=f"{a.troops} against {b.troops}",
        rule="made up",
        run_id=run_row(run).run_id,
    )


def failing_sum(story: Story, run: int = 1) -> Sum:
    return Sum(
        sum_id=content_id("sum", story.figure_id),
        kind="base_change_level",
        figures=(story.figure_id,),
        article_id=story.article_id,
        lower=1,
        upper=2,
        holds=False,
        reason="68,000 and 30,000 are not 89,000",
        rule="made up",
        run_id=run_row(run).run_id,
    )


def rows_of(stories: Iterable[Story]) -> dict[str, list[Any]]:
    rows: dict[str, list[Any]] = {}
    for story in stories:
        for name, some in story.rows().items():
            rows.setdefault(name, []).extend(some)
    return rows


def commit_rows(
    lake: Lake, number: int, rows: dict[str, list[Any]], *, run: Run | None = None, **checks: Any
) -> CheckedBatch:
    row = run or run_row(number)
    checked = CheckedBatch(staged=lake.stage(row.run_id, rows), **checks)
    lake.commit(checked, row)
    return checked
