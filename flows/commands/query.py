"""`muster query`: ask the warehouse in SQL."""

import json
import sys
from argparse import ArgumentParser, Namespace

from flows.commands.command import Command
from flows.settings import Settings

DESCRIPTION = """\
The warehouse is opened read-only: a statement that would write is refused. Tables: documents, articles,
sentences, entities, entity_names, mentions, time_expressions, quotations, numerals, figures, relations,
sums, derived_figures, violations, quarantine, runs. Views: troop_totals, troop_changes, conflicts,
figure_evidence. `describe figures` tells the columns.

examples:
  muster query "select outlet, quote, lower, upper from troop_totals where place = 'Iraq'"
  muster query "select disposition, count(*) from numerals group by all" --json
"""


def add_arguments(parser: ArgumentParser) -> None:
    """The SQL."""
    parser.add_argument("sql", metavar="SQL", help="one statement that reads")


def run(arguments: Namespace, settings: Settings) -> int:
    """Print the answer as a table, or as JSON: a list of objects."""
    from flows.tables import print_table  # noqa: PLC0415
    from warehouse.ask import NoWarehouseError, QueryError, query  # noqa: PLC0415 - loads DuckDB

    try:
        answer = query(settings.home, arguments.sql)
    except (NoWarehouseError, QueryError) as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    if arguments.json:
        rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, default=str) + "\n")
    else:
        print_table(answer.columns, answer.rows)
    return 0


QUERY = Command(
    name="query",
    summary="ask the warehouse in SQL",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
)
