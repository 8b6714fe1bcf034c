"""The currency of an exchange rate told without it: "the rupee weakened to 83.47 to the dollar"."""

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_context import NO_UNIT, settle_unit
from transforms.figures.numerals.unit_tree import Unit, find_unit_name

_PER = frozenset(["to", "per"])
_TO_EITHER = frozenset(["against", "versus"])
_ARTICLES = frozenset(["the", "a", "one", "us", "u.s.", "american", "each"])
# Dealers quote these in dollars, all others in themselves.
_QUOTED_IN_DOLLARS = frozenset(["GBP", "EUR", "AUD", "NZD", "IEP"])
_POUND, _DOLLAR = Unit("GBP", "money"), Unit("USD", "money")


def find_quoted_currency(tokens: Tokens, index: int, number: Number) -> Unit:
    """The currency of a bare number at `index` with "to the dollar" or "against the dollar" behind it, or no unit.

    It is the other currency that the sentence names before; "against" leaves open which of the two is counted,
    and the dealers' habit decides.
    """
    joint, place = tokens.lowers[number.last], number.last + 1
    if number.is_vague or number.has_magnitude or joint not in _PER | _TO_EITHER:
        return NO_UNIT
    while tokens.lowers[place] in _ARTICLES:
        place += 1
    other = _currency_at(tokens, place, number)
    if other is None or (place == number.last + 1 and joint != "per"):
        return NO_UNIT
    own = _currency_before(tokens, index, number, other)
    if own is None or (joint in _TO_EITHER and other != _DOLLAR):
        return NO_UNIT
    return _DOLLAR if joint in _TO_EITHER and own.code in _QUOTED_IN_DOLLARS else own


def _currency_before(tokens: Tokens, index: int, number: Number, other: Unit) -> Unit | None:
    """The last other currency before, named as one: "the rupee", "Nigeria's naira"."""
    for place in range(index - 1, 0, -1):
        found = _currency_at(tokens, place, number)
        before = tokens.words[place - 1]
        if found is not None and found != other and (before.lower() in _ARTICLES or before[:1].isupper()):
            return found
    return _currency_at(tokens, 0, number)


def _currency_at(tokens: Tokens, place: int, number: Number) -> Unit | None:
    found = find_unit_name(tokens, place)
    if found is None:
        return None
    if found[1].shared == "pound":
        return _POUND
    unit = settle_unit(found[1], tokens, place, number, joined=False)
    return Unit(unit.code, "money") if unit.kind == "money" and unit.code is not None and not unit.minor else None
