"""A JSON record to a draft: its keys, and its text or HTML."""

import json
import re
from collections.abc import Mapping
from typing import Any

from transforms.cleaning.article_draft import Draft, Unopened
from transforms.cleaning.plain_text import draft_of_text
from transforms.cleaning.record_keys import find_value, to_stated
from transforms.cleaning.stated import Stated
from transforms.cleaning.web_page import open_page_text
from transforms.inputs.record_bytes import read_object

_BLOCK_TAG = re.compile(
    r"<(?:p|div|br|article|section|li|h[1-6]|span|a|strong|em|figure|blockquote)\b[^<>]*/?>", re.IGNORECASE
)
_CLOSING_TAG = re.compile(r"</(?:p|div|article|section|li|h[1-6]|html|body|a|span|strong|em)>", re.IGNORECASE)


def open_record(data: bytes, stated: Stated) -> Draft | Unopened:
    """The article of a record; what the record states goes before what the drop says beside it."""
    record = read_object(data)
    if record is None:
        return Unopened("MALFORMED_RECORD", "no JSON object")
    known = to_stated(record).or_else(stated)
    text = _to_text(find_value(record, "text"))
    if text and not is_markup(text):
        draft = draft_of_text(text, known)
        return Draft(lines=draft.lines, stated=known, method="record: line rules", seek_title=draft.seek_title)
    html = text or _to_text(find_value(record, "html"))
    if html:
        return open_page_text(html, known)
    return Unopened("NO_TEXT", f"no text under any of its keys: {_shown_keys(record)}")


def is_markup(text: str) -> bool:
    """Whether a text is HTML rather than prose that mentions a tag.

    >>> is_markup("<p>The troops left.</p>"), is_markup("Prices fell < 3 % and > 2 %.")
    (True, False)
    """
    return bool(_BLOCK_TAG.search(text) and (_CLOSING_TAG.search(text) or "<br" in text.lower()))


def _to_text(value: object) -> str:
    """The text of a value: a string, a list of paragraphs, or a tree of sections with paragraphs in it."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "\n\n".join(part for part in map(_to_text, value) if part)
    if isinstance(value, Mapping):
        keys = ("content", "text", "html", "headline", "summary", "sections", "paragraphs", "body")
        parts = [_to_text(value[key]) for key in keys if key in value]
        return "\n\n".join(part for part in parts if part)
    return ""


def _shown_keys(record: Mapping[str, Any]) -> str:
    return json.dumps(sorted(record)[:20])
