"""The words of a sentence that tell of one of its numbers, up to those that tell of the next."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.told_sentences import ToldSentence

_BREAK = re.compile(r"[,;:–—]|\b(?:and|while|but|whereas)\b")
_BEFORE = re.compile(r"[,;–—](?!\d)|\s-\s")
_CLAUSE = re.compile(r"[,;:–—](?!\d)|\s-\s")
_OF_WHOLE = re.compile(
    r"\A\s*(?:of|among|from)\s+(?:the|those|these|all|its|their|them|[A-Z][\w’'-]*[’']s)\b"
    r"(?:\s+(?!(?:were|was|are|is|had|have|has|who|still|remain|remained)\b)[\w’'-]+)*"
)
_WHEN = re.compile(r"\s+(?:late\s+|early\s+)?on\s+\w+day(?:\s+(?:morning|evening|night|afternoon))?\b")
_NOUN = re.compile(r"[a-z]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is said before and behind a number, and its own words; `far` is all that is said between its neighbours."""

    before: str
    quote: str
    behind: str
    far: str


def stretches(sentence: ToldSentence) -> Iterator[Stretch]:
    """The stretch of each figure of a sentence; one that stands inside another's words has none but those behind."""
    text = sentence.text
    outer = outer_figures(sentence)
    cuts = [_between(text, a.span[1], b.offset) for a, b in pairwise(outer)]
    begins_at = [0, *(begins for _, begins in cuts)]
    ends_at = [*(ends for ends, _ in cuts), len(text)]
    for one in sentence.figures:
        at = next(n for n, each in enumerate(outer) if each.offset <= one.offset < max(each.span[1], each.offset + 1))
        begins, until = min(begins_at[at], one.offset), max(ends_at[at], one.span[1])
        far, before = text[one.span[1] : until], text[begins : one.offset]
        near = _without_whole(_CLAUSE.split(far)[0], one)
        yield Stretch(
            without_days(_BEFORE.split(before)[-1]), one.figure.quote, without_days(near), f"{before} … {far}"
        )


def without_days(text: str) -> str:
    """A text without the days on which something was done, which stand between words that belong together."""
    return _WHEN.sub("", text)


def outer_figures(sentence: ToldSentence) -> Sequence[ComparableFigure]:
    """The figures of a sentence that do not stand inside another's words: not the 31 of "18 of the 31 tanks"."""
    found: list[ComparableFigure] = []
    for one in sentence.figures:
        if not found or one.offset >= found[-1].span[1]:
            found.append(one)
    return found


def _between(text: str, begins: int, ends: int) -> tuple[int, int]:
    """Where the words of one number end and those of the next begin; without a break the words are of both."""
    breaks = list(_BREAK.finditer(text, begins, ends))
    return (breaks[-1].start(), breaks[-1].start()) if breaks else (ends, begins)


def _without_whole(behind: str, one: ComparableFigure) -> str:
    """The words behind a bare number without the name of the whole: "88 of those held on May Day were charged"."""
    has_noun = len(one.figure.quote.split()) > 1 and _NOUN.search(one.figure.quote) is not None
    return behind if has_noun else _OF_WHOLE.sub(" ", behind)
