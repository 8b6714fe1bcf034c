"""The blocks of a page's story that an extractor passed over, put back in their places."""

from collections.abc import Sequence
from itertools import islice
from typing import Any

from transforms.cleaning.furniture_lines import find_rule
from transforms.cleaning.page_blocks import Block, find_blocks, has_few_links
from transforms.cleaning.story_scope import StoryBlocks, find_story_blocks
from transforms.cleaning.titles import is_sentence_like
from transforms.vocabulary.furniture import is_standfirst_name

FEWEST_ITEMS = 2
LEVELS_NAMED = 3
MOST_IN_BOX = 4
MOST_WORDS_OF_HEADING = 20


def restore_paragraphs(tree: Any, lines: Sequence[str]) -> tuple[str, ...]:
    """The lines, and in their places the blocks of the story that are not among them.

    From an element that the page marks as the story all prose is taken; from another page what stands among the blocks
    found. Headings go with the prose they open, items with their list; a lead or key points may stand between the
    headline and the first block found.
    """
    story = find_story_blocks(tree, lines)
    if story is None:
        return tuple(lines)
    joined = "\n".join(lines)
    wanted: set[int] = set()
    for at in range(len(story.blocks) - 1, -1, -1):  # from the end: a heading is wanted for what it opens
        is_told = story.found[at] or story.blocks[at].text in joined
        if not is_told and _is_wanted(story, at, wanted):
            wanted.add(at)
    return _merge(list(lines), story, wanted) if wanted else tuple(lines)


def _is_wanted(story: StoryBlocks, at: int, wanted: set[int]) -> bool:
    block = story.blocks[at]
    if find_rule(block.text, "anywhere") or block.text in story.teasers:
        return False
    if story.first < at < story.last or (at > story.last and _goes_on(story, at)):
        return _belongs(story, at, wanted)
    if story.is_marked:
        return block.is_prose and not block.is_heading
    return story.headline < at < story.first and (_is_key_point(block) or _is_lead(block))


def _belongs(story: StoryBlocks, at: int, wanted: set[int]) -> bool:
    """Whether a block among those that were found is of the story as well."""
    block = story.blocks[at]
    if _is_in_strange_box(story, block) or (not story.is_marked and _is_hidden(block)):
        return False
    if block.is_heading:
        following = story.blocks[min(at + 1, len(story.blocks) - 1)]
        is_told = story.found[at + 1] or at + 1 in wanted
        return is_told and not following.is_heading and _is_sub_heading(block, following)
    return block.is_prose or (block.is_item and _is_listed(block) and _stands_among_prose(story, block))


def _goes_on(story: StoryBlocks, at: int) -> bool:
    """Whether the story goes on behind its last block found: in a list beside it, or in another box like its own."""
    last, block = story.blocks[story.last], story.blocks[at]
    held = _list_of(block)
    if held is not None and held.getparent() is last.element.getparent():
        return True
    around = {element: element for element in last.element.iterancestors()}
    for box in block.element.iterancestors():
        like = next((other for other in box.itersiblings(preceding=True) if other in around), None)
        if like is not None:
            return _is_alike(box, like) and not next(find_blocks(like)).is_heading
    return False


def _is_alike(box: Any, other: Any) -> bool:
    """Whether two boxes are of one kind, as the parts of one story are; articles are stories of their own."""
    names = box.get("class")
    return bool(names) and names == other.get("class") and box.tag == other.tag and box.tag != "article"


def _stands_among_prose(story: StoryBlocks, block: Block) -> bool:
    """Whether the list in which a mere name stands has a paragraph of the story beside it."""
    held = _list_of(block)
    around = held.getparent() if held is not None else None
    return around is not None and not story.prose.isdisjoint(around)


def _is_in_strange_box(story: StoryBlocks, block: Block) -> bool:
    """Whether it stands in a small box of its own beside nothing but a link: a headline, a call to click."""
    for box in [*block.element.iterancestors()][:LEVELS_NAMED]:
        blocks = list(islice(find_blocks(box), MOST_IN_BOX + 1))
        if len(blocks) > MOST_IN_BOX or any(other.element in story.prose for other in blocks):
            return False
        if any(other.is_all_link for other in blocks):
            return True
    return False


def _is_sub_heading(block: Block, following: Block) -> bool:
    """Whether a heading stands right above the prose that it opens, and leads nowhere else."""
    is_above = following.element in block.element.getparent().iter()
    return is_above and len(block.text.split()) <= MOST_WORDS_OF_HEADING and next(block.element.iter("a"), None) is None


def _is_listed(block: Block) -> bool:
    """Whether it stands in a list of several items, and that is no list of links."""
    held = _list_of(block)
    return held is not None and len(held) >= FEWEST_ITEMS and has_few_links(held)


def _list_of(block: Block) -> Any:
    return next(block.element.iterancestors("ul", "ol", "dl"), None)


def _is_key_point(block: Block) -> bool:
    return block.is_item and is_sentence_like(block.text) and _is_listed(block)


def _is_lead(block: Block) -> bool:
    """Whether it opens the story, and is not named as what stands above it."""
    named = [block.element, *block.element.iterancestors()][:LEVELS_NAMED]
    names = " ".join(f"{element.get('class') or ''} {element.get('id') or ''}" for element in named)
    return block.is_prose and block.is_lead and not is_standfirst_name(names)


def _is_hidden(block: Block) -> bool:
    around = [block.element, *block.element.iterancestors()]
    return any(
        element.get("hidden") is not None or "display:none" in (element.get("style") or "").replace(" ", "")
        for element in around
    )


def _merge(lines: list[str], story: StoryBlocks, wanted: set[int]) -> tuple[str, ...]:
    position = 0
    for at, block in enumerate(story.blocks):
        if at in wanted:
            lines.insert(position, block.text)
            position += 1
        elif story.found[at]:
            position = _place_behind(lines, block.text, position)
    return tuple(lines)


def _place_behind(lines: list[str], text: str, position: int) -> int:
    """The place behind the line that tells the text, from the last place on if it stands there."""
    order = [*range(position, len(lines)), *range(position)]
    return next((at + 1 for at in order if text in lines[at]), position)
