"""Cardinal numbers in words: "four thousand six hundred and forty-seven", "a hundred", "two dozen"."""

from fractions import Fraction

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.numbers import number_words

Found = tuple[Fraction, int]
_TEN, _TWENTY, _HUNDRED, _THOUSAND = 10, 20, 100, 1000


def _below_hundred(tokens: Tokens, index: int) -> Found | None:
    cardinals = number_words().cardinals
    value = cardinals.get(tokens.lowers[index])
    if value is None:
        return None
    behind = index + 1
    if value >= _TWENTY and (unit := cardinals.get(tokens.lowers[skip_hyphen(tokens, behind)])) and unit < _TEN:
        return value + unit, skip_hyphen(tokens, behind) + 1
    return value, behind


def skip_hyphen(tokens: Tokens, index: int) -> int:
    """The index behind a hyphen that joins two words, else the index itself."""
    joined = tokens.words[index] == "-" and tokens.is_glued(index) and tokens.is_glued(index + 1)
    return index + 1 if joined else index


def _skip_and(tokens: Tokens, index: int) -> int:
    return index + 1 if tokens.lowers[index] == "and" else skip_hyphen(tokens, index)


def _below_thousand(tokens: Tokens, index: int) -> Found | None:
    found = (Fraction(1), index + 1) if tokens.lowers[index] in ("a", "hundred") else _below_hundred(tokens, index)
    if found is None:
        return None
    value, last = found
    hundred = index if tokens.lowers[index] == "hundred" else skip_hyphen(tokens, last)
    if tokens.lowers[hundred] != "hundred":
        return None if tokens.lowers[index] == "a" else found
    value, last = value * _HUNDRED, hundred + 1
    rest = _below_hundred(tokens, _skip_and(tokens, last))
    return (value + rest[0], rest[1]) if rest and rest[0] else (value, last)


def _first_group(tokens: Tokens, index: int) -> Found | None:
    magnitudes = number_words().magnitudes
    if tokens.lowers[index] == "a" and tokens.lowers[index + 1] in magnitudes and tokens.lowers[index + 1] != "hundred":
        return Fraction(1), index + 1
    if tokens.lowers[index] in magnitudes and tokens.lowers[index] != "hundred":
        return Fraction(1), index
    return _below_thousand(tokens, index)


def read_number_words(tokens: Tokens, index: int) -> Number | None:
    """The cardinal that begins at `index`, magnitudes included, or None."""
    magnitudes = number_words().magnitudes
    found = _first_group(tokens, index)
    if found is None:
        return None
    total, scale, smallest = Fraction(0), Fraction(1), None
    value, last = found
    mantissa = value
    while True:
        factor = magnitudes.get(tokens.lowers[skip_hyphen(tokens, last)])
        if factor is None or (smallest is not None and factor >= smallest):
            total += value
            break
        scale, smallest = factor, factor
        total, last = total + value * factor, skip_hyphen(tokens, last) + 1
        following = _below_thousand(tokens, _skip_and(tokens, last)) if factor >= _THOUSAND else None
        if following is None or not _may_follow(tokens, last, following, factor):
            break
        value, last = following
    return Number(index, last, total, mantissa, None, "words", has_magnitude=scale > _HUNDRED)


def _may_follow(tokens: Tokens, last: int, following: Found, factor: Fraction) -> bool:
    """Whether the next group goes on with this number: "two thousand and five", not "a million and 300"."""
    then = number_words().magnitudes.get(tokens.lowers[following[1]], Fraction(1))
    if tokens.lowers[last] == "and":
        return factor == _THOUSAND and following[0] < _HUNDRED and then == 1
    return then < factor and tokens.lowers[last] != "a"
