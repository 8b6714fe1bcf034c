"""Seventh step: make the batch part of the lake, then show it in the warehouse; each in one step."""

import json
from collections import Counter
from datetime import UTC, datetime
from importlib.metadata import version

from expectations.outcome import Checked
from flows.run_context import RunContext
from flows.steps.gather import Gathered
from flows.steps.parse import Parsed
from transforms.extractor_version import extractor_version
from transforms.records import Run
from warehouse.publish import publish

LIBRARIES = ("duckdb", "great-expectations", "pandas", "prefect", "pyarrow", "spacy", "trafilatura")


def publish_batch(run: RunContext, gathered: Gathered, parsed: Parsed, checked: Checked) -> None:
    """Commit and publish; a run killed in between is published by the next one."""
    run.progress("publishing", 0, None)
    publish(run.lake, run.home.root, checked.batch, _run_row(run, gathered, parsed, checked))


def _run_row(run: RunContext, gathered: Gathered, parsed: Parsed, checked: Checked) -> Run:
    counts = {
        "documents": dict(Counter(row.status for row in (*parsed.documents, *gathered.rows))),
        "articles": len(parsed.articles),
        "figures": len(parsed.figures),
        "numerals": parsed.numerals,
        "rows": dict(checked.batch.staged.counts()),
        "violations": len(checked.batch.violations),
        "set_aside": {table: len(keys) for table, keys in checked.batch.set_aside.items()},
    }
    versions = {"extractor": extractor_version(), **{name: version(name) for name in LIBRARIES}}
    return Run(
        run_id=run.run_id,
        started_at=run.started_at,
        finished_at=datetime.now(UTC),
        status="published" if gathered.holds_news else "nothing_new",
        drop=run.drop,
        counts=json.dumps(counts, sort_keys=True),
        versions=json.dumps(versions, sort_keys=True),
    )
