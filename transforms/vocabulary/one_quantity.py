"""How surely all that two statements have in common, and all that sets them apart, makes them of one quantity."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from math import inf
from typing import Any

Tree = float | tuple[str, float, "Tree", "Tree"]
"""What a leaf adds, in log-odds; or a piece of evidence, a limit, and the branches up to the limit and above it."""


@dataclass(frozen=True, slots=True)
class QuantityTrees:
    """The content of `one_quantity.json`, all in log-odds.

    Two figures are taken for one quantity from `least` on; from `surely` on even where something may set them apart.
    """

    least: float
    surely: float
    trees: tuple[Tree, ...]
    rest: tuple[float, ...]
    """The most that each tree and those behind it can add."""

    def of(self, evidence: Mapping[str, float], least: float = -inf) -> float:
        """What the trees add up to; evidence that is not named is 0.

        Less than `least` may be told inexactly: no more trees are asked once the rest cannot make up for it.
        """
        score = 0.0
        for tree, rest in zip(self.trees, self.rest, strict=True):
            if score + rest < least:
                break
            score += _leaf(tree, evidence)
        return score

    @property
    def asked(self) -> frozenset[str]:
        """The names of the evidence that the trees look at."""
        return frozenset(name for tree in self.trees for name in _asked(tree))


def _leaf(tree: Tree, evidence: Mapping[str, float]) -> float:
    while isinstance(tree, tuple):
        tree = tree[2] if evidence.get(tree[0], 0.0) <= tree[1] else tree[3]
    return tree


def _most(tree: Tree) -> float:
    return max(_most(tree[2]), _most(tree[3])) if isinstance(tree, tuple) else tree


def trees_of(least: float, surely: float, trees: Iterable[Tree]) -> QuantityTrees:
    """The trees beside what they can add."""
    held = tuple(trees)
    rest = tuple(accumulate(map(_most, reversed(held))))[::-1]
    return QuantityTrees(least, surely, held, rest)


def _asked(tree: Tree) -> Iterator[str]:
    if isinstance(tree, tuple):
        yield tree[0]
        yield from _asked(tree[2])
        yield from _asked(tree[3])


def _tree(given: Any) -> Tree:
    return (given[0], given[1], _tree(given[2]), _tree(given[3])) if isinstance(given, list) else given


@cache
def quantity_trees() -> QuantityTrees:
    """The fitted trees, read once in a process."""
    given = json.loads(files("transforms.vocabulary").joinpath("one_quantity.json").read_text("utf-8"))
    return trees_of(given["least"], given["surely"], map(_tree, given["trees"]))
