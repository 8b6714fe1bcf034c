"""A number with its sign, its currency mark and its unit: what a range has two of."""

from dataclasses import dataclass, replace
from fractions import Fraction

from transforms.figures.numerals.exchange_rates import find_quoted_currency
from transforms.figures.numerals.letter_marks import LETTER_MARKS, is_sum
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_context import NO_UNIT
from transforms.figures.numerals.unit_tree import Unit, find_currency_mark
from transforms.figures.numerals.units import find_unit

_MINUS = frozenset(["-", "−", "–"])
_ROUGHLY = frozenset(["about", "around", "roughly", "approximately", "nearly", "over", "almost"])


@dataclass(frozen=True, slots=True)
class Amount:
    """Tokens `first` to `last` (not included) hold sign, mark, number and unit."""

    first: int
    last: int
    number: Number
    unit: Unit
    negative: bool = False

    def to_exact(self, value: Fraction) -> Fraction:
        """A number of this amount, below zero as negative."""
        return -value if self.negative else value


def read_amount(tokens: Tokens, index: int, floor: int) -> Amount | None:
    """The amount whose number begins at `index`; nothing before the token `floor` belongs to it."""
    first, mark = _find_mark(tokens, index, floor)
    number = read_number(tokens, index, money=mark is not None)
    if number is None:
        return None
    first, negative = _find_sign(tokens, first, floor, number)
    if mark is not None:
        return Amount(first, _skip_money_name(tokens, number.last), number, mark, negative)
    last, unit = find_unit(tokens, number.last, number)
    if unit == NO_UNIT and _is_magnitude(tokens, index):
        unit = Unit(None, "other")
    elif unit == NO_UNIT and tokens.kinds[index] == "d":
        unit = find_quoted_currency(tokens, index, number)
    return _below_zero(Amount(first, last, number, unit, negative), tokens)


def _is_magnitude(tokens: Tokens, index: int) -> bool:
    """Such as "magnitude 6.1", "a magnitude-6.5 quake", "a magnitude of 7"."""
    before = index - 1
    before -= tokens.lowers[before] in _ROUGHLY
    before -= tokens.lowers[before] in ("-", "of")
    return tokens.lowers[before] == "magnitude"


def _find_mark(tokens: Tokens, index: int, floor: int) -> tuple[int, Unit | None]:
    found = find_currency_mark(tokens, index)
    if found is None or found[0] < floor or tokens.kinds[index] not in ("d", "w"):
        return index, None
    first, mark = found
    word = tokens.words[index - 1]
    if word in LETTER_MARKS and not _is_letter_mark(tokens, index):
        return index, None
    if tokens.kinds[index] == "w" and tokens.words[index - 1].isalpha():
        return index, None
    return first, mark


def _is_letter_mark(tokens: Tokens, index: int) -> bool:
    """Such as "R500m" and "N1,200" are money, "R2" and "N95" are names."""
    if not tokens.is_glued(index):
        return len(tokens.words[index - 1]) > 1 and "," in tokens.words[index]
    return is_sum(tokens, index)


def _find_sign(tokens: Tokens, first: int, floor: int, number: Number) -> tuple[int, bool]:
    before = first - 1
    if before < floor or number.is_vague:
        return first, False
    if tokens.lowers[before] in ("minus", "negative"):
        return (first, False) if tokens.lowers[before - 1] == "or" else (before, True)
    if tokens.words[before] in _MINUS and tokens.is_glued(first) and tokens.kinds[number.first] == "d":
        spaced = before == 0 or not tokens.is_glued(before) or tokens.words[before - 1] == "("
        return (before, True) if spaced else (first, False)
    return first, False


def _skip_money_name(tokens: Tokens, index: int) -> int:
    """Such as "$5 dollars", "US$3m USD": the name after the mark says the same again."""
    return index + 1 if tokens.lowers[index] in ("dollars", "usd", "euros", "pounds") else index


def _below_zero(amount: Amount, tokens: Tokens) -> Amount:
    """Such as "20 degrees below zero", "five below zero", "10C below freezing"."""
    last = amount.last
    if tokens.lowers[last] != "below" or tokens.lowers[last + 1] not in ("zero", "freezing"):
        return amount
    if amount.unit != NO_UNIT and amount.unit.kind not in ("temperature", "other"):
        return amount
    return replace(amount, last=last + 2, negative=True)
