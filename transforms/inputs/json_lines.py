"""JSON lines: one record a line, one document a record; a torn line is a document of its own."""

import json
import re
from collections.abc import Iterator

from transforms.inputs.bounded_lines import Line, read_lines
from transforms.inputs.document import Document
from transforms.inputs.member import InputFormat, Item, Member
from transforms.inputs.received import Received, reject
from transforms.inputs.record_bytes import MEDIA_TYPE, read_object

_TWO_LINES = re.compile(rb"^(?:\xef\xbb\xbf)?\s*\{[^\n]*\n\s*\{\s*\"")
NAMES = (".jsonl", ".ndjson", ".jsonlines")


def _is_json_lines(head: bytes, name: str) -> bool:
    if not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    return bool(_TWO_LINES.match(head)) or name.lower().endswith(NAMES) or _has_whole_first_line(head)


def _has_whole_first_line(head: bytes) -> bool:
    first, newline, rest = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    return bool(newline) and bool(rest.strip()) and read_object(first) is not None


def _read(member: Member) -> Iterator[Item]:
    for line in read_lines(member.stream, member.limits.document_bytes):
        if line.data.strip():
            yield _receive(line, member)


def _receive(line: Line, member: Member) -> Received:
    document = Document(f"{member.source}#{line.number}", line.data, MEDIA_TYPE, member.declared)
    if line.lost:
        kept = len(line.data)
        detail = f"a line of {kept + line.lost} bytes, of which the first {kept} are kept"
        return reject(document, "TOO_LARGE", detail, is_partial=True)
    if read_object(line.data) is None:
        return reject(document, "MALFORMED_RECORD", _why_malformed(line.data))
    return Received(document)


def _why_malformed(data: bytes) -> str:
    try:
        value = json.loads(data)
    except UnicodeDecodeError:
        return "neither UTF-8 nor a JSON object"
    except RecursionError:
        return "nested too deep to be a record"
    except ValueError as error:
        return f"no JSON object: {error}"
    return f"a JSON {type(value).__name__} where an object is expected"


JSON_LINES = InputFormat("JSON lines", _is_json_lines, _read)
