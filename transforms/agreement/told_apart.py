"""Whether the articles themselves tell two numbers apart: one states both, or one counts everywhere, one in a place."""

import re

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.older_sums import other_sum
from transforms.agreement.quoted_kinds import other_quoted
from transforms.agreement.ranges import possible_pair
from transforms.agreement.series import is_befallen
from transforms.agreement.shared_wholes import other_whole
from transforms.agreement.some_of_all import some_of_all
from transforms.agreement.tolls import is_toll
from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.nations import nation_of

_EACH = re.compile(r"\b[Ee]ach\s+of\s+(?:the|its|their|these|those)\s+[^.;,]{0,80}\Z")
_IN_AND = re.compile(r"\A\s+in\s+(?:[a-z]+\s+){1,2}and\s+\Z")
_CAMP = re.compile(r"\b(yes|no)[\s-]+(?:camp|side|vote|votes|campaign)\b", re.IGNORECASE)
_ALL = re.compile(r"\b[Aa]ll\s+(?:of\s+)?(?:the\s+|its\s+)?\Z")
_EACH_BEHIND = re.compile(r"\A[^.;,]{0,30}\beach\b")
_AND = re.compile(r"\A(?:\s+[a-z]+){0,2},?\s+and\s+(?:[a-z]+\s+)?\Z")
_OF_ANY = frozenset({"dead", "killed", "wounded", "injured", "victim", "casualty"})
_POINTS = re.compile(r"\bpoints?\b", re.IGNORECASE)
LEAST_OTHERS = 2
"""A sentence with this many other numbers of one kind is a list."""


def told_apart(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """An article that states both numbers knows them to be of different things; and all jobs are not those in Spain."""
    if a.figure.article_id != b.figure.article_id and (_all_and_some(a, b) or _all_and_some(b, a)):
        return "one is of every place, the other of one"
    of_extent = (
        _of_other_extent(a, b) or other_quoted(a, b) or other_whole(a, b) or other_sum(a, b) or some_of_all(a, b)
    )
    if of_extent or a.figure.article_id == b.figure.article_id or _on_one_side(a, b) or _swapped(a, b):
        return of_extent
    of_groups = _of_groups(a, b)
    if of_groups is not None:
        return of_groups
    if _one_of_several(a) or _one_of_several(b):
        return "a sentence states several such numbers, and not which of them is which"
    if _states(a, b) or _states(b, a):
        return "one of the articles states both numbers, as numbers of different things"
    return None


def _all_and_some(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether only one takes in every place, and the words of the other go on with a place that it does not name.

    Of one place there are no more than of all: more of them are told apart by nothing.
    """
    if not one.wording.everywhere or other.wording.everywhere:
        return False
    if is_toll(other) and exceeds(other, one):
        return False
    return bool(other.wording.somewhere - names_in(one.sentence))


def exceeds(part: ComparableFigure, whole: ComparableFigure) -> bool:
    """Whether the one is surely more than the other."""
    of_part, of_whole = possible_pair(part.figure, whole.figure)
    return of_part.low > of_whole.high


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


def _is_house(one: ComparableFigure) -> bool:
    """Whether it is the number of all seats: "all 120 seats"."""
    return one.figure.concept == "seats" and _ALL.search(one.sentence[: one.offset]) is not None


def _of_other_extent(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Whether only one is of all seats, or only one a share: a quarter of the 1,600 is no other number than 400."""
    if _is_house(a) != _is_house(b):
        return "one is of all seats, the other of some"
    if _is_points(a) != _is_points(b) and (a.figure.role == "change") != (b.figure.role == "change"):
        return "one is a change in points, the other what stands"
    counts = [one.figure.quantity_kind == "count" for one in (a, b)]
    if counts[0] != counts[1] and "share" in (a.figure.role, b.figure.role):
        return "one is a share, the other a number"
    return None


def _is_points(one: ComparableFigure) -> bool:
    return _POINTS.search(one.figure.quote) is not None


def _of_groups(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Whether only one is of each of several, of a whole of which a share is told, or of a group joined to another."""
    if _is_each(a) != _is_each(b) or _is_shared_whole(a) != _is_shared_whole(b):
        return "one is what each has or what a share is taken of, the other is not"
    if camp_of(a) and camp_of(b) and camp_of(a) != camp_of(b):
        return "they are of two sides of a vote"
    if _of_one_nation(a, b) or _of_one_nation(b, a):
        return "the fewer are those of one nation, of whom the other's sentence does not speak"
    if _one_of_two(a, b) or _one_of_two(b, a):
        return "one is of a group that its sentence joins to another, the other of all"
    return None


def camp_of(one: ComparableFigure) -> str | None:
    """The side of a vote that is named before a number: "the yes camp won with 54 per cent"."""
    found = _CAMP.findall(one.sentence[: one.offset])
    return found[-1].lower() if found else None


def _is_each(one: ComparableFigure) -> bool:
    """Whether a number is what each of several has: "each of the 27 states will send 20 officers"."""
    behind = one.sentence[one.span[1] :]
    return _EACH.search(one.sentence[: one.offset]) is not None and _EACH_BEHIND.match(behind) is None


def _is_shared_whole(one: ComparableFigure) -> bool:
    """Whether a share is taken of the number in its sentence: the 8,000 of "a tenth of its 8,000 employees"."""
    return any(
        other.sentence_id == one.figure.sentence_id
        and other.role == "share"
        and other.start < one.figure.start < other.end
        for other in one.siblings
    )


def _one_of_two(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether only one is a group of a sum in words: "fourteen civilians and twelve soldiers" are not "26 people"."""
    apart = one.figure.counted_head != other.figure.counted_head or one.figure.quantity_kind == "money"
    return apart and _is_joined(one) and not _is_joined(other)


def _of_one_nation(few: ComparableFigure, all_: ComparableFigure) -> bool:
    """Whether the fewer are those of one nation among people of any: "four Danes" in a blast that killed 27 people."""
    fewer = few.figure.likely_upper < all_.figure.likely_lower
    if not (fewer and is_befallen(few) and is_befallen(all_)):
        return False
    of_any = all_.figure.counted_head is None or all_.figure.counted_head in _OF_ANY | agreement_words().general_persons
    return of_any and bool(_nations_of(few)) and _nations_of(few).isdisjoint(names_in(all_.sentence))


def _nations_of(one: ComparableFigure) -> frozenset[str]:
    counted = names_in(one.figure.counted or "")
    return frozenset(name for name in counted if nation_of(name) is not None)


def _is_joined(one: ComparableFigure) -> bool:
    begins = one.figure.start - one.offset
    for other in one.siblings:
        if other.sentence_id != one.figure.sentence_id or other.start == one.figure.start:
            continue
        if other.concept != one.figure.concept or other.unit != one.figure.unit:
            continue
        first, second = sorted(((one.figure.start, one.figure.end), (other.start, other.end)))
        between = one.sentence[first[1] - begins : second[0] - begins]
        money = one.figure.quantity_kind == "money" == other.quantity_kind
        named = None not in (other.counted_head, one.figure.counted_head)
        if money and _IN_AND.match(between):
            return True
        if named and other.counted_head != one.figure.counted_head and _AND.match(between):
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
