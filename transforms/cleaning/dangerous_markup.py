"""Markup that costs a parser minutes or makes it lose text: seen beforehand, in one pass."""

import re

from transforms.cleaning.article_draft import Unopened

MOST_TAGS = 200_000
MOST_ATTRIBUTES = 2000
DEEPEST = 250
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]*?(/?)>")
_VOID = frozenset(
    """area base br col dd dt embed hr img input li link meta option p param source td th tr track wbr""".split()  # noqa: SIM905  # a list of words reads better so
)
_RAW = ("script", "style", "textarea", "title")
_RAW_ENDS = {name: re.compile(rf"</{name}\b[^<>]*>", re.IGNORECASE) for name in _RAW}
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{10000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")


def find_danger(html: str) -> Unopened | None:
    """Why a page must not be parsed, or None.

    lxml needs over a minute for a tag with 100,000 attributes, trafilatura for some 200,000 tags; behind 255 levels
    libxml2 drops all text without a word.
    """
    crowded = max((_attributes_of(match[0]) for match in _LONG_TAG.finditer(html)), default=0)
    if crowded > MOST_ATTRIBUTES:
        return Unopened("TOO_LARGE", f"a tag with {crowded} attributes, more than {MOST_ATTRIBUTES}")
    depth, tags = measure_tags(html)
    if depth > DEEPEST:
        return Unopened("TOO_DEEP", f"tags nested {depth} deep; beyond {DEEPEST} text would vanish")
    if tags > MOST_TAGS:
        return Unopened("TOO_LARGE", f"{tags} tags, more than {MOST_TAGS}")
    return None


def _attributes_of(tag: str) -> int:
    return len(_QUOTED.sub("", tag).split()) - 1


def measure_tags(html: str) -> tuple[int, int]:
    """How deep the tags of a page nest, counting only those that must be closed, and how many tags it has.

    >>> measure_tags("<div><p>a<p>b<div></div></div>")
    (2, 6)
    """
    depth = deepest = tags = position = 0
    while match := _TAG.search(html, position):
        position = match.end()
        tags += 1
        name = match[2].lower()
        if name in _RAW and not match[1]:
            position = _end_of_raw(html, name, position)
        elif not match[3] and name not in _VOID:
            depth = max(0, depth + (-1 if match[1] else 1))
            deepest = max(deepest, depth)
    return deepest, tags


def _end_of_raw(html: str, name: str, position: int) -> int:
    """Where a script's or style's end tag ends: what looks like tags in it is none."""
    match = _RAW_ENDS[name].search(html, position)
    return match.end() if match else len(html)
