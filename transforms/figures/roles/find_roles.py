"""The role and direction of each figure of a sentence: the readers of this folder, in the order of asking."""

from collections.abc import Callable, Sequence

from transforms.figures.counting.counted import Counted
from transforms.figures.roles.base import read_base, read_level, read_price_moved, read_threshold
from transforms.figures.roles.change import (
    read_change_word,
    read_compared,
    read_moving_noun,
    read_moving_verb,
    read_step,
)
from transforms.figures.roles.default import read_default, read_multiplication, read_rate
from transforms.figures.roles.moved import read_moved
from transforms.figures.roles.moved_object import read_lost_part, read_moved_object
from transforms.figures.roles.role_reading import RoleContext, RoleReading
from transforms.figures.tokens_sentence import TaggedSentence

READERS: tuple[Callable[[RoleContext], RoleReading | None], ...] = (
    read_multiplication,
    read_step,
    read_threshold,
    read_moving_verb,
    read_moved_object,
    read_lost_part,
    read_price_moved,
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
        if found and _says_again(sentence, index, counted[index - 1]) and found[-1].role in ("base", "level", "change"):
            found.append(found[-1])
            continue
        context = RoleContext(sentence, index, counted[index], concepts[index])
        found.append(next(reading for reader in READERS if (reading := reader(context)) is not None))
    return tuple(found)


def _says_again(sentence: TaggedSentence, index: int, earlier: Counted | None) -> bool:
    """Whether ", or" or a bracket alone stands between the quantity, with its noun, and the one before it.

    A bracket says again only what is measured otherwise: "fell 56 points (1.2 percent)", not "up 3% (after 2%)".
    """
    last = sentence.spans[index - 1][1]
    if earlier is not None and earlier.attached:
        last = max(last, earlier.last)
    between = [word.lower for word in sentence.words[last : sentence.spans[index][0]]]
    if between == [",", "or"]:
        return True
    units = [sentence.quantities[at].unit for at in (index - 1, index)]
    return between == ["("] and sentence.lower(sentence.spans[index][1]) == ")" and units[1] == "%" != units[0]
