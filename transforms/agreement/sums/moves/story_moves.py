"""A change against what was there before and after, wherever a story or a later report tells the three."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import arithmetic_of, groups, same_way
from transforms.agreement.sums.moves.nearby import Nearby
from transforms.agreement.sums.moves.one_subject import are_rivals, subject_names, tie_of
from transforms.agreement.sums.moves.parts_played import (
    Move,
    are_like,
    is_after,
    is_amount,
    is_former,
    is_relative,
    moves_of,
)
from transforms.agreement.sums.moves.starting_days import starts_from
from transforms.agreement.sums.reached_levels import is_without_base
from transforms.agreement.sums.told_sentences import GAP, ToldSentence, told_sentences
from transforms.vocabulary.agreement_changes import change_words

PLAUSIBLE = 2.0
"""A sum that misses by more than this factor is of other things than those that a sentence set up."""
TIED, TIED_WITHOUT_DAY = 3, 4
"""How many marks of one subject are asked for where the words name the day of the base, and where they do not."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_WITH = re.compile(r"\b[Ww]ith\s+the\s+(?=[a-z])")
_UNTIL = re.compile(r"\b(?:[Bb]y|[Uu]ntil)\s+(?:the\s+end\s+of\s+)?(?:19|20)\d\d\b")
LEAST_REPEATED = 10
LOOKING_BACK = timedelta(days=10)
_SETTLED = frozenset({"exact", "approximate"})
_UNREAL = frozenset({"hypothetical", "denied", "proposed"})


