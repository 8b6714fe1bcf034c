"""Ordinals, "3rd" and "twenty-first", and the Roman numerals of kings and wars."""

import re

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.number_words import skip_hyphen
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words

_REIGNING = frozenset(["Pope", "King", "Queen", "John"])
_TENS, _LONGEST = 20, 6
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
    if tokens.kinds[index] == "d":
        ends = tokens.is_glued(index + 1) and tokens.lowers[index + 1] == _ending(tokens.words[index])
        return index + 2 if ends else None
    return _spelled_end(tokens, index)


def _spelled_end(tokens: Tokens, index: int) -> int | None:
    """Such as "first", "twenty-first", "one hundred and first"; not "one-third", "two and third"."""
    words, place = number_words(), index
    while place < index + _LONGEST:
        if tokens.lowers[place] in words.ordinals:
            return place + 1
        behind = skip_hyphen(tokens, place + 1)
        word, following = tokens.lowers[place], tokens.lowers[behind]
        large = word in ("hundred", "thousand") or (
            word == "and" and tokens.lowers[place - 1] in ("hundred", "thousand")
        )
        leads = large or words.cardinals.get(word, 0) >= _TENS or following.endswith(("dth", "nth"))
        if (word not in words.cardinals and not large) or not leads:
            return None
        place = behind
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
