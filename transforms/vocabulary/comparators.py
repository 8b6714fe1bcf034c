"""The words that bound a number, from `comparators.yaml`, ready to be matched at either side of it."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from transforms.vocabulary.numbers_file import read_vocabulary_file
from transforms.vocabulary.words import Comparator, QuantityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparatorPhrase:
    """One phrase and how it bounds; the flags are explained in `comparators.yaml`."""

    comparator: Comparator
    words: tuple[str, ...]
    close: bool = False
    bare: bool = False
    not_duration: bool = False
    not_few: bool = False
    only_round: bool = False
    graded: bool = False
    kinds: frozenset[QuantityKind] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Taker:
    """Words that take a comparator phrase to themselves; the flags are explained in `comparators.yaml`."""

    behind: frozenset[str]
    still: Literal["none", "measured", "round", "counted"]
    passive: bool = False
    objects: bool = False
    subject: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparatorWords:
    """Phrases before and behind a number, and the word lists that limit them."""

    before: tuple[ComparatorPhrase, ...]
    after: tuple[ComparatorPhrase, ...]
    after_noun: frozenset[tuple[str, ...]]
    between: tuple[tuple[str, ...], ...]
    takers: dict[tuple[str, ...], tuple[Taker, ...]]
    duration_takers: frozenset[str]
    marks: frozenset[str]
    negations: frozenset[str]


def to_phrases(groups: list[dict[str, Any]]) -> tuple[ComparatorPhrase, ...]:
    """One phrase for each line of each group, or for each pair of a degree and a line."""
    return tuple(phrase for group in groups for phrase in _to_group(**group))


def _to_group(
    *, words: list[str], degrees: tuple[str, ...] = ("",), kinds: tuple[QuantityKind, ...] = (), **flags: Any
) -> list[ComparatorPhrase]:
    return [
        ComparatorPhrase(words=(*degree.split(), *line.split()), kinds=frozenset(kinds), graded=bool(degree), **flags)
        for line in words
        for degree in degrees
    ]


def to_takers(entries: list[dict[str, Any]]) -> dict[tuple[str, ...], tuple[Taker, ...]]:
    """The takers of each phrase, in the order of the file."""
    takers: dict[tuple[str, ...], tuple[Taker, ...]] = {}
    for entry in entries:
        behind = frozenset(entry["behind"].split())
        flags = {key: value for key, value in entry.items() if key not in ("phrase", "behind")}
        phrase = tuple(entry["phrase"].split())
        takers[phrase] = (*takers.get(phrase, ()), Taker(behind=behind, **flags))
    return takers


@cache
def comparator_words() -> ComparatorWords:
    """All comparator phrases, read once a process."""
    data = read_vocabulary_file("comparators.yaml")
    return ComparatorWords(
        before=to_phrases(data["before"]),
        after=to_phrases(data["after"]),
        after_noun=frozenset(tuple(line.split()) for line in data["after_noun"]),
        between=tuple(tuple(line.split()) for line in data["between"]),
        takers=to_takers(data["takers"]),
        duration_takers=frozenset(data["duration_takers"].split()),
        marks=frozenset(data["marks"]),
        negations=frozenset(data["negations"]),
    )
