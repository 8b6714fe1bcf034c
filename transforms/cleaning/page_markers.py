"""What a page itself marks as no part of its story: captions, lists of related headlines, forms, comments."""

import re
from collections.abc import Iterator
from typing import Any

from transforms.cleaning.furniture_lines import find_rule
from transforms.cleaning.page_boxes import find_boxes, is_fact_box, is_picture_box, is_table_of_labels
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.titles import is_sentence_like, is_title_like
from transforms.vocabulary.furniture import marker_rules

TAGS = {
    "figcaption": "caption",
    "nav": "navigation",
    "form": "form",
    "aside": "related",
    "noscript": "script",
    "button": "share",
    "del": "deleted",
    "s": "deleted",
    "strike": "deleted",
}
NAMING = ("class", "id", "data-component", "data-testid", "data-qa", "data-area", "data-gu-name", "data-module")
PROSELESS = frozenset(("share", "navigation", "read_time"))
"""What is called so holds no sentences; where it does, the name means something else."""
SHORTEST_PROSE = 30
LARGEST_SHARE = 0.25
ALWAYS_SMALL = 300
LONGEST_SHOWN = 200
_NAME = re.compile(r"[\w-]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def take_marked(tree: Any) -> tuple[str, ...]:
    """Drop from the tree every element that it marks as furniture; gives them as `rule: text`.

    An element that holds much of the page, or its heading, stays whatever it is called.
    """
    whole = len(tree.text_content())
    removed: list[str] = []
    for aside in list(tree.iter("aside")):
        if is_fact_box(aside):
            aside.tag = "div"
    for element, rule in list(_find_marked(tree)):
        if not any(ancestor is tree for ancestor in element.iterancestors()):
            continue  # it went with an element around it
        text = normalise_line(" ".join(element.itertext()))
        if len(text) > max(LARGEST_SHARE * whole, ALWAYS_SMALL) or next(element.iter("h1"), None) is not None:
            continue
        if text:
            removed.append(f"{rule}: {text[:LONGEST_SHOWN]}")
        element.drop_tree()
    for box, rule in list(find_boxes(tree)):
        if any(ancestor is tree for ancestor in box.iterancestors()):
            removed.append(f"{rule}: {normalise_line(' '.join(box.itertext()))[:LONGEST_SHOWN]}")
            box.drop_tree()
    return tuple(removed)


def _find_marked(tree: Any) -> Iterator[tuple[Any, str]]:
    rules = marker_rules()
    for element in tree.iter():
        if not isinstance(element.tag, str) or element.tag in ("html", "body", "head", "article", "main"):
            continue
        rule = (
            TAGS.get(element.tag)
            or _find_kind(element)
            or _find_rule(element, rules)
            or ("related" if _is_link_alone(element) else None)
        )
        if rule and not (element.tag not in TAGS and _holds_prose(element, rule)):
            yield element, rule


def _find_kind(element: Any) -> str | None:
    """What an element is by its make-up: labels above the story, a picture with a line below it."""
    if is_table_of_labels(element):
        return "masthead"
    return "caption" if is_picture_box(element) else None


def _holds_prose(element: Any, rule: str) -> bool:
    """Whether what its name calls furniture is a paragraph of prose, or holds some where none belongs."""
    if rule in PROSELESS:
        return any(_is_prose(paragraph) for paragraph in element.iter("p"))
    return rule in ("comments", "advertisement") and element.tag == "p" and _is_prose(element)


def _is_prose(paragraph: Any) -> bool:
    text = normalise_line(paragraph.text_content())
    return len(text) >= SHORTEST_PROSE and is_sentence_like(text) and find_rule(text, "anywhere") is None


def _is_link_alone(element: Any) -> bool:
    """Whether a paragraph is nothing but a link to another page, worded as a headline is: no full stop."""
    if element.tag not in ("p", "li"):
        return False
    links = [link for link in element.iter("a") if not (link.get("href") or "#").startswith("#")]
    if len(links) != 1:
        return False
    text = normalise_line(element.text_content())
    return text == normalise_line(links[0].text_content()) and is_title_like(text)


def _find_rule(element: Any, rules: dict[str, str]) -> str | None:
    """The rule of an element's names: a whole name, or a name whose last part says it (`story__caption`)."""
    for name in _NAME.findall(" ".join(element.get(key) or "" for key in NAMING)):
        plain = _HUMP.sub("-", name).lower()
        for candidate in (plain, re.split(r"__|--", plain)[-1]):
            rule = rules.get(candidate) or rules.get(candidate.replace("_", "-"))
            if rule:
                return rule
    return None
