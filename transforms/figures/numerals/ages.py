"""Ages told as such: "14-year-old", "aged 12", "18 to 24 years old", "in his 40s", "some as young as nine"."""

from transforms.figures.numerals.ages_of_people import claim_apposed, claim_limit, claim_stated, is_year_count
from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.number_words import skip_hyphen
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers_cues import cue_words

_SPANS = cue_words("spans")
_OLDEST = 115
_LISTED = frozenset([",", "and", "or"])
_JOINING = frozenset(["to", "and", "or"])
_GROUPS = frozenset(["group", "groups", "bracket", "brackets", "range", "band", "cohort", "category"])
_OWNERS = cue_words("owners")
_LIFE_EVENTS = cue_words("life_events")
_CLOSED = cue_words("closed")
_BEFORE_AGE = cue_words("before_age")
_AFTER_TURNED = cue_words("after_turned")


def claim_age(tokens: Tokens, index: int) -> Claim | None:
    """The age whose numeral begins at `index`, up to the words that make it one."""
    number = read_number(tokens, index)
    if number is None or number.value is None:
        return _claim_decade_of_life(tokens, index)
    return (
        _claim_old(tokens, index, number)
        or _claim_decade_of_life(tokens, index)
        or _claim_named(tokens, index, number)
        or claim_apposed(tokens, index, number)
        or claim_stated(tokens, index, number)
        or claim_limit(tokens, index, number)
    )


def _second_number(tokens: Tokens, last: int) -> int:
    """The index behind the second number of "18 to 24", "18-24", "three- and four-"; else the index itself."""
    place = last
    if tokens.words[place] == "-" and tokens.lowers[place + 1] in _JOINING:
        place += 2 + (tokens.words[place + 2] == "-")
    elif tokens.words[place] in ("-", "–") or tokens.lowers[place] in _JOINING:
        place += 1
    else:
        return last
    number = read_number(tokens, place)
    return number.last if number is not None and number.form in ("digits", "words") else last


def _claim_old(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "14-year-old", "34 years old", "18 to 24 year olds", "three years of age", "two-month-old"."""
    both = _second_number(tokens, number.last)
    if tokens.lowers[both] == "age" and tokens.lowers[both + 1] in _GROUPS:
        return Claim(index, both, "age", "age_group")
    for last in dict.fromkeys((number.last, both)):
        place = skip_hyphen(tokens, last)
        if tokens.lowers[place] in ("yo", "y.o.", "y/o"):
            return Claim(index, place + 1, "age", "years_old")
        if tokens.lowers[place] not in _SPANS:
            continue
        behind = skip_hyphen(tokens, place + 1)
        if tokens.lowers[behind] in identifier_words().age_nouns:
            return (
                Claim(index, behind + 1, "age", "years_old") if _is_of_person(tokens, number, place, behind) else None
            )
        if tokens.lowers[behind] == "of" and tokens.lowers[behind + 1] == "age":
            return Claim(index, behind + 2, "age", "years_of_age")
    return None


def _is_of_person(tokens: Tokens, number: Number, place: int, behind: int) -> bool:
    """Whether somebody is so old: things of more than 115 years, or told in days, have lasted so long."""
    if tokens.lowers[place].startswith(("year", "yr")):
        return number.value is not None and number.value <= _OLDEST
    if (
        tokens.words[behind + 1][:1].isupper()
        or tokens.kinds[behind + 1] != "w"
        or tokens.lowers[behind + 1] in _CLOSED
    ):
        return tokens.words[behind - 1] == "-" or tokens.words[behind + 1][:1].isupper()
    near = tokens.lowers[max(0, place - 8) : place] + tokens.lowers[behind : behind + 4]
    return tokens.lowers[behind] == "olds" or bool(identifier_words().persons.intersection(near))


def _claim_decade_of_life(tokens: Tokens, index: int) -> Claim | None:
    """Such as "in his 40s", "her mid-thirties", "people in their 20s", "the over-60s"."""
    digits = tokens.kinds[index] == "d" and tokens.is_glued(index + 1) and tokens.lowers[index + 1] == "s"
    if not digits and tokens.lowers[index] not in identifier_words().decades | {"teens"}:
        return None
    before = index - 1
    before -= tokens.words[before] == "-"
    before -= tokens.lowers[before] in ("early", "mid", "late")
    if (
        tokens.lowers[before] in ("and", "or", "to")
        and tokens.lowers[before - 1] == "s"
        and tokens.kinds[before - 2] == "d"
    ):
        before -= 3
    if tokens.lowers[before] in _OWNERS:
        return Claim(index, index + 1 + digits, "age", "decade_of_life")
    over = tokens.words[index - 1] == "-" and tokens.lowers[index - 2] in ("over", "under")
    return Claim(index - 2, index + 1 + digits, "age", "age_group") if over and digits else None


def _claim_named(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """Such as "aged 12", "at the age of 12", "aged between 5 and 12", "turned 50", "as young as nine"."""
    if not is_year_count(number):
        return None
    before = index - 1
    if tokens.lowers[before] == "as" and tokens.lowers[before - 1] in ("young", "old"):
        return Claim(index, number.last, "age", "as_young_as")
    before -= tokens.lowers[before] in _BEFORE_AGE
    word = tokens.lowers[before]
    if (
        tokens.lowers[index - 1] == "at"
        and word in _LIFE_EVENTS
        and tokens.lowers[number.last] in _AFTER_TURNED | {"", ".", ","}
    ):
        return Claim(index, number.last, "age", "at_age")
    if word not in identifier_words().age_words_before or before < 0:
        return None
    counts = tokens.kinds[number.last] == "w" and tokens.lowers[number.last] not in _AFTER_TURNED
    if word.startswith("turn") and (counts or number.last < index):
        return None
    last = _list_end(tokens, number.last)
    return Claim(index, last + (tokens.lowers[last] in _SPANS), "age", "aged")


def _list_end(tokens: Tokens, last: int) -> int:
    """The index behind the last age of "aged 29, 34 and 51"; a comma goes on only to a number that ends there too."""
    while True:
        following = _second_number(tokens, last)
        if following == last and tokens.words[last] == ",":
            number = read_number(tokens, last + 1)
            listed = number is not None and is_year_count(number)
            if number is not None and listed and tokens.lowers[number.last] in _LISTED:
                following = number.last
        if following == last:
            return last
        last = following
