"""`muster serve`: ingest the drop on a schedule."""

import os
import sys
from argparse import ArgumentParser, Namespace
from datetime import timedelta
from pathlib import Path

from flows.commands.command import Command
from flows.home import Home
from flows.settings import Settings

DESCRIPTION = """\
Starts a Prefect server on loopback (or uses the one that PREFECT_API_URL names) and ingests the drop every
MUSTER_EVERY_MINUTES, one run at a time, until interrupted. Each run is a Prefect flow run; the server's page
shows them. `prefect.yaml` holds the same deployment for a Prefect server and workers of your own.

examples:
  muster serve
  MUSTER_DROP=~/incoming muster serve --every 2
"""


def add_arguments(parser: ArgumentParser) -> None:
    """What and how often."""
    parser.add_argument("drop", nargs="?", metavar="DROP", help="what to take in (default: MUSTER_DROP)")
    parser.add_argument("--every", type=float, metavar="MINUTES", help="minutes between runs (default: 10)")


def run(arguments: Namespace, settings: Settings) -> int:
    """Serve until interrupted."""
    from flows.prefect_server import QUIET, LoopbackServer  # noqa: PLC0415

    minutes = arguments.every or settings.every_minutes
    # A flow run works in a folder of its own, so that paths have to be absolute.
    drop = arguments.drop or str(settings.drop)
    drop = str(Path(drop).absolute()) if Path(drop).exists() else drop
    os.environ.update({**QUIET, "PREFECT_UI_ENABLED": "true", "MUSTER_HOME": str(settings.home), "MUSTER_DROP": drop})
    if settings.prefect_api_url is not None:
        _serve(minutes, settings.prefect_api_url)
        return 0
    home = Home(settings.home)
    home.make()
    with LoopbackServer(home.prefect, os.environ, standing=True) as server:
        os.environ.update(PREFECT_API_URL=server.api_url, PREFECT_HOME=str(home.prefect))
        server.wait_until_healthy()
        _serve(minutes, server.api_url)
    return 0


def _serve(minutes: float, api_url: str) -> None:
    from flows.scheduled import ingest_drop  # noqa: PLC0415 - Prefect reads its settings when imported

    sys.stderr.write(f"muster: ingesting every {minutes:g} minutes; Prefect is at {api_url}; interrupt to end\n")
    ingest_drop.serve(name="drop", interval=timedelta(minutes=minutes), limit=1, print_starting_message=False)


SERVE = Command(
    name="serve",
    summary="ingest the drop on a schedule",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
    json_always=True,
)
