"""`muster search` and `muster export`: full text, and the tables as a package of files."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from flows.commands.command import Command
from flows.settings import Settings
from flows.tables import print_table

SEARCH_DESCRIPTION = """\
Finds sentences of current articles by their words, the best first (BM25, English stems; numbers are words).
The index is made at the first search and brought up to date by the first one after a publication.

example:
  muster search "troops withdrawn"
"""
EXPORT_DESCRIPTION = """\
Writes every table to FOLDER as Parquet, with a data package descriptor (Frictionless) and Croissant metadata
beside them.

example:
  muster export ~/muster-package
"""


def add_search_arguments(parser: ArgumentParser) -> None:
    """What to look for."""
    parser.add_argument("words", metavar="WORDS", help="what to look for")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="how many sentences at most (default: 20)")


def run_search(arguments: Namespace, settings: Settings) -> int:
    """Print the sentences found."""
    from warehouse.ask import NoWarehouseError  # noqa: PLC0415 - loads DuckDB
    from warehouse.search import SearchBusyError, search  # noqa: PLC0415

    try:
        answer = search(settings.home, arguments.words, limit=arguments.limit)
    except (NoWarehouseError, SearchBusyError) as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    if arguments.json:
        rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, default=str) + "\n")
    else:
        print_table(answer.columns, answer.rows)
    return 0


def add_export_arguments(parser: ArgumentParser) -> None:
    """Where to."""
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where to write; made if it is not there")


def run_export(arguments: Namespace, settings: Settings) -> int:
    """Write the package and say what is in it."""
    from warehouse.ask import NoWarehouseError  # noqa: PLC0415 - loads DuckDB
    from warehouse.data_package import write_package  # noqa: PLC0415

    try:
        files = write_package(settings.home, arguments.folder)
    except (NoWarehouseError, OSError) as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    if arguments.json:
        sys.stdout.write(json.dumps({"folder": str(arguments.folder), "files": len(files)}) + "\n")
    else:
        sys.stdout.write(f"{len(files):,} tables written to {arguments.folder}\n")
    return 0


SEARCH = Command(
    name="search",
    summary="find sentences by their words",
    description=SEARCH_DESCRIPTION,
    add_arguments=add_search_arguments,
    run=run_search,
)
EXPORT = Command(
    name="export",
    summary="write the tables as a package of files",
    description=EXPORT_DESCRIPTION,
    add_arguments=add_export_arguments,
    run=run_export,
)
