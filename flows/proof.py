"""What `muster verify` needs of the home: the raw bytes of a document, and its text as it is read today."""

import json
from collections.abc import Callable

from flows.drops import RawStore
from flows.home import Home
from transforms.cleaning import CleanArticle, clean_document
from transforms.inputs.document import Document
from transforms.records import DocumentRow


def raw_reader(home: Home) -> Callable[[str], bytes | None]:
    """A function from a document's id to the bytes kept for it, whatever they are; None where they are lost."""
    store = RawStore(home.raw)

    def read(document_id: str) -> bytes | None:
        path = store.path_of(document_id)
        return path.read_bytes() if path.exists() else None

    return read


def document_of(row: DocumentRow, data: bytes) -> Document:
    """The document as it was when it was first parsed: its bytes, and what the drop said beside them."""
    declared = {
        key: tuple(value) if isinstance(value, list) else value for key, value in json.loads(row.declared).items()
    }
    return Document(row.source, data, row.media_type, declared)


def reparse(row: DocumentRow, data: bytes) -> str | None:
    """The body of the document as today's code reads it; None where it reads none."""
    clean = clean_document(document_of(row, data))
    return clean.text if isinstance(clean, CleanArticle) else None
