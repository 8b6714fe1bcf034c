"""Magnitudes behind a number: "million", "bn", "20k", "5 lakh crore"."""

from dataclasses import replace
from fractions import Fraction

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import find_unit_name
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words
from transforms.vocabulary.words import Comparator

# "100m hurdles": behind these, the letter is a metre although they look like a counted plural.
_LOOK_BACK, _MOST_MAGNITUDES = 60, 3
_COUNTED_VERBS = cue_words("counted_verbs")
_RACES = cue_words("races")
_BEHIND_CLAUSE = frozenset(["a", "in", "last", "at", "on", "from", "the", "and", "by", "this", "previously", "earlier"])
_HEDGES: dict[str, Comparator] = {"odd": "approximate", "plus": "at_least", "some": "approximate"}
# "40 grand was stolen", but "40 grand pianos".
_BEHIND_GRAND = cue_words("function_words") | {"a", "an", "per", "each", "worth", "more", "less", "or", "were", "are"}
_THOUSAND = Fraction(1000)
_STOPS = frozenset([".", ",", ";", ":", ")", "?", "!"])
_NOT_PLURAL = cue_words("not_plural")


def find_magnitude(tokens: Tokens, index: int, *, money: bool) -> tuple[Fraction, int] | None:
    """The magnitude that begins at `index`, right behind a number: its factor and the index behind it.

    `money` says that a currency mark stands before the number, so that "m" is a million.
    """
    words = number_words()
    word = tokens.words[index]
    if tokens.is_glued(index):
        if word == "-" and tokens.is_glued(index + 1):
            factor = words.magnitudes.get(tokens.lowers[index + 1])
            return None if factor is None else (factor, index + 2)
        factor = words.glued_magnitudes.get(word) or words.magnitudes.get(tokens.lowers[index])
        if factor is None and word in words.ambiguous_magnitudes and (money or counts_something(tokens, index + 1)):
            factor = words.ambiguous_magnitudes[word]
    else:
        lower = tokens.lowers[index]
        if lower == "grand" and (tokens.kinds[index + 1] != "w" or tokens.lowers[index + 1] in _BEHIND_GRAND):
            return _THOUSAND, index + 1
        factor = words.magnitudes.get(lower) or words.short_magnitudes.get(lower)
        parted = not tokens.is_glued(index + 1) or tokens.words[index + 1] in _STOPS  # "£3.99 T-shirts"
        if factor is None and money and parted and word in words.ambiguous_magnitudes:
            factor = words.ambiguous_magnitudes[word]
    return None if factor is None else (factor, index + 1)


def counts_something(tokens: Tokens, index: int) -> bool:
    """Whether a unit or a counted plural stands there: "4m viewers", "1.2m tonnes", but not "100m hurdles"."""
    return _counts_here(tokens, index) or _counts_elsewhere(tokens, index)


def _counts_here(tokens: Tokens, index: int) -> bool:
    lower = tokens.lowers[index]
    if lower in _COUNTED_VERBS or lower in number_words().counted_nouns or find_unit_name(tokens, index) is not None:
        return True
    for here in range(index, index + 3):
        word = tokens.words[here]
        if not word.isalpha() or word in _NOT_PLURAL or word in _RACES:
            return False
        if word.endswith("s") and not word.endswith("ss"):
            return True
    return False


def _counts_elsewhere(tokens: Tokens, index: int) -> bool:
    """Whether an "m" at the end of a clause is a million, because another one before it is: "a group of 2.9m"."""
    if tokens.words[index - 1] != "m" or (tokens.kinds[index] == "w" and tokens.lowers[index] not in _BEHIND_CLAUSE):
        return False
    return any(
        tokens.words[place] == "m" and tokens.kinds[place - 1] == "d" and _counts_here(tokens, place + 1)
        for place in range(max(1, index - _LOOK_BACK), index - 2)
    )


def _find_hedged(tokens: Tokens, index: int) -> tuple[Fraction, int, Comparator] | None:
    """Such as the "-odd crore" of "4,500-odd crore": factor, index behind, and how it bounds."""
    place = index + (tokens.words[index] == "-")
    hedge = _HEDGES.get(tokens.lowers[place])
    factor = number_words().magnitudes.get(tokens.lowers[place + 1])
    return None if hedge is None or factor is None else (factor, place + 2, hedge)


def with_magnitude(number: Number, tokens: Tokens, *, money: bool) -> Number:
    """The number together with the magnitudes behind it, if any; "lakh crore" is two of them."""
    hedged = _find_hedged(tokens, number.last)
    if hedged is not None:
        number = replace(number.scaled(*hedged[:2]), hedge=hedged[2])
    for _ in range(_MOST_MAGNITUDES):
        found = find_magnitude(tokens, number.last, money=money)
        if found is None:
            break
        number = number.scaled(*found)
    return number
