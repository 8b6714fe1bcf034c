"""Fifth step: stage the rows that were waiting for links and relations, and put the batch together."""

from dataclasses import replace
from typing import Any

from flows.run_context import RunContext
from flows.steps.gather import Gathered
from flows.steps.link import Linked
from flows.steps.parse import Parsed
from flows.steps.relate import Related
from warehouse.staged_batch import StagedBatch


def stage_batch(run: RunContext, gathered: Gathered, parsed: Parsed, linked: Linked, related: Related) -> StagedBatch:
    """The whole run as one batch of Parquet parts, which nobody reads until it is committed."""
    rows: dict[str, list[Any] | tuple[Any, ...]] = {
        "documents": [*parsed.documents, *gathered.rows],
        "articles": [replace(one, run_id=run.run_id) for one in linked.articles],
        "article_signatures": linked.signatures,
        "figure_series": related.series,
        "relations": related.relations,
        "sums": related.sums,
        "derived_figures": related.derived,
    }
    parts = [run.lake.stage_part(table, pending) for table, pending in rows.items()]
    return run.lake.batch(run.run_id, [*parsed.parts, *parts])
