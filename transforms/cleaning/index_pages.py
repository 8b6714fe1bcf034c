"""Pages that list stories instead of telling one: fronts, sections, tags."""

from collections.abc import Sequence
from typing import Any

from transforms.cleaning.spacing import normalise_line

HEADINGS = ("h2", "h3", "h4")
FEWEST_TEASERS = 4
SMALLEST_SHARE = 0.6
SHARE_LINKED = 0.8


def find_teasers(tree: Any) -> frozenset[str]:
    """The paragraphs that stand next to a heading which leads to another page."""
    teasers: list[str] = []
    leads = False
    for element in tree.iter(*HEADINGS, "p"):
        if element.tag == "p":
            if leads:
                teasers.append(normalise_line(element.text_content()))
            leads = False
        else:
            leads = _is_linked(element)
    return frozenset(text for text in teasers if text)


def _is_linked(heading: Any) -> bool:
    text = len(normalise_line(heading.text_content()))
    links = [*heading.iter("a"), *(parent for parent in heading.iterancestors("a"))]
    linked = max((len(normalise_line(link.text_content())) for link in links if link.get("href")), default=0)
    return text > 0 and linked >= SHARE_LINKED * text


def is_index(lines: Sequence[str], teasers: frozenset[str]) -> bool:
    """Whether most of what was taken for a story are such teasers.

    >>> is_index(["One.", "Two.", "Three.", "Four."], frozenset(("One.", "Two.", "Three.", "Four.")))
    True
    """
    found = sum(1 for line in lines if line in teasers)
    return found >= FEWEST_TEASERS and found >= SMALLEST_SHARE * len(lines)
