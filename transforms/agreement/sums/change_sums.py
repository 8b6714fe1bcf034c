"""Base, change and level: "from 4,087 by 560 to 4,647" has to come out."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range, likely, possible_pair
from transforms.agreement.series import series_key, series_keys
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.factors import factor_of, is_points, is_ratio
from transforms.agreement.tolerance import added, allowed, subtracted
from transforms.vocabulary.words import Role

_BREAK = re.compile(r";|\b(?:while|whereas|although|though|but)\b", re.IGNORECASE)
Key = Callable[[ComparableFigure], str | None]


def find_change_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums that a sentence sets up, then those of an article, then those of a story across its articles.

    Only a group with one base, one change and one level states a sum; a number said twice counts once.
    """
    done: set[frozenset[str]] = set()
    for rule, key in (("sentence", _sentence), ("article", _article), ("story", _story)):
        for group in groups(figures, key):
            found = _sum_of(group, rule)
            if found is not None and done.isdisjoint({frozenset(found.ids)}):
                done.add(frozenset(found.ids))
                yield found


def groups(figures: Iterable[ComparableFigure], key: Key) -> Iterator[list[ComparableFigure]]:
    """The figures of equal keys together, each group in the order of the text."""
    found: defaultdict[str, list[ComparableFigure]] = defaultdict(list)
    for one in sorted(figures, key=lambda each: (each.figure.article_id, each.figure.start)):
        name = key(one)
        if name is not None:
            found[name].append(one)
    yield from (found[name] for name in sorted(found))


def only(figures: Iterable[ComparableFigure], role: Role) -> ComparableFigure | None:
    """The one number of that role: the most precise where others put it more roughly, null where numbers differ."""
    of_role = [one for one in figures if one.figure.role == role]
    best = min(of_role, key=lambda one: likely(one.figure).width, default=None)
    if best is None or not all(_agree(best, one) for one in of_role):
        return None
    return best


def _agree(one: ComparableFigure, other: ComparableFigure) -> bool:
    if (one.figure.unit, one.figure.direction) != (other.figure.unit, other.figure.direction):
        return False
    of_one, of_other = possible_pair(one.figure, other.figure)
    return of_one.meets(of_other)


def result_of(base: Range, change: ComparableFigure) -> Range:
    """The level that a change makes of a base; a percentage or "doubled" is one of the base."""
    if is_ratio(change):
        factor = factor_of(change.figure)
        return Range(base.low * factor.low, base.high * factor.high)
    step = allowed(change.figure)
    if change.figure.unit == "%" and not is_points(change):
        place = _last_place(change.figure.value)
        step = Range(base.low * (step.low - place) / 100, base.high * (step.high + place) / 100)
    return added((base, step)) if change.figure.direction == "increase" else subtracted(base, step)


def _last_place(percentage: float | None) -> float:
    """The last place of a percentage: a point of a whole one, a tenth of one with a decimal."""
    if percentage is None:
        return 0.0
    return 1.0 if percentage == int(percentage) else 0.1


def _sum_of(group: Sequence[ComparableFigure], rule: str) -> Arithmetic | None:
    base, change, level = _three(group)
    if base is None or change is None or level is None or change.figure.direction is None:
        return None
    if not _addable(base, change, level) or (rule == "sentence" and not _one_clause(base, change, level)):
        return None
    if rule != "sentence" and (not same_way(base, change, level) or _is_aside(base, change, level)):
        return None
    return arithmetic_of(base, change, level, rule)


def _is_aside(base: ComparableFigure, change: ComparableFigure, level: ComparableFigure) -> bool:
    """Whether a later sentence tells a lesser step than one that gives base and level: it may be a part of theirs."""
    if base.figure.sentence_id != level.figure.sentence_id or change.figure.start < level.figure.start:
        return False
    apart = abs((level.figure.value or 0) - (base.figure.value or 0))
    return change.figure.unit != "%" and not is_ratio(change) and (change.figure.value or 0) < apart


def same_way(base: ComparableFigure, change: ComparableFigure, level: ComparableFigure) -> bool:
    """Whether the level lies where the change leads: an increase told elsewhere than a fall is of something else."""
    before, after = base.figure.value, level.figure.value
    if before is None or after is None:
        return True
    return before != after and change.figure.direction == ("increase" if after > before else "decrease")


def arithmetic_of(base: ComparableFigure, change: ComparableFigure, level: ComparableFigure, rule: str) -> Arithmetic:
    """The sum of a base, a change and a level, whether it comes out or not."""
    possible = result_of(allowed(base.figure), change)
    holds = possible.meets(allowed(level.figure))
    sign = "plus" if change.figure.direction == "increase" else "less"
    done = f"{quoted(base)} {sign} {quoted(change)}"
    if is_ratio(change):
        done = f"{quoted(base)} with {quoted(change)} ({change.figure.direction})"
    verb = "comes to" if holds else "does not come to"
    return Arithmetic(
        kind="base_change_level",
        figures=(base, change, level),
        allowed=possible,
        holds=holds,
        reason=f"{done} makes {numbers(possible)} and {verb} {quoted(level)}",
        rule=f"base_change_level:{rule}",
    )


def _three(group: Sequence[ComparableFigure]) -> tuple[ComparableFigure | None, ...]:
    """Base, change and level; of two levels the one "already" there is the base of the one a change brings about."""
    change, bases = only(group, "change"), [one for one in group if one.figure.role == "base"]
    levels = [one for one in group if one.figure.role == "level"]
    starting = [one for one in levels if one.wording.before and not one.wording.result]
    if not bases and len(levels) > 1 and len(starting) == 1:
        results = [one for one in levels if one.wording.result]
        return starting[0], change, only(results, "level")
    return only(group, "base"), change, only(group, "level")


def _one_clause(*three: ComparableFigure) -> bool:
    """Whether no word between the three begins another statement."""
    places = sorted(one.offset for one in three)
    return _BREAK.search(three[0].sentence[places[0] : places[-1]]) is None


def _addable(base: ComparableFigure, change: ComparableFigure, level: ComparableFigure) -> bool:
    units = {one.figure.unit or "1" for one in (base, level)}
    if all(_is_bare(one) for one in (base, level)):
        units = {change.figure.unit or "1"}
    things = {one.figure.concept for one in (base, change, level)} - {None}
    actors = {one.figure.actor_id for one in (base, change, level)} - {None}
    tied = base.wording.before and level.wording.result
    places = {one.figure.place_id for one in ((base, level) if tied else (base, change, level))} - {None}
    if len(actors) > 1 or len(places) > 1:
        return False
    return len(units) == 1 and _fits(change, units) and len(things) <= 1


def _fits(change: ComparableFigure, units: set[str]) -> bool:
    """Whether the change is in the unit of the levels, or is a share or a multiple of them."""
    if is_points(change):
        return units == {"%"}
    return is_ratio(change) or (change.figure.unit or "1") in {*units, "%"}


def _is_bare(one: ComparableFigure) -> bool:
    """Whether neither unit nor noun stands with the number: "to 21 billion from 16 billion" is of the change's unit."""
    return one.figure.unit in (None, "1") and one.figure.counted is None and one.figure.concept is None


def _sentence(one: ComparableFigure) -> str | None:
    return one.figure.sentence_id


def _article(one: ComparableFigure) -> str | None:
    """The series of its story, in which figures meet whose actor or place was left unsaid, within its article."""
    keys = series_keys(one)
    return f"{one.figure.article_id}|{keys[-1]}" if keys else None


def _story(one: ComparableFigure) -> str | None:
    key = series_key(one)
    return None if key is None else f"{one.story_id}|{key}"
