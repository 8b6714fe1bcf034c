"""Numerals that name: "F-16", "Flight 370", "COVID-19", "10 Downing Street", "No. 5", phone numbers."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.digits import read_digits
from transforms.figures.numerals.magnitudes import find_magnitude
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import find_currency_mark, find_unit_name, find_unit_symbol
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words

_YEAR_NAMES = cue_words("year_names")
_DETERMINERS = frozenset(["the", "a", "an", "this", "that", "its", "his", "her", "their"])


def claim_address(tokens: Tokens, index: int) -> Claim | None:
    """A web or mail address, a handle or a tag with digits in it."""
    has_digit = tokens.kinds[index] == "u" and any(letter.isdecimal() for letter in tokens.words[index])
    return Claim(index, index + 1, "identifier", "address") if has_digit else None


def claim_dotted(tokens: Tokens, index: int) -> Claim | None:
    """Digits that are no single number: "192.168.1.2", "B.1.1.7"."""
    if tokens.kinds[index] != "d" or read_digits(tokens.words[index]) is not None:
        return None
    return Claim(index, index + 1, "identifier", "dotted")


def claim_phone(tokens: Tokens, index: int) -> Claim | None:
    """Such as "+1-222-222-2222", "020 7946 0018", "0800 123 4567": digits in groups, as telephones have them."""
    if tokens.kinds[index] != "d":
        return None
    last, digits = index, 0
    while tokens.kinds[last] == "d" and tokens.words[last].isdecimal():
        digits += len(tokens.words[last])
        last += 1
        while tokens.words[last] in ("-", "(", ")", "/") and (
            tokens.kinds[last + 1] == "d" or tokens.words[last + 1] in "()"
        ):
            last += 1
    groups = sum(kind == "d" for kind in tokens.kinds[index:last])
    plus = tokens.words[index - 1] == "+" and tokens.is_glued(index)
    zero = tokens.words[index].startswith("0") and len(tokens.words[index]) > 2
    if (groups >= 2 and digits >= 7 and (plus or zero or groups >= 3)) or (zero and digits >= 9):
        return Claim(index, last, "identifier", "telephone")
    return None


def claim_alphanumeric(tokens: Tokens, index: int) -> Claim | None:
    """Letters and digits in one word: "G7", "MH370", "F-16", "COVID-19", "A320neo", "4x4", "5G", "H1N1"."""
    if tokens.kinds[index] != "d":
        return None
    first = _letters_before(tokens, index)
    if first is None and not _letters_behind(tokens, index):
        return None
    first = index if first is None else first
    last = index + 1
    while tokens.is_glued(last) and (tokens.kinds[last] in ("w", "d") or _joins(tokens, last)) and tokens.kinds[last]:
        last += 1
    return Claim(first, last, "identifier", "alphanumeric")


def _joins(tokens: Tokens, index: int) -> bool:
    """A hyphen inside a name goes on only with a digit or a capital: "F-16-style" ends at 16."""
    behind = tokens.words[index + 1]
    return tokens.words[index] == "-" and tokens.is_glued(index + 1) and (behind.isdecimal() or behind.isupper())


def _letters_before(tokens: Tokens, index: int) -> int | None:
    """Where the letters begin that stand right before the digits, with or without a hyphen."""
    if not tokens.is_glued(index):
        return None
    before = index - 1
    hyphened = tokens.words[before] == "-" and tokens.is_glued(before)
    before -= hyphened
    word = tokens.words[before]
    if tokens.kinds[before] != "w" or not word[:1].isalpha():
        return None
    mark = find_currency_mark(tokens, index)
    if not hyphened and mark is not None and (len(word) > 1 or _is_sum(tokens, index)):
        return None
    if hyphened and (word.lower() in identifier_words().date_prefixes or not any(letter.isupper() for letter in word)):
        return before if word.lower() in ("top", "sub") else None
    if hyphened and len(word) > 5 and word.istitle() and tokens.words[index + 1] in ("-", "–"):
        return None
    return before


def _is_sum(tokens: Tokens, index: int) -> bool:
    """Such as "R500m" and "N1,200" are money."""
    return "," in tokens.words[index] or find_magnitude(tokens, index + 1, money=True) is not None


def _letters_behind(tokens: Tokens, index: int) -> bool:
    """Such as "5G", "3D", "4x4", "747s" and "221B": letters right behind the digits that are no unit or magnitude."""
    behind = index + 1
    if tokens.lowers[behind] == "x" and tokens.is_glued(behind) and tokens.kinds[behind + 1] == "d":
        return True
    if tokens.kinds[behind] != "w" or not tokens.is_glued(behind) or not tokens.words[behind][:1].isalpha():
        return False
    if find_unit_symbol(tokens, behind) is not None and tokens.words[behind] not in ("G", "D"):
        return False
    lower = tokens.lowers[behind]
    known = find_magnitude(tokens, behind, money=True) is not None or find_unit_name(tokens, behind) is not None
    return not known and lower not in (
        "s",
        "st",
        "nd",
        "rd",
        "th",
        "am",
        "pm",
        "x",
        "fold",
        "odd",
        "ish",
        "plus",
        "year",
    )


def claim_named_number(tokens: Tokens, index: int) -> Claim | None:
    """Such as "Flight 370", "Resolution 2254", "No. 5", "Boeing 777", "the Falcon 9", "pages 5-7"."""
    if tokens.kinds[index] not in ("d", "w") or (tokens.kinds[index] == "d" and "," in tokens.words[index]):
        return None
    if tokens.kinds[index] == "w" and tokens.lowers[index] not in number_words().cardinals:
        return None
    last = _extend_list(tokens, index)
    if not _is_bare(tokens, last) or find_currency_mark(tokens, index) is not None:
        return None
    before = index - 1
    before -= tokens.words[before] == "." and tokens.kinds[before - 1] == "w"
    if before < index - 1 and tokens.lowers[before] not in (
        "no",
        "nos",
        "op",
        "art",
        "sec",
        "vol",
        "rs",
        "ch",
        "pp",
        "p",
        "st",
    ):
        return None
    return Claim(index, last, "identifier", "named_number") if _names(tokens, before, index, last) else None


def _names(tokens: Tokens, before: int, index: int, last: int) -> bool:
    words = identifier_words()
    word, lower = tokens.words[before], tokens.lowers[before]
    small_word = tokens.kinds[index] == "w"
    if lower == "no" and (before == index - 2 or word == "No"):
        return not small_word
    if lower in words.before_any and lower != "no":
        return not small_word or word[:1].isupper()
    if lower in words.before_singular and not _counts_behind(tokens, last) and tokens.lowers[last] != "of":
        return tokens.lowers[before - 1] not in ("this", "that", "each", "every", "per")
    if _is_recent_year(tokens.words[index]) and word not in _YEAR_NAMES:
        return False
    if word in words.before_capital:
        return (not small_word or tokens.words[index][:1].isupper()) and not _counts_behind(tokens, last)
    named = word[:1].isupper() and not word.isupper() and tokens.kinds[before] == "w" and before > 0
    return named and not small_word and tokens.lowers[before - 1] in _DETERMINERS and not _counts_behind(tokens, last)


def _is_recent_year(word: str) -> bool:
    return word.isdecimal() and len(word) == 4 and 1900 <= int(word) < 2050


def _counts_behind(tokens: Tokens, last: int) -> bool:
    """Whether a counted plural stands behind: "The Army 300 soldiers", not "the Falcon 9 rocket"."""
    return tokens.lowers[last] in number_words().counted_nouns


def _is_bare(tokens: Tokens, last: int) -> bool:
    if find_magnitude(tokens, last, money=False) is not None or tokens.words[last] == "%":
        return False
    found = find_unit_name(tokens, last) or (find_unit_symbol(tokens, last) if tokens.is_glued(last) else None)
    return found is None


def _extend_list(tokens: Tokens, index: int) -> int:
    """Such as "Highways 1 and 5", "pages 5-7", "Section 4(2)", "Articles 2, 3": up to the last number of the list."""
    last = index + 1
    while True:
        if (tokens.words[last] in ("-", "–", "/") and tokens.kinds[last + 1] == "d" and tokens.is_glued(last + 1)) or (
            tokens.words[last] == ":"
            and tokens.is_glued(last)
            and tokens.is_glued(last + 1)
            and tokens.kinds[last + 1] == "d"
        ):
            last += 2
        elif tokens.words[last] == "(" and tokens.is_glued(last) and tokens.words[last + 2] == ")":
            last += 3
        elif (
            tokens.is_glued(last)
            and tokens.kinds[last] == "w"
            and len(tokens.words[last]) == 1
            and tokens.words[last].isalpha()
        ):
            last += 1
        elif (
            tokens.lowers[last] in ("and", "to", ",")
            and _is_plural_label(tokens, index)
            and tokens.kinds[last + 1] == "d"
        ):
            last += 2
        else:
            return last


def _is_plural_label(tokens: Tokens, index: int) -> bool:
    """Such as "Highways 1 and 5", "numbered 440 and 441": a list follows a plural label only."""
    before = tokens.lowers[index - 1]
    return before in identifier_words().before_any and (before.endswith("s"))


def claim_street_address(tokens: Tokens, index: int) -> Claim | None:
    """Such as "10 Downing Street", "1600 Pennsylvania Avenue", "New Delhi 110001": a place by its number."""
    if tokens.kinds[index] != "d" or not tokens.words[index].isdecimal():
        return None
    place_before = tokens.words[index - 1][:1].isupper() and index > 1 and len(tokens.words[index]) in (5, 6)
    if place_before and (tokens.kinds[index + 1] in ("s", "") or tokens.words[index + 1][:1].isupper()):
        return Claim(index, index + 1, "identifier", "postcode")
    place = index + 1
    while tokens.words[place][:1].isupper() and tokens.kinds[place] == "w" and place < index + 5:
        if tokens.lowers[place] in identifier_words().after_address and place > index + 1:
            return Claim(index, index + 1, "identifier", "street_address")
        place += 1
    return None


def claim_unit_number(tokens: Tokens, index: int) -> Claim | None:
    """Such as "40 Commando", "9 Squadron", "60 Minutes": a number before a capitalised name in the singular, or a title."""
    if tokens.kinds[index] != "d" or not tokens.words[index].isdecimal():
        return None
    place = index + 1
    after = tokens.words[place]
    if not after[:1].isupper() or tokens.is_glued(place):
        return None
    title = after[1:].islower() and find_unit_name(tokens, place) is not None and index > 0
    unit = find_unit_name(tokens, place)
    title = title and unit is not None and unit[1].kind == "duration"
    return (
        Claim(index, index + 1, "identifier", "unit_number")
        if title or tokens.lowers[place] in identifier_words().after_unit
        else None
    )


def claim_proper_number(tokens: Tokens, index: int) -> Claim | None:
    """Such as "the Five Star Movement", "Three Gorges Dam", "(DDG 70)": a number word written as part of a name."""
    if tokens.kinds[index] == "d":
        bracketed = (
            tokens.words[index - 2] == "(" and tokens.words[index + 1] == ")" and tokens.words[index - 1].isupper()
        )
        return (
            Claim(index, index + 1, "identifier", "proper_number")
            if bracketed and tokens.words[index].isdecimal()
            else None
        )
    word, after = tokens.words[index], tokens.words[index + 1]
    if (
        index == 0
        or tokens.kinds[index - 1] != "w"
        or not word.istitle()
        or tokens.lowers[index] not in number_words().cardinals
    ):
        return None
    named = after[:1].isupper() and after[1:2].islower() and tokens.kinds[index + 1] == "w"
    return Claim(index, index + 1, "identifier", "proper_number") if named else None
