"""Units that are written once for two numbers: "from 5 to 7 per cent", "52 to 48 percent", "10 and 15 km"."""

from dataclasses import replace

from transforms.figures.numerals.amounts import Amount, read_amount
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_context import NO_UNIT

_LARGEST_MANTISSA = 1000
_JOINTS = frozenset(["to", "and", "or", "-", "–"])
_DIMENSIONS = frozenset(["by", "x", "×"])
_LEVELS = frozenset(["to", "at", "was", "is"])
_LENT = frozenset(
    ["percent", "length", "area", "volume", "mass", "speed", "temperature", "energy", "power", "data", "money"]
)


def with_borrowed_unit(amount: Amount, tokens: Tokens) -> Amount:
    """The amount with the unit, and the magnitude, of the number that is joined to it; else as it is.

    A number takes a magnitude ("from 1.2 to 1.5 million") only when it is no greater than the number before it.
    """
    bare = amount.unit == NO_UNIT and amount.number.form in ("digits", "words")
    if not bare or not _is_joined(tokens, amount):
        return amount
    second = read_amount(tokens, amount.last + 1, amount.last + 1)
    if second is None or second.number.value is None or amount.number.value is None:
        return amount
    if tokens.lowers[amount.last] in _DIMENSIONS:
        second = with_borrowed_unit(second, tokens)
        return replace(amount, unit=second.unit) if second.unit.kind == "length" else amount
    if second.unit.kind in _LENT and second.unit.code is not None:
        amount = replace(amount, unit=second.unit)
    return _with_magnitude(amount, second.number, tokens)


def _is_joined(tokens: Tokens, amount: Amount) -> bool:
    """Such as "52 to 48 per cent", and "to 5.1 from 5.3 per cent" where a level stands first."""
    joint, before = tokens.lowers[amount.last], tokens.lowers[amount.first - 1]
    return joint in _JOINTS or joint in _DIMENSIONS or (joint == "from" and before in _LEVELS)


def _with_magnitude(amount: Amount, second: Number, tokens: Tokens) -> Amount:
    number = amount.number
    raised = tokens.lowers[amount.first - 1] == "from" and tokens.lowers[amount.last] == "to"
    if not raised or number.has_magnitude or not second.has_magnitude or number.value is None or second.value is None:
        return amount
    shared = number.step is not None or number.value <= second.mantissa
    if not shared or number.value > second.mantissa * 10 or number.value > _LARGEST_MANTISSA:
        return amount
    return replace(amount, number=number.scaled(second.value / second.mantissa, number.last))
