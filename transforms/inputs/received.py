"""What reading a drop hands on: a document, and a rejection where it can already be seen to be unusable."""

from dataclasses import dataclass

from transforms.inputs.document import Document, RejectedDocument
from transforms.vocabulary.words import Reason


@dataclass(frozen=True, slots=True)
class Received:
    """A document as it came in; with a rejection it has its bytes and its row, but is not parsed."""

    document: Document
    rejection: RejectedDocument | None = None


def reject(document: Document, reason: Reason, detail: str) -> Received:
    """The document together with the reason why it cannot be parsed."""
    return Received(document, RejectedDocument(document.document_id, document.source, reason, detail))
