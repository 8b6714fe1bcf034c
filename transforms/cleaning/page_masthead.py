"""Date and byline as a page shows them under its headline, where it declares none."""

from collections.abc import Sequence
from typing import Any

from transforms.cleaning.masthead import MastheadLine, read_masthead_line
from transforms.cleaning.page_lines import block_lines
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.stated import Stated
from transforms.cleaning.titles import is_same_title, is_sentence_like

MOST_LINES = 8
MOST_SENTENCES = 1
"""A standfirst may stand above the date; a second sentence is the story."""


def read_page_masthead(tree: Any, headings: Sequence[str]) -> Stated:
    """What the lines under the headline state of date and authors, and nothing else besides."""
    lines = [normalise_line(line) for line in block_lines(tree)]
    start = next((at for at, line in enumerate(lines) if any(is_same_title(line, title) for title in headings)), None)
    found: list[MastheadLine] = []
    sentences = 0
    for line in [] if start is None else lines[start + 1 : start + 1 + MOST_LINES]:
        masthead = read_masthead_line(line)
        if masthead:
            found.append(masthead)
        sentences += is_sentence_like(line)
        if sentences > MOST_SENTENCES:
            break
    published = [masthead.published for masthead in found if masthead.published]
    modified = [masthead.modified for masthead in found if masthead.modified]
    authors = next((masthead.authors for masthead in found if masthead.authors), ())
    return Stated().with_masthead(published, modified, authors)
