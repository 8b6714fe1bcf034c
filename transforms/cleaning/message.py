"""A mail message (a newsletter) to a draft: its body, its subject, its date."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr

from transforms.cleaning.article_draft import Draft, Unopened
from transforms.cleaning.plain_text import open_plain_text
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.stated import Stated, StatedDate
from transforms.cleaning.web_page import open_web_page


def open_message(data: bytes, stated: Stated) -> Draft | Unopened:
    """The article of a message: its HTML where it has some, else its text."""
    message = message_from_bytes(data, policy=default)
    if not isinstance(message, EmailMessage):
        raise TypeError(f"not a message: {type(message)}")
    known = stated.or_else(_stated_of(message))
    part = _find_body(message)
    payload = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(payload, bytes) or not payload.strip():
        return Unopened("NO_TEXT", "a message without a text or HTML part")
    charset = part.get_content_charset()
    if part.get_content_type() == "text/html":
        return open_web_page(payload, known, charset)
    return open_plain_text(payload, known, charset)


def _find_body(message: EmailMessage) -> EmailMessage | None:
    for kind in ("text/html", "text/plain"):
        for part in message.walk():
            if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
                return part
    return None


def _stated_of(message: EmailMessage) -> Stated:
    date = _header(message, "Date")
    name, address = parseaddr(_header(message, "From"))
    return Stated(
        url=_header(message, "Snapshot-Content-Location") or _header(message, "Content-Location"),
        title=_header(message, "Subject"),
        outlet=name,
        published=(StatedDate(date, "declared"),) if date and address else (),
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return normalise_line(str(message.get(name) or ""))
    except (ValueError, IndexError, AttributeError, TypeError):  # the parser of headers fails on hostile ones
        return ""
