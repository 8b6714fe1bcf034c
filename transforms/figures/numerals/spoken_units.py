"""Measures in two units: "5ft 10in", "a year and a half", "six pounds four ounces"."""

from dataclasses import replace
from fractions import Fraction

from transforms.figures.numerals.amounts import Amount, read_amount
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens

# How many of the smaller unit make one of the greater.
_INCHES = 12
_PARTS = {
    ("[ft_i]", "[in_i]"): _INCHES,
    ("[lb_av]", "[oz_av]"): 16,
    ("[stone_av]", "[lb_av]"): 14,
}


def with_smaller_unit(amount: Amount, tokens: Tokens) -> Amount:
    """The amount together with the smaller unit behind it, all in the greater unit."""
    number = amount.number
    if number.value is None or number.has_magnitude or amount.unit.code is None:
        return amount
    place = amount.last
    place += tokens.lowers[place] in ("and", "-", ",")
    second = read_amount(tokens, place, place)
    if second is None or second.number.value is None:
        return amount
    parts = _PARTS.get((amount.unit.code, second.unit.code or ""))
    bare = amount.unit.code == "[ft_i]" and second.unit.code is None and tokens.words[place - 1] == "-"
    if bare and second.number.value < _INCHES:
        parts = _INCHES
    if parts is None or second.number.value >= parts or _has_comma(tokens, place):
        return _and_half(amount, tokens)
    total = number.value + second.number.value / parts
    joined = replace(number, value=total, mantissa=total, last=second.number.last, step=Fraction(1, parts))
    return replace(amount, number=joined, last=second.last)


def _has_comma(tokens: Tokens, place: int) -> bool:
    return tokens.words[place - 1] == ","


def _and_half(amount: Amount, tokens: Tokens) -> Amount:
    """Such as "one hour and a half": half of the unit."""
    place = amount.last
    if tokens.lowers[place : place + 3] != ["and", "a", "half"] or amount.number.value is None:
        return amount
    half = read_number(tokens, place + 1)
    if half is None or half.value != Fraction(1, 2):
        return amount
    total = amount.number.value + half.value
    return replace(amount, number=replace(amount.number, value=total, mantissa=total), last=place + 3)
