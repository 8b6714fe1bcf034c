"""The body that a page states of itself in its structured data, beside the one that was found in its elements."""

import html
import re
from collections.abc import Sequence
from typing import Any

from transforms.cleaning.numbers_in_lines import has_number
from transforms.cleaning.paragraphs import split_paragraphs
from transforms.cleaning.spacing import normalise_text

SIZE = 5
FEWEST_WORDS = 5
SMALLEST_SHARE = 0.6
"""Of the stated body must have been found, or that is taken instead."""
NEARLY_ALL = 0.9
SMALLEST_SHARE_STATED = 0.7
LARGEST_SHARE_STRANGE = 0.2
MOST_WORDS_STRANGE = 40
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


def read_stated_body(articles: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    """The paragraphs of the first body stated, without tags; nothing where none is."""
    body = next((body for article in articles if isinstance(body := article.get("articleBody"), str)), "")
    return split_paragraphs(normalise_text(_TAG.sub("\n", html.unescape(body))))


def is_largely_missed(stated: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether the lines hold too little of what the page states to be its story, or hold it without its paragraphs."""
    if len(stated) > 1 and " ".join(stated) in lines:  # trafilatura takes it as well, as one line
        return True
    is_whole = len(_words(stated)) >= SMALLEST_SHARE_STATED * len(_words(lines))  # else an excerpt or a summary
    return is_whole and _share(stated, lines) < SMALLEST_SHARE and len(_words(stated)) >= FEWEST_WORDS


def without_strange_ends(stated: Sequence[str], lines: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines without short ones above and below the stated body that are no part of it, and those.

    Only where nearly all that is stated was found, and that is most of what was found: else an excerpt was stated.
    A line with a number in it stays.
    """
    if _share(stated, lines) < NEARLY_ALL or _share(lines, stated) < SMALLEST_SHARE_STATED:
        return tuple(lines), ()
    known = _grams(stated)
    own = [at for at, line in enumerate(lines) if not _is_strange(line, known)]
    first, last = own[0], own[-1]
    return tuple(lines[first : last + 1]), (*lines[:first], *lines[last + 1 :])


def _is_strange(line: str, known: frozenset[tuple[str, ...]]) -> bool:
    words = _words([line])
    if has_number(line) or not words or len(words) > MOST_WORDS_STRANGE:
        return False
    if len(words) < FEWEST_WORDS:
        return not any(gram[: len(words)] == tuple(words) for gram in known)
    grams = _grams([line])
    return len(grams & known) <= LARGEST_SHARE_STRANGE * len(grams)


def _share(part: Sequence[str], whole: Sequence[str]) -> float:
    """How much of a text stands in another: of its sequences of words, spelling and marks aside."""
    grams = _grams(part)
    return len(grams & _grams(whole)) / len(grams) if grams else 0.0


def _grams(lines: Sequence[str]) -> frozenset[tuple[str, ...]]:
    words = _words(lines)
    return frozenset(tuple(words[at : at + SIZE]) for at in range(max(0, len(words) - SIZE + 1)))


def _words(lines: Sequence[str]) -> list[str]:
    return re.findall(r"\w+", " ".join(lines).lower())
