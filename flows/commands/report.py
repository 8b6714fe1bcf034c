"""`muster report`: write the evidence pages."""

import json
import sys
from argparse import Namespace

from flows.commands.command import Command, no_arguments
from flows.settings import Settings

DESCRIPTION = """\
Writes plain HTML pages to report/ in the home: every current article with its figures marked and how each was
read, and every contradiction with both sentences. They need no network and no server.
"""


def run(arguments: Namespace, settings: Settings) -> int:
    """Write the pages and say where they are."""
    from flows.home import Home  # noqa: PLC0415
    from flows.report.write_report import write_report  # noqa: PLC0415 - loads DuckDB
    from warehouse.ask import NoWarehouseError  # noqa: PLC0415

    home = Home(settings.home)
    try:
        articles = write_report(home.root, home.report)
    except NoWarehouseError as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    index = home.report / "index.html"
    if arguments.json:
        sys.stdout.write(json.dumps({"index": str(index), "articles": articles}) + "\n")
    else:
        sys.stdout.write(f"{articles:,} articles: {index}\n")
    return 0


REPORT = Command(
    name="report",
    summary="write the evidence pages: articles with their figures marked, and contradictions",
    description=DESCRIPTION,
    add_arguments=no_arguments,
    run=run,
)
