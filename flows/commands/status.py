"""`muster status`: what the home holds, and how the last runs went."""

import json
import sys
from argparse import Namespace
from typing import Any

from flows.commands.command import Command, no_arguments
from flows.settings import Settings

DESCRIPTION = """\
Prints the documents by outcome, the rows of each table, the open contradictions and the last runs.
"""

COUNTS = """
select 'articles', count(*) from articles
union all select 'sentences', count(*) from sentences
union all select 'entities', count(*) from entities
union all select 'mentions', count(*) from mentions
union all select 'figures', count(*) from figures
union all select 'numerals', count(*) from numerals
union all select 'relations', count(*) from relations
union all select 'violations', count(*) from violations
union all select 'rows set aside', count(*) from quarantine
"""


def run(arguments: Namespace, settings: Settings) -> int:
    """Print the state of the home."""
    from warehouse.ask import NoWarehouseError  # noqa: PLC0415 - loads DuckDB

    try:
        state = _state_of(settings)
    except NoWarehouseError as error:
        sys.stderr.write(f"muster: {error}\n")
        return 1
    sys.stdout.write(json.dumps(state, ensure_ascii=False, default=str) + "\n" if arguments.json else _text_of(state))
    return 0


def _state_of(settings: Settings) -> dict[str, Any]:
    from warehouse.ask import query  # noqa: PLC0415

    def rows(sql: str) -> list[tuple[Any, ...]]:
        return list(query(settings.home, sql).rows)

    runs = rows('select run_id, started_at, status, "drop" from runs order by started_at desc limit 5')
    return {
        "home": str(settings.home),
        "documents": dict(rows("select status, count(*) from documents group by status order by status")),
        "set_aside": dict(rows("select reason, count(*) from documents where status = 'quarantined' group by all")),
        "rows": dict(rows(COUNTS)),
        "contradictions": rows("select count(*) from conflicts")[0][0],
        "runs": [dict(zip(("run_id", "started_at", "status", "drop"), one, strict=True)) for one in runs],
    }


def _text_of(state: dict[str, Any]) -> str:
    lines = [f"home           {state['home']}"]
    lines.append("documents      " + ", ".join(f"{count:,} {status}" for status, count in state["documents"].items()))
    lines.extend(f"  {reason:<18} {count:,}" for reason, count in state["set_aside"].items())
    lines.append("rows           " + ", ".join(f"{count:,} {table}" for table, count in state["rows"].items()))
    lines.append(f"contradictions {state['contradictions']:,}")
    lines.extend(
        f"run            {one['started_at']:%Y-%m-%d %H:%M} {one['status']}: {one['drop']}" for one in state["runs"]
    )
    return "\n".join(lines) + "\n"


STATUS = Command(
    name="status",
    summary="show what the home holds and how the last runs went",
    description=DESCRIPTION,
    add_arguments=no_arguments,
    run=run,
)
