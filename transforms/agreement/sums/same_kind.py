"""Whether two numbers may stand in one sum: of one unit and of one kind of thing, as far as the words say."""

import re

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.part_lists import is_person
from transforms.agreement.sums.story_ties import thing_counted
from transforms.vocabulary.concepts import is_kind_of

_BARE = re.compile(
    r"\A(?:(?:about|some|around|nearly|almost|another|a further|only|just|over|more than)\s+)?[\d,.]+"
    r"(?:\s*(?:hundred|thousand|million|billion|trillion|m|bn))?\Z|\A[a-z]+(?:-[a-z]+)?\Z",
    re.IGNORECASE,
)
_LOSSES = frozenset({"killed", "wounded", "missing"})
_WORK = frozenset({"jobs", "workers"})


def is_bare(one: ComparableFigure) -> bool:
    """Whether a number stands without noun and unit: "18 million for roads", "and Jambi 350"."""
    return _BARE.match(one.figure.quote) is not None


def of_one_kind(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two numbers may be added up: one of them bare, or both of one unit and thing; people are of one kind."""
    a, b = one.figure, other.figure
    if {a.quantity_kind, b.quantity_kind} != {"count"}:
        money = {a.quantity_kind, b.quantity_kind} == {"money", "count"} and _one_is_bare(one, other)
        return money or (a.unit == b.unit and a.quantity_kind == b.quantity_kind)
    if {a.concept, b.concept} <= _LOSSES and a.concept != b.concept and not _one_is_bare(one, other):
        return False
    if _one_is_bare(one, other) or a.counted_head == b.counted_head is not None:
        return True
    if thing_counted(one) == thing_counted(other) is not None or _are_of_work(one, other):
        return True
    return is_person(one) and is_person(other)


def _one_is_bare(one: ComparableFigure, other: ComparableFigure) -> bool:
    return is_bare(one) or is_bare(other)


def _are_of_work(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether jobs are set beside those who hold them."""
    return all(
        each.figure.concept in _WORK or is_kind_of(each.figure.concept, "workers") or is_person(each)
        for each in (one, other)
    ) and any(each.figure.concept in _WORK for each in (one, other))
