"""Bare years: four digits that date something, told from four digits that count."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.dates import is_day, is_month
from transforms.figures.numerals.digit_shapes import RECENT_YEARS, is_two_digits, read_year_digits
from transforms.figures.numerals.magnitudes import find_magnitude
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import find_currency_mark, find_unit_name, find_unit_symbol
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words

_POSSIBLE = range(1000, 2101)
_LONGEST_SPAN = 200
_APOSTROPHES = frozenset("'’‘")
_RELATIVE = cue_words("relative")
_AFTER_LABEL = cue_words("after_label")
_BOUNDING = cue_words("bounding")
_CASES = cue_words("cases")


def claim_year(tokens: Tokens, index: int) -> Claim | None:
    """Such as "since 1998", "March 2014", "2012-13", "the 2016 election", "mid-2014", "44 BC"."""
    era = _claim_era(tokens, index)
    if era is not None:
        return era
    year = read_year_digits(tokens.words[index]) if tokens.kinds[index] == "d" else None
    if year is None or year not in _POSSIBLE or _is_measured(tokens, index):
        return _claim_short_year(tokens, index)
    last = _span_of_years(tokens, index, year)
    if last > index + 1 and (year in RECENT_YEARS or _is_dated(tokens, index)):
        return Claim(index, last, "date", "years")
    if _counts(tokens, index, year):
        return None
    return Claim(index, index + 1, "date", "year")


def _claim_era(tokens: Tokens, index: int) -> Claim | None:
    eras = identifier_words().eras
    behind = tokens.words[index + 1]
    if tokens.kinds[index] == "d" and behind.lower() in eras and behind.isupper():
        return Claim(index, index + 1, "date", "era")
    if tokens.kinds[index] == "d" and tokens.words[index - 1] == "AD":
        return Claim(index, index + 1, "date", "era")
    return None


def _is_measured(tokens: Tokens, index: int) -> bool:
    place = index + 1 + (tokens.words[index + 1] == "-" and tokens.is_glued(index + 1))
    if find_currency_mark(tokens, index) is not None or find_magnitude(tokens, index + 1, money=False) is not None:
        return True
    unit = find_unit_name(tokens, place) or find_unit_symbol(tokens, place)
    return unit is not None and not (unit[1].shared or (unit[1].kind == "money" and tokens.words[place][:1].isupper()))


def _span_of_years(tokens: Tokens, index: int, year: int) -> int:
    """Such as "2012-13", "1939-45", "1914–1918", "2015/16": the index behind the second year."""
    joined = tokens.words[index + 1] in ("-", "–", "—", "/") and tokens.kinds[index + 2] == "d"
    second = tokens.words[index + 2]
    if not (joined and second.isdecimal()):
        return index + 1
    if is_two_digits(second) and (int(second) > year % 100 or second == "00"):
        return index + 3
    then = read_year_digits(second)
    return index + 3 if then is not None and year < then < year + _LONGEST_SPAN else index + 1


def _is_dated(tokens: Tokens, index: int) -> bool:
    words = identifier_words()
    before = index - 1 - (tokens.words[index - 1] in ("-", "."))
    lower = tokens.lowers[before]
    if lower in words.year_prepositions or lower in words.seasons or is_month(tokens, before):
        return True
    return lower in ("of", "year", "early", "late", "mid", "circa", "c", "ca") or (
        tokens.words[before] == "," and is_day(tokens, before - 1)
    )


def _counts(tokens: Tokens, index: int, year: int) -> bool:
    """Whether the four digits count what follows: "1500 troops", "killed 2016 people", "more than 2000"."""
    before, after = tokens.lowers[index - 1], tokens.lowers[index + 1]
    counted = after in number_words().counted_nouns
    if before in _BOUNDING or tokens.lowers[index - 2] == "as":
        return counted or year % 100 == 0 or before in ("than", "least", "nearly", "almost")
    if before == "in" and after in _CASES and index > 1:
        return True
    if is_month(tokens, index - 1) or _is_dated(tokens, index):
        return counted and year not in RECENT_YEARS
    if year in RECENT_YEARS:
        return counted and before not in ("the", "", ",", ")")
    return True


def _claim_short_year(tokens: Tokens, index: int) -> Claim | None:
    """Such as "'98", "FY16", "the class of '77": an apostrophe or a fiscal mark right before two digits."""
    word = tokens.words[index]
    if tokens.kinds[index] != "d" or not word.isdecimal() or not tokens.is_glued(index):
        return None
    before = tokens.words[index - 1]
    if before in _APOSTROPHES and is_two_digits(word) and not tokens.is_glued(index - 1):
        return Claim(index, index + 1, "date", "short_year")
    alone = not tokens.is_glued(index + 1) or tokens.kinds[index + 1] == "s"
    if before in ("FY", "Q", "H") and alone and not tokens.is_glued(index - 1):
        return Claim(index - 1, index + 1, "date", "fiscal")
    return None


def claim_time_label(tokens: Tokens, index: int) -> Claim | None:
    """Such as "from week 40", "on day 3": a singular word for a time names one by its number."""
    label = tokens.lowers[index - 1] in identifier_words().time_labels and index > 0
    if tokens.kinds[index] != "d" or not label or tokens.lowers[index - 2] in _RELATIVE:
        return None
    ends = tokens.kinds[index + 1] in ("s", "") and tokens.words[index + 1] != "%"
    named = ends or tokens.lowers[index + 1] in _AFTER_LABEL
    return Claim(index, index + 1, "date", "time_label") if named else None
