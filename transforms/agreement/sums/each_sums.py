"""What each gets and what all get: "each of the four districts got 5,000 doses" and "40,000 doses in all"."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.story_ties import are_tied, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.agreement_sums import sum_words

Share = tuple[ComparableFigure, ComparableFigure]
_CLOSING = re.compile(r",\s+(?:or|making|which makes|that is|for|giving)?\s*(?:a|the) total of\s+\Z")
_MORE = re.compile(r"\b(?:also|including|besides|as well as|other|others|further|since|so far)\b", re.IGNORECASE)
_OF_AMOUNT = re.compile(r"\A\s+of\s+(?:(?:about|some|just)\s+)?[^\w\s]?\d[^;:]*\Z(?<!each)")
_PAYMENTS = frozenset({"instalment", "installment", "tranche", "payment", "batch", "shipment", "portion"})
LEAST = 2
TOTAL_REACH = 40


def find_each_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of a number of receivers and what each gets, against the one amount of a story said to be all."""
    for sentences in stories(figures):
        shares = [share for one in sentences for share in _each(one)]
        totals = [one for sentence in sentences for one in sentence.figures if shares and _is_total(one)]
        for share in shares:
            found = [one for one in totals if _is_total_of(one, share)]
            if len({one.figure.value for one in found}) == 1:
                yield _arithmetic(*share, found[0])


def _each(sentence: ToldSentence) -> Iterator[Share]:
    """How many receive, and the one thing or amount that each of them does."""
    for one in sentence.figures:
        before = sentence.text[: one.offset]
        if one.figure.quantity_kind != "count" or (one.figure.value or 0) < LEAST or one.figure.comparator != "exact":
            continue
        others = [
            other
            for other in sentence.figures
            if other.figure.start > one.figure.start and _is_plain(other) and not _is_closing(other)
        ]
        if (sum_words().each_words.end(before) or _is_equal(one)) and len(others) == 1:
            yield one, others[0]


def _is_equal(one: ComparableFigure) -> bool:
    """Whether it counts payments of one amount: "four instalments of 25 million"."""
    behind = one.sentence[one.span[1] :]
    return one.figure.counted_head in _PAYMENTS and _OF_AMOUNT.match(behind) is not None


def _is_plain(one: ComparableFigure) -> bool:
    """Whether it is a count or an amount of its own, not a time, a share or a rate."""
    kind_fits = one.figure.quantity_kind in ("count", "money", "mass", "volume", "area")
    return kind_fits and one.figure.role in ("level", "measure", "change") and one.figure.value is not None


def _is_closing(one: ComparableFigure) -> bool:
    """Whether the total of its own sentence: ", or a total of 900,000 dollars"."""
    return _CLOSING.search(one.sentence[: one.offset]) is not None


def _is_total(one: ComparableFigure) -> bool:
    begins, ends = one.span
    near = one.sentence[max(begins - TOTAL_REACH, 0) : ends + TOTAL_REACH]
    return _is_plain(one) and sum_words().total_anywhere.stand_in(near) and not _MORE.search(one.sentence)


def _is_total_of(total: ComparableFigure, share: Share) -> bool:
    receivers, each = share
    if total.figure.sentence_id == each.figure.sentence_id:
        return _is_closing(total) and total.figure.unit == each.figure.unit
    if not told_within(total, each):
        return False
    same = (total.figure.unit, total.figure.counted_head) == (each.figure.unit, each.figure.counted_head)
    named = total.figure.unit not in (None, "1") or total.figure.counted_head is not None
    near = total.figure.article_id == each.figure.article_id
    return same and named and (near or are_tied(total, receivers))


def _arithmetic(receivers: ComparableFigure, each: ComparableFigure, total: ComparableFigure) -> Arithmetic:
    many, one = allowed(receivers.figure), allowed(each.figure)
    possible = Range(many.low * one.low, many.high * one.high)
    holds = possible.meets(allowed(total.figure))
    return Arithmetic(
        kind="parts_total",
        figures=(receivers, each, total),
        allowed=possible,
        holds=holds,
        reason=f"{quoted(each)} for each of {quoted(receivers)} makes {numbers(possible)}, "
        f"{'as' if holds else 'unlike'} {quoted(total)}",
        rule="each_and_all",
    )
