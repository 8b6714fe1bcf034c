"""What donors give and what all give: "a total of 500m was pledged" and "Lomar promised 260m, Corva 200m, Arun 90m"."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_sums import MOST_PARTS, sum_of_parts
from transforms.agreement.sums.story_ties import are_tied, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_sums import sum_words

_GIVEN = re.compile(r"\b(?:pledg|promis|contribut|donat|offer|commit|put up)\w*")
_NEXT = re.compile(r"\A[^.;:\d]*(?:,|\band\b)\s+(?:the\s+)?((?:[A-Z][\w’'-]*\s+)+)\Z")
_GIVER = re.compile(r"((?:[A-Z][\w’'-]*\s+)+)(?:[a-z]+\s+){1,3}\Z")
_FIRST_REACH = 60
LEAST_GIVERS = 2
TOTAL_REACH = 40


def find_pledge_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The amounts of different givers that a sentence lists, which do not exceed the one total of a story."""
    for sentences in stories(figures):
        lists = [given for one in sentences if (given := _given(one))]
        totals = [one for sentence in sentences for one in sentence.figures if lists and _is_total(one)]
        for given in lists:
            found = [one for one in totals if _is_total_of(one, given)]
            if len({one.figure.value for one in found}) == 1:
                yield sum_of_parts(found[0], given, whole=False)


def _given(sentence: ToldSentence) -> tuple[ComparableFigure, ...]:
    """The amounts of a sentence that lists givers, each named before what it gives; nothing for other sentences."""
    amounts = tuple(one for one in sentence.figures if one.figure.quantity_kind in ("money", "count"))
    if not LEAST_GIVERS <= len(amounts) <= MOST_PARTS or not _GIVEN.search(sentence.text):
        return ()
    if amounts[0].figure.quantity_kind != "money" or any(one.figure.counted for one in amounts):
        return ()
    links = [_NEXT.match(sentence.text[one.span[1] : other.offset]) for one, other in pairwise(amounts)]
    first = _GIVER.search(sentence.text[: amounts[0].offset][-_FIRST_REACH:])
    if first is None or any(link is None for link in links):
        return ()
    givers = [names_in(found.group(1)) for found in (first, *links) if found is not None]
    apart = all(givers) and all(a.isdisjoint(b) for a, b in combinations(givers, 2))
    return amounts if apart else ()


def _is_total(one: ComparableFigure) -> bool:
    begins, ends = one.span
    near = one.sentence[max(begins - TOTAL_REACH, 0) : ends + TOTAL_REACH]
    is_exact = one.figure.quantity_kind == "money" and one.figure.comparator == "exact"
    return is_exact and sum_words().total_anywhere.stand_in(near) and _GIVEN.search(one.sentence) is not None


def _is_total_of(total: ComparableFigure, given: Sequence[ComparableFigure]) -> bool:
    if total.figure.sentence_id == given[0].figure.sentence_id or not told_within(total, given[0]):
        return False
    units = {one.figure.unit for one in (total, *given)} - {None, "1"}
    near = total.figure.article_id == given[0].figure.article_id
    return len(units) == 1 and (near or are_tied(total, given[0]))
