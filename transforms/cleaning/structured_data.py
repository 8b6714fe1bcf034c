"""The articles among a page's structured data (schema.org in JSON-LD)."""

import html
import json
from collections.abc import Iterator
from typing import Any

LARGEST_BLOCK = 500_000
DEEPEST = 6
ARTICLE_TYPES = ("Article", "BlogPosting", "Report")


def find_articles(tree: Any) -> Iterator[dict[str, Any]]:
    """Every object of an article's type in the page's JSON-LD, in order; broken or huge blocks are passed over."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        text = script.text or ""
        if len(text) > LARGEST_BLOCK:
            continue
        try:
            value = json.loads(text.strip().strip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles_in(value, DEEPEST)


def _articles_in(value: object, depth: int) -> Iterator[dict[str, Any]]:
    if depth == 0:
        return
    if isinstance(value, list):
        for element in value[:100]:
            yield from _articles_in(element, depth - 1)
    elif isinstance(value, dict):
        if is_article(value):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles_in(value.get(key), depth - 1)


def is_article(value: dict[str, Any]) -> bool:
    """Whether an object's type is one of schema.org's articles."""
    types = value.get("@type")
    named = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.endswith(ARTICLE_TYPES) for name in named)


def text_in(value: dict[str, Any], key: str) -> str:
    """The string under a key, unescaped and on one line; empty where there is none."""
    found = value.get(key)
    if isinstance(found, list) and found:
        found = found[0]
    return " ".join(html.unescape(found).split()) if isinstance(found, str) else ""


def names_in(value: object) -> list[str]:
    """The names of persons or organisations: a string, an object with a name, or a list of these."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [name for element in value[:20] for name in names_in(element)]
    if isinstance(value, dict):
        return names_in(value.get("name"))
    return []
