"""Set phrases whose numerals count nothing, and "one" where it is a pronoun."""

from functools import cache

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.digit_shapes import is_day_number
from transforms.figures.numerals.phrase_tree import PhraseTree
from transforms.figures.numerals.ratios import read_ratio
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import words_of
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words
from transforms.vocabulary.words import Disposition


@cache
def _idiom_tree() -> PhraseTree[tuple[int, int, Disposition]]:
    """Every idiom with the place of its first numeral, its length and what it is."""
    return PhraseTree(
        (words_of(phrase), (0, 0, disposition)) for phrase, disposition in identifier_words().idioms.items()
    )


@cache
def longest_idiom_lead() -> int:
    """How many words may stand before the numeral of an idiom ("back to square one")."""
    return 4


def claim_idiom(tokens: Tokens, index: int) -> Claim | None:
    """The idiom around the numeral at `index`, wherever in the idiom the numeral stands."""
    for first in range(max(0, index - longest_idiom_lead()), index + 1):
        found = _idiom_tree().find(tokens.lowers, first)
        if found is not None and found[0] > index and not _goes_on(tokens, found[0]) and not _compares(tokens, first):
            return Claim(index, found[0], found[1][2], "idiom")
    return None


def _goes_on(tokens: Tokens, last: int) -> bool:
    """Such as "one of" is an idiom unless "one of every five" follows; "one in" is never here."""
    return tokens.lowers[last] in ("every", "hundred", "thousand", "million")


def _compares(tokens: Tokens, first: int) -> bool:
    """Such as "as many as one in five", which is no "as one"."""
    return tokens.lowers[first] == "as" and tokens.lowers[first - 1] in ("many", "much", "few", "little")


def claim_or_two(tokens: Tokens, index: int) -> Claim | None:
    """Such as "a man or two": about so few, and no count of two; "one or two" is a range."""
    spoken = tokens.lowers[index - 1] == "or" and tokens.lowers[index] in ("two", "three")
    if not spoken or tokens.lowers[index - 3] not in ("a", "an", "another") or tokens.kinds[index - 2] != "w":
        return None
    counted = (
        tokens.lowers[index - 2] in number_words().magnitudes or tokens.lowers[index - 2] in number_words().cardinals
    )
    return None if counted else Claim(index, index + 1, "other", "or_two")


def claim_pronoun(tokens: Tokens, index: int) -> Claim | None:
    """Such as "one" as a pronoun or a proper name; "one soldier" and "one was killed" count."""
    if tokens.lowers[index] not in ("one", "ones", "one's", "one’s"):
        return None
    if read_ratio(tokens, index) is not None:
        return None
    words = identifier_words()
    before, after = tokens.lowers[index - 1], tokens.lowers[index + 1]
    if after == "or" and tokens.lowers[index + 2] in ("two", "three"):
        return None
    if before in words.one_counts_behind and after not in ("of", "who"):
        return None
    if after in words.one_counts_before and (after != "was" or tokens.lowers[index + 2] in words.one_counts_before):
        return None
    pronoun = after in words.one_is_pronoun_before or (
        tokens.kinds[index + 1] in ("", "s") and tokens.words[index + 1] != "-"
    )
    named = tokens.words[index] == "One" and index > 0 and tokens.words[index - 1][:1].isupper()
    return Claim(index, index + 1, "identifier" if named else "other", "pronoun") if pronoun or named else None


def claim_split(tokens: Tokens, index: int) -> Claim | None:
    """Such as "an 80:20 split", "a 60/40 mix": two parts of a hundred, which are no time, score or pair of counts."""
    if _SPLITS.isdisjoint(tokens.vocabulary):
        return None
    last = index + 1 if tokens.kinds[index] == "c" else index + 3
    near = tokens.lowers[max(0, index - 2) : index] + tokens.lowers[last : last + 2]
    if tokens.kinds[index] not in ("c", "d") or _SPLITS.isdisjoint(near):
        return None
    parts = "".join(tokens.words[index:last]).replace("/", ":").replace("-", ":").replace("–", ":").split(":")
    whole = len(parts) == _HALVES and all(part.isdecimal() for part in parts) and sum(map(int, parts)) == _WHOLE
    return Claim(index, last, "other", "split") if whole else None


def claim_list_number(tokens: Tokens, index: int) -> Claim | None:
    """Such as "1. The first" and "2) The second" at the head of a sentence."""
    headed = index == 0 or (index == 1 and tokens.words[0] in ("(", "#"))
    if tokens.kinds[index] != "d" or not headed or not is_day_number(tokens.words[index]):
        return None
    if tokens.words[index + 1] in (".", ")", ":") and tokens.is_glued(index + 1) and tokens.count > index + 2:
        return Claim(index, index + 1, "other", "list_number")
    return None


_FIGURES = cue_words("figures")
_SPLITS = cue_words("splits")
_HALVES, _WHOLE = 2, 100


def claim_digit_count(tokens: Tokens, index: int) -> Claim | None:
    """Such as "a six-figure sum", "three-digit prices", "per 100,000": how long a number is, the base of a rate."""
    if (
        tokens.words[index + 1] == "-"
        and tokens.lowers[index + 2] in _FIGURES
        and tokens.lowers[index] in number_words().cardinals
    ):
        return Claim(index, index + 1, "other", "digit_count")
    if tokens.lowers[index - 1] == "per" and tokens.kinds[index] == "d" and index > 1:
        return Claim(index, index + 1, "other", "base_of_rate")
    return None
