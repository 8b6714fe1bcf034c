"""Days, months, years and decades inside a sentence."""

import re

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.digit_shapes import is_day_number, is_two_digits, read_year_digits
from transforms.figures.numerals.number_words import skip_hyphen
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers_cues import cue_words

_ORDINAL_ENDINGS = frozenset(["st", "nd", "rd", "th"])
_DASHES = frozenset("-–—/&")
# What may follow a date but no counted noun.
_CLOSED = cue_words("closed")
_WEATHER = cue_words("weather")
_DATING = frozenset(["the", "late", "early", "mid", "nineteen"])
# Year first or last, or three short parts between slashes.
_SLASHED = re.compile(r"\d{1,2}([/-])\d{1,2}\1\d{4}|\d{4}([/-])\d{1,2}\2\d{1,2}|[0-3]?\d/[0-3]?\d/\d{2}")
_NUMERIC = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|\d{4}\.\d{2}\.\d{2}")


def is_month(tokens: Tokens, index: int) -> bool:
    """Whether a month stands there; "may" and "march" only with a capital."""
    return tokens.lowers[index] in identifier_words().months and tokens.words[index][:1].isupper()


def is_day(tokens: Tokens, index: int) -> bool:
    """Whether the token can be a day of the month."""
    return tokens.kinds[index] == "d" and is_day_number(tokens.words[index])


def claim_day(tokens: Tokens, index: int) -> Claim | None:
    """Such as "8 March 2014", "March 8-10", "the 8th of March", "Dec.14th": the days; years are read alone."""
    if not is_day(tokens, index):
        return None
    last = _skip_ending(tokens, index + 1)
    if _month_before(tokens, index) and not _counts_in_month(tokens, index, last):
        return Claim(index, _extend_days(tokens, last), "date", "day_of_month")
    ahead = _extend_days(tokens, last)
    month = ahead + (tokens.lowers[ahead] == "of")
    if is_month(tokens, month) or (tokens.lowers[month] in identifier_words().months and last > index + 1):
        return Claim(index, ahead, "date", "day_of_month")
    return None


def _skip_ending(tokens: Tokens, index: int) -> int:
    return index + 1 if tokens.lowers[index] in _ORDINAL_ENDINGS and tokens.is_glued(index) else index


def _month_before(tokens: Tokens, index: int) -> bool:
    before = index - 1
    before -= tokens.words[before] == "."
    before -= tokens.lowers[before] == "the"
    return before >= 0 and is_month(tokens, before)


def _counts_in_month(tokens: Tokens, index: int, last: int) -> bool:
    """Such as "In May 15 people died": the number counts, where "On May 15 people gathered" dates."""
    before = index - 1 - (tokens.words[index - 1] == ".")
    following = tokens.words[last]
    return tokens.lowers[before - 1] == "in" and following.islower() and following.endswith(("s", "people", "men"))


def _extend_days(tokens: Tokens, last: int) -> int:
    """Such as "8-10", "8 and 9", "16 - 17", "8 to 10": the further days of one date."""
    joined = tokens.words[last] in _DASHES or tokens.lowers[last] in ("to", "and", "or")
    if not (joined and is_day(tokens, last + 1)):
        return last
    ahead = _skip_ending(tokens, last + 2)
    spelled = tokens.lowers[last] in ("to", "and", "or")
    counts = tokens.words[ahead].islower() and tokens.lowers[ahead] not in _CLOSED
    if spelled and counts and not is_month(tokens, ahead):
        return last
    return ahead


def claim_numeric_date(tokens: Tokens, index: int) -> Claim | None:
    """Such as "2014-03-08", "08/03/2014", "12.03.2014"."""
    if tokens.kinds[index] != "d":
        return None
    if _NUMERIC.fullmatch(tokens.words[index]):
        return Claim(index, index + 1, "date", "numeric_date")
    written = "".join(tokens.words[index : index + 5])
    glued = all(tokens.is_glued(place) for place in range(index + 1, index + 5))
    return Claim(index, index + 5, "date", "numeric_date") if glued and _SLASHED.fullmatch(written) else None


def claim_decade(tokens: Tokens, index: int) -> Claim | None:
    """Such as "the 1990s", "'90s", "mid-80s", "the seventies"; "in his 40s" is an age and read before."""
    if tokens.kinds[index] == "d":
        return _claim_digit_decade(tokens, index)
    if tokens.lowers[index] not in identifier_words().decades:
        return None
    dated = tokens.lowers[skip_hyphen(tokens, index - 1)] in _DATING or tokens.lowers[index - 1] == "-"
    return Claim(index, index + 1, "date", "decade") if dated else None


def _claim_digit_decade(tokens: Tokens, index: int) -> Claim | None:
    word, ending = tokens.words[index], tokens.words[index + 1]
    glued = tokens.is_glued(index + 1) and ending == "s"
    apostrophe = ending in ("'", "’") and tokens.words[index + 2] == "s" and tokens.is_glued(index + 2)
    if not (glued or apostrophe) or not word.isdecimal() or not word.endswith("0"):
        return None
    last = index + 2 + apostrophe
    if is_two_digits(word):
        weather = bool(_WEATHER & tokens.vocabulary)
        return Claim(index, last, "other" if weather else "date", "temperature_range" if weather else "decade")
    return Claim(index, last, "date", "decade") if read_year_digits(word) is not None else None
