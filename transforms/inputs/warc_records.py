"""WARC: each response, resource or conversion is looked at afresh; requests and metadata are no documents."""

import io
from collections.abc import Iterator

from transforms.inputs.document import Document
from transforms.inputs.http_response import read_response
from transforms.inputs.member import InputFormat, Item, Member
from transforms.inputs.received import Received, reject
from transforms.inputs.warc_stream import WarcRecord, read_records

MEDIA_TYPE = "application/warc"
READ_TYPES = frozenset(("response", "resource", "conversion"))
OTHER_TYPES = frozenset(("warcinfo", "request", "metadata", "revisit"))
# What may hold an article, by the beginning of the type that the server declared; where it declared none, all.
READABLE_TYPES = ("text/html", "application/xhtml", "text/plain", "application/json", "application/ld+json", "text/xml",
                  "application/xml", "application/rss", "application/atom", "application/rdf", "application/zip",
                  "application/gzip", "application/x-ndjson", "application/octet-stream", "message/")  # fmt: skip
GOOD = range(200, 300)


def _is_warc(head: bytes, name: str) -> bool:
    del name
    return head.lstrip(b"\r\n").startswith((b"WARC/1.", b"WARC/0."))


def _read(member: Member) -> Iterator[Item]:
    for number, record in enumerate(read_records(member.stream, member.limits.document_bytes), start=1):
        if record.flaw or record.headers.get("warc-type") not in OTHER_TYPES:
            yield _receive(member, f"{member.source}#{number}", record)


def _receive(member: Member, source: str, record: WarcRecord) -> Item:
    declared = {**member.declared, **_declared_of(record)}
    document = Document(source, record.block, MEDIA_TYPE, declared)
    if record.flaw:
        return reject(document, "UNREADABLE", record.flaw, is_partial=bool(record.lost))
    if record.headers.get("warc-type") not in READ_TYPES:
        return reject(document, "UNREADABLE", f"no known type of record: {record.headers.get('warc-type')}")
    if record.lost:
        size = len(record.block) + record.lost
        detail = f"a record of {size} bytes, of which the first {len(record.block)} are kept"
        return reject(document, "TOO_LARGE", detail, is_partial=True)
    if record.headers.get("warc-type") == "response" and record.block.startswith(b"HTTP/"):
        return _receive_response(member, document)
    return Member(source, io.BytesIO(record.block), member.budget, member.limits, declared)


def _declared_of(record: WarcRecord) -> dict[str, str | tuple[str, ...]]:
    keys = {"url": "warc-target-uri", "crawled_at": "warc-date"}
    return {key: record.headers[name].strip("<>") for key, name in keys.items() if record.headers.get(name)}


def _receive_response(member: Member, document: Document) -> Received | Member:
    response = read_response(document.data, member.limits.document_bytes)
    if response is None:
        return reject(document, "UNREADABLE", "no HTTP response whose encoding is known")
    declared = dict(document.declared) | ({"charset": response.charset} if response.charset else {})
    freed = Document(document.source, response.payload, response.media_type or MEDIA_TYPE, declared)
    if response.status not in GOOD:
        return reject(freed, "HTTP_ERROR", f"the server answered {response.status}")
    if response.media_type and not response.media_type.startswith(READABLE_TYPES):
        return reject(freed, "UNKNOWN_FORMAT", f"declared as {response.media_type}")
    return Member(document.source, io.BytesIO(response.payload), member.budget, member.limits, declared)


WARC = InputFormat("WARC", _is_warc, _read)
