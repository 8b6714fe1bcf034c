"""`muster rebuild` and `muster compact`: make the warehouse from the lake, and the lake from fewer files."""

import json
import sys
from argparse import Namespace
from typing import Any

from flows.commands.command import Command, no_arguments
from flows.settings import Settings

REBUILD_DESCRIPTION = """\
Makes warehouse.duckdb anew from the Parquet files of the lake alone and publishes it in one step. Readers go
on with the old one until they open it again. Nothing is parsed.
"""
COMPACT_DESCRIPTION = """\
Merges the small Parquet files that many runs have left into few. What the tables say does not change.
"""
COUNTS = "select 'articles', count(*) from articles union all select 'figures', count(*) from figures"
WAIT_SECONDS = 3600.0


def run_rebuild(arguments: Namespace, settings: Settings) -> int:
    """Rebuild and say how many rows there are."""
    from flows.home import Home, sole_writer  # noqa: PLC0415
    from warehouse.ask import query  # noqa: PLC0415 - loads DuckDB
    from warehouse.lake import Lake  # noqa: PLC0415
    from warehouse.publish import rebuild  # noqa: PLC0415

    home = Home(settings.home)
    with sole_writer(home, wait_seconds=WAIT_SECONDS):
        rebuild(Lake(home.lake), home.root)
    rows = dict(query(home.root, COUNTS).rows)
    return _say(arguments, {"warehouse": str(home.warehouse), **rows}, "rebuilt")


def run_compact(arguments: Namespace, settings: Settings) -> int:
    """Compact and say how many files there are."""
    from flows.home import Home, sole_writer  # noqa: PLC0415
    from warehouse.compact import compact  # noqa: PLC0415 - loads pyarrow
    from warehouse.lake import Lake  # noqa: PLC0415

    home = Home(settings.home)
    with sole_writer(home, wait_seconds=WAIT_SECONDS):
        done = compact(Lake(home.lake))
    return _say(arguments, {"files_before": done.files_before, "files_after": done.files_after}, "compacted")


def _say(arguments: Namespace, facts: dict[str, Any], what: str) -> int:
    if arguments.json:
        sys.stdout.write(json.dumps(facts) + "\n")
    else:
        words = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in facts.items())
        sys.stdout.write(f"{what}: {words}\n")
    return 0


REBUILD = Command(
    name="rebuild",
    summary="make the warehouse anew from the lake",
    description=REBUILD_DESCRIPTION,
    add_arguments=no_arguments,
    run=run_rebuild,
)
COMPACT = Command(
    name="compact",
    summary="merge the lake's small files",
    description=COMPACT_DESCRIPTION,
    add_arguments=no_arguments,
    run=run_compact,
)