def find_story_moves(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of a change with what was there before and after, told in one passage or by two reports.

    A number of the same subject that makes the sum come out settles it; one that does not fails it only where no
    other is like it.
    """
    real = [one for one in figures if one.figure.status not in _UNREAL]
    articles = [told_sentences(told) for told in groups(real, lambda one: one.figure.article_id)]
    moves = [move for sentences in articles for move in moves_of(sentences)]
    if not moves:
        return
    levels = Nearby(one for sentences in articles for sentence in sentences for one in _levels(sentence))
    for move in moves:
        if not _is_one_of_several(move.step, move.text, moves):
            yield from (found for found in _of_move(move, levels) if not _is_one_of_several_before(found, move, moves))


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


def _is_one_of_several(
    step: ComparableFigure, text: str, moves: Iterable[Move], told: ComparableFigure | None = None
) -> bool:
    """Whether its article, or that of `told`, tells another change of the same kind: nobody knows which leads where."""
    article = (told or step).figure.article_id
    return any(
        other.step.figure.article_id == article
        and other.step.figure.value != step.figure.value
        and other.step.figure.unit == step.figure.unit
        and (is_relative(step) or are_like(step, other.step))
        and bool(subject_names(other.text) & subject_names(text) or not subject_names(other.text))
        for other in moves
    )


def _is_one_of_several_before(found: Arithmetic, move: Move, moves: Iterable[Move]) -> bool:
    """Whether the report that gives the base tells another change too, of which the base is not the level."""
    base = found.figures[0]
    others = (one for one in moves if one.after is None or one.after.figure.figure_id != base.figure.figure_id)
    return not is_relative(move.step) and _is_one_of_several(move.step, move.text, list(others), base)


def _against_bases(move: Move, after: ComparableFigure, levels: Nearby) -> Iterator[Arithmetic]:
    found = [
        base
        for base in levels.to(move.step, move.text)
        if _is_like(base, after, move) and _is_base_of(base, after, move)
    ]
    yield from _judged((_sum(base, move.step, after, "moved_from") for base in found), found)


def _is_like(one: ComparableFigure, other: ComparableFigure, move: Move) -> bool:
    """Whether two levels are of one unit and kind."""
    a, b = one.figure, other.figure
    if a.quantity_kind != b.quantity_kind or (a.unit != b.unit and not _is_one_currency(one, other)):
        return False
    return is_relative(move.step) or are_like(move.step, one)


def _is_one_currency(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two amounts are of one currency, by its name where one leaves out whose: "pounds", "Sudanese pounds"."""
    if {one.figure.quantity_kind, other.figure.quantity_kind} != {"money"}:
        return False
    units = [(each.figure.unit or "").split("/")[0] for each in (one, other)]
    words = [{word.lower() for word in each.figure.quote.split() if word.isalpha()} for each in (one, other)]
    return units[0] == units[1] or bool({word for word in words[0] & words[1] if word.endswith("s")})


def _is_base_of(base: ComparableFigure, after: ComparableFigure, move: Move) -> bool:
    texts = base.sentence, move.text
    if base.figure.status != "actual" or not _is_before(base, after) or _is_step_itself(base, move):
        return False
    if base.figure.sentence_id == after.figure.sentence_id or any(
        are_rivals(base, one, texts) for one in (move.step, after)
    ):
        return False
    tie = max(tie_of(base, one, texts) for one in (move.step, after))
    named = starts_from(move.text, move.step, base) or _tells_step(base, move)
    if named or _stands_before(base, move) or _is_closed(*texts):
        return tie >= TIED and (base.story_id == after.story_id or named)
    return base.story_id == after.story_id and tie >= TIED_WITHOUT_DAY


def _stands_before(base: ComparableFigure, move: Move) -> bool:
    """Whether the base stands in the sentence before that of the change."""
    ends = base.figure.start - base.offset + len(base.sentence)
    begins = move.step.figure.start - move.step.offset
    return base.figure.article_id == move.step.figure.article_id and 0 <= begins - ends <= GAP


def _is_closed(*texts: str) -> bool:
    """Whether words say that nothing else came or went."""
    return any(change_words().closing.stand_in(text) for text in texts)


def _is_step_itself(base: ComparableFigure, move: Move) -> bool:
    """Whether a number of another sentence tells the change once more."""
    return (base.figure.value, base.figure.unit) == (move.step.figure.value, move.step.figure.unit)


def _is_before(base: ComparableFigure, after: ComparableFigure) -> bool:
    """Whether the day of a base is not later than that of what became of it, or its report looks back."""
    first, second = days_of(base), days_of(after)
    if first is None or second is None:
        return False
    return first.first <= second.last or (is_former(base) and first.first - second.last <= LOOKING_BACK)


def _against_levels(move: Move, base: ComparableFigure, levels: Nearby) -> Iterator[Arithmetic]:
    found = [
        after for after in levels.to(base, move.text) if _is_like(after, base, move) and _is_after_of(after, base, move)
    ]
    yield from _judged((_sum(base, move.step, after, "moved_to") for after in found), found)


def _is_after_of(after: ComparableFigure, base: ComparableFigure, move: Move) -> bool:
    texts = after.sentence, move.text
    if after.figure.article_id == base.figure.article_id or are_rivals(after, base, texts):
        return False
    if _repeats(after, base):
        return True
    tie = max(tie_of(after, one, texts) for one in (move.step, base))
    if tie < TIED or after.figure.role == "base":
        return False
    return _is_of_target(after, base, move) or (
        is_after(after) and _tells_step(after, move) and not _is_step_itself(after, move)
    )


def _repeats(after: ComparableFigure, base: ComparableFigure) -> bool:
    """Whether the other report's sentence gives the base, as its own, beside one other number."""
    beside = [
        one for one in after.siblings if one.sentence_id == after.figure.sentence_id and one.unit == after.figure.unit
    ]
    told = len(beside) == 1 and beside[0].role == "base" and after.figure.role != "change"
    return told and (beside[0].value, beside[0].unit) == (base.figure.value, base.figure.unit)


def _tells_step(one: ComparableFigure, move: Move) -> bool:
    """Whether the other report repeats the number of the change, and it is no number that recurs by chance."""
    step = move.step.figure
    if one.figure.article_id == step.article_id or is_relative(move.step) or (step.value or 0) < LEAST_REPEATED:
        return False
    return any((each.value, each.unit) == (step.value, step.unit) for each in one.siblings)


def _is_of_target(after: ComparableFigure, base: ComparableFigure, move: Move) -> bool:
    """Whether a level is of the year that the change is told to lead to."""
    first = days_of(base)
    if first is None:
        return False
    started = str(first.last.year)
    named = set(_YEAR.findall(after.sentence)) & set(_YEAR.findall(move.text))
    return started in move.text and started not in after.sentence and any(year > started for year in named)


def _between(move: Move, levels: Nearby) -> Iterator[Arithmetic]:
    """A change that stands alone, against two levels of another report, or of two where nothing else came or went."""
    near = [one for one in levels.to(move.step, move.text) if _is_tied(one, move)]
    bases = [one for one in near if one.figure.status == "actual" and starts_from(move.text, move.step, one)]
    pairs = [(base, after) for base in bases for after in near if _is_later(after, base, move)]
    told = [(base, after) for base, after in pairs if _are_beside(base, after, move)] or [
        (base, after) for base, after in pairs if _is_rest(after, base, move)
    ]
    if not is_relative(move.step) and len({(a.figure.value, b.figure.value) for a, b in told}) == 1:
        found = _sum(told[0][0], move.step, told[0][1], "moved_between")
        if found is not None:
            yield found


def _is_tied(one: ComparableFigure, move: Move) -> bool:
    texts = one.sentence, move.text
    if _is_step_itself(one, move) or one.figure.article_id == move.step.figure.article_id:
        return False
    if is_relative(move.step) or not are_like(move.step, one) or are_rivals(one, move.step, texts):
        return False
    return tie_of(one, move.step, texts) >= TIED


def _is_later(after: ComparableFigure, base: ComparableFigure, move: Move) -> bool:
    first, second = days_of(base), days_of(after)
    return first is not None and second is not None and first.last < second.first and _is_like(after, base, move)


def _are_beside(base: ComparableFigure, after: ComparableFigure, move: Move) -> bool:
    """Whether one sentence gives just both levels, the later of the day on which the change ends."""
    if base.figure.sentence_id != after.figure.sentence_id:
        return False
    like = [
        one
        for one in base.siblings
        if one.sentence_id == base.figure.sentence_id and one.quantity_kind == base.figure.quantity_kind
    ]
    ends = move.step.figure.observed_to
    return len(like) == 1 and (ends is None or ends == after.figure.observed_to)


def _is_rest(after: ComparableFigure, base: ComparableFigure, move: Move) -> bool:
    """Whether a level is what is left or there after all changes: words close the sum, and it is told no sooner."""
    told, then = move.step.published, after.published
    if not is_after(after) or told is None or then is None or then < told:
        return False
    return _is_closed(move.text, after.sentence) and not are_rivals(after, base, (after.sentence, base.sentence))


def _judged(sums: Iterable[Arithmetic | None], found: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """What comes out, else what fails where no other number stands for the missing one."""
    judged = [one for one in sums if one is not None]
    holding = [one for one in judged if one.holds]
    if holding or len({one.figure.value for one in found}) == 1:
        yield from (holding or judged)[:1]


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
