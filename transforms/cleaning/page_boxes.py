"""Boxes of a page that nothing names, but whose heading or make-up says that they are no part of its story."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from transforms.cleaning.furniture_lines import find_rule
from transforms.cleaning.page_blocks import Block, find_blocks, has_few_links
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.titles import is_sentence_like
from transforms.vocabulary.furniture import is_fact_box_name

HEADINGS = ("h2", "h3", "h4", "h5", "h6", "p", "div", "span", "strong", "b", "legend", "td", "font")
HOLDERS = ("div", "section", "ul", "ol", "aside")
WHOLE = frozenset(("html", "body", "main", "article"))
LONGEST_HEADING = 60
FEWEST_LINKS = 2
FEWEST_CARDS = 3
MOST_IN_CARD = 5
LONGEST_CARD = 500
MOST_BLOCKS = 3000
MOST_HEADINGS = 200
FEWEST_PROSE_LEFT = 2
FEWEST_FACTS = 2
FEWEST_LABELS = 2
TITLES = ("h1", "h2", "h3", "h4", "li")
LONGEST_CAPTION = 300
MOST_IN_PICTURE_BOX = 2


def find_boxes(tree: Any) -> Iterator[tuple[Any, str]]:
    """Each such box with the rule that it falls under: comments of readers, headlines of other stories."""
    prose = sum(1 for block in islice(find_blocks(tree), MOST_BLOCKS) if block.is_prose)
    headings = ((element, rule) for element in tree.iter(*HEADINGS) if (rule := _rule_of_heading(element)))
    for heading, rule in islice(headings, MOST_HEADINGS):
        box = _box_of(heading)
        if box is None:
            continue
        blocks = list(islice(find_blocks(box), MOST_BLOCKS))
        told = sum(1 for block in blocks if block.is_prose)
        is_listing = sum(1 for block in blocks if block.is_link) >= max(FEWEST_LINKS, told)
        left = FEWEST_PROSE_LEFT if rule == "comments" else 1
        if prose - told >= left and (rule == "comments" or is_listing):
            yield box, rule
    for holder in tree.iter(*HOLDERS):
        if len(holder) >= FEWEST_CARDS and _is_shelf(holder, prose):
            yield holder, "related"


def _rule_of_heading(element: Any) -> str | None:
    """What a heading alone on its line says of the box below it."""
    if len(element) > 1:
        return None
    text = normalise_line(element.text_content()) if element.tag != "td" or len(element) == 0 else ""
    if not 0 < len(text) <= LONGEST_HEADING:
        return None
    rule = find_rule(text, "heading")
    return rule.name if rule else None


def _box_of(heading: Any) -> Any:
    """The largest element that opens with the heading and holds more, but not the headline of the page."""
    text = normalise_line(heading.text_content())
    box = None
    for element in heading.iterancestors():
        held = normalise_line(element.text_content())
        if element.tag in WHOLE or not held.startswith(text) or next(element.iter("h1"), None) is not None:
            break
        box = element if len(held) > len(text) else None
    return box


def _is_shelf(holder: Any, prose: int) -> bool:
    """Whether an element holds nothing but cards: a linked headline each, perhaps with a teaser."""
    if any((text or "").strip() for text in (holder.text, *(child.tail for child in holder))):
        return False
    filled = [child for child in holder if isinstance(child.tag, str) and normalise_line(child.text_content())]
    cards = [blocks for child in filled if (blocks := _card_of(child))]
    told = sum(1 for card in cards for block in card if block.is_prose)
    return len(cards) >= FEWEST_CARDS and len(cards) >= len(filled) - 1 and prose - told >= max(told, FEWEST_PROSE_LEFT)


def _card_of(element: Any) -> list[Block]:
    """The blocks of a card; nothing where the element is none."""
    if len(element.text_content()) > LONGEST_CARD:
        return []
    blocks = list(islice(find_blocks(element), MOST_IN_CARD + 1))
    is_card = len(blocks) <= MOST_IN_CARD and sum(1 for block in blocks if block.is_link) == 1
    return blocks if is_card else []


def is_fact_box(element: Any) -> bool:
    """Whether an element set aside tells facts of the story: some sentences under a name or a heading that says so."""
    blocks = list(islice(find_blocks(element), MOST_BLOCKS))
    if sum(1 for block in blocks if block.is_prose) < FEWEST_FACTS or not has_few_links(element):
        return False
    rules = (find_rule(block.text, "heading") for block in blocks[:1])
    return is_fact_box_name(element.get("class") or "") or any(rule and rule.name == "fact_box" for rule in rules)


def is_table_of_labels(element: Any) -> bool:
    """Whether a list of terms holds what is known of the page: its date, its source."""
    if element.tag != "dl":
        return False
    terms = [normalise_line(term.text_content()) for term in element.iter("dt")]
    rules = [find_rule(term, "top") for term in terms]
    return len(terms) >= FEWEST_LABELS and all(rule is not None and rule.name == "label" for rule in rules)


def is_picture_box(element: Any) -> bool:
    """Whether an element holds a picture, a line that is no sentence, and nothing else to read."""
    if element.tag not in ("div", "span", "section") or next(element.iter("img", "picture"), None) is None:
        return False
    text = element.text_content()
    if not 0 < len(text) <= LONGEST_CAPTION or next(element.iter(*TITLES), None) is not None:
        return False
    blocks = list(islice(find_blocks(element), MOST_IN_CARD))
    return 0 < len(blocks) <= MOST_IN_PICTURE_BOX and not any(is_sentence_like(block.text) for block in blocks)
