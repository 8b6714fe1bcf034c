"""Records as bytes: what is read as a JSON object, and how a row of another format is written as one."""

import json
from collections.abc import Mapping
from typing import Any

MEDIA_TYPE = "application/json"


def read_object(data: bytes) -> dict[str, Any] | None:
    """The JSON object that the bytes hold, or None.

    A line that is no UTF-8 is read as Windows-1252, which newsrooms' exports are when they are not UTF-8.

    >>> read_object(b'{"title": "Flood"}')
    {'title': 'Flood'}
    >>> read_object(b'{"title": "Flo') is None
    True
    """
    try:
        value = json.loads(to_text(data))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def to_text(data: bytes) -> str:
    """The text of a record's bytes: UTF-8, else Windows-1252."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def to_record_bytes(row: Mapping[str, Any]) -> bytes:
    r"""A row as canonical JSON: keys in the order of the source, no spaces, UTF-8.

    >>> to_record_bytes({"title": "Café", "n": 1})
    b'{"title":"Caf\xc3\xa9","n":1}'
    """
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
