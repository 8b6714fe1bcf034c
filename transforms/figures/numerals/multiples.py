"""Multiplication: "doubled", "twice as many", "a threefold rise", "10 times more", "halved"."""

from dataclasses import dataclass
from fractions import Fraction

from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words

_MORE = cue_words("more")
_BEFORE_HALVES = cue_words("before_halves")


@dataclass(frozen=True, slots=True)
class Multiple:
    """Tokens `first` to `last` (not included) multiply by `value`."""

    first: int
    last: int
    value: Fraction


def read_multiple(tokens: Tokens, index: int) -> Multiple | None:
    """The multiplication that begins at `index`, or None."""
    words, lower = number_words(), tokens.lowers[index]
    if lower in words.multiple_verbs and not _are_halves(tokens, index):
        return Multiple(index, index + 1, words.multiple_verbs[lower])
    if lower in words.multiple_folds:
        return Multiple(index, index + 1, words.multiple_folds[lower])
    if lower in words.multiple_words and tokens.lowers[index + 1] in words.multiple_heads:
        return Multiple(index, index + 1, words.multiple_words[lower])
    return _read_times(tokens, index)


def _are_halves(tokens: Tokens, index: int) -> bool:
    """Such as "both halves of the wreck", which multiply nothing; "the bank halves its dividend" does."""
    before, after = tokens.lowers[index - 1], tokens.lowers[index + 1]
    return tokens.lowers[index] == "halves" and (after == "of" or (index > 0 and before in _BEFORE_HALVES))


def multiplies(tokens: Tokens, index: int) -> bool:
    """Whether "times" stands there and compares: "times as many", "times the size", not "times this year"."""
    return tokens.lowers[index] == "times" and tokens.lowers[index + 1] in _MORE


def _read_times(tokens: Tokens, index: int) -> Multiple | None:
    """Such as "three times as many", "10-fold", "5x"; "three times this year" is a count."""
    if tokens.kinds[index] not in ("d", "w") or tokens.words[index] == "a":
        return None
    number = read_number(tokens, index)
    if number is None or number.value is None or number.form == "fraction":
        return None
    place = number.last + (tokens.words[number.last] == "-")
    if tokens.lowers[place] == "fold" or (
        tokens.lowers[place] == "x" and tokens.is_glued(place) and tokens.kinds[place + 1] != "d"
    ):
        return Multiple(index, place + 1, number.value)
    compares = multiplies(tokens, place) or (tokens.lowers[place] == "times" and number.value.denominator > 1)
    if place == number.last and compares:
        return Multiple(index, number.last, number.value)
    return None
