"""Times of day, and times run: "12:41 a.m.", "2.15pm", "5 o'clock", "0600 GMT", "2:03:23"."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words

_HALVES = frozenset(["am", "pm", "a.m.", "p.m.", "a.m", "p.m"])
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
    word = tokens.words[index]
    joining = ("-", "–", "to", "and") if tokens.lowers[index - 1] == "between" else ("-", "–", "to")
    dash = after in joining and tokens.kinds[index + 2] == "d" and tokens.lowers[index + 3] in _HALVES
    if dash and len(word) <= 5:
        return Claim(index, index + 4, "time", "half_of_day")
    zone = after in identifier_words().time_zones and (
        tokens.words[index + 1].isupper() or after in ("local", "hours", "hrs")
    )
    four = word.isdecimal() and len(word) == 4 and int(word[:2]) < 25 and int(word[2:]) < 60
    if zone and (four and (after != "hours" or word[0] in "01" or tokens.lowers[index - 1] == "at")):
        return Claim(index, index + 1, "time", "military")
    if zone and tokens.words[index + 1].isupper() and _is_hour(word):
        return Claim(index, index + 1, "time", "zone")
    return None


def _is_hour(word: str) -> bool:
    hour, _, minute = word.partition(".")
    return hour.isdecimal() and int(hour) < 25 and (not minute or (len(minute) == 2 and int(minute) < 60))
