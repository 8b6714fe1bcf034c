"""First step: read the drop, keep every document's bytes, and tell the new from the known."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

from flows.drops import RawStore, gather_drop
from flows.parsing.order import Order
from flows.run_context import RunContext
from transforms.cleaning.host_lines import DECLARED
from transforms.inputs import Received
from transforms.records import DocumentRow
from transforms.vocabulary.words import DocumentStatus, Reason
from warehouse.recall import known_documents

PORTION = 1000
"""Documents looked up at once among those known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """Documents to be worked on: the file that lists the new ones, one JSON line each, and rows of all others.

    `edition` names a second reading of documents loaded before; it is empty for a drop.
    """

    listing: Path
    new: int
    rows: tuple[DocumentRow, ...]
    edition: str = ""

    @property
    def holds_news(self) -> bool:
        """Whether anything in the drop had not been received before."""
        return self.new > 0 or any(row.status != "duplicate" for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class GatheredDrop:
    """A whole drop as read, however large: two files of rows, one JSON line each, and how many lines they have.

    `new` lists the documents to be parsed; `others` those that were met before or cannot be parsed.
    """

    new: Path
    others: Path
    new_count: int
    other_count: int


def gather_documents(run: RunContext) -> GatheredDrop:
    """Read the drop once; bytes go to `raw/` before anything looks into them, and are not held."""
    folder = run.home.work / run.run_id
    folder.mkdir(parents=True, exist_ok=True)
    paths = folder / "new.jsonl", folder / "others.jsonl"
    counts = [0, 0]
    with paths[0].open("w", encoding="utf-8") as new, paths[1].open("w", encoding="utf-8") as others:
        for row in _rows_told_apart(run):
            is_other = row.status != "loaded"
            (others if is_other else new).write(line_of(row) + "\n")
            counts[is_other] += 1
            run.progress("gathering", sum(counts), None)
    return GatheredDrop(new=paths[0], others=paths[1], new_count=counts[0], other_count=counts[1])


def _rows_told_apart(run: RunContext) -> Iterator[DocumentRow]:
    """The row of every document of the drop, those met before marked as duplicates."""
    seen: set[bytes] = set()
    received = (_row_of(one, run) for one in gather_drop(run.drop, RawStore(run.home.raw)))
    while portion := list(islice(received, PORTION)):
        known = known_documents(run.home.root, [row.document_id for row in portion])
        for row in portion:
            digest = bytes.fromhex(row.document_id)
            yield _as_duplicate(row) if row.document_id in known or digest in seen else row
            seen.add(digest)


def _as_duplicate(row: DocumentRow) -> DocumentRow:
    detail = "the same bytes have been received before"
    return replace(row, status="duplicate", reason="DUPLICATE_BYTES", detail=detail)


def orders_of(gathered: Gathered, raw: RawStore) -> Iterator[Order]:
    """The orders for the parsing processes, read from the listing line by line."""
    return (order_of(row, raw, gathered.edition) for row in rows_of(gathered))


def order_of(row: DocumentRow, raw: RawStore, edition: str = "") -> Order:
    """The order that has a document read as its row says."""
    return Order(
        document_id=row.document_id,
        source=row.source,
        path=raw.path_of(row.document_id),
        media_type=row.media_type,
        declared=_declared_of(row.declared),
        edition=edition,
    )


def rows_of(gathered: Gathered) -> Iterator[DocumentRow]:
    """The rows of the new documents, as if all of them were going to be loaded."""
    with gathered.listing.open(encoding="utf-8") as lines:
        yield from map(row_from, lines)


def row_from(line: str) -> DocumentRow:
    """The row that a line of a listing holds."""
    stated = json.loads(line)
    return DocumentRow(**{**stated, "received_at": datetime.fromisoformat(stated["received_at"])})


def _declared_of(text: str) -> Mapping[str, str | tuple[str, ...]]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in json.loads(text).items()}


def line_of(row: DocumentRow) -> str:
    """A row as a line of the listing."""
    columns = {name: getattr(row, name) for name in row.__slots__}
    return json.dumps({**columns, "received_at": row.received_at.isoformat()})


def _row_of(received: Received, run: RunContext) -> DocumentRow:
    status, reason, detail = _outcome_of(received)
    document = received.document
    return DocumentRow(
        document_id=document.document_id,
        source=document.source,
        media_type=document.media_type,
        byte_size=len(document.data),
        received_at=run.started_at,
        status=status,
        reason=reason,
        detail=detail,
        declared=_declared_by_drop(document.declared),
        run_id=run.run_id,
    )


def _declared_by_drop(declared: Mapping[str, str | tuple[str, ...]]) -> str:
    """What a drop says beside its documents; which lines are no story of theirs is learnt, never declared."""
    stated = {key: value for key, value in declared.items() if key != DECLARED}
    return json.dumps(stated, ensure_ascii=False, sort_keys=True)


def _outcome_of(received: Received) -> tuple[DocumentStatus, Reason | None, str | None]:
    if received.rejection is not None:
        return "quarantined", received.rejection.reason, received.rejection.detail
    return "loaded", None, None
