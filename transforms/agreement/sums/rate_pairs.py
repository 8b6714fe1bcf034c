"""An amount in two currencies against the rate that its article states: "40m pounds ($5.1m)", "A pound buys $1.30"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, number, numbers, quoted
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.told_sentences import told_sentences
from transforms.agreement.tolerance import allowed
from transforms.vocabulary.units import currencies

_ONE = re.compile(r"\A(?:1|one|a)\b|\A[^\d\s]{1,4}\s?1\Z", re.IGNORECASE)
_EQUALS = re.compile(
    r"\A\s*(?:=|equals|is\s+(?:now\s+)?worth|(?:currently\s+|now\s+)?(?:buys|costs|fetches|equals))\s*(?:about\s+|some\s+)?\Z"
)
_BUYS = re.compile(
    r"\b(?:[Aa]|[Oo]ne|[Tt]he|1)\s+(?P<noun>[a-z]+)\s+(?:(?:currently|now|at\s+present)\s+)?"
    r"(?:buys|costs|fetches|equals|is\s+(?:currently\s+|now\s+)?worth|stands\s+at|trades\s+at)\s+(?:about\s+|some\s+)?\Z"
)
_TO_THE = re.compile(r"\A\s+(?:to\s+the|to\s+a|per|for\s+a)\s+(?P<noun>[a-z]+)\b")
_PAST = re.compile(r"\b(?:before|ago|last|then|until|earlier|(?:19|20)\d\d)\b", re.IGNORECASE)
RATE_SHARE = 0.1
"""Rates move and are rounded: a pair may miss by this share of what the stated rate makes of it."""
Rate = tuple[str, str, ComparableFigure]


def find_rate_pairs(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The amounts that an article gives in two currencies of which it states one rate."""
    for article in groups(figures, lambda one: one.figure.article_id):
        pairs = [one for one in article if one.figure.quantity_kind == "money" and one.figure.equivalent_value]
        rates = list(_rates(article)) if pairs else []
        for one in pairs:
            found = [(rate, each) for of, to, each in rates if (rate := _rate_for(one, of, to, each)) is not None]
            if len({rate for rate, _ in found}) == 1:
                yield _arithmetic(one, *found[0])


def _rates(article: Sequence[ComparableFigure]) -> Iterator[Rate]:
    """Of which currency a number tells the price, and in which."""
    for sentence in told_sentences(article):
        if _PAST.search(sentence.text):
            continue
        for one, other in pairwise(sentence.figures):
            between = sentence.text[one.span[1] : other.offset]
            if _is_money(one) and _is_money(other) and _ONE.match(one.figure.quote) and _EQUALS.match(between):
                yield one.figure.unit or "", other.figure.unit or "", other
        for one in filter(_is_money, sentence.figures):
            told = _BUYS.search(sentence.text[: one.offset]) or _TO_THE.match(sentence.text[one.span[1] :])
            if told is not None:
                yield told.group("noun"), one.figure.unit or "", one


def _is_money(one: ComparableFigure) -> bool:
    return one.figure.quantity_kind == "money" and one.figure.unit is not None and bool(one.figure.value)


def _rate_for(pair: ComparableFigure, of: str, to: str, rate: ComparableFigure) -> float | None:
    """How many of the second currency one of the first is, where the rate is one of the two."""
    first, second, value = pair.figure.unit or "", pair.figure.equivalent_unit or "", rate.figure.value or 0.0
    if to == second and _is_called(first, of):
        return value
    return 1 / value if to == first and _is_called(second, of) else None


def _is_called(code: str, name: str) -> bool:
    """Whether a currency is of this code or has a name with this word: the "pound" of GBP."""
    names = {word for one in currencies() if one.code == code for each in one.names for word in each.split()}
    return name == code or name in names


def _arithmetic(pair: ComparableFigure, rate: float, told: ComparableFigure) -> Arithmetic:
    base, second = allowed(pair.figure), pair.figure.equivalent_value or 0.0
    possible = Range(base.low * rate * (1 - RATE_SHARE), base.high * rate * (1 + RATE_SHARE))
    holds = possible.low <= second <= possible.high
    return Arithmetic(
        kind="unit_pair",
        figures=(told, pair),
        allowed=possible,
        holds=holds,
        reason=f"at the rate of {quoted(told)} the first amount of {quoted(pair)} is {numbers(possible)} "
        f"{pair.figure.equivalent_unit}, the second {number(second)}",
        rule="unit_pair:stated_rate",
    )
