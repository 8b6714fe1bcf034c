"""Negation as a count: "no civilians were killed" is zero of them."""

from fractions import Fraction

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.concepts import PEOPLE, concept_vocabulary
from transforms.vocabulary.numbers import number_words

_REACH = 3


def read_zero(tokens: Tokens, index: int) -> Number | None:
    """Such as "no" before a plural that is counted, with at most two adjectives between; else None.

    "No plans", "no signs" and "no longer" count nothing: only nouns of the vocabulary do.
    """
    if tokens.lowers[index] != "no":
        return None
    for place in range(index + 1, index + 1 + _REACH):
        word = tokens.words[place]
        if word in number_words().counted_nouns or _is_people(word):
            return Number(index, index + 1, Fraction(0), Fraction(0), None, "zero")
        if (
            not word.isalpha()
            or not word.islower()
            or word in ("more", "fewer", "less", "such", "one", "other", "longer")
        ):
            return None
    return None


def _is_people(word: str) -> bool:
    """Whether the word is the plural name of a people: "no Americans had been harmed"."""
    return word[:1].isupper() and word.endswith("s") and concept_vocabulary().by_noun.get((word.lower(),)) == PEOPLE
