"""The role and direction of each figure of a sentence: the readers of this folder, in the order of asking."""

from collections.abc import Callable, Sequence

from transforms.figures.counting.clauses import is_clause_break
from transforms.figures.counting.counted import Counted
from transforms.figures.counting.roll_call import is_roll_call
from transforms.figures.roles.base import read_base, read_level, read_moved_rate, read_threshold
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
from transforms.figures.tokens_sentence import TaggedSentence, Word

_WHOLES = frozenset({"them", "which", "whom"})


def read_roll_call(context: RoleContext) -> RoleReading | None:
    """The sides of a vote are levels, whatever was voted up or down: "voted to cut the aid by 61 to 38"."""
    sides = context.counted is None and context.concept == "votes" and is_roll_call(context.sentence, context.index)
    return RoleReading("level", None, "role.roll_call") if sides else None


READERS: tuple[Callable[[RoleContext], RoleReading | None], ...] = (
    read_multiplication,
    read_roll_call,
    read_step,
    read_threshold,
    read_moving_verb,
    read_moved_object,
    read_lost_part,
    read_moved_rate,
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
        if found and _says_again(sentence, index, counted[index - 1]) and _holds_again(sentence, index, found[-1]):
            found.append(found[-1])
            continue
        context = RoleContext(sentence, index, counted[index], concepts[index])
        reading = next(reading for reader in READERS if (reading := reader(context)) is not None)
        runs_on = found and reading.rule == "role.default" and _runs_on(sentence, index, counted)
        found.append(found[-1] if runs_on and found[-1].role == "change" else reading)
    return tuple(found)


def _runs_on(sentence: TaggedSentence, index: int, counted: Sequence[Counted | None]) -> bool:
    """Whether the number repeats verb and noun of the one before: "will send 400 troops to Mali and 200 to Chad"."""
    noun, earlier = counted[index], counted[index - 1]
    if noun is None or earlier is None or noun.rule != "counted.elided" or noun.lemmas != earlier.lemmas:
        return False
    last = max(sentence.spans[index - 1][1], earlier.last if earlier.attached else 0)
    between = sentence.words[last : sentence.spans[index][0]]
    if not between or (between[-1].lower != "and" and not _is_part_of_it(sentence, index)):
        return False
    return not any((_is_verb(word) and word.lower not in _WHOLES) or is_clause_break(word) for word in between)


def _is_part_of_it(sentence: TaggedSentence, index: int) -> bool:
    """Whether the number is a part of the one before: "shed 9,000 jobs, 4,000 of them in Germany"."""
    first, last = sentence.spans[index]
    if sentence.lower(last) == "of" and sentence.lower(last + 1) in _WHOLES:
        return True
    return sentence.lower(first - 2) == "of" and sentence.lower(first - 1) in _WHOLES


def _is_verb(word: Word) -> bool:
    if word.is_in("auxiliary", "modal", "relative"):
        return True
    return bool(word.tags & {"PAST", "VERBS", "VERB", "ING"}) and not word.tags & {"NOUN", "PLURAL", "NAME", "ADJ"}


def _holds_again(sentence: TaggedSentence, index: int, role: RoleReading) -> bool:
    """Whether a role is that of the second measure too; a part of a count is a share: "7,000 votes, or 53%"."""
    if sentence.quantities[index].kind in ("percent", "ratio") and role.role == "level":
        return sentence.quantities[index - 1].kind != "count"
    return role.role in ("base", "level", "change")


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
