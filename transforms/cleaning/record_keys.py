"""What the keys of a record mean: our own, and those of the exports of other tools."""

from collections.abc import Iterable, Mapping
from typing import Any

from transforms.cleaning.mended_text import mend_text
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.stated import Stated, StatedDate

# In order of trust; the names after ours are those of news-please, Fundus, trafilatura, newspaper and common services.
KEYS: dict[str, tuple[str, ...]] = {
    "url": ("url", "link", "canonical_url", "web_url", "webUrl", "article_url", "source_url", "source", "id"),
    "title": ("title", "headline", "title_page", "title_rss", "webTitle"),
    "outlet": ("outlet", "sitename", "site_name", "publisher", "source", "source_name", "publication", "source_domain",
               "source-hostname", "hostname", "domain"),
    "authors": ("authors", "author", "byline", "creator"),
    "published_at": ("published_at", "date", "published", "publishing_date", "date_publish", "publish_date",
                     "publishedAt", "date_published", "datePublished", "pub_date", "pubDate", "published_date",
                     "publication_date", "webPublicationDate", "timestamp"),
    "modified_at": ("modified_at", "date_modify", "modified", "updated_at", "updated", "date_modified", "dateModified",
                    "updatedAt"),
    "language": ("language", "lang"),
    "text": ("text", "maintext", "body", "plaintext", "article_text", "full_text", "articleBody", "content", "raw_text",
             "story", "summary", "description"),
    "html": ("html", "content_html", "body_html", "raw_html"),
    "charset": ("charset",),
}  # fmt: skip
NULLS = frozenset({"", "null", "none", "nan", "n/a", "undefined"})


def find_value(record: Mapping[str, Any], meaning: str) -> object:
    """The first value of a record under the keys that have this meaning; None where they hold nothing."""
    for key in KEYS[meaning]:
        value = record.get(key)
        if not _is_null(value) and _is_of_kind(meaning, value):
            return value
    return None


def _is_null(value: object) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in NULLS
    return value is None or value != value or value in ([], {}, ())  # noqa: PLR0124  # NaN is not itself


def _is_of_kind(meaning: str, value: object) -> bool:
    """`source` names the outlet in one format and the address in another; `id` may be an address."""
    if isinstance(value, bool):
        return False
    is_address = isinstance(value, str) and value.strip().lower().startswith(("http://", "https://"))
    if meaning == "outlet":
        return not is_address
    return True


def to_stated(record: Mapping[str, Any]) -> Stated:
    """The metadata that a record declares."""
    published = _text_of(find_value(record, "published_at"))
    modified = _text_of(find_value(record, "modified_at"))
    return Stated(
        url=_find_address(record),
        title=_text_of(find_value(record, "title")),
        outlet=_text_of(find_value(record, "outlet")),
        authors=tuple(_names_of(find_value(record, "authors"))),
        language=_text_of(find_value(record, "language")),
        published=(StatedDate(published, "declared"),) if published else (),
        modified=(StatedDate(modified, "declared"),) if modified else (),
    )


def _find_address(record: Mapping[str, Any]) -> str:
    """The first address; under `source` and `id` only what is one, elsewhere whatever is stated."""
    for key in KEYS["url"]:
        text = _text_of(record.get(key))
        if text and (key not in ("source", "id") or text.lower().startswith(("http://", "https://"))):
            return text
    return ""


def _text_of(value: object) -> str:
    if isinstance(value, str):
        return "" if _is_null(value) else normalise_line(mend_text(value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(int(value)) if value == value and abs(value) < 1e15 else ""  # noqa: PLR0124, PLR2004  # NaN, an epoch
    if isinstance(value, Mapping):
        return next(
            (_text_of(value[key]) for key in ("name", "title", "url", "href", "value", "$date") if key in value), ""
        )
    if isinstance(value, list | tuple) and value:
        return _text_of(value[0])
    return ""


def _names_of(value: object) -> Iterable[str]:
    if isinstance(value, list | tuple):
        return [name for name in map(_text_of, value) if name]
    text = _text_of(value)
    return [text] if text else []
