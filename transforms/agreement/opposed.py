"""One number told as a rise by one report and as a fall by another."""

from dataclasses import replace

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import NEAR, days_of, gap
from transforms.agreement.ranges import factor_between
from transforms.agreement.reasons import VerdictReason, named_pair
from transforms.agreement.sameness import set_apart

LEAST_OPPOSED = 10
"""Lesser numbers of rises and falls recur by chance."""


def opposed_changes(a: ComparableFigure, b: ComparableFigure) -> VerdictReason | None:
    """The contradiction of two changes of one story that differ in nothing but their direction; else null."""
    first, second = a.figure, b.figure
    directions = {first.direction, second.direction}
    if directions != {"increase", "decrease"} or first.role != "change" or second.role != "change":
        return None
    if a.story_id != b.story_id or first.article_id == second.article_id or first.value is None:
        return None
    if first.value != second.value or abs(first.value) < LEAST_OPPOSED or factor_between(first.unit, second.unit) != 1:
        return None
    if not _told_together(a, b):
        return None
    if set_apart(a, replace(b, figure=replace(second, direction=first.direction))) is not None:
        return None
    name_a, name_b = named_pair(a, b)
    return VerdictReason("contradicts", f"{name_a} is a {_word(a)}, {name_b} a {_word(b)}", "opposed_changes")


def _told_together(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both are of nearly the same days, or stand in reports of nearly the same day."""
    if a.published is not None and b.published is not None and abs(a.published - b.published) <= NEAR:
        return True
    days_a, days_b = days_of(a), days_of(b)
    return days_a is not None and days_b is not None and gap(days_a, days_b) <= NEAR


def _word(one: ComparableFigure) -> str:
    return "rise" if one.figure.direction == "increase" else "fall"
