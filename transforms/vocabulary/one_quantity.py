"""How much each thing that two statements have in common speaks for their being of one quantity."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from transforms.vocabulary.numbers_file import read_vocabulary_file


@dataclass(frozen=True, slots=True)
class QuantityWeights:
    """The sections of `one_quantity.yaml`, all in log-odds."""

    least: float
    base: float
    evidence: Mapping[str, float]

    def of(self, marks: Mapping[str, float]) -> float:
        """What the marks add up to; an unknown mark is an error."""
        return self.base + sum(self.evidence[mark] * strength for mark, strength in marks.items())


@cache
def quantity_weights() -> QuantityWeights:
    """The fitted weights, read once in a process."""
    return QuantityWeights(**read_vocabulary_file("one_quantity.yaml"))
