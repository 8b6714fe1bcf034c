"""Times of day, and times run: "12:41 a.m.", "2.15pm", "5 o'clock", "0600 GMT", "2:03:23"."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.digit_shapes import is_hour, is_military_time
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words

_HALVES = frozenset(["am", "pm", "a.m.", "p.m.", "a.m", "p.m"])
_JOINING = frozenset(["-", "–", "to"])
_SPELLED_ZONES = frozenset(["local", "hours", "hrs"])
_LEAVING = frozenset(["at", "from", "to"])
_CLOCK = frozenset(["o'clock", "o’clock"])


def claim_clock_time(tokens: Tokens, index: int) -> Claim | None:
    """The time of day whose numeral begins at `index`."""
    if tokens.kinds[index] == "c":
        last = index + 1
        return Claim(index, last + (tokens.lowers[last] in _HALVES), "time", "clock")
    if tokens.kinds[index] == "d":
        return _claim_digits(tokens, index)
    if tokens.lowers[index] in number_words().cardinals and tokens.lowers[index + 1] in _CLOCK:
        return Claim(index, index + 1, "time", "o_clock")
    if tokens.lowers[index] in number_words().cardinals and tokens.lowers[index + 1] in ("a.m.", "p.m."):
        return Claim(index, index + 1, "time", "half_of_day")
    return None


def _claim_digits(tokens: Tokens, index: int) -> Claim | None:
    after = tokens.lowers[index + 1]
    if after in _HALVES or after in _CLOCK:
        return Claim(index, index + 2, "time", "half_of_day")
    joining = _JOINING | {"and"} if tokens.lowers[index - 1] == "between" else _JOINING
    if after in joining and tokens.kinds[index + 2] == "d" and tokens.lowers[index + 3] in _HALVES:
        return Claim(index, index + 4, "time", "half_of_day")
    if tokens.lowers[index - 1] == "the" and after in _LEAVING and _is_departure(tokens, index):
        return Claim(index, index + 1, "time", "departure")
    return _claim_zoned(tokens, index)


def _is_departure(tokens: Tokens, index: int) -> bool:
    """Such as "the 3.40 at Ascot", "the 0715 from Leeds": a race or a train by its time."""
    word = tokens.words[index]
    timed = ("." in word and is_hour(word)) or (word[0] == "0" and is_military_time(word))
    return timed and tokens.words[index + 2][:1].isupper()


def _claim_zoned(tokens: Tokens, index: int) -> Claim | None:
    """Such as "0600 GMT", "1500 hours", "9 GMT"; "2000 hours" of work is no time of day."""
    word, after = tokens.words[index], tokens.words[index + 1]
    capital = after.isupper()
    if after.lower() not in identifier_words().time_zones or not (capital or after in _SPELLED_ZONES):
        return None
    worked = after in ("hours", "hrs") and word[0] not in "01" and tokens.lowers[index - 1] != "at"
    if is_military_time(word) and not worked:
        return Claim(index, index + 1, "time", "military")
    return Claim(index, index + 1, "time", "zone") if capital and is_hour(word) else None
