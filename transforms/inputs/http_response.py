"""An HTTP response as a WARC record holds it: status, headers, and the payload freed from its transfer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from transforms.inputs.content_codings import undo_coding

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)? +(\d{3})")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """A response: its status, the media type and charset that the server declared, and its payload."""

    status: int
    media_type: str
    charset: str
    payload: bytes


def read_response(block: bytes, limit: int) -> HttpResponse | None:
    r"""The response that a block holds; None where it is none or its encoding is unknown or broken.

    >>> read_response(b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>", 99)
    HttpResponse(status=200, media_type='text/html', charset='utf-8', payload=b'<p>')
    """
    status = _STATUS.match(block)
    end = _HEAD_END.search(block)
    if not status or not end:
        return None
    headers = _read_headers(block[: end.start()])
    payload = _decode(block[end.end() :], headers, limit)
    if payload is None:
        return None
    content_type = headers.get("content-type", "")
    charset = _CHARSET.search(content_type)
    return HttpResponse(
        int(status[1]), content_type.partition(";")[0].strip().lower(), charset[1] if charset else "", payload
    )


def _read_headers(head: bytes) -> dict[str, str]:
    lines = head.decode("latin-1").splitlines()[1:]
    pairs = (line.partition(":") for line in lines)
    return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}


def _decode(payload: bytes, headers: Mapping[str, str], limit: int) -> bytes | None:
    if "chunked" in headers.get("transfer-encoding", "").lower():
        # archives often store the payload unchunked and keep the header
        payload = _unchunk(payload) or payload
    encoding = headers.get("content-encoding", "").strip().lower()
    if encoding in ("", "identity", "none", "utf-8"):
        return payload
    if payload[:1] == b"<" or payload[:2] == b'{"':
        return payload  # stored decoded, with the header kept
    return undo_coding(payload, encoding, limit)


def _unchunk(payload: bytes) -> bytes | None:
    parts: list[bytes] = []
    position = 0
    while True:
        end = payload.find(b"\n", position)
        size = payload[position:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            length = int(size, 16)
        except ValueError:
            return b"".join(parts) or None
        if length <= 0:
            return b"".join(parts)
        parts.append(payload[end + 1 : end + 1 + length])
        position = end + 1 + length
        position += 2 if payload[position : position + 2] == b"\r\n" else 1
