"""The words that bound a number, from `comparators.yaml`, ready to be matched at either side of it."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from transforms.vocabulary.numbers_file import read_vocabulary_file
from transforms.vocabulary.words import Comparator


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparatorPhrase:
    """One phrase and how it bounds; the flags are explained in `comparators.yaml`."""

    comparator: Comparator
    words: tuple[str, ...]
    close: bool = False
    bare: bool = False
    not_duration: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparatorWords:
    """Phrases before and behind a number, and the word lists that limit them."""

    before: tuple[ComparatorPhrase, ...]
    after: tuple[ComparatorPhrase, ...]
    after_noun: frozenset[tuple[str, ...]]
    between: tuple[tuple[str, ...], ...]
    about_takers: frozenset[str]
    duration_takers: frozenset[str]


def to_phrases(groups: list[dict[str, Any]]) -> tuple[ComparatorPhrase, ...]:
    """One phrase for each line of each group."""
    return tuple(
        ComparatorPhrase(**{**group, "words": tuple(line.split())}) for group in groups for line in group["words"]
    )


@cache
def comparator_words() -> ComparatorWords:
    """All comparator phrases, read once a process."""
    data = read_vocabulary_file("comparators.yaml")
    return ComparatorWords(
        before=to_phrases(data["before"]),
        after=to_phrases(data["after"]),
        after_noun=frozenset(tuple(line.split()) for line in data["after_noun"]),
        between=tuple(tuple(line.split()) for line in data["between"]),
        about_takers=frozenset(data["about_takers"].split()),
        duration_takers=frozenset(data["duration_takers"].split()),
    )
