"""One document to its clean article."""

import re
from collections.abc import Mapping

from transforms.cleaning.addresses import find_date
from transforms.cleaning.article_draft import Draft, Unopened
from transforms.cleaning.belief import believe
from transforms.cleaning.body import read_body
from transforms.cleaning.clean_article import CleanArticle
from transforms.cleaning.host_lines import DECLARED, without_host_lines
from transforms.cleaning.languages import find_language
from transforms.cleaning.message import open_message
from transforms.cleaning.plain_text import open_plain_text
from transforms.cleaning.record import open_record
from transforms.cleaning.record_keys import to_stated
from transforms.cleaning.stated import Stated, StatedDate
from transforms.cleaning.story_body import Body
from transforms.cleaning.web_page import open_web_page
from transforms.inputs.document import Document, RejectedDocument
from transforms.vocabulary.words import Reason

LANGUAGE = "en"
SCRAP, LEAST_WORDS = 20, 3
"""A text of fewer characters is no article unless it has so many words: three stray bytes decode to two letters."""
WORDS = re.compile(r"[^\W\d_]{2,}")


def clean_document(document: Document) -> CleanArticle | RejectedDocument:
    """The body of a document as plain text with its metadata, or why it has none."""
    draft = _open(document)
    if isinstance(draft, Unopened):
        return _reject(document, draft.reason, draft.detail)
    draft = without_host_lines(draft, _learnt_of(document.declared))
    body = read_body(draft)
    text = "\n\n".join(body.kept)
    if not _is_prose(text):
        return _reject(document, "NO_TEXT", _why_empty(draft, body))
    language = find_language(text)
    stated_language = draft.stated.language[:2].lower()
    if not _is_english(language, stated_language):
        return _reject(document, "WRONG_LANGUAGE", f"{language or stated_language}, not {LANGUAGE}: {text[:60]!r}")
    return _to_article(draft, body, text)


def _is_prose(text: str) -> bool:
    """Whether there is anything to read: letters, and more of them than a scrap has."""
    return any(map(str.isalpha, text)) and (len(text) >= SCRAP or len(WORDS.findall(text)) >= LEAST_WORDS)


def _open(document: Document) -> Draft | Unopened:
    stated = to_stated(document.declared)
    charset = _charset_of(document.declared)
    match document.media_type:
        case "text/plain":
            return open_plain_text(document.data, stated, charset)
        case "text/html":
            return open_web_page(document.data, stated, charset)
        case "application/json":
            return open_record(document.data, stated)
        case "message/rfc822":
            return open_message(document.data, stated)
    return Unopened("UNKNOWN_FORMAT", f"nothing reads {document.media_type}")


def _charset_of(declared: Mapping[str, str | tuple[str, ...]]) -> str | None:
    charset = declared.get("charset")
    return charset if isinstance(charset, str) else None


def _learnt_of(declared: Mapping[str, str | tuple[str, ...]]) -> tuple[str, ...]:
    lines = declared.get(DECLARED, ())
    return lines if isinstance(lines, tuple) else ()


def _reject(document: Document, reason: Reason, detail: str) -> RejectedDocument:
    return RejectedDocument(document.document_id, document.source, reason, detail)


def _why_empty(draft: Draft, body: Body) -> str:
    if body.removed:
        return f"nothing but furniture: {'; '.join(body.removed)[:200]}"
    return f"no text found by {draft.method}"


def _is_english(found: str | None, stated: str) -> bool:
    """What the words say goes before what is stated; a text too short to tell is believed to be what it says."""
    if found is not None:
        return found == LANGUAGE
    return stated in ("", LANGUAGE)


def _to_article(draft: Draft, body: Body, text: str) -> CleanArticle:
    known = believe(_with_masthead(draft.stated, body))
    return CleanArticle(
        text=text,
        title=known.title,
        url=known.url,
        outlet=known.outlet,
        authors=known.authors,
        dateline=body.dateline,
        published_at=known.published_at,
        published_precision=known.published_precision,
        modified_at=known.modified_at,
        date_source=known.date_source,
        language=LANGUAGE,
        complete=body.complete and not draft.shortened,
        removed=draft.removed + tuple(body.removed),
        extraction_method=draft.method,
        doubts=known.doubts,
    )


def _with_masthead(stated: Stated, body: Body) -> Stated:
    known = stated.with_masthead(body.published, body.modified, body.authors)
    dates = [StatedDate(body.dateline_date, "dateline")] if body.dateline_date else []
    filed = find_date(known.url)
    dates += [StatedDate(filed, "url")] if filed else []
    return known.or_else(Stated(title=body.title, published=tuple(dates)))
