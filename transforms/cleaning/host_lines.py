"""Lines that a host repeats across its pages: which lines of a page to count, and when a count says that it is so.

A paragraph belongs to no story when it stands on several pages of one host below different stories. What stands below
the same story is a copy of that story, however often the host prints it. A line with a number in it is never counted
and never taken out.
"""

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace
from hashlib import sha256

from transforms.cleaning.addresses import host_of, read_url
from transforms.cleaning.article_draft import Draft
from transforms.cleaning.clean_article import CleanArticle
from transforms.cleaning.numbers_in_lines import has_number
from transforms.cleaning.record_keys import to_stated
from transforms.inputs.document import Document

DECLARED = "host_repeats"
"""The key under which the lines learnt for a document are declared of it."""
FEWEST_PAGES = 3
SMALLEST_SHARE = 0.3
MOST_WORDS = 40
FEWEST_WORDS_OF_STORY = 20
LONGEST_HEAD = 200_000
_TAG = re.compile(rb"<(?:link|meta)\b[^<>]{1,600}>", re.IGNORECASE)
_OWN_ADDRESS = re.compile(r"""(?:rel|property|name)\s*=\s*["']?(?:canonical|og:url)\b""", re.IGNORECASE)
_ADDRESS = re.compile(r"""(?:href|content)\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageLines:
    """What one page tells of its host: its short lines, each with a mark of the paragraph of story above or below it.

    `story` marks the page itself by its first such paragraph, so that copies have one mark.
    """

    story: str
    lines: tuple[tuple[str, str], ...]


def host_of_page(document: Document) -> str:
    """The host of a web page, from the address declared of it or in its head; empty where none stands there."""
    address = read_url(to_stated(document.declared).url)
    if address:
        return host_of(address)
    tags = (tag.decode("latin-1") for tag in _TAG.findall(document.data[:LONGEST_HEAD]))
    stated = (_ADDRESS.search(tag) for tag in tags if _OWN_ADDRESS.search(tag))
    return next((host_of(url) for match in stated if match and (url := read_url(match[1]))), "")


def lines_of_page(article: CleanArticle) -> PageLines | None:
    """The lines of a cleaned page that may be its host's; None where it has nothing but short lines."""
    paragraphs = article.text.split("\n\n")
    marks = [_mark_of(text) if len(text.split()) >= FEWEST_WORDS_OF_STORY else "" for text in paragraphs]
    stories = [mark for mark in marks if mark]
    if not stories:
        return None
    found: dict[str, str] = {}
    above = ""
    for at, (text, mark) in enumerate(zip(paragraphs, marks, strict=True)):
        beside = above or next((below for below in marks[at + 1 :] if below), "")
        if beside and may_repeat(text):
            found.setdefault(text, beside)
        above = mark or above
    return PageLines(stories[0], tuple(found.items()))


def may_repeat(line: str) -> bool:
    """Whether a line could be the host's: short, without a number, and not there to open what follows it.

    >>> may_repeat("The Gazette is printed on the island."), may_repeat("The Gazette has 900 readers.")
    (True, False)
    """
    return len(line.split()) <= MOST_WORDS and not line.endswith((":", "?")) and not has_number(line)


def find_repeated(pages: Collection[PageLines]) -> frozenset[str]:
    """The lines that a host repeats, of some of its pages: beside three stories and more, and a fair share of all.

    >>> pages = [PageLines(story, (("Read far and wide.", story),)) for story in "abc"]
    >>> find_repeated(pages), find_repeated(pages[:2])
    (frozenset({'Read far and wide.'}), frozenset())
    """
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for page in pages:
        for line, story in page.lines:
            beside[line].add(story)
    enough = max(FEWEST_PAGES, SMALLEST_SHARE * len({page.story for page in pages}))
    return frozenset(line for line, stories in beside.items() if len(stories) >= enough)


def without_host_lines(draft: Draft, learnt: Collection[str]) -> Draft:
    """The draft without the lines learnt, unless nothing would be left; a line with a number in it stays."""
    repeated = {line for line in learnt if may_repeat(line)}
    kept = tuple(line for line in draft.lines if line not in repeated)
    if not kept or len(kept) == len(draft.lines):
        return draft
    gone = tuple(f"{DECLARED}: {line}" for line in draft.lines if line in repeated)
    return replace(draft, lines=kept, removed=draft.removed + gone)


def _mark_of(text: str) -> str:
    return sha256(" ".join(text.lower().split()).encode()).hexdigest()[:16]
