"""What a page declares of itself: structured data (JSON-LD), meta tags, its canonical link, its time elements."""

import re
from collections.abc import Iterator
from typing import Any

from transforms.cleaning.bylines import read_authors
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.stated import Stated, StatedDate
from transforms.cleaning.structured_data import find_articles, names_in, text_in

PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
    "date_published", "publishdate", "publish-date", "publish_date", "publication_date", "pubdate", "published-date",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date",
    "dcterms.date", "cxenseparse:recs:publishtime", "article.published", "originalpublicationdate",
    "article_date_original",
    "rnews:datepublished",    "citation_publication_date", "date",
)  # fmt: skip
MODIFIED = (
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod", "dcterms.modified",
    "dc.date.modified", "article:modified", "revised", "article.updated",
)  # fmt: skip
TITLES = (
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "headline",
    "title",
)
SITES = (
    "og:site_name",
    "application-name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "cre",
    "apple-mobile-web-app-title",
)
AUTHORS = ("author", "article:author", "parsely-author", "byl", "sailthru.author", "dc.creator", "dcterms.creator",
           "citation_author", "article:author_name")  # fmt: skip
MOST_METAS = 2000
AUTHOR_MARKS = frozenset(("author", "author-name", "byline", "byline-name", "fn"))
FEWEST_WORDS_OF_HEADING = 2
_PART = re.compile(r"\s*:\s+|\s+(?:[|–—·•»-]|::)\s+")


def read_page_metadata(tree: Any, declared_url: str) -> Stated:
    """The metadata of a page; where its declarations differ, structured data goes before meta tags."""
    metas = _metas(tree)
    articles = list(find_articles(tree))
    return Stated(
        url=declared_url or _find_url(tree, metas),
        title=_find_title(tree, metas, articles),
        outlet=_find_outlet(metas, articles),
        authors=_find_authors(tree, metas, articles),
        language=_find_language(tree, metas),
        published=tuple(_published(tree, metas, articles)),
        modified=tuple(_modified(metas, articles)),
    )


def _metas(tree: Any) -> dict[str, str]:
    metas: dict[str, str] = {}
    for number, element in enumerate(tree.iter("meta")):
        if number > MOST_METAS:
            break
        name = (element.get("property") or element.get("name") or element.get("itemprop") or "").strip().lower()
        content = normalise_line(element.get("content") or "")
        if name and content:
            metas.setdefault(name, content)
    return metas


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if name in metas), "")


def _find_url(tree: Any, metas: dict[str, str]) -> str:
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split():
            href: str = (link.get("href") or "").strip()
            if href.startswith(("http://", "https://")):
                return href
    return metas.get("og:url", "")


def _find_title(tree: Any, metas: dict[str, str], articles: list[dict[str, Any]]) -> str:
    stated = next((text for article in articles if (text := text_in(article, "headline"))), "")
    stated = stated or _first(metas, TITLES)
    heading = _find_heading(tree)
    if heading and (not stated or stated.lower().startswith(heading.lower())):
        return heading
    return stated or next((_text_of(element) for element in tree.iter("title")), "")


def _find_heading(tree: Any) -> str:
    """The heading that can be a headline: of some words, the only one of its rank in the article or the page."""
    for scope in [*tree.iter("article"), *tree.iter("main"), tree]:
        headings = [text for element in scope.iter("h1") if (text := _text_of(element))]
        if len(headings) == 1 and len(headings[0].split()) >= FEWEST_WORDS_OF_HEADING:
            return headings[0]
    return ""


def read_headings(tree: Any) -> tuple[str, ...]:
    """Every way in which the page writes its headline: its title, its heading, what it gives to others."""
    metas = _metas(tree)
    titles = [_text_of(element) for element in tree.iter("title")][:1]
    parts = [part for title in titles for part in _PART.split(title) if len(part.split()) > FEWEST_WORDS_OF_HEADING]
    texts = [*titles, *parts, _find_heading(tree), *(metas.get(name, "") for name in TITLES)]
    return tuple(dict.fromkeys(text for text in texts if text))


def _text_of(element: Any) -> str:
    return normalise_line(element.text_content())


def _find_outlet(metas: dict[str, str], articles: list[dict[str, Any]]) -> str:
    stated = _first(metas, SITES[:1])
    if stated:
        return stated
    named = next((name for article in articles for name in names_in(article.get("publisher"))), "")
    return named or _first(metas, SITES[1:])


def _find_authors(tree: Any, metas: dict[str, str], articles: list[dict[str, Any]]) -> tuple[str, ...]:
    named = [name for article in articles[:1] for name in names_in(article.get("author"))]
    stated = named or [_first(metas, AUTHORS)]
    authors = [author for text in stated for author in read_authors(text)]
    if not authors:
        authors = [author for text in _marked(tree) for author in read_authors(text)]
    return tuple(dict.fromkeys(authors))


def _marked(tree: Any) -> Iterator[str]:
    for element in tree.iter("a", "span", "address", "p", "div"):
        marks = (
            f"{element.get('rel') or ''} {element.get('itemprop') or ''} {element.get('class') or ''}".lower().split()
        )
        if AUTHOR_MARKS & set(marks):
            yield _text_of(element)


def _find_language(tree: Any, metas: dict[str, str]) -> str:
    return tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or metas.get("og:locale", "")


def _published(tree: Any, metas: dict[str, str], articles: list[dict[str, Any]]) -> Iterator[StatedDate]:
    for article in articles:
        text = text_in(article, "datePublished") or text_in(article, "dateCreated")
        if text:
            yield StatedDate(text, "structured_data")
            break
    stated = _first(metas, PUBLISHED)
    if stated:
        yield StatedDate(stated, "meta")
    yield from _times(tree)


def _times(tree: Any) -> Iterator[StatedDate]:
    """The time element that says it is the date of publication; of others the only one, and only above the text."""
    elements = [element for element in tree.iter("time") if element.get("datetime") or element.get("content")]
    said = [element for element in elements if _is_publication(element)]
    chosen = said[:1] or [element for element in elements[:1] if len(_stamps(elements)) == 1]
    for element in chosen:
        yield StatedDate(normalise_line(element.get("datetime") or element.get("content")), "time_element")


def _stamps(elements: list[Any]) -> set[str]:
    return {(element.get("datetime") or element.get("content"))[:10] for element in elements}


def _is_publication(element: Any) -> bool:
    marks = " ".join(element.get(name) or "" for name in ("itemprop", "class", "id", "pubdate")).lower()
    return element.get("pubdate") is not None or "publish" in marks or "pubdate" in marks or "entry-date" in marks


def _modified(metas: dict[str, str], articles: list[dict[str, Any]]) -> Iterator[StatedDate]:
    for article in articles:
        text = text_in(article, "dateModified")
        if text:
            yield StatedDate(text, "structured_data")
            break
    stated = _first(metas, MODIFIED)
    if stated:
        yield StatedDate(stated, "meta")
