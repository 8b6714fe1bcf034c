"""Which words and phrases of a clause tell a status, by themselves or in the company they need."""

from collections.abc import Sequence
from functools import cache

from transforms.vocabulary.situating import company, situating_words, status_phrases, status_words

FIGURE = "#"
"""Stands for the figure, with its comparator and unit, among the words of its clause."""


def cue_in(words: Sequence[str], kind: str) -> str | None:
    """The phrase or word of a list of `status.yaml` that stands in a clause; None where none does."""
    phrase = phrase_in(words, status_phrases(kind))
    if phrase is not None:
        return phrase
    if status_words(kind).isdisjoint(words):
        return None
    for index, word in enumerate(words):
        if word not in status_words(kind) or (index and words[index - 1] in status_words("not_before")):
            continue
        # `rejected by 432 votes`: that is how many did so.
        if (kind != "denied" or words[index + 1 : index + 2] != ("by",)) and in_company(word, words, kind):
            return word
    return None


def in_company(word: str, words: Sequence[str], kind: str) -> bool:
    """Whether a word stands with what makes it tell: `set to send`, never `set at 3p`."""
    pattern = company().get(f"{kind} {word}") or company().get(word)
    return pattern is None or pattern.search(" ".join(words)) is not None


def phrase_in(words: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> str | None:
    """The first of some phrases that stands in a clause."""
    text = f" {' '.join(words)} "
    return next((phrase.strip() for phrase in _padded(tuple(phrases)) if phrase in text), None)


def predicate_of(words: Sequence[str]) -> tuple[str, ...]:
    """The words behind the figure that can be said of it: none behind `that` or `which`."""
    behind = list(words)
    while FIGURE in behind:
        del behind[: behind.index(FIGURE) + 1]
    ends = (index for index, word in enumerate(behind) if word in situating_words("other_clauses"))
    return tuple(behind[: next(ends, len(behind))])


@cache
def _padded(phrases: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(f" {' '.join(phrase)} " for phrase in phrases)
