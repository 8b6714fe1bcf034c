"""Verbs that change how many there are of what they are said of, with the concepts that they move."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from transforms.vocabulary.words import Direction

Phrases = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Move:
    """Words, as tuples of lemmas, that move a number of these concepts one way.

    `verbs` have what is moved as their object, `itself` have it as their subject, of `nouns` it is ("the departure
    of"). `into_verbs` say so only before one of `into` or a number, `verbs` not before "to" and one of `nowhere`.
    `pairs` are all that are of two words, which may stand around their object ("bring 300 marines home").
    """

    direction: Direction
    verbs: Phrases
    itself: Phrases
    pairs: frozenset[tuple[str, str]]
    into_verbs: Phrases
    into: frozenset[str]
    nowhere: frozenset[str]
    nouns: frozenset[str]
    concepts: tuple[str, ...]


@cache
def moves() -> tuple[Move, ...]:
    """All moves of the vocabulary, in the order in which they are asked."""
    text = files("transforms.vocabulary").joinpath("moves.yaml").read_text(encoding="utf-8")
    loaded = yaml.load(text, Loader=yaml.CSafeLoader)["moves"]
    return tuple(
        Move(
            direction=entry["direction"],
            verbs=_phrases(entry.get("verbs", ())),
            itself=_phrases(entry.get("itself", ())),
            pairs=frozenset(_pairs(*entry.get("verbs", ()), *entry.get("itself", ()))),
            into_verbs=_phrases(entry.get("into", {}).get("verbs", ())),
            into=frozenset(entry.get("into", {}).get("words", ())),
            nowhere=frozenset(entry.get("nowhere", ())),
            nouns=frozenset(entry.get("nouns", ())),
            concepts=tuple(entry["concepts"]),
        )
        for entry in loaded
    )


def _pairs(*verbs: str) -> Iterator[tuple[str, str]]:
    for verb in verbs:
        first, _, second = verb.partition(" ")
        if second and " " not in second:
            yield first, second


def _phrases(verbs: Iterable[str]) -> Phrases:
    return frozenset(tuple(verb.split()) for verb in verbs)
