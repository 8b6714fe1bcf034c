"""Read what was set aside again, from its raw bytes and with today's code, and let in what passes now.

Two kinds of things wait: documents that were not loaded, and rows set aside of articles that were. Both are read
again through the same steps as a drop. The row of a document keeps its run and its source; only its outcome
changes. A row of an article that is no longer the current text of its address goes on waiting.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from io import BytesIO

from expectations.outcome import Checked, Refusal
from flows.drops import RawStore
from flows.run_context import RunContext
from flows.steps.check import check_staged
from flows.steps.gather import Gathered, line_of
from flows.steps.link import Linked, link_articles
from flows.steps.parse import Parsed, parse_documents
from flows.steps.publish import publish_batch
from flows.steps.relate import relate_run
from flows.steps.stage import stage_batch
from flows.waiting import Waiting
from transforms.inputs import read_documents
from transforms.records import TABLE_BY_NAME, DocumentRow, QuarantinedRow
from transforms.records.identifiers import content_id
from transforms.vocabulary.words import Reason
from warehouse.recall import articles_by_id, records_of
from warehouse.row_keys import row_key

READ_AS_ARTICLES: frozenset[Reason | None] = frozenset(
    {None, "NO_TEXT", "WRONG_LANGUAGE", "FAILED_EXPECTATION", "CRASHED_PARSER", "TOO_SLOW", "TOO_DEEP"}
)
"""Reasons that were given after a document had been recognised; all others are asked of its bytes again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replayed:
    """What became of what was read again; `refused` says why nothing was, where a critical expectation failed."""

    documents: int = 0
    loaded: int = 0
    rows_let_in: int = 0
    still_waiting: tuple[str, ...] = ()
    refused: str | None = None


def replay(run: RunContext, waiting: Waiting) -> Replayed:
    """Read the documents again and publish what passes; nothing changes when a critical expectation fails."""
    gathered = _gather(run, waiting)
    if not gathered.new:
        return Replayed(still_waiting=tuple(f"{row.source}: {row.reason}: {row.detail}" for row in gathered.rows))
    parsed = parse_documents(run, gathered)
    linked = _as_known(run, link_articles(run, parsed))
    staged = stage_batch(run, gathered, parsed, linked, relate_run(run, parsed, linked))
    checked = check_staged(run, gathered, parsed, staged)
    if isinstance(checked, Refusal):
        return Replayed(documents=gathered.new, refused=checked.message)
    closed = tuple(_closed(waiting.rows, parsed, checked, datetime.now(UTC)))
    batch = replace(checked.batch, quarantine=(*closed, *checked.batch.quarantine))
    publish_batch(run, gathered, parsed, replace(checked, batch=batch))
    outcomes = (*parsed.documents, *gathered.rows)
    return Replayed(
        documents=len(outcomes),
        loaded=sum(row.status == "loaded" for row in outcomes),
        rows_let_in=len(closed),
        still_waiting=tuple(f"{row.source}: {row.reason}: {row.detail}" for row in outcomes if row.reason),
    )


def _gather(run: RunContext, waiting: Waiting) -> Gathered:
    """The documents to be parsed again, and the rows of those that cannot be read today either."""
    raw = RawStore(run.home.raw)
    listed: dict[str, DocumentRow] = {}
    unread: list[DocumentRow] = []
    for row in (*waiting.documents, *_documents_of(run, waiting.rows)):
        if row.reason in READ_AS_ARTICLES:
            listed[row.document_id] = replace(row, status="loaded", reason=None, detail=None)
        else:
            again = list(_received_again(row, raw.read(row.document_id)))
            listed.update((one.document_id, one) for one in again if one.status == "loaded")
            unread.extend(one for one in again if one.status != "loaded")
    listing = run.home.work / run.run_id / "waiting.jsonl"
    listing.parent.mkdir(parents=True, exist_ok=True)
    listing.write_text("".join(line_of(row) + "\n" for row in listed.values()), encoding="utf-8")
    return Gathered(listing=listing, new=len(listed), rows=tuple(unread))


def _received_again(row: DocumentRow, data: bytes) -> Iterator[DocumentRow]:
    """The row as today's readers of formats find its bytes; nothing where they find other documents in them."""
    declared = {key: tuple(one) if isinstance(one, list) else one for key, one in json.loads(row.declared).items()}
    for received in read_documents(BytesIO(data), row.source, declared):
        if received.document.document_id != row.document_id:
            continue
        found = replace(row, media_type=received.document.media_type)
        if received.rejection is None:
            yield replace(found, status="loaded", reason=None, detail=None)
        else:
            yield replace(found, reason=received.rejection.reason, detail=received.rejection.detail)


def _documents_of(run: RunContext, rows: Iterable[QuarantinedRow]) -> list[DocumentRow]:
    """The documents of the current articles that have a row waiting; an article of a second reading is left."""
    articles = articles_by_id(run.home.root, {row.article_id for row in rows if row.article_id is not None})
    chosen = {
        one.document_id
        for one in articles
        if one.superseded_by is None and one.article_id == content_id("article", one.document_id)
    }
    found: list[DocumentRow] = records_of(run.home.root, "documents", "document_id", chosen)
    return [row for row in found if row.status == "loaded"]


def _as_known(run: RunContext, linked: Linked) -> Linked:
    """An article that was loaded before keeps its place among the revisions of its address."""
    known = {one.article_id: one for one in articles_by_id(run.home.root, [a.article_id for a in linked.articles])}
    articles = tuple(
        replace(one, revision=known[one.article_id].revision) if one.article_id in known else one
        for one in linked.articles
    )
    return replace(linked, articles=articles)


def _closed(
    rows: Collection[QuarantinedRow], parsed: Parsed, checked: Checked, now: datetime
) -> Iterator[QuarantinedRow]:
    """The entries that wait no more: their article was read again, or their row is there, and is not set aside anew."""
    read = {one.article_id for one in parsed.articles}
    there = {name: _keys_of(checked, name) for name in {row.table_name for row in rows if row.article_id is None}}
    for row in rows:
        came = row.article_id in read if row.article_id is not None else row.row_id in there[row.table_name]
        if came and row.row_id not in checked.batch.set_aside.get(row.table_name, frozenset()):
            yield replace(row, replayed_at=now)


def _keys_of(checked: Checked, table_name: str) -> set[str]:
    table = TABLE_BY_NAME[table_name]
    return {row_key(table, row) for row in checked.batch.staged.read(table_name)}
