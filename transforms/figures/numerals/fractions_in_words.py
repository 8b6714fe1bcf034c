"""Fractions: "half", "a third", "two-thirds", "3/4", "½", and what they are of ("half a million")."""

from fractions import Fraction

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.number_words import skip_hyphen
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words

_NUMERATORS = {"a": 1, "an": 1, "one": 1}
# An ordinal behind "a" is a fraction only before these ("a third of", "a fifth more"), never before a noun.
_FRACTION_HEADS = cue_words("fraction_heads")
_HALVED_UNITS = cue_words("halved_units")
_HALF_LABELS = cue_words("half_labels")
_MARKS = frozenset("$£€¥₹")
_LARGE_DENOMINATORS = frozenset(["thousandth", "millionth", "billionth", "trillionth"])
_FULL_WORDS = cue_words("full_words")
_WHOLE_HEADS = cue_words("whole_heads")
_HALF_HEADS = cue_words("half_heads")


def _denominator(word: str) -> tuple[int, bool] | None:
    """The denominator that a word names and whether it is plural."""
    words = number_words().fraction_denominators
    if word in words:
        return int(words[word]), False
    if word.endswith("s") and word[:-1] in words:
        return int(words[word[:-1]]), True
    return None


def read_fraction(tokens: Tokens, index: int) -> Number | None:
    """The fraction that begins at `index`, with the magnitude it is of, or None."""
    number = _read_sign(tokens, index) or _read_slash(tokens, index) or _read_words(tokens, index)
    return None if number is None else _of_magnitude(number, tokens)


def read_added_fraction(tokens: Tokens, index: int) -> Number | None:
    """The fraction behind a whole number: "a half" of "two and a half million", "1/2" of "10 1/2"."""
    found = _read_sign(tokens, index) or _read_slash(tokens, index)
    if found is not None:
        return found
    numerator = _NUMERATORS.get(tokens.lowers[index]) or number_words().cardinals.get(tokens.lowers[index])
    place = skip_hyphen(tokens, index + 1)
    denominator = _denominator(tokens.lowers[place])
    if not numerator or denominator is None or denominator[1] != (numerator > 1):
        return None
    value = Fraction(int(numerator), denominator[0])
    return Number(index, place + 1, value, value, None, "fraction")


def _read_sign(tokens: Tokens, index: int) -> Number | None:
    value = number_words().fraction_signs.get(tokens.words[index])
    return None if value is None else Number(index, index + 1, value, value, None, "fraction")


def _read_slash(tokens: Tokens, index: int) -> Number | None:
    """Such as "3/4" and "1/16", but no date such as 9/11 and no second slash."""
    if tokens.words[index + 1] != "/" or tokens.kinds[index] != "d" or tokens.kinds[index + 2] != "d":
        return None
    if not (tokens.is_glued(index + 1) and tokens.is_glued(index + 2)) or tokens.words[index + 3] == "/":
        return None
    over, under = tokens.words[index], tokens.words[index + 2]
    if not (over.isdecimal() and under.isdecimal() and under in {"2", "3", "4", "5", "8", "10", "16", "32", "64"}):
        return None
    if not 0 < int(over) < int(under):
        return None
    value = Fraction(int(over), int(under))
    return Number(index, index + 3, value, value, None, "fraction")


def _read_words(tokens: Tokens, index: int) -> Number | None:
    lower = tokens.lowers[index]
    if lower in ("half", "quarter"):
        return _read_bare(tokens, index)
    numerator = _NUMERATORS.get(lower) or number_words().cardinals.get(lower)
    if not numerator:
        return None
    full = _is_full(tokens, index)
    place = index + 2 if full else skip_hyphen(tokens, index + 1)
    found = _denominator(tokens.lowers[place])
    if found is None or found[1] != (numerator > 1):
        return None
    denominator, _ = found
    if full:
        value = Fraction(int(numerator), denominator)
        return Number(index, place + 1, value, value, None, "fraction")
    if tokens.lowers[place] == "second" or not _stands_as_fraction(tokens, index, place, joined=place > index + 1):
        return None
    value = Fraction(int(numerator), denominator)
    return Number(index, place + 1, value, value, None, "fraction")


