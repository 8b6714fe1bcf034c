"""HTML to a draft: what the page declares of itself, and its lines by trafilatura."""

from typing import Any

from transforms.cleaning.article_draft import Draft, Unopened
from transforms.cleaning.dangerous_markup import find_danger
from transforms.cleaning.decoding import decode
from transforms.cleaning.index_pages import find_teasers, is_index
from transforms.cleaning.mended_text import mend_text
from transforms.cleaning.page_lines import find_lines
from transforms.cleaning.page_masthead import read_page_masthead
from transforms.cleaning.page_metadata import read_headings, read_page_metadata
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.stated import Stated

LARGEST_PAGE = 5_000_000


def open_web_page(data: bytes, stated: Stated, charset: str | None = None) -> Draft | Unopened:
    """The article of an HTML page."""
    if len(data) > LARGEST_PAGE:
        return Unopened("TOO_LARGE", f"HTML of {len(data)} bytes, more than {LARGEST_PAGE}")
    decoded = decode(data, charset)
    if decoded is None:
        return Unopened("UNDECODABLE", f"{len(data)} bytes that are text in no charset")
    return open_page_text(decoded.text, stated)


def open_page_text(html: str, stated: Stated) -> Draft | Unopened:
    """The article of HTML already decoded: a page, or a fragment from a feed or a record."""
    if len(html) > LARGEST_PAGE:
        return Unopened("TOO_LARGE", f"HTML of {len(html)} characters, more than {LARGEST_PAGE}")
    unsafe = find_danger(html)
    if unsafe:
        return unsafe
    tree = _parse(html)
    if tree is None:
        return Unopened("NO_TEXT", "HTML without any element")
    known = stated.or_else(read_page_metadata(tree, stated.url))
    headings = read_headings(tree)
    if not (known.published and known.authors):
        known = known.or_else(read_page_masthead(tree, (known.title, *headings)))
    teasers = find_teasers(tree)
    found = find_lines(tree, html, known.url)
    lines = tuple(line for line in (normalise_line(mend_text(line)) for line in found.lines) if line)
    if is_index(lines, teasers):
        return Unopened("NO_TEXT", f"an index page: most of its {len(lines)} paragraphs tell of other pages")
    return Draft(
        lines=lines,
        stated=known,
        method=found.method,
        seek_title=False,
        headings=headings,
        removed=found.removed,
        shortened=found.shortened,
    )


def _parse(html: str) -> Any:
    from lxml.etree import LxmlError  # noqa: PLC0415
    from lxml.html import HTMLParser, document_fromstring  # noqa: PLC0415  # heavy, and not needed for text

    # lxml refuses a string with an encoding declaration, and believes one it should not: give it UTF-8 bytes
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (LxmlError, ValueError):
        return None
