"""Whether the articles themselves tell two numbers apart: one states both, or one counts everywhere, one in a place."""

import re

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.ranges import possible_pair
from transforms.records import Figure

_AND = re.compile(r"\A(?:\s+[a-z]+){0,2},?\s+and\s+(?:[a-z]+\s+)?\Z")
LEAST_OTHERS = 2
"""A sentence with this many other numbers of one kind is a list."""


def told_apart(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """An article that states both numbers knows them to be of different things; and all jobs are not those in Spain."""
    if a.figure.article_id != b.figure.article_id and (_all_and_some(a, b) or _all_and_some(b, a)):
        return "one is of every place, the other of one"
    if a.figure.article_id == b.figure.article_id or _on_one_side(a, b) or _swapped(a, b):
        return None
    if _one_of_two(a, b) or _one_of_two(b, a):
        return "one is of a group that its sentence joins to another, the other of all"
    if _one_of_several(a) or _one_of_several(b):
        return "a sentence states several such numbers, and not which of them is which"
    if _states(a, b) or _states(b, a):
        return "one of the articles states both numbers, as numbers of different things"
    return None


def _all_and_some(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether only one takes in every place, and the words of the other go on with a place that it does not name."""
    if not one.wording.everywhere or other.wording.everywhere:
        return False
    return bool(other.wording.somewhere - names_in(one.sentence))


def _one_of_several(one: ComparableFigure) -> bool:
    """Whether its sentence lists others of the very same slots: "1,500 from Britain, 2,000 from Germany, 500 more"."""
    mine = one.figure
    others = {
        _number(other)
        for other in one.siblings
        if other.sentence_id == mine.sentence_id and _slots(other) == _slots(mine)
    }
    return not one.wording.sides and len(others - {_number(mine)}) >= LEAST_OTHERS


def _slots(figure: Figure) -> tuple[object, ...]:
    return (figure.concept, figure.counted, figure.unit, figure.actor_id, figure.place_id, figure.role, figure.status,
            figure.direction, figure.observed_from, figure.observed_to)  # fmt: skip


def _one_of_two(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether only one is a group of a sum in words: "fourteen civilians and twelve soldiers" are not "26 people"."""
    return _is_joined(one) and not _is_joined(other) and one.figure.counted_head != other.figure.counted_head


def _is_joined(one: ComparableFigure) -> bool:
    begins = one.figure.start - one.offset
    for other in one.siblings:
        if other.sentence_id != one.figure.sentence_id or other.start == one.figure.start:
            continue
        if other.concept != one.figure.concept or None in (other.concept, other.counted_head):
            continue
        first, second = sorted(((one.figure.start, one.figure.end), (other.start, other.end)))
        between = one.sentence[first[1] - begins : second[0] - begins]
        if other.counted_head != one.figure.counted_head and _AND.match(between):
            return True
    return False


def _on_one_side(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether both say on which side of a vote they stand: 272 against is no 272 in favour."""
    return a.wording.sides == b.wording.sides and any(side.startswith("vote:") for side in a.wording.sides)


def _swapped(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether each article says of another thing what the other says of this: 140 killed, 148 hurt; 148 and 140."""
    others_a = {_thing(one) for one in a.siblings if _number(one) == _number(b.figure)}
    others_b = {_thing(one) for one in b.siblings if _number(one) == _number(a.figure)}
    return bool(others_a & others_b - {_thing(a.figure), _thing(b.figure)})


def _thing(figure: Figure) -> tuple[str | None, str | None, str]:
    return (figure.concept or figure.counted_head, figure.actor_id, figure.role)


def _states(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether the article of one states the number of the other, beside a number that cannot be the same."""
    if _meet(one, other):
        return False
    stated = other.figure
    return any(
        sibling.quantity_kind == stated.quantity_kind and _number(sibling) == _number(stated)
        for sibling in one.siblings
    )


def _number(figure: Figure) -> tuple[float | None, ...]:
    """A figure's number however it is bounded: about 900 and 900 are one."""
    return (figure.value,) if figure.value is not None else (figure.likely_lower, figure.likely_upper)


def _meet(a: ComparableFigure, b: ComparableFigure) -> bool:
    of_a, of_b = possible_pair(a.figure, b.figure)
    return of_a.meets(of_b)
