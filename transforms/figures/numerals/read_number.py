"""One number at one place, in whatever form it is written."""

from dataclasses import replace
from fractions import Fraction

from transforms.figures.numerals.digits import count_decimals, read_digits
from transforms.figures.numerals.fractions_in_words import read_added_fraction, read_fraction
from transforms.figures.numerals.magnitudes import with_magnitude
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.number_words import read_number_words
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.vague_numbers import read_vague


def read_number(tokens: Tokens, index: int, *, money: bool = False) -> Number | None:
    """The number that begins at `index`, or None; `money` says that a currency mark stands before it."""
    if tokens.kinds[index] == "d":
        number = read_fraction(tokens, index) or _read_digit_number(tokens, index)
        return None if number is None else with_magnitude(_and_fraction(number, tokens), tokens, money=money)
    number = read_fraction(tokens, index) or read_vague(tokens, index) or read_number_words(tokens, index)
    if number is None or number.form != "words":
        return number
    return _decimal_words(with_magnitude(_and_fraction(number, tokens), tokens, money=money), tokens)


def _read_digit_number(tokens: Tokens, index: int) -> Number | None:
    word = tokens.words[index]
    value = read_digits(word)
    if value is None:
        return None
    decimals = count_decimals(word)
    step = Fraction(1, 10**decimals) if decimals else None
    return Number(index, index + 1, value, value, step, "digits")


def _and_fraction(number: Number, tokens: Tokens) -> Number:
    """ "two and a half", "10 1/2", "3½", "a million and a half": the fraction added, of the same magnitude."""
    place = number.last
    if tokens.lowers[place] == "and" and tokens.lowers[place + 1] in ("a", "one", "three", "two"):
        place += 1
    elif tokens.kinds[number.first] != "d" or (place == number.last and not _is_written_fraction(tokens, place)):
        return number
    fraction = read_added_fraction(tokens, place)
    if fraction is None or fraction.value is None or fraction.value >= 1 or number.value is None:
        return number
    unit = _last_magnitude(number)
    return replace(
        number,
        last=fraction.last,
        value=number.value + fraction.value * unit,
        mantissa=number.mantissa + fraction.value,
    )


def _is_written_fraction(tokens: Tokens, place: int) -> bool:
    slash = tokens.words[place + 1] == "/" and tokens.kinds[place] == "d" and not tokens.is_glued(place)
    return slash or (not tokens.words[place].isascii() and tokens.kinds[place] == "w")


def _last_magnitude(number: Number) -> Fraction:
    """What one of the number's last magnitude is worth: a million in "three million", 1 in "three"."""
    if number.value is None or not number.has_magnitude or not number.mantissa:
        return Fraction(1)
    return number.value / number.mantissa


def _decimal_words(number: Number, tokens: Tokens) -> Number:
    """ "nine point nought four": the digits behind the point, word by word."""
    if tokens.lowers[number.last] != "point" or number.has_magnitude or number.value is None:
        return number
    place, digits = number.last + 1, ""
    while (part := read_number_words(tokens, place)) is not None and part.value is not None and part.value < 100:
        digits += str(part.value)
        place = part.last
    if not digits:
        return number
    step = Fraction(1, 10 ** len(digits))
    value = number.value + int(digits) * step
    return with_magnitude(replace(number, last=place, value=value, mantissa=value, step=step), tokens, money=False)
