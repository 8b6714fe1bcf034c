"""One number at one place, in whatever form it is written."""

from dataclasses import replace
from fractions import Fraction

from transforms.figures.numerals.digits import count_decimals, read_digits, read_dotted_count
from transforms.figures.numerals.fractions_in_words import read_added_fraction, read_fraction
from transforms.figures.numerals.magnitudes import with_magnitude
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.number_words import read_number_words
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.vague_numbers import read_span, read_vague
from transforms.vocabulary.numbers import number_words


def read_number(tokens: Tokens, index: int, *, money: bool = False) -> Number | None:
    """The number that begins at `index`, or None; `money` says that a currency mark stands before it."""
    known = index, money
    if known not in tokens.numbers:
        tokens.numbers[known] = _read(tokens, index, money=money)
    return tokens.numbers[known]


def _read(tokens: Tokens, index: int, *, money: bool) -> Number | None:
    if tokens.kinds[index] == "d":
        number = read_fraction(tokens, index) or read_span(tokens, index) or _read_digit_number(tokens, index)
        return number if number is None or number.is_vague else _completed(number, tokens, money=money)
    number = read_fraction(tokens, index) or read_vague(tokens, index) or read_number_words(tokens, index)
    if number is None or number.form != "words":
        return number
    return _decimal_words(_completed(number, tokens, money=money), tokens)


def _completed(number: Number, tokens: Tokens, *, money: bool) -> Number:
    """The number with a fraction and a magnitude, in either order: "two and a half million", "3 million and a half"."""
    added = _and_fraction(number, tokens)
    if added.has_magnitude and added.last > number.last:
        return added
    scaled = with_magnitude(added, tokens, money=money)
    return _and_fraction(scaled, tokens) if added.last == number.last and scaled.has_magnitude else scaled


def _read_digit_number(tokens: Tokens, index: int) -> Number | None:
    word = tokens.words[index]
    value = read_digits(word)
    if value is None:
        return None
    thousands = _thousands_behind(tokens, index)
    if thousands is not None:
        return Number(index, index + 2, value * 1000 + thousands, value * 1000 + thousands, None, "digits")
    dotted = read_dotted_count(word) if tokens.words[index + 1] in number_words().counted_nouns else None
    if dotted is not None:  # "5.000 people": nobody counts thousandths of them
        return Number(index, index + 1, dotted, dotted, None, "digits")
    decimals = count_decimals(word)
    step = Fraction(1, 10**decimals) if decimals else None
    return Number(index, index + 1, value, value, step, "digits")


def _thousands_behind(tokens: Tokens, index: int) -> Fraction | None:
    """Such as "15 300 people": three digits behind a plain space, before a word in lower case, belong to the number."""
    word, behind = tokens.words[index], tokens.words[index + 1]
    if tokens.kinds[index + 1] != "d" or len(behind) != _GROUP or not behind.isdecimal() or not word.isdecimal():
        return None
    spaced = tokens.starts[index + 1] == tokens.ends[index] + 1 and tokens.text[tokens.ends[index]] == " "
    before = tokens.words[index - 1]
    if not spaced or len(word) > _GROUP or word[0] == "0" or before[:1].isupper() or before == ".":
        return None
    following = tokens.words[index + 2]
    return Fraction(int(behind)) if following.islower() and following not in ("of", "to", "in") else None


def _and_fraction(number: Number, tokens: Tokens) -> Number:
    """Such as "two and a half", "two-and-a-half", "10 1/2", "3½", "a million and a half": the fraction added."""
    place = _fraction_place(number, tokens)
    if place is None or number.value is None:
        return number
    fraction = read_added_fraction(tokens, place)
    if fraction is None or fraction.value is None or fraction.value >= 1:
        return number
    unit = _last_magnitude(number, tokens)
    value = number.value + fraction.value * unit
    return replace(number, last=fraction.last, value=value, mantissa=number.mantissa + fraction.value)


def _fraction_place(number: Number, tokens: Tokens) -> int | None:
    """Where a fraction may begin that is added to the number."""
    place = number.last
    if tokens.lowers[place] == "and" and tokens.lowers[place + 1] in _ADDED:
        return place + 1
    if tokens.words[place] == "-" and tokens.lowers[place + 1] == "and" and tokens.words[place + 2] == "-":
        return place + 3
    if tokens.words[place] == "-" and tokens.words[place + 2] == "/" and tokens.is_glued(place + 1):
        return place + 1
    return place if tokens.kinds[number.first] == "d" and _is_written_fraction(tokens, place) else None


_GROUP, _HUNDRED = 3, 100
_ADDED = frozenset(["a", "one", "two", "three"])


def _is_written_fraction(tokens: Tokens, place: int) -> bool:
    slash = tokens.words[place + 1] == "/" and tokens.kinds[place] == "d" and not tokens.is_glued(place)
    return slash or (not tokens.words[place].isascii() and tokens.kinds[place] == "w")


def _last_magnitude(number: Number, tokens: Tokens) -> Fraction:
    """What one of the number's last magnitude is worth: a million in "three million", 12 in "a dozen", 1 in "three"."""
    if tokens.lowers[number.last - 1] == "dozen":
        return number_words().magnitudes["dozen"]
    if number.value is None or not number.has_magnitude or not number.mantissa:
        return Fraction(1)
    return number.value / number.mantissa


def _decimal_words(number: Number, tokens: Tokens) -> Number:
    """Such as "nine point nought four": the digits behind the point, word by word."""
    if tokens.lowers[number.last] != "point" or number.has_magnitude or number.value is None:
        return number
    place, digits = number.last + 1, ""
    while (part := read_number_words(tokens, place)) is not None and part.value is not None and part.value < _HUNDRED:
        digits += str(part.value)
        place = part.last
    if not digits:
        return number
    step = Fraction(1, 10 ** len(digits))
    value = number.value + int(digits) * step
    return with_magnitude(replace(number, last=place, value=value, mantissa=value, step=step), tokens, money=False)
