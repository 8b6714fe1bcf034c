"""The blocks of a page in their order: paragraphs, items of lists, headings, each with its element."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.titles import is_sentence_like

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary"))
ITEMS = frozenset(("li", "dd"))
LEAVES = HEADINGS | ITEMS | {"p", "blockquote", "div", "section"}
INNER = LEAVES | {"ul", "ol", "dl", "table", "article", "main", "aside", "figure", "form", "pre"}
SILENT = frozenset(("script", "style", "noscript", "form", "nav", "footer", "button", "select", "table", "head"))
SHORTEST_PROSE = 25
MOST_BLOCKS = 3000
FEWEST_WORDS_OF_LEAD = 25
FEWEST_WORDS_OF_HEADLINE = 3
SHARE_LINKED = 0.8
LARGEST_SHARE_OF_LINKS = 0.3
_SENTENCE_BREAK = re.compile(r"[.!?][\"'”’)]* [A-Z“\"‘]")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text that stands by itself in a page."""

    element: Any
    text: str

    @property
    def is_heading(self) -> bool:
        """Whether it is set as a heading and reads like one."""
        return self.element.tag in HEADINGS and not self.is_lead

    @property
    def is_item(self) -> bool:
        """Whether it stands in a list."""
        return self.element.tag in ITEMS or self.element.getparent().tag in ITEMS

    @property
    def is_prose(self) -> bool:
        """Whether it is a sentence or more, and no list of links."""
        return len(self.text) >= SHORTEST_PROSE and is_sentence_like(self.text) and has_few_links(self.element)

    @property
    def is_link(self) -> bool:
        """Whether it is a headline that leads to another page."""
        return (
            self.is_all_link and not is_sentence_like(self.text) and len(self.text.split()) >= FEWEST_WORDS_OF_HEADLINE
        )

    @property
    def is_all_link(self) -> bool:
        """Whether it is nearly nothing but a link."""
        links = [*self.element.iter("a"), *self.element.iterancestors("a")]
        linked = max((len(normalise_line(link.text_content())) for link in links if link.get("href")), default=0)
        return linked >= SHARE_LINKED * len(self.text)

    @property
    def is_lead(self) -> bool:
        """Whether it is longer prose than a standfirst: two sentences, or a long one."""
        if not is_sentence_like(self.text):
            return False
        return len(self.text.split()) >= FEWEST_WORDS_OF_LEAD or _SENTENCE_BREAK.search(self.text) is not None


def find_blocks(tree: Any) -> Iterator[Block]:
    """Every block with text in it, in order; one inside another is the block, and so is a link between blocks."""
    stack = [tree]
    while stack:  # an explicit stack: the tree may be deeper than Python recurses
        element = stack.pop()
        if not isinstance(element.tag, str) or element.tag in SILENT:
            continue
        if (element.tag in LEAVES or element.tag == "a") and next(element.iterdescendants(*INNER), None) is None:
            text = normalise_line(element.text_content())
            if text:
                yield Block(element, text)
            continue
        stack.extend(reversed(element))


def find_largest_cluster(tree: Any) -> tuple[Any, int]:
    """The element with the most prose right below it, and how many characters of it; None where there is no prose."""
    sizes: Counter[Any] = Counter()
    for block in islice(find_blocks(tree), MOST_BLOCKS):
        if block.is_prose and block.element.getparent() is not None:
            sizes[block.element.getparent()] += len(block.text)
    return max(sizes.items(), key=lambda item: item[1], default=(None, 0))


def has_few_links(element: Any) -> bool:
    """Whether little of the element's text stands in links."""
    linked = sum(len(link.text_content()) for link in element.iter("a"))
    return linked <= LARGEST_SHARE_OF_LINKS * len(element.text_content())
