"""What reading a drop hands on: a document, and a rejection where it can already be seen to be unusable."""

from dataclasses import dataclass

from transforms.inputs.document import Document, RejectedDocument
from transforms.vocabulary.words import Reason


@dataclass(frozen=True, slots=True)
class Received:
    """A document as it came in; with a rejection it has its bytes and its row, but is not parsed.

    `is_partial` where the document holds only a part of what stood in the file, so that the file itself must be kept.
    """

    document: Document
    rejection: RejectedDocument | None = None
    is_partial: bool = False


def reject(document: Document, reason: Reason, detail: str, *, is_partial: bool = False) -> Received:
    """The document together with the reason why it cannot be parsed."""
    rejection = RejectedDocument(document.document_id, document.source, reason, detail)
    return Received(document, rejection, is_partial)
