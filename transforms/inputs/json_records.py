"""JSON: one record, an array of records, or an object that wraps such an array."""

import io
import json
from collections.abc import Iterator
from typing import Any

from transforms.inputs.document import Document
from transforms.inputs.json_stream import read_array
from transforms.inputs.member import InputFormat, Item, Member, Refused
from transforms.inputs.received import Received, reject
from transforms.inputs.record_bytes import MEDIA_TYPE, read_object, to_record_bytes
from transforms.inputs.whole_document import read_whole

WRAPPERS = ("articles", "documents", "items", "results", "records", "data")


def _is_json(head: bytes, name: str) -> bool:
    del name
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        return start[1:].lstrip()[:1] in (b'"', b"}")
    return start.startswith(b"[") and start[1:].lstrip()[:1] in (b"{", b"[", b"]", b'"')


def _read(member: Member) -> Iterator[Item]:
    if member.head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"["):
        yield from _read_elements(member)
        return
    received = read_whole(member, MEDIA_TYPE)
    if received.rejection:
        yield received
        return
    value = read_object(received.document.data)
    if value is None:
        yield reject(received.document, "MALFORMED_RECORD", "no JSON object")
        return
    wrapped = _find_wrapped(value)
    if wrapped is None:
        yield received
        return
    for number, element in enumerate(wrapped, start=1):
        yield _receive(member, number, element)


def _find_wrapped(value: dict[str, Any]) -> list[Any] | None:
    for key in WRAPPERS:
        inner = value.get(key)
        if isinstance(inner, list) and inner and all(isinstance(element, dict) for element in inner):
            return inner
    return None


def _read_elements(member: Member) -> Iterator[Item]:
    text = io.TextIOWrapper(member.stream, encoding="utf-8-sig", errors="replace", newline="")
    try:
        for number, element in enumerate(read_array(text, member.limits.document_bytes), start=1):
            if isinstance(element, json.JSONDecodeError):
                yield Refused(member.source, "MALFORMED_RECORD", f"broken after element {number - 1}: {element}")
                return
            yield _receive(member, number, element)
    finally:
        text.detach()  # it would close the stream, whose bytes may still be wanted


def _receive(member: Member, number: int, element: object) -> Received:
    source = f"{member.source}#{number}"
    if isinstance(element, dict):
        return Received(Document(source, to_record_bytes(element), MEDIA_TYPE, member.declared))
    data = json.dumps(element, ensure_ascii=False).encode("utf-8", "replace")
    document = Document(source, data, MEDIA_TYPE, member.declared)
    return reject(document, "MALFORMED_RECORD", f"a JSON {type(element).__name__} where an object is expected")


JSON_RECORDS = InputFormat("JSON", _is_json, _read)
