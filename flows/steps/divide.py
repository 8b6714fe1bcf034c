"""A drop of any size into runs of bounded size, so that memory does not grow with the drop.

What later steps hold grows with the documents of a run. A greater drop is therefore taken in by several runs, one
after another, each published before the next begins: what is done stays done, whatever happens to the rest.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TextIO

from flows.run_context import RunContext
from flows.steps.gather import Gathered, GatheredDrop, line_of, row_from
from transforms.records import DocumentRow
from transforms.records.identifiers import content_id


def divide_drop(run: RunContext, drop: GatheredDrop) -> Iterator[tuple[RunContext, Gathered]]:
    """The runs that take in a drop, in its order: the given one first, at least one, the others with ids of their own.

    No run has more than `documents_per_run` new documents, nor more than that of all others.
    """
    size = run.settings.documents_per_run
    with drop.new.open(encoding="utf-8") as new, drop.others.open(encoding="utf-8") as others:
        for number in range(max(1, -(-max(drop.new_count, drop.other_count) // size))):
            part = run if number == 0 else replace(run, run_id=content_id(run.run_id, number))
            yield part, _next_part(part, new, others, size, number)


def _next_part(part: RunContext, new: TextIO, others: TextIO, size: int, number: int) -> Gathered:
    listing = part.home.work / part.run_id / f"part-{number}.jsonl"
    listing.parent.mkdir(parents=True, exist_ok=True)
    count = 0
    with listing.open("w", encoding="utf-8") as out:
        for row in _rows(part, new, size):
            out.write(line_of(row) + "\n")
            count += 1
    return Gathered(listing=listing, new=count, rows=tuple(_rows(part, others, size)))


def _rows(part: RunContext, lines: TextIO, size: int) -> Iterator[DocumentRow]:
    return (replace(row_from(line), run_id=part.run_id) for line in islice(lines, size))
