"""Numbers written in digits."""

import re
from fractions import Fraction

_MOST_DIGITS = 40
_DOTTED = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_GROUPED = re.compile(r"\d{1,3}(?:[,\u00a0\u202f\u2009 '’]\d{2,3})+(?:\.\d+)?")
_EUROPEAN = re.compile(r"\d{1,3}(?:\.\d{3})+,\d+")
_COMMA_DECIMAL = re.compile(r"\d{1,3},\d{1,2}")
_PLAIN = re.compile(r"\d*[.·]?\d+")
_SEPARATORS = str.maketrans("", "", ",\u00a0\u202f\u2009 '’")


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
    if _COMMA_DECIMAL.fullmatch(text):
        return text.replace(",", ".")
    if _GROUPED.fullmatch(text):
        return text.translate(_SEPARATORS)
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


def read_dotted_count(text: str) -> Fraction | None:
    """The thousands of a count that is written with a point, as on the Continent; None where decimals are possible.

    >>> read_dotted_count("5.000"), read_dotted_count("0.250"), read_dotted_count("5.25")
    (Fraction(5000, 1), None, None)
    """
    return Fraction(text.replace(".", "")) if _DOTTED.fullmatch(text) else None
