"""Numbers written in digits."""

import re
from fractions import Fraction

_MOST_DIGITS = 40
_GROUPED = re.compile(r"\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{2,3})+(?:\.\d+)?")
_EUROPEAN = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+")
_COMMA_DECIMAL = re.compile(r"\d{1,3},\d{1,2}")
_PLAIN = re.compile(r"\d*[.·]?\d+")
_SEPARATORS = str.maketrans("", "", ",\u00a0\u202f\u2009 ")


def read_digits(text: str) -> Fraction | None:
    """The exact number that the digits say, or None for digits that are no single number (or are endless).

    >>> read_digits("4,647"), read_digits("12,34,567.5"), read_digits(".5"), read_digits("1.234,5")
    (Fraction(4647, 1), Fraction(2469135, 2), Fraction(1, 2), Fraction(2469, 2))
    >>> read_digits("192.168.1.2") is None
    True
    """
    plain = _to_plain(text) if len(text) <= _MOST_DIGITS else None
    return None if plain is None else Fraction(plain)


def _to_plain(text: str) -> str | None:
    """The digits with a point for the decimals and nothing else."""
    if text.isdecimal():
        return text
    if _GROUPED.fullmatch(text):
        return text.translate(_SEPARATORS)
    if _COMMA_DECIMAL.fullmatch(text):
        return text.replace(",", ".")
    if _EUROPEAN.fullmatch(text):
        return text.replace(".", "").replace(",", ".")
    return text.replace("·", ".") if _PLAIN.fullmatch(text) else None


def count_decimals(text: str) -> int:
    """How many digits stand behind the point.

    >>> count_decimals("3.50"), count_decimals("4,600"), count_decimals("1,3")
    (2, 0, 1)
    """
    if _COMMA_DECIMAL.fullmatch(text):
        text = text.replace(",", ".")
    _, point, behind = text.replace("·", ".").rpartition(".")
    return len(behind) if point and "," not in behind else 0
