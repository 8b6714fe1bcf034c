"""`muster explain`: one figure, with everything that led to it."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from flows.commands.command import Command
from flows.settings import Settings

DESCRIPTION = """\
Shows the sentence with the figure marked, how its number, unit, subject, place, time and speaker were
read, what other figures say of it, which expectations it broke, and the run and versions that read it.
The beginning of an id is enough where it is the only one.

example:
  muster explain 3f09ac
"""

FIGURE = """
select * from figure_evidence where figure_id like $figure || '%' order by figure_id limit 2
"""
RELATIONS = """
select r.verdict, r.reason, r.rule, e.outlet, e.sentence
from relations r
join figure_evidence e on e.figure_id = case when r.figure_a = $figure then r.figure_b else r.figure_a end
where $figure in (r.figure_a, r.figure_b) order by r.verdict, e.outlet
"""
SUMS = "select kind, holds, reason from sums where list_contains(figures, $figure) order by kind"
VIOLATIONS = "select expectation, severity, message from violations where row_id = $figure order by expectation"
RUN = """
select r.run_id, r.started_at, r.versions from runs r
join articles a on a.run_id = r.run_id join figures f on f.article_id = a.article_id where f.figure_id = $figure
"""
BOLD, PLAIN = "\033[1m", "\033[0m"


def add_arguments(parser: ArgumentParser) -> None:
    """The figure."""
    parser.add_argument("figure", metavar="FIGURE_ID", help="the figure's id, or its first characters")


def run(arguments: Namespace, settings: Settings) -> int:
    """Print the explanation."""
    from warehouse.ask import NoWarehouseError  # noqa: PLC0415 - loads DuckDB

    try:
        found = _explanation_of(arguments.figure, settings)
    except NoWarehouseError as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    if isinstance(found, str):
        sys.stderr.write(f"muster: {found}\n")
        return 1
    if arguments.json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False, default=str) + "\n")
    else:
        sys.stdout.write("\n".join(_lines_of(found)) + "\n")
    return 0


def _explanation_of(figure: str, settings: Settings) -> dict[str, Any] | str:
    from warehouse.ask import query  # noqa: PLC0415

    def rows(sql: str, name: str) -> list[dict[str, Any]]:
        answer = query(settings.home, sql, {"figure": name})
        return [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]

    found = rows(FIGURE, figure)
    if not found:
        return f"no figure has an id that begins with {figure!r}"
    if len(found) > 1:
        return f"several figures have an id that begins with {figure!r}; give more of it"
    name = found[0]["figure_id"]
    return {
        "figure": found[0],
        "relations": rows(RELATIONS, name),
        "sums": rows(SUMS, name),
        "violations": rows(VIOLATIONS, name),
        "run": rows(RUN, name),
    }


def _lines_of(found: Mapping[str, Any]) -> Iterator[str]:
    figure = found["figure"]
    yield f"{figure['outlet'] or 'unnamed outlet'}: {figure['title'] or 'untitled'}"
    yield f"  “{_marked(figure)}”"
    for name, value in figure.items():
        if value is not None and name not in ("sentence", "quote", "outlet", "title", "text"):
            yield f"  {name:<16} {value}"
    for one in found["relations"]:
        yield f"relation         {one['verdict']}: {one['reason']} ({one['rule']})"
    for one in found["sums"]:
        yield f"sum              {'holds' if one['holds'] else 'does not come out'}: {one['reason']}"
    for one in found["violations"]:
        yield f"violation        {one['severity']}: {one['expectation']}: {one['message']}"
    for one in found["run"]:
        yield f"run              {one['run_id']} of {one['started_at']:%Y-%m-%d %H:%M} UTC, {one['versions']}"


def _marked(figure: Mapping[str, Any]) -> str:
    sentence, quote = str(figure["sentence"]), str(figure["quote"])
    marked = f"{BOLD}{quote}{PLAIN}" if sys.stdout.isatty() else f"[{quote}]"
    return sentence.replace(quote, marked, 1)


EXPLAIN = Command(
    name="explain",
    summary="show how one figure was read, and what others say of it",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
)
