"""Base, change and level of two reports: "has 500 soldiers there", "will send 200 more, taking its force to 900"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of
from transforms.agreement.sums.reached_levels import directed, has_base_words, is_change, is_without_base, reached_way
from transforms.agreement.sums.same_kind import is_bare, of_one_kind
from transforms.agreement.sums.slots import Passage, passages
from transforms.agreement.sums.story_ties import shared_names, shared_stories, stems_of, told_within
from transforms.vocabulary.agreement_sums import sum_words

WITHIN = timedelta(days=4)
LEAST_NAMES, LEAST_SAID = 2, 3
_SPOT = re.compile(r"\b(camp|prison|jail|hospital|plant|factory|base|shelter|school|garrison|barracks|mine|yard)s?\b")
_TOLD = ("level", "change", "base")


@dataclass(frozen=True, slots=True)
class _Half:
    """What a sentence tells of a sum: two of the three numbers, or one, and the way that its words lead."""

    base: ComparableFigure | None = None
    change: ComparableFigure | None = None
    level: ComparableFigure | None = None
    way: str = "either"


def find_story_levels(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of a change with its level or its base in one sentence, and the third number in another article.

    All are of one thing and place; of the missing number the story gives only one.
    """
    for told in shared_stories(figures):
        yield from _of_a_story([half for passage in passages(told, least=1) for half in _halves(passage)])


def _of_a_story(halves: Sequence[_Half]) -> Iterator[Arithmetic]:
    for half in (one for one in halves if one.change is not None):
        if half.level is not None:
            found = [
                one for one in halves if one.change is None and one.base is not None and _is_base_of(one.base, half)
            ]
            yield from _arithmetic(half, [one.base for one in found if one.base is not None], [half.level], half.way)
        elif half.base is not None:
            ends = [one for one in halves if one.change is None and one.level is not None and _is_level_of(one, half)]
            levels = [one.level for one in ends if one.level is not None]
            yield from _arithmetic(half, [half.base], levels, ends[0].way if ends else "either")


def _arithmetic(
    half: _Half, bases: Sequence[ComparableFigure], levels: Sequence[ComparableFigure], way: str
) -> Iterator[Arithmetic]:
    values = {one.figure.value for one in bases}, {one.figure.value for one in levels}
    if half.change is None or len(values[0]) != 1 or len(values[1]) != 1:
        return
    base, level = bases[0], levels[0]
    change = directed(half.change, way, base, level)
    rises = (level.figure.value or 0) > (base.figure.value or 0)
    if rises == (change.figure.direction == "increase"):
        yield arithmetic_of(base, change, level, "told_by_two")


def _halves(passage: Passage) -> Iterator[_Half]:
    """The base and change, the change and level, or the one base or level that a sentence tells of one thing."""
    if is_without_base(passage.text):
        return
    amounts = [(at, one) for at, one in enumerate(passage.figures) if _is_amount(one)]
    for at, level in amounts:
        way = reached_way(passage, at)
        if way is None:
            continue
        others = [(place, one) for place, one in amounts if one is not level and of_one_kind(one, level)]
        changes = [one for place, one in others if is_change(passage, place) and _is_moved(one)]
        if len(others) == 1 == len(changes):
            yield _Half(change=changes[0], level=level, way=way)
        elif not [one for _, one in others if one.figure.role == "change"]:
            yield _Half(level=level, way=way)
        return
    yield from _without_level(passage, amounts)


def _without_level(passage: Passage, amounts: Sequence[tuple[int, ComparableFigure]]) -> Iterator[_Half]:
    bases = [(at, one) for at, one in amounts if one.figure.role == "level" and has_base_words(passage, at)]
    for _, base in bases:
        like = [one for _, one in amounts if one is not base and of_one_kind(one, base)]
        changes = [one for one in like if one.figure.role == "change"]
        if len(like) == 1 == len(changes):
            yield _Half(base=base, change=changes[0])
        elif not like and not is_bare(base):
            yield _Half(base=base)


