"""Fifth step: stage the rows that were waiting for links and relations, and put the batch together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from flows.run_context import RunContext
from flows.steps.gather import Gathered
from flows.steps.link import Linked
from flows.steps.parse import Parsed
from flows.steps.relate import Related
from transforms.records import Violation
from transforms.records.identifiers import content_id
from warehouse.staged_batch import StagedBatch

BELIEVED = "metadata_can_be_believed"


def stage_batch(run: RunContext, gathered: Gathered, parsed: Parsed, linked: Linked, related: Related) -> StagedBatch:
    """The whole run as one batch of Parquet parts, which nobody reads until it is committed."""
    rows: dict[str, Sequence[Any]] = {
        "documents": [*parsed.documents, *gathered.rows],
        "articles": [replace(one, run_id=run.run_id) for one in linked.articles],
        "article_signatures": linked.signatures,
        "figure_series": related.series,
        "relations": related.relations,
        "sums": related.sums,
        "derived_figures": related.derived,
        "violations": list(_doubted(run, parsed)),
    }
    parts = [run.lake.stage_part(table, pending) for table, pending in rows.items()]
    return run.lake.batch(run.run_id, [*parsed.parts, *parts])


def _doubted(run: RunContext, parsed: Parsed) -> Iterator[Violation]:
    """Metadata that could not be believed: the column is null, and a violation says why."""
    for article, doubt in parsed.doubts:
        yield Violation(
            violation_id=content_id("violation", run.run_id, BELIEVED, article.article_id, doubt.column, doubt.stated),
            run_id=run.run_id,
            expectation=BELIEVED,
            severity="warning",
            table_name="articles",
            row_id=article.article_id,
            article_id=article.article_id,
            message=f"{doubt.column} is stated as {doubt.stated!r}: {doubt.message}",
        )
