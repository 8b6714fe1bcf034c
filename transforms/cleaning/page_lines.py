"""The lines of an article in a page, one a paragraph: trafilatura, and where it finds nothing the page's own blocks."""

from dataclasses import dataclass
from typing import Any

from transforms.cleaning.furniture_lines import find_rule
from transforms.cleaning.page_blocks import find_largest_cluster
from transforms.cleaning.page_markers import take_marked
from transforms.cleaning.spacing import normalise_line
from transforms.cleaning.stated_body import is_largely_missed, read_stated_body, without_strange_ends
from transforms.cleaning.story_paragraphs import restore_paragraphs
from transforms.cleaning.story_scope import find_story
from transforms.cleaning.structured_data import find_articles
from transforms.cleaning.titles import is_sentence_like

BLOCKS = frozenset(
    """article aside blockquote body br dd div dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre
    section table td th tr ul""".split()  # noqa: SIM905  # a list of words reads better so
)
SILENT = frozenset(
    """button figcaption footer form head iframe nav noscript script select style svg template""".split()  # noqa: SIM905  # a list of words reads better so
)
FEWEST_CHARACTERS = 25
LONGEST_PARAGRAPH = 200
MOST_COMPARED = 300
DEEPEST = 50
TIMES_LARGER = 2
SMALLEST_SHARE = 0.6
"""Of the body or the number of words that the page itself states: with less, the extraction is not whole."""


@dataclass(frozen=True, slots=True)
class FoundLines:
    """The lines, how they were found, and what was taken out on the way."""

    lines: tuple[str, ...]
    method: str
    removed: tuple[str, ...] = ()
    shortened: bool = False


def find_lines(tree: Any, html: str, url: str) -> FoundLines:
    """The lines of the article in a page."""
    articles = list(find_articles(tree))
    removed = take_marked(tree)
    if is_fragment(html):
        return FoundLines(block_lines(tree), "HTML fragment: blocks", removed)
    text = _extract(tree, url)
    lines = tuple(line.strip("| ") if line.startswith("|") else line for line in text.split("\n"))
    stated = read_stated_body(articles)
    if is_largely_missed(stated, lines):
        return FoundLines(stated, "structured data: articleBody", removed)
    missed = _find_missed(tree, lines)
    if missed is not None:
        return FoundLines(block_lines(missed), "HTML: largest cluster of prose", removed)
    shortened = len(text.split()) < SMALLEST_SHARE * _stated_words(articles)
    if len(text) >= FEWEST_CHARACTERS and not _is_collapsed(tree, lines):
        whole = restore_paragraphs(tree, tuple(map(normalise_line, lines)))
        own, strange = without_strange_ends(stated, whole)
        return FoundLines(own, "trafilatura", (*removed, *(f"not_stated: {line}" for line in strange)), shortened)
    return FoundLines(block_lines(find_scope(tree)), "HTML: blocks", removed, shortened)


def _find_missed(tree: Any, lines: tuple[str, ...]) -> Any:
    """The element with most of the page's prose, where what was taken for the story is something far smaller."""
    cluster, size = find_largest_cluster(tree)
    if cluster is None or size < TIMES_LARGER * sum(len(line) for line in lines if is_sentence_like(line)):
        return None
    return (
        cluster
        if not any(line in normalise_line(cluster.text_content()) for line in lines if is_sentence_like(line))
        else None
    )


def _is_collapsed(tree: Any, lines: tuple[str, ...]) -> bool:
    """Whether the paragraphs of a page were run together, as trafilatura's last resort does on short ones."""
    paragraphs = [normalise_line(element.text_content()) for element in tree.iter("p", "h1", "li")]
    longest = max(map(len, lines), default=0)
    if longest > max(LONGEST_PARAGRAPH, SMALLEST_SHARE * sum(map(len, lines))):  # a layout by tables and line breaks
        paragraphs += map(normalise_line, block_lines(tree))
    told = [text for text in dict.fromkeys(paragraphs) if len(text) >= FEWEST_CHARACTERS][:MOST_COMPARED]
    for line in map(normalise_line, lines):
        inside = (text for text in told if text in line and text != line)
        if next(inside, None) and next(inside, None):
            return True
    return False


def find_scope(tree: Any) -> Any:
    """The element that holds the story: marked as such, else the only `article`, else `main`, else the whole page."""
    story = find_story(tree)
    if story is not None:
        return story
    mains = list(tree.iter("main"))
    return mains[0] if len(mains) == 1 else _narrow(tree)


def _narrow(tree: Any) -> Any:
    """The smallest element that holds all prose of the page."""
    prose = _prose_in(tree)
    for _ in range(DEEPEST):
        child = next((child for child in tree if _prose_in(child) == prose > 0), None)
        if child is None:
            return tree
        tree = child
    return tree


def _prose_in(element: Any) -> int:
    if not isinstance(element.tag, str) or element.tag in SILENT or element.tag == "p":
        return 0
    lines = map(normalise_line, block_lines(element))
    return sum(len(line) for line in lines if is_sentence_like(line) and find_rule(line, "anywhere") is None)


def _stated_words(articles: list[dict[str, Any]]) -> int:
    counts = [str(article.get("wordCount", "")).replace(",", "") for article in articles]
    return next((int(count) for count in counts if count.isascii() and count.isdigit() and len(count) < 7), 0)  # noqa: PLR2004


def is_fragment(html: str) -> bool:
    """Whether the HTML is a piece of a page, as feeds and records carry it, and all of it is the article."""
    start = html[:2000].lower()
    return not any(tag in start for tag in ("<html", "<head", "<body", "<!doctype"))


def _extract(tree: Any, url: str) -> str:
    from trafilatura import bare_extraction  # noqa: PLC0415  # heavy, and not needed for text

    found = bare_extraction(tree, url=url or None, with_metadata=False, include_comments=False, deduplicate=False)
    return (getattr(found, "text", None) or "") if found is not None else ""


def block_lines(tree: Any) -> tuple[str, ...]:
    """The text of a tree, one line for each block element; scripts, forms and captions left out."""
    lines: list[str] = []
    parts: list[str] = []

    def end_line() -> None:
        line = "".join(parts).strip()
        if line:
            lines.append(line)
        parts.clear()

    # an explicit stack: the tree may be deeper than Python recurses
    stack: list[tuple[Any, bool]] = [(tree, False)]
    while stack:
        element, leaving = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving or not tag or tag in SILENT:
            if tag in BLOCKS:
                end_line()
            parts.append(element.tail or "")
            continue
        if tag in BLOCKS:
            end_line()
        parts.append(element.text or "")
        stack.append((element, True))
        stack.extend((child, False) for child in reversed(element))
    end_line()
    return tuple(lines)
