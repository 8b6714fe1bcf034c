"""What waits in quarantine: documents that were not loaded, and rows of loaded articles."""

from dataclasses import dataclass
from pathlib import Path

from transforms.records import DocumentRow, QuarantinedRow
from warehouse.recall import records_where

DOCUMENTS = "status = 'quarantined' AND document_id NOT IN (SELECT document_id FROM documents WHERE status = 'loaded')"
ROWS = "replayed_at IS NULL"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Documents and rows set aside that were not let in since."""

    documents: tuple[DocumentRow, ...]
    rows: tuple[QuarantinedRow, ...]

    def chosen(self, beginnings: tuple[str, ...]) -> "Waiting":
        """Those of which an id (document, entry, row, article) begins with one of these; all where none is given."""
        if not beginnings:
            return self
        return Waiting(
            documents=tuple(row for row in self.documents if row.document_id.startswith(beginnings)),
            rows=tuple(row for row in self.rows if any(name.startswith(beginnings) for name in _names(row))),
        )


def find_waiting(home: Path) -> Waiting:
    """All that waits; nothing where nothing has been published yet."""
    return Waiting(
        documents=tuple(records_where(home, "documents", DOCUMENTS, {})),
        rows=tuple(records_where(home, "quarantine", ROWS, {})),
    )


def _names(row: QuarantinedRow) -> tuple[str, ...]:
    return (row.quarantine_id, row.row_id, row.article_id or row.row_id)