def _is_amount(one: ComparableFigure) -> bool:
    if one.figure.role not in _TOLD or one.figure.value is None or one.figure.comparator == "vague":
        return False
    return one.figure.quantity_kind in ("count", "money")


def _is_base_of(base: ComparableFigure, half: _Half) -> bool:
    change, level = half.change, half.level
    if change is None or level is None or not _in_two_reports(base, change):
        return False
    if base.published_at is None or change.published_at is None or base.published_at > change.published_at:
        return False
    if base.wording.part or base.wording.earlier or base.figure.status != "actual":
        return False
    told = level if is_bare(change) and change.figure.concept is None else change
    same_thing = base.figure.concept is not None and base.figure.concept == told.figure.concept
    same_place = base.figure.place_id is not None and base.figure.place_id in (
        change.figure.place_id,
        level.figure.place_id,
    )
    if same_thing and _is_at_one_spot(base, change):
        return not _is_of_others(level, base, change)
    return same_thing and same_place and _is_of_owner(base, told, level) and not _is_of_others(level, base, change)


def _is_at_one_spot(base: ComparableFigure, change: ComparableFigure) -> bool:
    """Whether neither has an owner or place that was read, and both sentences tell of one spot: "in the Dorn camp"."""
    told = (base.figure.actor_id, base.figure.place_id, change.figure.actor_id, change.figure.place_id)
    if any(told) or not base.mentioned & change.mentioned:
        return False
    spots = frozenset(_SPOT.findall(base.sentence)), frozenset(_SPOT.findall(change.sentence))
    return bool(spots[0] & spots[1]) and len(stems_of(base.sentence) & stems_of(change.sentence)) >= LEAST_SAID


def _is_of_owner(base: ComparableFigure, told: ComparableFigure, level: ComparableFigure) -> bool:
    """Whether base and change are of one owner, or the base's sentence begins with the name of the level's."""
    if base.figure.actor_id is not None and base.figure.actor_id == told.figure.actor_id:
        return True
    subject = names_in(base.sentence[: base.offset].partition(" had ")[0].partition(" has ")[0])
    led = names_in(level.sentence[: level.offset]) | names_in(level.figure.quote)
    return len(subject) == 1 and subject <= led and told.figure.actor_id == level.figure.actor_id is not None


def _is_moved(one: ComparableFigure) -> bool:
    """Whether a number is told as a change, or as those who came or went: "four hundred landed, bringing …"."""
    came = sum_words().came.begin(one.sentence[one.span[1] :].lstrip())
    return one.figure.role == "change" or (came and one.figure.role == "level")


def _is_level_of(told: _Half, half: _Half) -> bool:
    """Whether a sentence that names what comes, but not how much, tells the level that a change of another makes."""
    level, change, base = told.level, half.change, half.base
    if level is None or change is None or base is None or not _in_two_reports(level, change):
        return False
    if not sum_words().bringers.stand_in(level.sentence[: level.offset]) or level.figure.role != "level":
        return False
    if level.figure.concept not in (None, change.figure.concept):
        return False
    if level.figure.place_id is None or level.figure.place_id not in (change.figure.place_id, base.figure.place_id):
        return False
    named = shared_names(level.sentence, base.sentence)
    return bool(named) and len(level.mentioned & base.mentioned) >= LEAST_NAMES


def _is_of_others(level: ComparableFigure, *told: ComparableFigure) -> bool:
    """Whether the words that lead to a level name whose it is, and it is no one named with the numbers before."""
    begins = told[-1].span[1] if told[-1].figure.sentence_id == level.figure.sentence_id else 0
    named = names_in(level.sentence[begins : level.offset])
    known = frozenset().union(*(names_in(one.sentence[: one.span[1]]) | names_in(one.sentence) for one in told[:1]))
    return bool(named - known - names_in(told[-1].sentence[: told[-1].span[1]]))


def _in_two_reports(one: ComparableFigure, other: ComparableFigure) -> bool:
    apart = one.figure.article_id != other.figure.article_id
    return apart and one.story_id == other.story_id and told_within(one, other, WITHIN)
