"""The items into which a sum of money is divided, against the whole of it in another report: 8m for homes, …."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.accounts.matters import Matter
from transforms.agreement.sums.accounts.stretches import outer_figures
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, sum_of_parts
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_accounts import account_words
from transforms.vocabulary.agreement_sums import sum_words

_PURPOSE = re.compile(r"\A\s+(?:(?:[a-z]+\s+){0,3}(?:for|to|in|on|towards|as)\s+[\w]|(?:loan|grant|credit)s?\b)")


def divided_sums(matter: Matter) -> Iterator[Arithmetic]:
    """The items of a sum of money that a sentence divides, which make the one sum that another report tells."""
    others = [one for each in matter.others for told in each.sentences for one in told.figures]
    for sentence in matter.report.sentences:
        items = _items(sentence)
        totals = [one for one in others if items and _is_total(one, items, sentence)]
        if len({one.figure.value for one in totals}) == 1:
            yield sum_of_parts(totals[0], items, whole=True)


def _items(sentence: ToldSentence) -> Sequence[ComparableFigure]:
    """The amounts of a sentence, where all of them are items and nothing leaves the list open."""
    money = [one for one in outer_figures(sentence) if one.figure.quantity_kind == "money"]
    if not LEAST_PARTS <= len(money) <= MOST_PARTS or len({one.figure.unit for one in money}) != 1:
        return ()
    words = account_words()
    opening = sentence.text[: money[0].offset]
    if not words.divided.stand_in(opening) or sum_words().open_list.stand_in(sentence.text):
        return ()
    exact = all(one.figure.comparator == "exact" and one.figure.role != "rate" for one in money)
    first = _PURPOSE.match(sentence.text[money[0].span[1] :])
    return money if exact and first is not None else ()


def _is_total(one: ComparableFigure, items: Sequence[ComparableFigure], sentence: ToldSentence) -> bool:
    figure = one.figure
    if figure.unit != items[0].figure.unit or figure.comparator != "exact" or figure.role == "rate":
        return False
    if (figure.value or 0) <= max(each.figure.value or 0 for each in items) or one.wording.earlier:
        return False
    money = {each.start for each in one.siblings if each.unit == figure.unit and each.sentence_id == figure.sentence_id}
    nouns = account_words().sums_of_money
    return money <= {figure.start} and bool(nouns.found_in(one.sentence) & nouns.found_in(sentence.text))
