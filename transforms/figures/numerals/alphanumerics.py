"""Letters and digits in one word: "G7", "MH370", "F-16", "COVID-19", "4x4", "5G"."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.letter_marks import is_sum
from transforms.figures.numerals.magnitudes import find_magnitude
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import find_currency_mark, find_unit_name, find_unit_symbol
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers_cues import cue_words

_ENDINGS = cue_words("digit_endings")
_PREFIXES = frozenset(["top", "sub"])
_LONGEST_MODEL = 5


def claim_alphanumeric(tokens: Tokens, index: int) -> Claim | None:
    """The whole word around the digits at `index`, if letters make it a name."""
    if tokens.kinds[index] != "d":
        return None
    first = _letters_before(tokens, index)
    if first is None and not _letters_behind(tokens, index):
        return None
    last = index + 1
    while tokens.is_glued(last) and (tokens.kinds[last] in ("w", "d") or _joins(tokens, last)):
        last += 1
    return Claim(index if first is None else first, last, "identifier", "alphanumeric")


def _joins(tokens: Tokens, index: int) -> bool:
    """A hyphen inside a name goes on only with a digit or a capital: "F-16-style" ends at 16."""
    behind = tokens.words[index + 1]
    return tokens.words[index] == "-" and tokens.is_glued(index + 1) and (behind.isdecimal() or behind.isupper())


def _letters_before(tokens: Tokens, index: int) -> int | None:
    """Where the letters begin that stand right before the digits, with or without a hyphen."""
    if not tokens.is_glued(index):
        return None
    before = index - 1
    hyphened = tokens.words[before] in ("-", ".", ":") and tokens.is_glued(before)
    before -= hyphened
    word = tokens.words[before]
    if tokens.kinds[before] != "w" or not word[:1].isalpha():
        return None
    if hyphened and tokens.words[index - 1] != "-":
        return before if word.isupper() else None
    if hyphened:
        return before if _is_hyphened_name(tokens, word, index) else None
    mark = find_currency_mark(tokens, index)
    return None if mark is not None and (len(word) > 1 or is_sum(tokens, index)) else before


def _is_hyphened_name(tokens: Tokens, word: str, index: int) -> bool:
    """Such as "F-16" and "top-10", not "mid-2014" and not the range in "October-12-14"."""
    lower = word.lower()
    if lower in identifier_words().date_prefixes or word.islower():
        return lower in _PREFIXES
    return not (len(word) > _LONGEST_MODEL and word.istitle() and tokens.words[index + 1] in ("-", "–"))


def _letters_behind(tokens: Tokens, index: int) -> bool:
    """Such as "5G", "3D", "4x4" and "221B": letters right behind the digits that are no unit or magnitude."""
    behind = index + 1
    word, lower = tokens.words[behind], tokens.lowers[behind]
    if tokens.kinds[behind] != "w" or not tokens.is_glued(behind) or not word[:1].isalpha():
        return False
    if lower == "x" and tokens.kinds[behind + 1] == "d":
        return True
    if find_unit_symbol(tokens, behind) is not None and word not in ("G", "D"):
        return False
    money = find_currency_mark(tokens, behind - 1) is not None
    known = find_magnitude(tokens, behind, money=money) is not None or find_unit_name(tokens, behind) is not None
    return not known and lower not in _ENDINGS
