"""The price of a share of a company and what the whole is worth: "90m for 30 per cent … valuing it at 300m"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.share_sums import share_arithmetic
from transforms.agreement.sums.story_ties import shared_names, stories, told_within
from transforms.agreement.sums.told_sentences import ToldSentence

Stake = tuple[ComparableFigure, ComparableFigure]
_PRICE_FIRST = re.compile(r"\A(?:\s+in (?:cash|shares))?\s+for\s+(?:(?:a|an|some|about|its|the)\s+)*\Z")
_SHARE_FIRST = re.compile(
    r"\A\s+(?:(?:stake|share|holding|of|in|the)\b[^.;:,\d]{0,60})?\s+for\s+(?:(?:about|some)\s+)?\Z"
)
_VALUE = re.compile(
    r"\b(?:valu(?:es|ed|ing)\s+[^.;:\d]{0,60}?\bat|(?:value|valuation|price tag)\s+of)\s+"
    r"(?:(?:about|some|around)\s+)?\Z"
)
_WITH_DEBT = re.compile(r"\b(?:debts?|enterprise|up to|options?)\b", re.IGNORECASE)


def find_stake_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The one stake of a story with its price, against the one value that is put on the whole company."""
    for sentences in stories(figures):
        stakes = [stake for one in sentences if not _WITH_DEBT.search(one.text) for stake in _stakes(one)]
        values = [one for sentence in sentences for one in sentence.figures if stakes and _is_value(one)]
        for price, share in stakes:
            found = [one for one in values if _is_value_of(one, price)]
            if len({one.figure.value for one in found}) == 1:
                sum_ = share_arithmetic(price, found[0], share, rule="share_of_base:stake")
                if sum_ is not None:
                    yield sum_


def _stakes(sentence: ToldSentence) -> Iterator[Stake]:
    for one, other in pairwise(sentence.figures):
        between = sentence.text[one.span[1] : other.offset]
        if one.figure.quantity_kind == "money" and other.figure.unit == "%" and _PRICE_FIRST.match(between):
            yield one, other
        elif one.figure.unit == "%" and other.figure.quantity_kind == "money" and _SHARE_FIRST.match(between):
            yield other, one


def _is_value(one: ComparableFigure) -> bool:
    if one.figure.quantity_kind != "money" or _WITH_DEBT.search(one.sentence):
        return False
    return _VALUE.search(one.sentence[: one.offset]) is not None


def _is_value_of(value: ComparableFigure, price: ComparableFigure) -> bool:
    if value.figure.unit != price.figure.unit or not told_within(value, price):
        return False
    if value.figure.article_id == price.figure.article_id:
        return True
    return bool(shared_names(value.sentence, price.sentence))
