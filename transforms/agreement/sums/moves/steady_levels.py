"""A number told to be unchanged since a day against what a report of that day gave."""

from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.moves.nearby import Nearby
from transforms.agreement.sums.moves.one_subject import are_rivals, tie_of
from transforms.agreement.sums.moves.parts_played import is_amount
from transforms.agreement.sums.moves.starting_days import starts_from
from transforms.agreement.sums.same_kind import of_one_kind
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.agreement_changes import change_words

TIED = 3
MOST_APART = 2.0
_SETTLED = frozenset({"exact", "approximate"})


def find_steady_levels(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The numbers said to be as they were on a day, against the one number that another report gives for it."""
    steady = [one for one in figures if is_amount(one) and _is_steady(one)]
    if not steady:
        return
    levels = Nearby(one for one in figures if is_amount(one) and one.figure.comparator in _SETTLED)
    for one in steady:
        before = [base for base in levels.to(one, one.sentence) if _is_what_was(base, one)]
        if len({base.figure.value for base in before}) == 1:
            yield level_arithmetic(before[0], one, "unchanged", "is told to be what it was at")


def _is_steady(one: ComparableFigure) -> bool:
    """Whether it is the only number of its sentence and said not to have changed."""
    alone = not any(
        other.sentence_id == one.figure.sentence_id and other.quantity_kind == one.figure.quantity_kind
        for other in one.siblings
    )
    return alone and change_words().unchanged.stand_in(one.sentence)


def _is_what_was(base: ComparableFigure, one: ComparableFigure) -> bool:
    texts = base.sentence, one.sentence
    if base.published is None or one.published is None or base.published >= one.published or base.wording.part:
        return False
    if not are_alike(base, one) or are_rivals(base, one, texts) or change_words().unchanged.stand_in(base.sentence):
        return False
    return tie_of(base, one, texts) >= TIED and starts_from(one.sentence, one, base)


def level_arithmetic(base: ComparableFigure, level: ComparableFigure, rule: str, told: str) -> Arithmetic:
    """Two numbers that have to be one."""
    possible = allowed(base.figure)
    holds = possible.meets(allowed(level.figure))
    return Arithmetic(
        kind="base_change_level",
        figures=(base, level),
        allowed=possible,
        holds=holds,
        reason=f"{quoted(level)} {told} {quoted(base)}, {numbers(possible)}{'' if holds else ', and is not'}",
        rule=f"base_change_level:{rule}",
    )


def are_alike(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two numbers are of one unit and, where they count, of one kind."""
    a, b = one.figure, other.figure
    return (
        a.unit == b.unit
        and a.quantity_kind == b.quantity_kind
        and (a.quantity_kind != "count" or of_one_kind(one, other))
    )


def are_near(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two numbers lie so near each other that they may be of one thing."""
    values = sorted(abs(each.figure.value or 0) for each in (one, other))
    return values[0] > 0 and values[1] <= MOST_APART * values[0]


def reaching(low: float) -> Range:
    """All numbers from one on."""
    return Range(low, float("inf"))
