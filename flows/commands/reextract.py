"""`muster reextract`: what a newer extractor would change, and its promotion."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING

from flows.commands.command import Command
from flows.settings import Settings

if TYPE_CHECKING:
    from flows.reading_difference import Change, Difference

DESCRIPTION = """\
Reads the raw bytes of every current article that an older extractor read, beside what is loaded, and shows
the figures added, lost and changed, each with its sentence. Nothing changes until `--promote`: then the new
readings supersede the earlier ones, which stay in the tables. A promotion that would lose a larger share of
figures than `--most-lost` allows is refused.

examples:
  muster reextract
  muster reextract --promote --most-lost 2
"""
SHOWN = 40


def add_arguments(parser: ArgumentParser) -> None:
    """Whether to promote, and within what."""
    parser.add_argument("--promote", action="store_true", help="let the new readings take the place of the old")
    parser.add_argument(
        "--most-lost", type=float, default=5.0, metavar="PERCENT", help="refuse to lose more figures (default: 5)"
    )


def run(arguments: Namespace, settings: Settings) -> int:
    """Read again, compare, and promote where told to."""
    from flows.progress import progress_bar  # noqa: PLC0415
    from flows.reextract import forget, promote, read_again  # noqa: PLC0415
    from flows.run_ingest import open_run  # noqa: PLC0415 - starts the parsing processes

    with (
        progress_bar(quiet=arguments.json) as progress,
        open_run("reextract", settings, progress, wait_seconds=3600.0) as run_context,
    ):
        gathered, parsed, difference = read_again(run_context)
        refusal = None
        wanted = arguments.promote and parsed.articles
        if wanted and 100 * difference.share_lost > arguments.most_lost:
            refusal = f"{difference.share_lost:.1%} of the figures would be lost; --most-lost allows more"
        elif wanted:
            refused = promote(run_context, gathered, parsed)
            refusal = refused.message if refused else None
        if not wanted or refusal:
            forget(run_context, parsed)
    _say(arguments, difference, refusal=refusal, promoted=bool(wanted) and refusal is None)
    return int(refusal is not None)


def _say(arguments: Namespace, difference: "Difference", *, refusal: str | None, promoted: bool) -> None:
    if arguments.json:
        facts = {**asdict(difference), "promoted": promoted, "refusal": refusal}
        sys.stdout.write(json.dumps(facts, ensure_ascii=False, default=str) + "\n")
        return
    for line in _lines_of(difference):
        sys.stdout.write(line + "\n")
    sys.stdout.write(f"refused: {refusal}\n" if refusal else ("promoted\n" if promoted else "not promoted\n"))


def _lines_of(difference: "Difference") -> Iterator[str]:
    yield f"{difference.documents:,} documents read again; {difference.unchanged:,} figures unchanged"
    yield ", ".join(f"{difference.count(kind):,} {kind}" for kind in ("added", "lost", "changed"))
    yield from (f"  rejected {one}" for one in difference.rejected)
    for one in difference.changes[:SHOWN]:
        yield from _change_lines(one)
    if len(difference.changes) > SHOWN:
        yield f"  … and {len(difference.changes) - SHOWN:,} more: --json lists them all"


def _change_lines(one: "Change") -> Iterator[str]:
    yield f"  {one.kind:<8} {one.source}: “{one.quote}” in “{one.sentence}”"
    for column, was, now in one.columns:
        yield f"           {column}: {was} is now {now}"


REEXTRACT = Command(
    name="reextract",
    summary="show what a newer extractor would change, and promote it",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
)
