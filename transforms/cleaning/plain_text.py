"""Plain text to a draft: decode it and find its paragraphs."""

from transforms.cleaning.article_draft import Draft, Unopened
from transforms.cleaning.decoding import decode
from transforms.cleaning.mended_text import mend_text
from transforms.cleaning.paragraphs import split_paragraphs
from transforms.cleaning.spacing import normalise_text
from transforms.cleaning.stated import Stated

METHOD = "plain text: line rules"


def open_plain_text(data: bytes, stated: Stated, charset: str | None = None) -> Draft | Unopened:
    """The lines of a plain text; its first may be the headline where none is stated."""
    decoded = decode(data, charset)
    if decoded is None:
        return Unopened("UNDECODABLE", f"{len(data)} bytes that are text in no charset")
    return draft_of_text(decoded.text, stated)


def draft_of_text(text: str, stated: Stated) -> Draft:
    """A draft of text already decoded."""
    lines = split_paragraphs(normalise_text(mend_text(text)))
    return Draft(lines=lines, stated=stated, method=METHOD, seek_title=not stated.title)
