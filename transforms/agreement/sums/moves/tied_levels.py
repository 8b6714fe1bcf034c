"""Whether a number of another sentence is what there was before a change or what there is after it."""

import re
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.sums.moves.one_subject import are_rivals, tie_of
from transforms.agreement.sums.moves.parts_played import Move, are_like, is_after, is_former, is_relative
from transforms.agreement.sums.moves.starting_days import names_start, starts_from
from transforms.agreement.sums.told_sentences import GAP
from transforms.vocabulary.agreement_changes import change_words

TIED, TIED_WITHOUT_DAY = 3, 4
"""How many marks of one subject are asked for where the words name the day of the base, and where they do not."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
LEAST_REPEATED = 10
LOOKING_BACK = timedelta(days=10)


def is_like(one: ComparableFigure, other: ComparableFigure, move: Move) -> bool:
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


def is_base_of(base: ComparableFigure, after: ComparableFigure, move: Move) -> bool:
    """Whether a number is what there was before a change: of its subject, and of the time that it starts from."""
    texts = base.sentence, move.text
    if base.figure.status != "actual" or not _is_before(base, after) or _is_step_itself(base, move):
        return False
    if base.figure.sentence_id == after.figure.sentence_id or any(
        are_rivals(base, one, texts) for one in (move.step, after)
    ):
        return False
    if _leaves_days_out(base, move) and not (_is_closed(*texts) or _tells_step(base, move)):
        return False
    tie = max(tie_of(base, one, texts) for one in (move.step, after))
    named = starts_from(move.text, move.step, base) or _tells_step(base, move)
    if named or _stands_before(base, move) or _is_closed(*texts):
        return tie >= TIED and (base.story_id == after.story_id or named)
    return base.story_id == after.story_id and tie >= TIED_WITHOUT_DAY


def _leaves_days_out(base: ComparableFigure, move: Move) -> bool:
    """Whether the change is that of a single day, and the base of one before the day before: more came between."""
    first, last = move.step.figure.observed_from, move.step.figure.observed_to
    of = base.figure.observed_to or base.published
    single = first is not None and first == last and not is_relative(move.step)
    if names_start(move.text, move.step, base):
        return False
    return single and of is not None and first is not None and of < first - timedelta(days=1)


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


def is_after_of(after: ComparableFigure, base: ComparableFigure, move: Move) -> bool:
    """Whether another report gives what there is after a change, as it repeats the base, the change or the year."""
    texts = after.sentence, move.text
    if after.figure.article_id == base.figure.article_id or are_rivals(after, base, texts):
        return False
    if _repeats(after, base):
        return True
    tie = max(tie_of(after, one, texts) for one in (move.step, base))
    if tie < TIED or after.figure.role == "base":
        return False
    return _is_of_target(after, base, move) or (
        is_after(after) and _tells_step_alone(after, move) and not _is_step_itself(after, move)
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


def _tells_step_alone(after: ComparableFigure, move: Move) -> bool:
    """Whether it repeats the number of the change, and tells no third number beside the two."""
    like = [one for one in after.siblings if one.unit == after.figure.unit and one.quantity_kind == "count"]
    others = [one for one in like if one.value != move.step.figure.value and one.counted_head in _heads(after, move)]
    return _tells_step(after, move) and not others


def _heads(*told: ComparableFigure | Move) -> frozenset[str | None]:
    """The nouns by which levels and changes are counted, and none."""
    figures = (one.step if isinstance(one, Move) else one for one in told)
    return frozenset({None, *(one.figure.counted_head for one in figures)})


def _is_of_target(after: ComparableFigure, base: ComparableFigure, move: Move) -> bool:
    """Whether a level is of the year that the change is told to lead to."""
    first = days_of(base)
    if first is None:
        return False
    started = str(first.last.year)
    named = set(_YEAR.findall(after.sentence)) & set(_YEAR.findall(move.text))
    return started in move.text and started not in after.sentence and any(year > started for year in named)


def is_tied(one: ComparableFigure, move: Move) -> bool:
    """Whether a number of another report is of the subject and kind of a change told alone."""
    texts = one.sentence, move.text
    if _is_step_itself(one, move) or one.figure.article_id == move.step.figure.article_id:
        return False
    if is_relative(move.step) or not are_like(move.step, one) or are_rivals(one, move.step, texts):
        return False
    return tie_of(one, move.step, texts) >= TIED


def is_later(after: ComparableFigure, base: ComparableFigure, move: Move) -> bool:
    """Whether one of two like numbers is of a later day than the other."""
    first, second = days_of(base), days_of(after)
    return first is not None and second is not None and first.last < second.first and is_like(after, base, move)


def are_beside(base: ComparableFigure, after: ComparableFigure, move: Move) -> bool:
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


def is_rest(after: ComparableFigure, base: ComparableFigure, move: Move) -> bool:
    """Whether a level is what is left or there after all changes: words close the sum, and it is told no sooner."""
    told, then = move.step.published, after.published
    if not is_after(after) or told is None or then is None or then < told:
        return False
    return _is_closed(move.text, after.sentence) and not are_rivals(after, base, (after.sentence, base.sentence))
