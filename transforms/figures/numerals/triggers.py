"""Where a numeral may begin: everything the ledger must account for."""

from functools import cache

from transforms.figures.numerals.number_words import skip_hyphen
from transforms.figures.numerals.ordinals import claim_roman
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words

_ARTICLES = frozenset(["a", "an", "another"])


@cache
def numeral_words() -> frozenset[str]:
    """Every word that is a numeral on its own."""
    words = number_words()
    single = [
        *words.cardinals, *words.magnitudes, *words.vague_plurals, *words.multiple_verbs, *words.multiple_folds,
        *words.ordinals, *words.fraction_signs, *identifier_words().decades,
    ]  # fmt: skip
    return frozenset(single) - {"scores", "tens"} | {"half", "several", "ones", "one's", "one’s", "nil", "teens"}


@cache
def lead_words() -> frozenset[str]:
    """Words that are numerals only in company: each is tried, and nothing is noted when it fails."""
    return frozenset(
        {
            "no",
            "nobody",
            "not",
            "without",
            "a",
            "an",
            "another",
            "quarter",
            "few",
            "scores",
            "tens",
            "last",
            "next",
            "past",
            "handful",
        }
    ) | frozenset(number_words().multiple_words)


def is_numeral(tokens: Tokens, index: int) -> bool:
    """Whether the token is a numeral that the ledger must hold."""
    kind = tokens.kinds[index]
    if kind in ("d", "c"):
        return True
    if kind == "u":
        return any(letter.isdecimal() for letter in tokens.words[index])
    if kind != "w":
        return False
    return tokens.lowers[index] in numeral_words() or claim_roman(tokens, index) is not None


def may_lead(tokens: Tokens, index: int) -> bool:
    """Whether a number may begin at this word although it is none on its own: "a dozen", "twice as many"."""
    word = tokens.lowers[index]
    if word not in lead_words():
        return False
    if word in _ARTICLES:
        following = tokens.lowers[skip_hyphen(tokens, index + 1)]
        return following in _after_article()
    return True


@cache
def _after_article() -> frozenset[str]:
    words = number_words()
    full = cue_words("full_words")
    return full | {*words.magnitudes, *words.fraction_denominators, *words.vague_words, *words.couples}
