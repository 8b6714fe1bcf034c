"""Amounts for each of many against what all of them come to, in a sentence, an article or the reports of one thing."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range, asserted, factor_between
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.arithmetic import Arithmetic, number, numbers, quoted
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.one_account import are_of_one_account
from transforms.agreement.sums.part_lists import is_person
from transforms.agreement.sums.products import times_in
from transforms.agreement.sums.rated_amounts import EACH, Rated, rated_in, unit_of
from transforms.agreement.sums.same_kind import is_bare
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.agreement_products import product_words

_APPOSED_BEFORE = re.compile(r"(?:,|\(|–|—|\s-)\s*(?:(?:or|making|for|nearly|about|some|that is|almost|a)\s+){0,3}\Z")
_APPOSED_BEHIND = re.compile(r"\A\s*(?:[,.;)–—]|\Z|(?:over|in|for|during)\s+(?:the|that|those|all)\b)")
_REACH = 45
_THEM = re.compile(r"\b(?:from|to|for|on|by)\s+(?:them|all of them|it)\b")
_WORD = re.compile(r"[a-z]+")
REPEATED = 2
OPENING = 3
_OPENS_ASIDE = re.compile(r"\A\W*(?:With|Together|Along|Besides|Apart|Counting|Including)\b")
_UNREAL = frozenset({"hypothetical", "proposed", "denied"})
MEAN_SHARE, PRODUCT_SHARE = 0.06, 0.03
"""A mean and a product are told roughly."""
MOST_TIMES = 40
"""What is further from the product than this tells of something else."""


def find_rated_totals(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The products of what each of many got, or of so much a day, against the one number said to be all of it."""
    told = [told_sentences(article) for article in groups(figures, lambda one: one.figure.article_id)]
    rates = [rated for sentences in told for rated in rated_in(sentences)]
    totals = [one for one in figures if rates and _may_be_total(one)]
    beside = {one.figures[0].figure.sentence_id: one for sentences in told for one in sentences} if rates else {}
    for rated in rates:
        found = [sum_ for one in totals if (sum_ := _sum_of(rated, one, beside)) is not None]
        if len({sum_.figures[-1].figure.value for sum_ in found}) == 1:
            yield found[0]


def _may_be_total(one: ComparableFigure) -> bool:
    figure = one.figure
    if figure.value is None or figure.comparator in ("vague", "between") or "/" in (figure.unit or ""):
        return False
    if (
        figure.role not in ("level", "measure", "change")
        or figure.status in _UNREAL
        or _OPENS_ASIDE.match(one.sentence)
    ):
        return False
    return not product_words().more_or_less.stand_in(one.sentence)


def _sum_of(rated: Rated, total: ComparableFigure, beside: Mapping[str, ToldSentence]) -> Arithmetic | None:
    factor = _factor(rated, total)
    if factor is None or not _is_told_of_all(rated, total, beside):
        return None
    many = rated.many or _time_told(rated, beside[total.figure.sentence_id])
    times = _times(rated, many) if many else _days_of(rated, total)
    return None if times is None or times <= 1 else _arithmetic(rated, many, times, total, factor)


def _factor(rated: Rated, total: ComparableFigure) -> float | None:
    """What turns the unit of the amount into that of the total; null where it cannot be its total."""
    one, figure = rated.amount, total.figure
    if total in (one, rated.many) or figure.quantity_kind != one.figure.quantity_kind:
        return None
    if one.figure.status in _UNREAL:
        return None
    same = figure.quantity_kind != "count" or _counts_alike(total, one)
    return factor_between(unit_of(rated), figure.unit) if same else None


def _counts_alike(total: ComparableFigure, one: ComparableFigure) -> bool:
    """Whether a count may be the sum of many counts: of one noun, without one, or of visits made by people."""
    head = total.figure.counted_head
    if head == one.figure.counted_head or is_bare(total):
        return True
    return is_person(one) and product_words().visits.stand_in(head or "")


def _is_told_of_all(rated: Rated, total: ComparableFigure, beside: Mapping[str, ToldSentence]) -> bool:
    words, one = product_words(), rated.amount
    if total.figure.sentence_id == one.figure.sentence_id:
        return total.offset > one.offset and (_is_summed(total) or _is_apposed(total, one))
    repeats = rated.many is not None and _stands_in(rated.many, beside[total.figure.sentence_id])
    told = (one, rated.many) if rated.many else (one,)
    if not any(are_of_one_account(each, total, more=REPEATED * repeats) for each in told):
        return False
    named = one.figure.quantity_kind != "count" and (
        _is_named(rated, total)
        or _are_of_one_time(one, total)
        or _is_taken_up(told, beside[total.figure.sentence_id], beside)
    )
    return _is_summed(total) or ((repeats or named) and words.whole_deeds.stand_in(total.sentence))


