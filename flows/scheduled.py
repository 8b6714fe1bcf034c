"""The flow as a deployment runs it: it opens its own run, reading the settings where it finds itself."""

import os
from typing import Any

from prefect import flow

from flows.command_line import PROJECT
from flows.drop_listing import is_unchanged, listing_of, remember
from flows.home import Home
from flows.ingest import work_through
from flows.progress import progress_bar
from flows.run_ingest import open_run
from flows.settings import settings_from

WAIT_SECONDS = 3600.0


class RunRefusedError(RuntimeError):
    """A critical expectation failed; the run is shown as failed, and the warehouse stays as it was."""


@flow(name="ingest-drop", persist_result=False)
async def ingest_drop(drop: str | None = None) -> dict[str, Any]:
    """Ingest the drop, by default the one that the settings name; returns the summary as plain values.

    A drop folder that looks as it did after the last good run is left alone: no run, no rows.
    """
    settings = settings_from(os.environ, project=PROJECT, cores=os.cpu_count() or 1)
    home, named = Home(settings.home), drop or str(settings.drop)
    listing = listing_of(named)
    if is_unchanged(home, named, listing):
        return {"status": "nothing_new", "drop": named}
    with (
        progress_bar(quiet=True) as progress,
        open_run(named, settings, progress, wait_seconds=WAIT_SECONDS) as run,
    ):
        summary = work_through(run)
    if summary.status == "refused":
        raise RunRefusedError(summary.error)
    remember(home, named, listing)
    return summary.to_json()
