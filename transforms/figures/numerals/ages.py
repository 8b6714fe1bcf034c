"""Ages: "14-year-old", "aged 12", "John Smith, 34,", "in his 40s", "children under five"."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.number import Number
from transforms.figures.numerals.number_words import skip_hyphen
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.identifiers import identifier_words

_SPANS = frozenset(["year", "years", "month", "months", "week", "weeks", "day", "days", "yr", "yrs"])
_OLDEST = 115
_AND_OVER = frozenset(["older", "over", "above", "under", "younger", "up", "below"])
_APPOSED_END = frozenset([",", ".", ")", ";", "—", "–", "who", "and", "of", "from", "was", "is", "has", ""])


def claim_age(tokens: Tokens, index: int) -> Claim | None:
    """The age whose numeral begins at `index`, up to the words that make it one."""
    if tokens.lowers[index] in ("a", "an", "several", "half"):
        return None
    number = read_number(tokens, index)
    if number is None or number.value is None:
        return _claim_decade_of_life(tokens, index)
    return (
        _claim_old(tokens, index, number)
        or _claim_decade_of_life(tokens, index)
        or _claim_named(tokens, index, number)
        or _claim_apposed(tokens, index, number)
        or _claim_limit(tokens, index, number)
    )


def _second_number(tokens: Tokens, last: int) -> int:
    """The index behind "to 24" or "-24" of "18 to 24 years old"; the index itself where there is none."""
    if tokens.words[last] in ("-", "–") or tokens.lowers[last] in ("to", "and", "or"):
        place = last + 1 if tokens.words[last + 1] != "-" else last + 2
        if place > last + 1 and tokens.lowers[last] not in ("to", "and", "or"):
            return last
        number = read_number(tokens, place)
        if number is not None and number.form in ("digits", "words"):
            return number.last
    if tokens.words[last : last + 2] == ["-", "to"] and (number := read_number(tokens, last + 3)) is not None:
        return number.last
    return last


def _claim_old(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """ "14-year-old", "34 years old", "18 to 24 year olds", "three years of age", "two-month-old"."""
    for last in dict.fromkeys((number.last, _second_number(tokens, number.last), _skip_hanging(tokens, number.last))):
        place = skip_hyphen(tokens, last)
        if tokens.lowers[place] in ("yo", "y.o.", "y/o"):
            return Claim(index, place + 1, "age", "years_old")
        if tokens.lowers[place] not in _SPANS:
            continue
        behind = skip_hyphen(tokens, place + 1)
        if tokens.lowers[behind] in identifier_words().age_nouns and number.value is not None and number.value <= 1000:
            return Claim(index, behind + 1, "age", "years_old")
        if tokens.lowers[behind] == "of" and tokens.lowers[behind + 1] == "age":
            return Claim(index, behind + 2, "age", "years_of_age")
    return None


def _skip_hanging(tokens: Tokens, last: int) -> int:
    """ "three- and four-year-olds": behind the second number."""
    if tokens.words[last] == "-" and tokens.lowers[last + 1] in ("and", "to", "or"):
        number = read_number(tokens, last + 2)
        return last if number is None else number.last
    return last


def _claim_decade_of_life(tokens: Tokens, index: int) -> Claim | None:
    """ "in his 40s", "her mid-thirties", "people in their 20s"."""
    word = tokens.lowers[index]
    plural = tokens.kinds[index] == "d" and tokens.is_glued(index + 1) and tokens.lowers[index + 1] == "s"
    if not plural and word not in identifier_words().decades and word not in ("teens", "tens"):
        return None
    before = index - 1
    before -= tokens.words[before] == "-"
    before -= tokens.lowers[before] in ("early", "mid", "late")
    if tokens.lowers[before] in ("his", "her", "their", "my", "our", "your", "its"):
        return Claim(index, index + 1 + plural, "age", "decade_of_life")
    over = tokens.words[index - 1] == "-" and tokens.lowers[index - 2] in ("over", "under")
    return Claim(index - 2, index + 1 + plural, "age", "age_group") if over and plural else None


def _is_year_count(number: Number) -> bool:
    return number.form in ("digits", "words") and number.value is not None and 0 < number.value <= _OLDEST


def _claim_named(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """ "aged 12", "at the age of 12", "aged between 5 and 12", "turned 50"."""
    if not _is_year_count(number):
        return None
    before = index - 1
    before -= tokens.lowers[before] in (
        "of",
        "between",
        "about",
        "around",
        "only",
        "just",
        "from",
        "over",
        "under",
        "at",
    )
    if tokens.lowers[before] not in identifier_words().age_words_before:
        return None
    if (
        tokens.lowers[before].startswith("turn")
        and tokens.kinds[number.last] == "w"
        and tokens.lowers[number.last]
        not in (
            "on",
            "in",
            "this",
            "last",
            "next",
            "and",
            "when",
            "years",
            "today",
            "yesterday",
            "while",
            "before",
            "after",
        )
    ):
        return None
    return Claim(index, _skip_years(tokens, _second_number(tokens, number.last)), "age", "aged")


def _skip_years(tokens: Tokens, last: int) -> int:
    return last + 1 if tokens.lowers[last] in _SPANS else last


def _claim_apposed(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """ "John Smith, 34, said": a name or a person, a comma, a bare number, and the sentence goes on."""
    if not _is_year_count(number) or tokens.words[index - 1] not in (",", "("):
        return None
    if tokens.words[index - 1] == "(" and tokens.words[number.last] != ")":
        return None
    named = tokens.words[index - 2]
    person = named.lower() in identifier_words().persons or (
        named[:1].isupper() and named[1:2].islower() and tokens.kinds[index - 2] == "w"
    )
    followed = tokens.words[number.last]
    if (
        not person
        or followed not in _APPOSED_END
        or named.lower() in identifier_words().months | identifier_words().weekdays
    ):
        return None
    if followed == "," and tokens.kinds[number.last + 1] == "d":
        return None
    if tokens.words[index - 1] == "(" and not tokens.words[index - 3][:1].isupper():
        return None
    return Claim(index, number.last, "age", "apposed_age")


def _claim_limit(tokens: Tokens, index: int, number: Number) -> Claim | None:
    """ "children under five", "those over 65", "65 and older", "under-16s", "under-21"."""
    if not _is_year_count(number):
        return None
    words = identifier_words()
    hyphened = (
        tokens.words[index - 1] == "-" and tokens.is_glued(index) and tokens.lowers[index - 2] in ("under", "over")
    )
    if hyphened and tokens.lowers[number.last] != "par":
        plural = tokens.is_glued(number.last) and tokens.lowers[number.last] == "s"
        return Claim(index - 2, number.last + plural, "age", "age_group")
    ends = tokens.kinds[number.last] != "w" or tokens.lowers[number.last] in words.year_prepositions | {
        "were",
        "are",
        "who",
        "is",
    }
    person = tokens.lowers[index - 2] in words.persons or tokens.lowers[index - 3] in words.persons
    if tokens.lowers[index - 1] in ("under", "over") and tokens.lowers[index - 2] in words.persons and ends:
        return Claim(index, number.last, "age", "age_limit")
    behind = tokens.lowers[number.last] in ("and", "or") and tokens.lowers[number.last + 1] in ("older", "younger")
    return (
        Claim(index, number.last, "age", "age_limit") if behind and number.value != 1 and (person or behind) else None
    )
