"""First step: read the drop, keep every document's bytes, and tell the new from the known."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from flows.drops import RawStore, gather_drop
from flows.parsing.order import Order
from flows.run_context import RunContext
from transforms.inputs import Received
from transforms.records import DocumentRow
from transforms.vocabulary.words import DocumentStatus, Reason
from warehouse.recall import known_documents

PORTION = 1000
"""Documents looked up at once among those known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """The drop as read: the file that lists the new documents, one JSON line each, and rows of all others.

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


def gather_documents(run: RunContext) -> Gathered:
    """Read the drop once; bytes go to `raw/` before anything looks into them."""
    listing = run.home.work / run.run_id / "new.jsonl"
    listing.parent.mkdir(parents=True, exist_ok=True)
    rows: list[DocumentRow] = []
    seen: set[str] = set()
    new = 0
    with listing.open("w", encoding="utf-8") as out:
        for portion in _portions(gather_drop(run.drop, RawStore(run.home.raw))):
            known = known_documents(run.home.root, [received.document.document_id for received in portion])
            for received in portion:
                document_id = received.document.document_id
                row = _row_of(received, run, known=document_id in known or document_id in seen)
                seen.add(document_id)
                if row.status == "loaded":
                    out.write(line_of(row) + "\n")
                    new += 1
                else:
                    rows.append(row)
            run.progress("gathering", len(rows) + new, None)
    return Gathered(listing=listing, new=new, rows=tuple(rows))


def orders_of(gathered: Gathered, raw: RawStore) -> Iterator[Order]:
    """The orders for the parsing processes, read from the listing line by line."""
    for row in rows_of(gathered):
        yield Order(
            document_id=row.document_id,
            source=row.source,
            path=raw.path_of(row.document_id),
            media_type=row.media_type,
            declared=_declared_of(row.declared),
            edition=gathered.edition,
        )


def rows_of(gathered: Gathered) -> Iterator[DocumentRow]:
    """The rows of the new documents, as if all of them were going to be loaded."""
    with gathered.listing.open(encoding="utf-8") as lines:
        for line in lines:
            stated = json.loads(line)
            yield DocumentRow(**{**stated, "received_at": datetime.fromisoformat(stated["received_at"])})


def _declared_of(text: str) -> Mapping[str, str | tuple[str, ...]]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in json.loads(text).items()}


def line_of(row: DocumentRow) -> str:
    """A row as a line of the listing."""
    columns = {name: getattr(row, name) for name in row.__slots__}
    return json.dumps({**columns, "received_at": row.received_at.isoformat()})


def _portions(received: Iterator[Received]) -> Iterator[list[Received]]:
    portion: list[Received] = []
    for one in received:
        portion.append(one)
        if len(portion) == PORTION:
            yield portion
            portion = []
    if portion:
        yield portion


def _row_of(received: Received, run: RunContext, *, known: bool) -> DocumentRow:
    status, reason, detail = _outcome_of(received, known=known)
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
        declared=json.dumps(dict(document.declared), ensure_ascii=False, sort_keys=True),
        run_id=run.run_id,
    )


def _outcome_of(received: Received, *, known: bool) -> tuple[DocumentStatus, Reason | None, str | None]:
    if known:
        return "duplicate", "DUPLICATE_BYTES", "the same bytes have been received before"
    if received.rejection is not None:
        return "quarantined", received.rejection.reason, received.rejection.detail
    return "loaded", None, None
