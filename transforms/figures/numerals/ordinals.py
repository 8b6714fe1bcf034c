"""Ordinals, "3rd" and "twenty-first", and the Roman numerals of kings and wars."""

import re

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.number_words import skip_hyphen
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words

_REIGNING = frozenset(["Pope", "King", "Queen", "John"])
_TENS = 20
_ROMAN = re.compile(r"(?=[XVIL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


def claim_ordinal(tokens: Tokens, index: int) -> Claim | None:
    """The ordinal that begins at `index`; "Fifth Avenue" is a name."""
    last = _ordinal_end(tokens, index)
    if last is None:
        return None
    street = tokens.lowers[last] in identifier_words().after_address and tokens.words[last][:1].isupper()
    named = street and (tokens.kinds[index] == "d" or tokens.words[last - 1][:1].isupper())
    return Claim(index, last, "identifier" if named else "ordinal", "ordinal")


def _ending(digits: str) -> str:
    """What an ordinal ends in: "13st" is a weight, "21st" an ordinal."""
    teens = digits[-2:] in ("11", "12", "13")
    return "th" if teens else {"1": "st", "2": "nd", "3": "rd"}.get(digits[-1], "th")


def _ordinal_end(tokens: Tokens, index: int) -> int | None:
    words = number_words()
    if tokens.kinds[index] == "d":
        ends = tokens.is_glued(index + 1) and tokens.lowers[index + 1] == _ending(tokens.words[index])
        return index + 2 if ends else None
    if tokens.lowers[index] in words.ordinals:
        return index + 1
    place, tens = index, words.cardinals.get(tokens.lowers[index])
    while tens is not None or (tokens.lowers[place] in ("hundred", "thousand", "and") and place > index):
        behind = skip_hyphen(tokens, place + 1)
        if tokens.lowers[behind] in words.ordinals:
            compound = (tens or 0) >= _TENS or place > index or tokens.lowers[behind].endswith("dth")
            return behind + 1 if compound else None
        place, tens = behind, words.cardinals.get(tokens.lowers[behind])
        if place > index + 6:
            return None
    return None


def is_roman(word: str) -> bool:
    """Whether the letters are a Roman numeral, and are not usually something else.

    >>> is_roman("XIV"), is_roman("DC"), is_roman("IIII")
    (True, False, False)
    """
    return word not in identifier_words().roman_excluded and bool(word) and _ROMAN.fullmatch(word) is not None


def claim_roman(tokens: Tokens, index: int) -> Claim | None:
    """Such as "Elizabeth II", "World War I", "Chapter IV": upper-case Roman letters behind a capitalised word."""
    word, before = tokens.words[index], tokens.words[index - 1]
    if not before[:1].isupper() or not word.isupper():
        return None
    single = word in ("I", "V", "X") and before in identifier_words().roman_singles_after
    if word == "I" and tokens.kinds[index + 1] == "w" and tokens.words[index + 1].islower():
        single = single and before in ("War", "Elizabeth", "Phase", "Part", "Stage", "Division")
    if not single and not is_roman(word):
        return None
    labelled = before in identifier_words().before_capital or before.lower() in identifier_words().before_any
    return Claim(index, index + 1, "identifier" if labelled and before not in _REIGNING else "ordinal", "roman")
