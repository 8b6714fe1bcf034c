"""How many units: `two`, `25`, `a`, `a few`, `two and a half`, `half a`."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from transforms.vocabulary.times import value_of

Amount = Fraction | None
"""None is an amount that is not told: several years."""


_MULTIPLIERS = frozenset({12, 100, 1000, 1_000_000, 1_000_000_000})
"""A dozen and the powers multiply what stands before them: two hundred, three million."""


def read_amount(words: Sequence[str]) -> Amount:
    """The number that the words of an amount name; None where they name none.

    >>> read_amount(("two", "and", "a", "half"))
    Fraction(5, 2)
    """
    total = Fraction(0)
    seen = False
    for word in words:
        if word == "half":
            return total + Fraction(1, 2)
        if word in value_of("few"):
            told = value_of("few")[word]
            return None if told == "X" else Fraction(told)
        number = _read_number(word)
        if number is not None:
            total = total * number if number in _MULTIPLIERS and seen else total + number
            seen = True
    return total if seen else Fraction(1)


def _read_number(word: str) -> Fraction | None:
    if word in value_of("numbers"):
        return Fraction(value_of("numbers")[word])
    digits = word.replace(",", "")
    return Fraction(digits) if digits[:1].isdigit() and digits.replace(".", "", 1).isdigit() else None


_IN_SMALLER: Mapping[str, tuple[str, int]] = {
    "TH": ("TM", 60), "M": ("D", 30), "Y": ("M", 12), "DE": ("Y", 10), "CE": ("Y", 100), "ML": ("Y", 1000),
    "TM": ("TS", 60), "D": ("TH", 24), "W": ("D", 7),
}  # fmt: skip


def in_whole_units(amount: Fraction, unit: str) -> tuple[int, str]:
    """The same amount in the unit, or in the smaller one in which it is whole: half a century is 50 years."""
    if amount.denominator != 1 and unit in _IN_SMALLER:
        smaller, factor = _IN_SMALLER[unit]
        return int(amount * factor), smaller
    return int(amount), unit


def duration_value(amount: Amount, unit: str) -> str:
    """The TIMEX3 duration of an amount of units.

    >>> duration_value(Fraction(24), "TH"), duration_value(None, "Y"), duration_value(Fraction(1, 2), "TH")
    ('PT24H', 'PXY', 'PT30M')
    """
    if amount is not None and amount < 1 and unit in _IN_SMALLER:
        smaller, factor = _IN_SMALLER[unit]
        return duration_value(amount * factor, smaller)
    if unit == "FORTNIGHT":
        return duration_value(None if amount is None else amount * 2, "W")
    number = "X" if amount is None else str(int(amount)) if amount.denominator == 1 else f"{float(amount):g}"
    if unit.startswith("T"):
        return f"PT{number}{unit[1]}"
    return f"P{number}{unit}"
