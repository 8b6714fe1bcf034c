"""Bytes of any known format to documents: one file per format, the list of them in `formats`."""

from transforms.inputs.document import Document, RejectedDocument
from transforms.inputs.limits import DEFAULT_LIMITS, Limits
from transforms.inputs.reading import read_documents
from transforms.inputs.received import Received, reject

__all__ = ["DEFAULT_LIMITS", "Document", "Limits", "Received", "RejectedDocument", "read_documents", "reject"]
