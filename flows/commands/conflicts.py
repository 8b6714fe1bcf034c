"""`muster conflicts`: statements that cannot both be right, with both sentences."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from typing import Any

from flows.commands.command import Command
from flows.settings import Settings

DESCRIPTION = """\
Lists the contradictions between current reports, within an article and across outlets, and the sums that
do not come out: the reason in words, then each sentence with its outlet and date.

examples:
  muster conflicts
  muster conflicts --place Iraq --concept troops
"""

SQL = """
select reason, concept, force, place,
       outlet_a, published_a, sentence_a, figure_a,
       outlet_b, published_b, sentence_b, figure_b
from conflicts
where ($place is null or place = $place) and ($concept is null or concept = $concept)
order by published_a, reason
"""
NAMES = (
    "reason", "concept", "force", "place",
    "outlet_a", "published_a", "sentence_a", "figure_a",
    "outlet_b", "published_b", "sentence_b", "figure_b",
)  # fmt: skip


def add_arguments(parser: ArgumentParser) -> None:
    """What to narrow the list to."""
    parser.add_argument("--place", help="only figures of this place, by its name")
    parser.add_argument("--concept", help="only figures of this concept, such as troops or killed")


def run(arguments: Namespace, settings: Settings) -> int:
    """Print the contradictions; the exit code is 0 whether there are any or not."""
    from warehouse.ask import NoWarehouseError, query  # noqa: PLC0415 - loads DuckDB

    try:
        answer = query(settings.home, SQL, {"place": arguments.place, "concept": arguments.concept})
    except NoWarehouseError as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    found = [dict(zip(NAMES, row, strict=True)) for row in answer.rows]
    if arguments.json:
        sys.stdout.write(json.dumps(found, ensure_ascii=False, default=str) + "\n")
    else:
        sys.stdout.write("\n".join(_lines_of(found)) + "\n")
    return 0


def _lines_of(found: list[dict[str, Any]]) -> Iterator[str]:
    yield f"{len(found):,} contradictions" if found else "no contradictions"
    for one in found:
        yield ""
        yield one["reason"]
        yield f"  {_said(one, 'a')}"
        if one["sentence_b"] is not None and one["sentence_b"] != one["sentence_a"]:
            yield f"  {_said(one, 'b')}"
        yield f"  muster explain {one['figure_a']}"


def _said(one: Mapping[str, Any], side: str) -> str:
    published = one[f"published_{side}"]
    day = f"{published:%Y-%m-%d}" if published else "undated"
    return f"{one[f'outlet_{side}'] or 'unnamed outlet'}, {day}: “{one[f'sentence_{side}']}”"


CONFLICTS = Command(
    name="conflicts",
    summary="list what cannot both be right, with both sentences",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
)
