"""Verbs whose object is a change of how many there are, with the concepts that they move."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from transforms.vocabulary.words import Direction


@dataclass(frozen=True, slots=True)
class Move:
    """Verbs, as tuples of lemmas, that move a number of these concepts one way."""

    direction: Direction
    verbs: frozenset[tuple[str, ...]]
    concepts: tuple[str, ...]


@cache
def moves() -> tuple[Move, ...]:
    """All moves of the vocabulary."""
    text = files("transforms.vocabulary").joinpath("moves.yaml").read_text(encoding="utf-8")
    loaded = yaml.load(text, Loader=yaml.CSafeLoader)["moves"]
    return tuple(
        Move(entry["direction"], frozenset(tuple(verb.split()) for verb in entry["verbs"]), tuple(entry["concepts"]))
        for entry in loaded
    )
