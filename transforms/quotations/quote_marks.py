"""Where quotation marks open and close: the marks of a paragraph, paired."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from transforms.records.sentences import Sentence

_MARKED = re.compile(
    r"“(?P<curly>[^“”]+)(?:”|$)"
    r'|(?<![\w"])"(?P<straight>[^"]+)(?:"|$)'
    # Single marks hold a quotation where they stand at the edges of words and hold more than one word.
    r"|(?<!\w)[‘](?P<single>[^‘’]*(?:’(?=\w)[^‘’]*)*)’(?!\w)"
    r"|(?<!\w)'(?P<plain>[^'\s](?:[^']|'(?=\w))*)'(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """What stands between two marks: article offsets without the marks, and the text."""

    start: int
    end: int
    text: str


def find_quoted(sentences: Sequence[Sentence]) -> tuple[Quoted, ...]:
    """The quoted stretches of an article in order; a mark that is never closed reaches to its paragraph's end."""
    found: list[Quoted] = []
    for _, group in groupby(sentences, key=lambda sentence: sentence.paragraph):
        found.extend(_quoted_in(tuple(group)))
    return tuple(found)


def _quoted_in(sentences: Sequence[Sentence]) -> list[Quoted]:
    first = sentences[0].start
    text = paragraph_text(sentences)
    if not any(mark in text for mark in "“\"‘'"):
        return []
    quoted = []
    for match in _MARKED.finditer(text):
        start, end = match.span(match.lastgroup or 0)
        if match.lastgroup in ("single", "plain") and " " not in text[start:end]:
            continue
        quoted.append(Quoted(first + start, first + end, text[start:end]))
    return quoted


def paragraph_text(sentences: Sequence[Sentence]) -> str:
    """The text of sentences that stand in one paragraph; what lies between two of them is blank."""
    parts: list[str] = []
    position = sentences[0].start
    for sentence in sentences:
        parts.append(" " * (sentence.start - position))
        parts.append(sentence.text)
        position = sentence.end
    return "".join(parts)


def by_sentence(sentences: Sequence[Sentence], quoted: Sequence[Quoted]) -> dict[str, list[Quoted]]:
    """For each sentence, by id, the quoted stretches that run into it."""
    starts = [sentence.start for sentence in sentences]
    found: dict[str, list[Quoted]] = {sentence.sentence_id: [] for sentence in sentences}
    for stretch in quoted:
        first = max(bisect_right(starts, stretch.start) - 1, 0)
        for sentence in sentences[first : bisect_left(starts, stretch.end)]:
            if stretch.start < sentence.end and stretch.end > sentence.start:
                found[sentence.sentence_id].append(stretch)
    return found
