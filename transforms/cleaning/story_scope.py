"""In which blocks of a page its story lies, and which of them an extractor found."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from transforms.cleaning.index_pages import find_teasers
from transforms.cleaning.page_blocks import Block, find_blocks

FEWEST_CHARACTERS = 25
FEWEST_FOUND = 0.5
SHARE_IN_SCOPE = 0.8
MOST_BLOCKS = 3000
EDGE = 20


@dataclass(frozen=True, slots=True)
class StoryBlocks:
    """The blocks in which the story lies, in their order.

    `found` says of each whether the extractor told it, `first` and `last` are the ends of what it told, `prose` are
    the elements of the paragraphs told, `headline` is the position of the heading above. In a page that marks its
    story (`is_marked`) the blocks are those of the story.
    """

    blocks: Sequence[Block]
    found: Sequence[bool]
    first: int
    last: int
    headline: int
    is_marked: bool
    prose: frozenset[Any]
    teasers: frozenset[str] = frozenset()


def find_story_blocks(tree: Any, lines: Sequence[str]) -> StoryBlocks | None:
    """The blocks of the page's story: of the element it marks, if most of its prose was found, else of the page."""
    marked = find_story(tree)
    if marked is not None:
        blocks = list(islice(find_blocks(marked), MOST_BLOCKS))
        found = _find_told(blocks, lines)
        prose = [told for block, told in zip(blocks, found, strict=True) if block.is_prose]
        if prose and sum(prose) >= FEWEST_FOUND * len(prose):
            return _story_of(blocks, found, is_marked="articleBody" in (marked.get("itemprop") or ""), above=-1)
    blocks = list(islice(find_blocks(tree), MOST_BLOCKS))
    found = _find_told(blocks, lines)
    inside = set(_find_scope(tree, blocks, found).iter())
    told = [is_told and block.element in inside for block, is_told in zip(blocks, found, strict=True)]
    return _story_of(blocks, told, is_marked=False, teasers=find_teasers(tree))


def find_story(tree: Any) -> Any:
    """The element that the page marks as the body of its article: by schema.org, else its only `article`."""
    marked = [element for element in tree.iter() if "articleBody" in (element.get("itemprop") or "").split()]
    known = set(marked)
    outermost = [element for element in marked if known.isdisjoint(element.iterancestors())]
    if len(outermost) == 1:
        return outermost[0]
    articles = list(tree.iter("article"))
    return articles[0] if len(articles) == 1 else None


def _story_of(
    blocks: list[Block],
    found: list[bool],
    *,
    is_marked: bool,
    teasers: frozenset[str] = frozenset(),
    above: int | None = None,
) -> StoryBlocks | None:
    told = [at for at, is_told in enumerate(found) if is_told and len(blocks[at].text) >= FEWEST_CHARACTERS]
    if not told:
        return None
    headings = [at for at in range(told[0]) if blocks[at].element.tag == "h1"]
    prose = frozenset(blocks[at].element for at in told if blocks[at].is_prose)
    return StoryBlocks(
        blocks,
        found,
        told[0],
        told[-1],
        max(headings, default=told[0] if above is None else above),
        is_marked,
        prose,
        teasers,
    )


def _find_scope(tree: Any, blocks: Sequence[Block], found: Sequence[bool]) -> Any:
    """The smallest element that holds nearly all that was found."""
    weights: Counter[Any] = Counter()
    for block, is_told in zip(blocks, found, strict=True):
        if is_told and len(block.text) >= FEWEST_CHARACTERS:
            weights.update(dict.fromkeys(block.element.iterancestors(), len(block.text)))
    scope, enough = tree, SHARE_IN_SCOPE * weights[tree]
    while enough and (child := next((child for child in scope if weights[child] >= enough), None)) is not None:
        scope = child
    return scope


def _find_told(blocks: Sequence[Block], lines: Sequence[str]) -> list[bool]:
    """Which blocks stand among the lines: whole, in pieces, or but for words in their middle."""
    joined = "\n".join(lines)
    long = [line.removeprefix("- ") for line in lines if len(line) >= FEWEST_CHARACTERS][:MOST_BLOCKS]
    edges = {(line[:EDGE], line[-EDGE:]) for line in long}
    return [
        block.text in joined
        or (
            len(block.text) >= FEWEST_CHARACTERS
            and ((block.text[:EDGE], block.text[-EDGE:]) in edges or any(line in block.text for line in long))
        )
        for block in blocks
    ]
