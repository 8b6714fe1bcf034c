"""The role and direction of each figure of a sentence: the readers of this folder, in the order of asking."""

from collections.abc import Callable, Sequence

from transforms.figures.counting.counted import Counted
from transforms.figures.roles.base import read_base, read_level, read_threshold
from transforms.figures.roles.change import (
    read_change_word,
    read_compared,
    read_moving_noun,
    read_moving_verb,
    read_step,
)
from transforms.figures.roles.default import read_default, read_multiplication, read_rate
from transforms.figures.roles.moved import read_moved
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.figures.tokens_sentence import TaggedSentence

READERS: tuple[Callable[[RoleContext], RoleReading | None], ...] = (
    read_multiplication,
    read_step,
    read_threshold,
    read_moving_verb,
    read_rate,
    read_base,
    read_level,
    read_change_word,
    read_compared,
    read_moving_noun,
    read_moved,
    read_default,
)
"""Asked in turn for a figure; the first answer counts, and the last always answers."""


def find_roles(
    sentence: TaggedSentence, counted: Sequence[Counted | None], concepts: Sequence[str | None]
) -> tuple[RoleReading, ...]:
    """The role of each quantity, in order; "or" repeats the one before it ("$2.51bn, or 73 cents")."""
    found: list[RoleReading] = []
    for index in range(len(sentence.quantities)):
        if found and _says_again(sentence, index) and found[-1].role in ("base", "level", "change"):
            found.append(found[-1])
            continue
        context = RoleContext(sentence, index, counted[index], concepts[index])
        found.append(next(reading for reader in READERS if (reading := reader(context)) is not None))
    return tuple(found)


def _says_again(sentence: TaggedSentence, index: int) -> bool:
    """Whether ", or" alone stands between the quantity and the one before it."""
    between = sentence.words[sentence.spans[index - 1][1] : sentence.spans[index][0]]
    return [word.lower for word in between] == [",", "or"]
