"""Ratios and odds: "one in five", "four out of 10", "3:1", "10 to one", "5-1 odds", "50-50"."""

from dataclasses import dataclass
from fractions import Fraction

from transforms.figures.numerals.digit_shapes import is_recent_year
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.roll_calls import is_roll_call
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import find_unit_name
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers_cues import cue_words

_RELATIONS = frozenset(["odds", "ratio", "outnumber", "outnumbers", "outnumbered", "outnumbering"])
_MANY, _HYPHENED = 100, 3
_ODDS = cue_words("odds")
_SHARE_ENDS = cue_words("fraction_heads") | cue_words("verbs")
_BETTING = cue_words("betting")
_QUOTING = frozenset(["at", "from", "a", "an", "priced", "to", "out"])


@dataclass(frozen=True, slots=True)
class Ratio:
    """Tokens `first` to `last` (not included) put one number in relation to another."""

    first: int
    last: int
    value: Fraction
    rule: str


def read_ratio(tokens: Tokens, index: int) -> Ratio | None:
    """The ratio that begins at `index`, or None."""
    number = read_number(tokens, index)
    if number is None or number.value is None or number.form not in ("digits", "words") or number.value <= 0:
        return None
    return _read_share(tokens, number) or _read_odds(tokens, number)


def _read_share(tokens: Tokens, number: Number) -> Ratio | None:
    """Such as "one in five people", "1 in 10,000", "three out of every four", "nine of 10"."""
    noun = number.value == 1 and tokens.words[number.last].islower() and tokens.lowers[number.last + 1] == "in"
    place = number.last + (noun or (number.value == 1 and tokens.lowers[number.last] in identifier_words().persons))
    if number.value is None or number.value.denominator != 1:
        return None
    second = _whole_place(tokens, place)
    if second is None:
        return None
    among = tokens.lowers[place] == "in"
    whole = read_number(tokens, second + (tokens.lowers[second] == "every"))
    if whole is None or whole.value is None or whole.form not in ("digits", "words"):
        return None
    if whole.value <= number.value or whole.value.denominator != 1 or is_recent_year(tokens.words[whole.first]):
        return None
    apart = (
        noun and tokens.lowers[number.last] not in identifier_words().persons and not _ends_share(tokens, whole.last)
    )
    if apart or (among and (number.value >= _MANY or _counts_time(tokens, whole))):
        return None
    return Ratio(number.first, whole.last, number.value / whole.value, "share")


def _ends_share(tokens: Tokens, index: int) -> bool:
    """Such as "one soldier in seven has", "one home in ten."; not "one shell in 12 shops", "one man in 2019"."""
    return tokens.kinds[index] in ("s", "") or tokens.lowers[index] in _SHARE_ENDS


def _whole_place(tokens: Tokens, place: int) -> int | None:
    """The index behind "in", "out of" or "-in-", where the whole of a share may begin."""
    if tokens.words[place] == "-" and tokens.lowers[place + 1] == "in" and tokens.words[place + 2] == "-":
        return place + _HYPHENED
    if tokens.lowers[place] == "in" or (tokens.lowers[place] == "of" and tokens.lowers[place + 1] == "every"):
        return place + 1
    place += tokens.lowers[place] == "times"
    return place + 2 if tokens.lowers[place] == "out" and tokens.lowers[place + 1] == "of" else None


def _counts_time(tokens: Tokens, whole: Number) -> bool:
    """Such as "three in two days", "one in 10 years" tell how often, not what share."""
    return tokens.lowers[whole.last] in (
        "days", "weeks", "months", "years", "hours", "minutes", "matches", "games", "innings", "seasons", "starts",
    )  # fmt: skip


def _read_odds(tokens: Tokens, number: Number) -> Ratio | None:
    if is_roll_call(tokens, number.first):
        return None
    place = number.last
    glued = tokens.is_glued(place) and tokens.is_glued(place + 1)
    if tokens.words[place] == "-" and tokens.lowers[place + 1] == "to" and tokens.words[place + 2] == "-":
        second = place + _HYPHENED
    elif tokens.lowers[place] == "to" or (glued and tokens.words[place] in (":", "-", "–", "/")):
        second = place + 1
    else:
        return None
    against = read_number(tokens, second)
    if against is None or not against.value or number.value is None or against.form not in ("digits", "words"):
        return None
    near = set(tokens.lowers[max(0, number.first - 4) : number.first] + tokens.lowers[against.last : against.last + 3])
    if tokens.lowers[place] == "to" and _ranges(tokens, number, against, near):
        return None
    to_one = second == place + _HYPHENED and against.value == 1
    to_one = to_one or (against.value == 1 and not tokens.vocabulary.isdisjoint(_RELATIONS))
    quoted = glued and tokens.lowers[number.first - 1] in _QUOTING and not tokens.vocabulary.isdisjoint(_BETTING)
    if not (to_one or quoted or near & (_ODDS | _RELATIONS) or (tokens.words[place] == ":" and against.value <= _MANY)):
        return None
    return Ratio(number.first, against.last, number.value / against.value, "odds")


def _ranges(tokens: Tokens, number: Number, against: Number, near: set[str]) -> bool:
    """Such as "the reserve ratio rose from 32.5 to 45 per cent": two levels, and no odds."""
    measured = find_unit_name(tokens, against.last) is not None or tokens.words[against.last] == "%"
    smaller = number.value is not None and against.value is not None and number.value < against.value
    levels = tokens.lowers[number.first - 1] == "from" and against.value != 1
    return measured or levels or (smaller and not near & _RELATIONS)
