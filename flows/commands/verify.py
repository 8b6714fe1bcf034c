"""`muster verify`: prove that lake and warehouse are what was dropped."""

import json
import sys
from argparse import ArgumentParser, Namespace

from flows.commands.command import Command
from flows.settings import Settings

DESCRIPTION = """\
Checks every Parquet file against the hash in its name, every key, every reference, every quote against its
article, and the raw bytes of every document against their hash; then reads the raw bytes again and compares
the text (`--no-reparse` leaves that out). A text that today's code reads otherwise than the code that
loaded it is a finding too; `muster reextract` shows what that changes.

exit code: 0 when everything was compared and found equal; 1 with a line for each finding.
"""


def add_arguments(parser: ArgumentParser) -> None:
    """How much to prove."""
    parser.add_argument("--no-reparse", action="store_true", help="do not read the raw bytes again, only hash them")


def run(arguments: Namespace, settings: Settings) -> int:
    """Print the findings."""
    from flows.home import Home  # noqa: PLC0415
    from flows.proof import raw_reader, reparse  # noqa: PLC0415 - loads trafilatura
    from warehouse.ask import NoWarehouseError  # noqa: PLC0415
    from warehouse.lake import Lake  # noqa: PLC0415
    from warehouse.verify import verify  # noqa: PLC0415

    home = Home(settings.home)
    try:
        again = None if arguments.no_reparse else reparse
        findings = verify(Lake(home.lake), home.root, raw_reader(home), again)
    except NoWarehouseError as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    if arguments.json:
        found = [{"check": one.check, "message": one.message} for one in findings]
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
    else:
        for one in findings:
            sys.stdout.write(f"{one.check:<12} {one.message}\n")
        sys.stdout.write(f"{len(findings):,} findings\n" if findings else "verified: everything compared, all equal\n")
    return int(bool(findings))


VERIFY = Command(
    name="verify",
    summary="re-read the raw bytes and prove every quote, count and reference",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
)
