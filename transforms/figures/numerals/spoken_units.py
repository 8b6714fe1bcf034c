"""Measures in two units: "5ft 10in", "a year and a half", "six pounds four ounces"."""

from dataclasses import replace
from fractions import Fraction

from transforms.figures.numerals.amounts import Amount, read_amount
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import find_unit_name

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


def with_article_before(amount: Amount, tokens: Tokens, floor: int) -> Amount:
    """Such as "a mile and a half", read from its half: one of the unit and the fraction of it."""
    number, unit_place = amount.number, amount.first - 2
    if number.form != "fraction" or number.value is None or tokens.lowers[amount.first - 1] != "and":
        return amount
    if unit_place - 1 < floor or tokens.lowers[unit_place - 1] not in ("a", "an"):
        return amount
    found = find_unit_name(tokens, unit_place)
    if found is None or found[0] != amount.first - 1 or found[1].code is None:
        return amount
    total = 1 + number.value
    return replace(amount, first=unit_place - 1, unit=found[1], number=replace(number, value=total, mantissa=total))


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
