"""Which of the stated metadata can be believed: the rest stays null, with a doubt that says why."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from transforms.cleaning.addresses import host_of, read_url
from transforms.cleaning.bylines import read_authors
from transforms.cleaning.clean_article import Doubt
from transforms.cleaning.dates import NoDate, Stamp, read_date
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.stated import Stated, StatedDate
from transforms.cleaning.titles import without_suffixes
from transforms.vocabulary.outlets import outlet_of_host
from transforms.vocabulary.words import DateSource, Precision

LONGEST_SHOWN = 200
LONGEST_TITLE = 500
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Believed:
    """The metadata as the columns of `articles` hold it."""

    url: str | None
    title: str | None
    outlet: str | None
    authors: tuple[str, ...]
    published_at: datetime | None
    published_precision: Precision | None
    date_source: DateSource | None
    modified_at: datetime | None
    doubts: tuple[Doubt, ...]


def believe(stated: Stated) -> Believed:
    """Judge what is stated."""
    doubts: list[Doubt] = []
    url = _believe_url(stated.url, doubts)
    published, source = _believe_date(stated.published, "published_at", doubts)
    modified, _ = _believe_date(stated.modified, "modified_at", doubts)
    outlet = _believe_outlet(stated.outlet, url)
    return Believed(
        url=url,
        title=_believe_title(stated.title, outlet, host_of(url) if url else ""),
        outlet=outlet,
        authors=_believe_authors(stated.authors),
        published_at=published.at if published else None,
        published_precision=published.precision if published else None,
        date_source=source,
        modified_at=modified.at if modified else None,
        doubts=tuple(doubts),
    )


def _believe_url(text: str, doubts: list[Doubt]) -> str | None:
    url = read_url(text)
    if text and url is None:
        doubts.append(Doubt(column="url", stated=text[:LONGEST_SHOWN], message="not an address on the web"))
    return url


def _believe_date(
    stated: Sequence[StatedDate], column: str, doubts: list[Doubt]
) -> tuple[Stamp | None, DateSource | None]:
    """The first date that can be read; each statement before it that cannot is doubted."""
    for date in stated:
        read = read_date(date.text)
        if not isinstance(read, NoDate):
            return read, date.source
        message = f"no date that can be believed: {read.why}"
        doubts.append(Doubt(column=column, stated=date.text[:LONGEST_SHOWN], message=message))
    return None, None


def _believe_title(text: str, outlet: str | None, host: str) -> str | None:
    """The headline without the name of the outlet behind it."""
    title = normalise_line(text)[:LONGEST_TITLE]
    shorter = without_suffixes(title)
    suffix = _letters(title[len(shorter) :])
    names = (_letters(outlet or ""), _letters(host))
    if len(suffix) > 1 and any(name and (suffix in name or name in suffix) for name in names):
        title = shorter
    return title or None


def _letters(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


def _believe_outlet(text: str, url: str | None) -> str | None:
    name = normalise_line(text).lstrip("@")
    if _HOST.fullmatch(name):
        return outlet_of_host(name)
    if name:
        return name
    return outlet_of_host(host_of(url)) if url else None


def _believe_authors(stated: tuple[str, ...]) -> tuple[str, ...]:
    """Names in the byline; one that is declared and no person's name stays as it is declared."""
    names: list[str] = []
    for text in stated:
        names += read_authors(text) or ([text] if len(text.split()) <= 6 and "http" not in text else [])  # noqa: PLR2004
    return tuple(dict.fromkeys(name for name in names if name))
