"""Rows that must be written differently because an article was set aside: its document's, and its predecessor's."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from expectations.frames import Frames
from warehouse.staged_batch import StagedBatch
from warehouse.staged_rows import with_rows

SHOWN_CHARACTERS = 300


def failed_documents(gone: Mapping[str, str], frames: Frames) -> dict[str, str]:
    """The documents whose article is among those set aside (with why), each with why it is not loaded."""
    articles = frames["articles"]
    pairs = zip(articles["article_id"], articles["document_id"], strict=True)
    return {document: gone[article][:SHOWN_CHARACTERS] for article, document in pairs if article in gone}


def set_right(staged: StagedBatch, failed: Mapping[str, str], gone: AbstractSet[str]) -> StagedBatch:
    """The batch in which these documents are `quarantined`, and no article is superseded by one set aside."""
    if not gone:
        return staged
    documents = [
        replace(row, status="quarantined", reason="FAILED_EXPECTATION", detail=failed[row.document_id])
        for row in staged.read("documents")
        if row.document_id in failed and row.status == "loaded"
    ]
    articles = [replace(row, superseded_by=None) for row in staged.read("articles") if row.superseded_by in gone]
    return with_rows(with_rows(staged, "documents", documents), "articles", articles)