def _is_summed(total: ComparableFigure) -> bool:
    begins, ends = total.span
    return product_words().all_words.stand_in(total.sentence[max(begins - _REACH, 0) : ends + _REACH])


def _is_apposed(total: ComparableFigure, one: ComparableFigure) -> bool:
    before, behind = total.sentence[: total.offset], total.sentence[total.span[1] :]
    named = total.figure.counted_head in (None, one.figure.counted_head)
    return named and bool(_APPOSED_BEFORE.search(before) and _APPOSED_BEHIND.match(behind))


def _stands_in(many: ComparableFigure, sentence: ToldSentence) -> bool:
    """Whether a sentence tells again of how many it is."""
    told = (many.figure.value, many.figure.quantity_kind)
    return any(told == (one.figure.value, one.figure.quantity_kind) for one in sentence.figures)


def _is_named(rated: Rated, total: ComparableFigure) -> bool:
    """Whether the sentence of the total names those of whom each got so much."""
    head = rated.many.figure.counted_head if rated.many else None
    return head is not None and any(singular_of(word) == head for word in _WORD.findall(total.sentence.lower()))


def _is_taken_up(told: Sequence[ComparableFigure], sentence: ToldSentence, beside: Mapping[str, ToldSentence]) -> bool:
    """Whether a sentence right behind speaks of what each got: "The gift will cost …"."""
    opening = " ".join(sentence.text.split()[:OPENING])
    follows = any(sentence.follows(beside[one.figure.sentence_id]) for one in told)
    return follows and (product_words().taken_up.stand_in(opening) or _THEM.search(sentence.text) is not None)


def _time_told(rated: Rated, sentence: ToldSentence) -> ComparableFigure | None:
    """The one time, or number of many, that the sentence of the total tells."""
    times = [one for one in sentence.figures if one.figure.quantity_kind == "duration" and rated.per != EACH]
    return times[0] if len(times) == 1 else None


def _times(rated: Rated, many: ComparableFigure) -> float | None:
    if rated.per == EACH or many.figure.quantity_kind == "count":
        return many.figure.value
    return times_in(rated.per, many.figure.unit, many.figure.value)


def _are_of_one_time(one: ComparableFigure, total: ComparableFigure) -> bool:
    days = one.figure.observed_from, one.figure.observed_to
    return None not in days and days == (total.figure.observed_from, total.figure.observed_to) and days[0] != days[1]


def _days_of(rated: Rated, total: ComparableFigure) -> float | None:
    """How many days, or weeks, the time has for which both numbers are told."""
    since, until = rated.amount.figure.observed_from, rated.amount.figure.observed_to
    if rated.per == EACH or since is None or until is None or not _are_of_one_time(rated.amount, total):
        return None
    return times_in(rated.per, "d", (until - since).days + 1)


def _arithmetic(
    rated: Rated, many: ComparableFigure | None, times: float, total: ComparableFigure, factor: float
) -> Arithmetic | None:
    one, leeway = allowed(rated.amount.figure), MEAN_SHARE if rated.mean else PRODUCT_SHARE
    number_of = allowed(many.figure) if many else Range(1, 1)
    share = (
        Range(number_of.low / (many.figure.value or 1), number_of.high / (many.figure.value or 1))
        if many
        else number_of
    )
    made = Range(
        one.low * share.low * times * factor * (1 - leeway), one.high * share.high * times * factor * (1 + leeway)
    )
    stated = _stated(total)
    if made.low > MOST_TIMES * (total.figure.value or 0) or MOST_TIMES * made.high < (total.figure.value or 0):
        return None
    holds = made.meets(stated)
    told = (many,) if many else ()
    return Arithmetic(
        kind="parts_total",
        figures=(*told, rated.amount, total),
        allowed=made,
        holds=holds,
        reason=f"{quoted(rated.amount)}{f' for {quoted(many)}' if many else ''} ({number(times)} times) makes "
        f"{numbers(made)}, {'as' if holds else 'unlike'} {quoted(total)}",
        rule="each_and_all",
    )


def _stated(total: ComparableFigure) -> Range:
    """What the total allows; "more than 5 million" as much more as is said."""
    figure = total.figure
    return allowed(figure) if figure.comparator in ("exact", "approximate") else asserted(figure)
