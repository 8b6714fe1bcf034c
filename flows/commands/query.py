"""`muster query`: ask the warehouse in SQL."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from flows.commands.command import Command
from flows.settings import Settings
from flows.tables import print_table

DESCRIPTION = """\
The warehouse is opened read-only: a statement that would write to it is refused. `show tables` names the
tables and views, `describe figures` tells the columns; docs/cookbook holds questions with their answers.

examples:
  muster query "select outlet, quote, lower, upper from troop_totals where place = 'Iraq'"
  muster query "select disposition, count(*) from numerals group by all" --json
  muster query -f docs/cookbook/02_who_disagreed.sql
  muster query "from conflicts" --output conflicts.parquet
"""


def add_arguments(parser: ArgumentParser) -> None:
    """The SQL, or a file of it, and where the answer goes."""
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument("sql", metavar="SQL", nargs="?", help="one statement that reads")
    asked.add_argument("-f", "--file", metavar="FILE", type=Path, help="a file of statements, answered in order")
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=Path, help="write the answer to a .csv, .json, .jsonl or .parquet file"
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Print the answers as tables, or as JSON: a list of objects for each statement."""
    from warehouse.ask import NoWarehouseError, QueryError  # noqa: PLC0415 - loads DuckDB

    try:
        _answer(arguments, settings)
    except (NoWarehouseError, QueryError, FileNotFoundError, PermissionError, UnicodeDecodeError) as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    return 0


def _answer(arguments: Namespace, settings: Settings) -> None:
    from warehouse.ask import export, query_each  # noqa: PLC0415

    sql = arguments.file.read_text("utf-8") if arguments.file else arguments.sql
    if arguments.output:
        rows = export(settings.home, sql, arguments.output)
        sys.stdout.write(f"{rows:,} rows written to {arguments.output}\n")
        return
    for answer in query_each(settings.home, sql):
        if arguments.json:
            rows_of = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
            sys.stdout.write(json.dumps(rows_of, ensure_ascii=False, default=str) + "\n")
        else:
            print_table(answer.columns, answer.rows)


QUERY = Command(
    name="query",
    summary="ask the warehouse in SQL",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
)
