"""Currency marks that are plain letters: money in "R500m", "Sh42 a kilo", names in "R2", "N95"."""

from transforms.figures.numerals.magnitudes import find_magnitude
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.numbers_cues import cue_words

LETTER_MARKS = frozenset(["R", "N", "K", "P", "Sh", "LE", "ID", "SR", "BD", "JD", "KD", "QR", "DM", "TL", "Euro"])
_ALWAYS = frozenset(["Sh", "DM"])
_MONEY_CUES = cue_words("money_cues")
_RATES = frozenset(["a", "an", "per", "each", "apiece", "/"])
_FEWEST_DIGITS = 3


def is_sum(tokens: Tokens, index: int) -> bool:
    """Whether the digits at `index`, right behind the letters, are a sum of money.

    A comma, decimals or a magnitude say so; so does a rate behind them ("R90 a night"), or three digits and more
    in a sentence about prices.
    """
    word = tokens.words[index]
    if "," in word or "." in word or tokens.words[index - 1] in _ALWAYS:
        return True
    priced = len(word) >= _FEWEST_DIGITS and not _MONEY_CUES.isdisjoint(tokens.vocabulary)
    return priced or tokens.lowers[index + 1] in _RATES or find_magnitude(tokens, index + 1, money=True) is not None
