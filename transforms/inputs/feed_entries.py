"""RSS and Atom: one entry, one document; its bytes are the entry's content, the rest is declared beside it."""

import re
from collections.abc import Iterator
from typing import Any

from transforms.inputs.document import Document
from transforms.inputs.member import Declared, InputFormat, Item, Member, Refused
from transforms.inputs.received import Received, reject

_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]")
_OPENING = re.compile(rb"^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE|rss|feed|rdf:RDF|\w+:(?:feed|RDF))", re.IGNORECASE)
ENTRIES = ("item", "entry")
# Their `description` and `title` are about pictures, episodes and the like.
FOREIGN = ("search.yahoo.com/mrss", "itunes.com", "georss", "purl.org/rss/1.0/modules/slash", "podcast")
CONTENTS = ("encoded", "content", "description", "summary")
KEYS = {
    "url": ("origLink", "link", "guid", "id"),
    "title": ("title",),
    "published_at": ("pubDate", "published", "issued", "date", "created"),
    "modified_at": ("updated", "modified"),
    "language": ("language",),
}
_MARKUP = re.compile(r"<\w+[^<>]*>|&\w+;|&#\d+;")


def _is_feed(head: bytes, name: str) -> bool:
    del name
    narrow = head.replace(b"\0", b"") if head[:2] in (b"\xff\xfe", b"\xfe\xff") else head
    narrow = narrow.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return bool(_OPENING.match(narrow)) and bool(_FEED.search(narrow[:8192])) and b"<html" not in narrow[:2048].lower()


def _read(member: Member) -> Iterator[Item]:
    from lxml import etree  # noqa: PLC0415  # heavy, and not needed for text

    feed: dict[str, str] = {}
    number = 0
    events = etree.iterparse(
        member.stream, events=("end",), resolve_entities=False, no_network=True, load_dtd=False, recover=True
    )
    try:
        for _, element in events:
            local = _local(element)
            if local in ENTRIES:
                number += 1
                yield _receive(member, number, element, feed)
                _forget(element)
            elif local in ("title", "language") and _local(element.getparent()) in ("channel", "feed"):
                feed.setdefault(local, (element.text or "").strip())
    except etree.XMLSyntaxError as error:
        yield Refused(member.source, "MALFORMED_RECORD", f"broken after entry {number}: {error}")


def _forget(element: Any) -> None:
    """Drop an entry and those before it from the tree, which would else grow with the feed."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _local(element: Any) -> str:
    """The name without its namespace; empty for what is no element or belongs to another vocabulary."""
    if element is None or not isinstance(element.tag, str):
        return ""
    namespace, _, local = element.tag.rpartition("}")
    return "" if any(foreign in namespace for foreign in FOREIGN) else local


def _receive(member: Member, number: int, entry: Any, feed: dict[str, str]) -> Received:
    fields = {name: child for child in reversed(entry) if (name := _local(child))}
    content = next((text for name in CONTENTS if name in fields and (text := _content_of(fields[name]))), "")
    declared: Declared = {**member.declared, **_declared_of(entry, fields, feed)}
    media_type = "text/html" if _MARKUP.search(content) else "text/plain"
    document = Document(f"{member.source}#{number}", content.encode("utf-8", "replace"), media_type, declared)
    return Received(document) if content else reject(document, "NO_TEXT", "an entry without content")


def _content_of(element: Any) -> str:
    """The content: text, escaped HTML, or the elements themselves."""
    if len(element) == 0:
        return (element.text or "").strip()
    from lxml import etree  # noqa: PLC0415  # heavy, and not needed for text

    inner = "".join(etree.tostring(child, encoding="unicode", method="html") for child in element)
    return f"{element.text or ''}{inner}".strip()


def _declared_of(entry: Any, fields: dict[str, Any], feed: dict[str, str]) -> dict[str, str | tuple[str, ...]]:
    declared: dict[str, str | tuple[str, ...]] = {}
    for key, names in KEYS.items():
        text = next((text for name in names if name in fields and (text := _text_of(entry, name))), "")
        if text:
            declared[key] = text
    authors = tuple(name for child in entry if _local(child) in ("author", "creator") if (name := _author_of(child)))
    extra: dict[str, str | tuple[str, ...]] = {
        "authors": authors,
        "outlet": feed.get("title", ""),
        "language": feed.get("language", ""),
    }
    return declared | {key: value for key, value in extra.items() if value and key not in declared}


def _text_of(entry: Any, name: str) -> str:
    for child in entry:
        if _local(child) != name:
            continue
        if name == "link" and child.get("href"):
            if child.get("rel", "alternate") == "alternate":
                return str(child.get("href"))
            continue
        text = "".join(child.itertext()).strip()
        if text and (name not in ("guid", "id") or text.startswith(("http://", "https://"))):
            return text
    return ""


def _author_of(element: Any) -> str:
    for child in element:
        if _local(child) == "name":
            return (child.text or "").strip()
    return (element.text or "").strip()


FEED = InputFormat("RSS or Atom", _is_feed, _read)
