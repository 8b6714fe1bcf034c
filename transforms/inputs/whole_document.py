"""Take a whole stream as one document."""

from transforms.inputs.document import Document
from transforms.inputs.guarded_stream import Failure
from transforms.inputs.head import read_fully
from transforms.inputs.member import Member
from transforms.inputs.received import Received, reject


def read_whole(member: Member, media_type: str) -> Received:
    """The stream as one document; longer than the limit it keeps its first bytes and is rejected."""
    limit = member.limits.document_bytes
    data = read_fully(member.stream, limit + 1)
    document = Document(member.source, data[:limit], media_type, member.declared)
    failure = find_failure(member)
    if failure:
        failure.is_told = True
        return reject(document, failure.reason, failure.detail, is_partial=True)
    if len(data) > limit:
        detail = f"longer than {limit} bytes, of which the first are kept"
        return reject(document, "TOO_LARGE", detail, is_partial=True)
    return Received(document)


def find_failure(member: Member) -> Failure | None:
    """Why the member's stream ended early, where it is one that expands another."""
    stream: object = member.stream
    while stream is not None:
        failure = getattr(stream, "failure", None)
        if isinstance(failure, Failure):
            return failure
        stream = getattr(stream, "raw", None) or getattr(stream, "below", None)
    return None
