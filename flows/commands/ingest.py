"""`muster ingest`: take in a drop."""

import json
import sys
from argparse import ArgumentParser, Namespace

from flows.commands.command import Command
from flows.settings import Settings

DESCRIPTION = """\
DROP is a folder, a file, a glob, `-` for standard input, or a URL of object storage. Without one, the
drop that MUSTER_DROP names is taken, else the example that comes with the project. Only what is new is
read; the same bytes are one document however often they are dropped. A document that cannot be read is
set aside with its reason and never costs the others.

exit code: 0 published or nothing new; 1 failed or refused by a critical expectation; the warehouse then
stays as it was.

examples:
  muster ingest
  muster ingest ~/drops/2016-07-11
  cat articles.jsonl | muster ingest -
"""


def add_arguments(parser: ArgumentParser) -> None:
    """DROP, and whether to wait for another run."""
    parser.add_argument("drop", nargs="?", metavar="DROP", help="what to take in")
    parser.add_argument(
        "--wait", type=float, default=3600.0, metavar="SECONDS", help="how long to wait for another run (default: 3600)"
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Run the flow and print its summary."""
    from flows.run_ingest import run_ingest  # noqa: PLC0415 - starts the parsing processes

    summary = run_ingest(
        arguments.drop or str(settings.drop), settings, wait_seconds=arguments.wait, quiet=arguments.json
    )
    if arguments.json:
        sys.stdout.write(json.dumps(summary.to_json(), ensure_ascii=False, default=str) + "\n")
    else:
        sys.stdout.write(summary.to_text())
    return 0 if summary.status in ("published", "nothing_new") else 1


INGEST = Command(
    name="ingest",
    summary="take in a drop of articles and publish the warehouse",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
)
