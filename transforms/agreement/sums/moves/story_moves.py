"""A change against what was there before and after, wherever a story or a later report tells the three."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of, groups, same_way
from transforms.agreement.sums.moves.nearby import Nearby
from transforms.agreement.sums.moves.one_subject import subject_names
from transforms.agreement.sums.moves.parts_played import (
    Move,
    are_like,
    is_amount,
    is_relative,
    moves_of,
)
from transforms.agreement.sums.moves.starting_days import starts_from
from transforms.agreement.sums.moves.tied_levels import (
    are_beside,
    is_after_of,
    is_base_of,
    is_later,
    is_like,
    is_rest,
    is_tied,
)
from transforms.agreement.sums.reached_levels import is_without_base
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences

PLAUSIBLE = 2.0
"""A sum that misses by more than this factor is of other things than those that a sentence set up."""
_WITH = re.compile(r"\b[Ww]ith\s+the\s+(?=[a-z])")
_UNTIL = re.compile(r"\b(?:[Bb]y|[Uu]ntil)\s+(?:the\s+end\s+of\s+)?(?:19|20)\d\d\b")
_ByArticle = Mapping[str, Sequence[Move]]
_SETTLED = frozenset({"exact", "approximate"})
_UNREAL = frozenset({"hypothetical", "denied", "proposed"})


def find_story_moves(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of a change with what was there before and after, told in one passage or by two reports.

    A number of the same subject that makes the sum come out settles it; one that does not fails it only where no
    other is like it.
    """
    real = [one for one in figures if one.figure.status not in _UNREAL]
    articles = [told_sentences(told) for told in groups(real, lambda one: one.figure.article_id)]
    told_moves = [[*moves_of(sentences)] for sentences in articles]
    moves = {told[0].step.figure.article_id: told for told in told_moves if told}
    if not moves:
        return
    levels = Nearby(one for sentences in articles for sentence in sentences for one in _levels(sentence))
    for told in moves.values():
        for move in told:
            if not _is_one_of_several(move.step, move.text, told):
                found = _of_move(move, levels)
                yield from (each for each in found if not _is_one_of_several_before(each, move, moves))


def _of_move(move: Move, levels: Nearby) -> Iterator[Arithmetic]:
    if move.after is not None and not is_relative(move.step) and is_without_base(_WITH.sub("", move.text)):
        return
    if move.base is not None and move.after is not None:
        if _leads_elsewhere(move.text):
            return
        found = _sum(move.base, move.step, move.after, "moved")
        if found is not None and _is_plain(move.base) and _is_plain(move.after):
            yield found
    elif move.after is not None:
        yield from _against_bases(move, move.after, levels)
    elif move.base is not None:
        yield from _against_levels(move, move.base, levels)
    else:
        yield from _between(move, levels)


def _leads_elsewhere(text: str) -> bool:
    """Whether a sentence goes on to other numbers, or to a year until which much else may come."""
    return ";" in text or _UNTIL.search(text) is not None


def _levels(sentence: ToldSentence) -> Iterator[ComparableFigure]:
    for one in sentence.figures:
        if is_amount(one) and _is_plain(one):
            yield one


def _is_one_of_several(step: ComparableFigure, text: str, told: Iterable[Move]) -> bool:
    """Whether an article tells another change of the same kind, so that nobody knows which leads where."""
    return any(
        other.step.figure.value != step.figure.value
        and other.step.figure.unit == step.figure.unit
        and (is_relative(step) or are_like(step, other.step))
        and bool(subject_names(other.text) & subject_names(text) or not subject_names(other.text))
        for other in told
    )


def _is_one_of_several_before(found: Arithmetic, move: Move, moves: _ByArticle) -> bool:
    """Whether the report that gives the base tells another change too, of which the base is not the level."""
    base = found.figures[0]
    told = moves.get(base.figure.article_id, ())
    others = [one for one in told if one.after is None or one.after.figure.figure_id != base.figure.figure_id]
    return not is_relative(move.step) and _is_one_of_several(move.step, move.text, others)


def _against_bases(move: Move, after: ComparableFigure, levels: Nearby) -> Iterator[Arithmetic]:
    found = [
        base for base in levels.to(move.step, move.text) if is_like(base, after, move) and is_base_of(base, after, move)
    ]
    yield from _judged((_sum(base, move.step, after, "moved_from"), base) for base in found)


def _against_levels(move: Move, base: ComparableFigure, levels: Nearby) -> Iterator[Arithmetic]:
    found = [
        after for after in levels.to(base, move.text) if is_like(after, base, move) and is_after_of(after, base, move)
    ]
    yield from _judged((_sum(base, move.step, after, "moved_to"), after) for after in found)


def _between(move: Move, levels: Nearby) -> Iterator[Arithmetic]:
    """A change that stands alone, against two levels of another report, or of two where nothing else came or went."""
    near = [one for one in levels.to(move.step, move.text) if is_tied(one, move)]
    bases = [one for one in near if one.figure.status == "actual" and starts_from(move.text, move.step, one)]
    pairs = [(base, after) for base in bases for after in near if is_later(after, base, move)]
    told = [(base, after) for base, after in pairs if are_beside(base, after, move)] or [
        (base, after) for base, after in pairs if is_rest(after, base, move)
    ]
    if not is_relative(move.step) and len({(a.figure.value, b.figure.value) for a, b in told}) == 1:
        found = _sum(told[0][0], move.step, told[0][1], "moved_between")
        if found is not None:
            yield found


def _judged(sums: Iterable[tuple[Arithmetic | None, ComparableFigure]]) -> Iterator[Arithmetic]:
    """What comes out, else what fails where no other number stands for the missing one."""
    judged = [(one, told) for one, told in sums if one is not None]
    holding = [one for one, _ in judged if one.holds]
    if holding or len({told.figure.value for _, told in judged}) == 1:
        yield from (holding or [one for one, _ in judged])[:1]


def _sum(base: ComparableFigure, step: ComparableFigure, after: ComparableFigure, rule: str) -> Arithmetic | None:
    before, then = base.figure.value, after.figure.value
    if before is None or then is None or before == then:
        return None
    way = step.figure.direction or ("increase" if then > before else "decrease")
    step = replace(step, figure=replace(step.figure, direction=way))
    if not same_way(base, step, after):
        return None
    told = arithmetic_of(base, step, after, rule)
    return told if told.holds or _is_near(told, then) else None


def _is_near(told: Arithmetic, then: float) -> bool:
    return told.allowed.low > 0 and told.allowed.low / PLAUSIBLE <= then <= told.allowed.high * PLAUSIBLE


def _is_plain(one: ComparableFigure) -> bool:
    return one.figure.comparator in _SETTLED and not one.wording.part
