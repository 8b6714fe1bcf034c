"""How surely all that two statements have in common, and all that sets them apart, makes them of one quantity."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
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

    def of(self, evidence: Mapping[str, float]) -> float:
        """What the trees add up to; evidence that is not named is 0."""
        return sum(_leaf(tree, evidence) for tree in self.trees)

    @property
    def asked(self) -> frozenset[str]:
        """The names of the evidence that the trees look at."""
        return frozenset(name for tree in self.trees for name in _asked(tree))


def _leaf(tree: Tree, evidence: Mapping[str, float]) -> float:
    while isinstance(tree, tuple):
        name, limit, below, above = tree
        tree = below if evidence.get(name, 0.0) <= limit else above
    return tree


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
    return QuantityTrees(given["least"], given["surely"], tuple(map(_tree, given["trees"])))
