"""Addresses of articles: one way to write each, without what tells how a reader came there."""

import re
from urllib.parse import SplitResult, parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from transforms.vocabulary.outlets import is_tracking_parameter

LONGEST = 2083
_YEAR = r"(?<![\d.])(?P<year>(?:19|20)\d{2})"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)(?!\.\d)"
_DAY_IN_PATH = re.compile(rf"[/_-]{_YEAR}(?P<mark>[/_-]?)(?P<month>0[1-9]|1[0-2])(?P=mark){_DAY}")
_NAMED_DAY_IN_PATH = re.compile(rf"/{_YEAR}/(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/{_DAY}")
PORTS = {"http": 80, "https": 443}


def read_url(text: str, page: str = "") -> str | None:
    """The canonical address, relative ones against that of the page; None for what is no web address.

    >>> read_url("HTTPS://News.example:443/a?id=7&utm_source=feed#top")
    'https://news.example/a?id=7'
    >>> read_url("javascript:alert(1)") is None
    True
    """
    text = text.strip()
    if not text or len(text) > LONGEST or any(character.isspace() or not character.isprintable() for character in text):
        return None
    try:
        parts = urlsplit(urljoin(page, text) if page else text)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in PORTS or not host or not _is_host(host):
        return None
    return _write(parts, host, port)


def _write(parts: SplitResult, host: str, port: int | None) -> str:
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port in (None, PORTS[parts.scheme]) else f"{shown}:{port}"
    query = parts.query
    if query:
        pairs = parse_qsl(query, keep_blank_values=True)
        kept = [(name, value) for name, value in pairs if not is_tracking_parameter(name)]
        query = query if len(kept) == len(pairs) else urlencode(kept)
    return urlunsplit((parts.scheme, netloc, parts.path or "/", query, ""))


def _is_host(host: str) -> bool:
    return ("." in host or ":" in host or host == "localhost") and not host.startswith(".") and ".." not in host


def find_date(url: str) -> str | None:
    """The day that stands in the path of an article's address, as its site filed it; None where none does.

    >>> find_date("https://a.example/2016/jul/11/flood"), find_date("https://a.example/a-2016-07-11.html")
    ('11 jul 2016', '2016-07-11')
    >>> find_date("https://a.example/2016/07/flood-11") is None
    True
    """
    path = url.partition("?")[0].lower()
    match = _DAY_IN_PATH.search(path)
    if match:
        return f"{match['year']}-{match['month']}-{match['day']}"
    match = _NAMED_DAY_IN_PATH.search(path)
    return f"{match['day']} {match['month']} {match['year']}" if match else None


def host_of(url: str) -> str:
    """The host of a canonical address."""
    return urlsplit(url).hostname or ""
