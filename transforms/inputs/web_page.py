"""HTML: one file, one document, whatever its encoding."""

import re
from collections.abc import Iterator

from transforms.inputs.member import InputFormat, Item, Member
from transforms.inputs.whole_document import read_whole

MEDIA_TYPE = "text/html"
_MARKUP = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|article|meta|link|script|style|div|p|h1|table)[\s>/]", re.IGNORECASE
)
_OPENING = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<", re.DOTALL)


def _is_page(head: bytes, name: str) -> bool:
    narrow = head.replace(b"\0", b"") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else head
    if narrow[:2] in (b"\xff\xfe", b"\xfe\xff"):
        narrow = narrow[2:]
    if not _MARKUP.search(narrow):
        return False
    return bool(_OPENING.match(narrow)) or name.lower().endswith((".html", ".htm", ".xhtml"))


def _read(member: Member) -> Iterator[Item]:
    yield read_whole(member, MEDIA_TYPE)


WEB_PAGE = InputFormat("HTML", _is_page, _read)
