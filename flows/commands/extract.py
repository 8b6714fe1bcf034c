"""`muster extract`: read texts into rows, without a home."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flows.commands.command import Command
from flows.settings import Settings

DESCRIPTION = """\
Each input line is a JSON object with `text`, and `id`, `published_at`, `title`, `outlet` where known.
Each output line holds the same `id` and the lists `sentences`, `entities`, `mentions`, `figures`,
`numerals`, `time_expressions` and `quotations`, whose objects have the columns of the tables of those
names. The text is taken as it stands: offsets are code points into `text`, and text[start:end] is the quote.
A line that cannot be read is reported on standard error and makes the exit code 1; the others are still read.

examples:
  muster extract articles.jsonl > rows.jsonl
  echo '{"id": 1, "text": "More than 4,600 US troops are in Iraq."}' | muster extract -
"""


def add_arguments(parser: ArgumentParser) -> None:
    """FILE, or `-` for standard input."""
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="JSONL file, or - for standard input")


def run(arguments: Namespace, _: Settings) -> int:
    """Print one line of rows for each line of text."""
    if arguments.file != "-" and not Path(arguments.file).is_file():
        sys.stderr.write(f"muster: no file at {arguments.file}\n")
        return 1
    from flows.extraction import extract_line  # noqa: PLC0415 - loads the language model

    failed = False
    for number, line in enumerate(_lines_of(arguments.file), start=1):
        if not line.strip():
            continue
        rows: dict[str, Any] | str = extract_line(line)
        if isinstance(rows, str):
            failed = True
            sys.stderr.write(f"muster: line {number}: {rows}\n")
        else:
            sys.stdout.write(json.dumps(rows, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    return int(failed)


def _lines_of(file: str) -> Iterator[bytes]:
    if file == "-":
        yield from sys.stdin.buffer
    else:
        with Path(file).open("rb") as lines:
            yield from lines


EXTRACT = Command(
    name="extract",
    summary="read texts into sentences, mentions, figures and times, touching no home",
    description=DESCRIPTION,
    add_arguments=add_arguments,
    run=run,
    json_always=True,
)
