"""The paragraphs of a page's marked story that an extractor passed over."""

from collections.abc import Sequence
from typing import Any

from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.titles import is_sentence_like

FEWEST_CHARACTERS = 25
LARGEST_SHARE_OF_LINKS = 0.3
FEWEST_FOUND = 0.5


def restore_paragraphs(tree: Any, lines: Sequence[str]) -> tuple[str, ...]:
    """The lines, and in their places the paragraphs of the story's element that are not among them.

    Only where the page marks one element as the story and most of what was extracted stands in it; only
    paragraphs of prose with few links.
    """
    story = find_story(tree)
    if story is None:
        return tuple(lines)
    paragraphs = [text for element in story.iter("p", "li", "blockquote") if (text := _prose_of(element))]
    joined = "\n".join(lines)
    found = [text for text in paragraphs if text in joined]
    if not paragraphs or len(found) < FEWEST_FOUND * len(paragraphs) or len(found) == len(paragraphs):
        return tuple(lines)
    return _merge(list(lines), paragraphs, joined)


def _merge(lines: list[str], paragraphs: list[str], joined: str) -> tuple[str, ...]:
    position = 0
    for text in paragraphs:
        place = next((at for at, line in enumerate(lines) if text in line or (line in text and line)), None)
        if place is not None:
            position = place + 1
        elif text not in joined:
            lines.insert(position, text)
            position += 1
    return tuple(lines)


def find_story(tree: Any) -> Any:
    """The element that the page marks as the body of its article: by schema.org, else its only `article`."""
    marked = [element for element in tree.iter() if "articleBody" in (element.get("itemprop") or "").split()]
    if len(marked) == 1:
        return marked[0]
    articles = list(tree.iter("article"))
    return articles[0] if len(articles) == 1 else None


def _prose_of(element: Any) -> str:
    """The text of an element that is prose by itself, else nothing."""
    if next(element.iterchildren("p", "ul", "ol", "div"), None) is not None:
        return ""
    text = normalise_line(element.text_content())
    if len(text) < FEWEST_CHARACTERS or not is_sentence_like(text):
        return ""
    linked = sum(len(link.text_content()) for link in element.iter("a"))
    return text if linked <= LARGEST_SHARE_OF_LINKS * len(text) else ""
