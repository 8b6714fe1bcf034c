"""`muster quarantine`: what was set aside, why, and another chance for it."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from flows.commands.command import Command
from flows.settings import Settings

if TYPE_CHECKING:
    from flows.replay import Replayed
    from flows.waiting import Waiting

DESCRIPTION = """\
list     what waits: documents that were not loaded, with their reason, and rows that an expectation set aside
show     all that is known of what waits under these ids: the document or row, and the violation
replay   read it again from the raw bytes with today's code, and load what passes now

An ID is that of a document, of an article, of a row or of its entry in quarantine; its beginning is enough.
Without an ID, all that waits is meant.

exit code: 0 done; 1 refused by a critical expectation, or nothing waits under the ids given

examples:
  muster quarantine list
  muster quarantine show 3f09ac
  muster quarantine replay
"""
WHY = "violation_id IN (SELECT unnest($ids))"


def add_arguments(parser: ArgumentParser) -> None:
    """What to do, and with what."""
    parser.add_argument("action", choices=("list", "show", "replay"), help="what to do")
    parser.add_argument("ids", nargs="*", metavar="ID", help="what to do it with (default: all that waits)")


def run(arguments: Namespace, settings: Settings) -> int:
    """List, show or replay."""
    from flows.waiting import find_waiting  # noqa: PLC0415 - loads DuckDB

    waiting = find_waiting(settings.home).chosen(tuple(arguments.ids))
    if arguments.ids and not (waiting.documents or waiting.rows):
        sys.stderr.write(f"muster: nothing waits under {', '.join(arguments.ids)}\n")
        return 1
    if arguments.action == "replay":
        return _replay(arguments, settings)
    told = _told(waiting, settings, whole=arguments.action == "show")
    lines = _shown(told) if arguments.action == "show" else _listed(told)
    _say(arguments, told, lines)
    return 0


def _told(waiting: "Waiting", settings: Settings, *, whole: bool) -> dict[str, list[dict[str, Any]]]:
    from warehouse.recall import records_where  # noqa: PLC0415

    ids = {"ids": [row.violation_id for row in waiting.rows]}
    why = {one.violation_id: one for one in records_where(settings.home, "violations", WHY, ids)}
    rows = []
    for row in waiting.rows:
        reason = why.get(row.violation_id)
        told = {"expectation": reason.expectation, "message": reason.message} if reason else {}
        rows.append({**asdict(row), "row": json.loads(row.row), **told})
    documents = [asdict(row) for row in waiting.documents]
    if not whole:
        rows = [{name: value for name, value in row.items() if name != "row"} for row in rows]
    return {"documents": documents, "rows": rows}


def _listed(told: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    yield f"{len(told['documents']):,} documents and {len(told['rows']):,} rows wait"
    for one in told["documents"]:
        yield f"  {one['document_id'][:10]}  {one['reason']:<18} {one['source']}: {one['detail']}"
    for one in told["rows"]:
        why = f"{one['table_name']}: {one.get('expectation')}: {one.get('message')}"
        yield f"  {one['quarantine_id'][:10]}  {why}"


def _shown(told: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    for one in (*told["documents"], *told["rows"]):
        yield from (f"{name:<14} {value}" for name, value in one.items() if value is not None)
        yield ""


def _replay(arguments: Namespace, settings: Settings) -> int:
    from flows.progress import progress_bar  # noqa: PLC0415
    from flows.replay import replay  # noqa: PLC0415
    from flows.run_ingest import open_run  # noqa: PLC0415 - starts the parsing processes
    from flows.waiting import find_waiting  # noqa: PLC0415

    with (
        progress_bar(quiet=arguments.json) as progress,
        open_run("quarantine", settings, progress, wait_seconds=3600.0) as run_context,
    ):
        # Asked again under the lock: another run may have let something in meanwhile.
        done = replay(run_context, find_waiting(settings.home).chosen(tuple(arguments.ids)))
    _say(arguments, asdict(done), _outcome(done))
    return int(done.refused is not None)


def _outcome(done: "Replayed") -> Iterator[str]:
    if done.refused is not None:
        yield f"refused: {done.refused}; all goes on waiting"
        return
    yield f"{done.documents:,} documents read again, {done.loaded:,} loaded; {done.rows_let_in:,} rows wait no more"
    for one in done.still_waiting:
        yield f"  still waiting: {one}"


def _say(arguments: Namespace, told: dict[str, Any], lines: Iterator[str]) -> None:
    if arguments.json:
        sys.stdout.write(json.dumps(told, ensure_ascii=False, default=str) + "\n")
    else:
        sys.stdout.write("\n".join(lines) + "\n")


QUARANTINE = Command(
    name="quarantine",
    summary="list, show or read again what was set aside",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
)