def _is_full(tokens: Tokens, index: int) -> bool:
    """Whether a share is called full, as in "a full quarter of the staff", not "a full quarter of growth"."""
    if tokens.lowers[index] != "a" or tokens.lowers[index + 1] not in _FULL_WORDS:
        return False
    return tokens.lowers[index + 3] == "of" and tokens.lowers[index + 4] in _WHOLE_HEADS


def _stands_as_fraction(tokens: Tokens, index: int, place: int, *, joined: bool) -> bool:
    """Whether "a third" is a share and not the third of something: what stands behind it decides."""
    if tokens.lowers[index] not in ("a", "an"):
        named = joined and tokens.lowers[place].removesuffix("s") not in _LARGE_DENOMINATORS
        return named or tokens.lowers[place].endswith("s") or _ends_or_heads(tokens, place + 1, _FRACTION_HEADS)
    if tokens.lowers[index - 1] == "and" and tokens.lowers[index - 2] in _HALVED_UNITS:
        return True  # "a year and a half later"
    if tokens.lowers[place] not in ("half", "quarter"):
        glued = tokens.words[place + 1] == "-" and tokens.is_glued(place + 1)  # "a third-quarter loss"
        return not glued and _ends_or_heads(tokens, place + 1, _FRACTION_HEADS)
    behind = skip_hyphen(tokens, place + 1)
    if behind > place + 1:
        return tokens.lowers[behind] in number_words().magnitudes or tokens.lowers[behind] in _HALVED_UNITS
    if tokens.lowers[place] == "quarter" and tokens.lowers[index - 1] in ("in", "per", "during", "for"):
        return False
    return _ends_or_heads(tokens, behind, _FRACTION_HEADS | _HALVED_UNITS | {"a"})


def _ends_or_heads(tokens: Tokens, index: int, heads: frozenset[str]) -> bool:
    word = tokens.lowers[index]
    ends = tokens.kinds[index] in ("", "s") and word not in _MARKS  # "fined a fourth $10,000"
    return word in heads or word in number_words().magnitudes or ends


def _read_bare(tokens: Tokens, index: int) -> Number | None:
    """Such as "half of", "half the", "quarter of a million"; not "half-time", "the second half", "first quarter"."""
    place = skip_hyphen(tokens, index + 1)
    following, magnitudes = tokens.lowers[place], number_words().magnitudes
    value = Fraction(1, 2) if tokens.lowers[index] == "half" else Fraction(1, 4)
    number = Number(index, index + 1, value, value, None, "fraction")
    if following in magnitudes or (following == "a" and tokens.lowers[skip_hyphen(tokens, place + 1)] in magnitudes):
        return number
    if place > index + 1:
        return number if following in _HALVED_UNITS else None
    if tokens.lowers[index] == "quarter" or tokens.lowers[index - 1] in _HALF_LABELS or _is_numbered(tokens, index):
        return None
    shared = (
        following in _HALF_HEADS
        or (following in _FRACTION_HEADS and following != "back")
        or tokens.kinds[place] in ("", "s")
        or following in number_words().counted_nouns
    )
    return number if shared else None


def _is_numbered(tokens: Tokens, index: int) -> bool:
    """Such as "2nd half": an ordinal in digits stands before."""
    return tokens.kinds[index - 2] == "d" and tokens.kinds[index - 1] == "w" and tokens.is_glued(index - 1)


def _of_magnitude(number: Number, tokens: Tokens) -> Number:
    """Such as "half a million", "two thirds of a million", "quarter-million": the fraction times the magnitude."""
    place = skip_hyphen(tokens, number.last)
    place += tokens.lowers[place] == "of"
    if tokens.lowers[place] == "a":
        place = skip_hyphen(tokens, place + 1)
    factor = number_words().magnitudes.get(tokens.lowers[place])
    if factor is None or number.mantissa > 1:
        return number
    return number.scaled(factor, place + 1)
