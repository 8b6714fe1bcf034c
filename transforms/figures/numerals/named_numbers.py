"""Numerals that name what stands beside them: "Flight 370", "No. 5", "40 Commando", "Five Star Movement"."""

from transforms.figures.numerals.claim import Claim
from transforms.figures.numerals.digit_shapes import is_recent_year
from transforms.figures.numerals.magnitudes import find_magnitude
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import find_currency_mark, find_unit_name, find_unit_symbol
from transforms.vocabulary.identifiers import identifier_words
from transforms.vocabulary.numbers import number_words
from transforms.vocabulary.numbers_cues import cue_words

_MODELS = cue_words("model_names")
_RANKED = cue_words("ranked_number")
_ABBREVIATIONS = cue_words("number_abbreviations")
_DETERMINERS = frozenset(["the", "a", "an", "this", "that", "its", "his", "her", "their"])
_SCHOOL_YEARS = frozenset(["Grade", "Year", "Form", "Class", "Standard", "Primary", "Secondary"])
_LAST_SCHOOL_YEAR = 13
_NOT_PLURAL = cue_words("not_plural")
_DISTRIBUTIVE = frozenset(["this", "that", "each", "every", "per"])


def claim_named_number(tokens: Tokens, index: int) -> Claim | None:
    """Such as "Flight 370", "Resolution 2254", "No. 5", "Boeing 777", "the Falcon 9", "pages 5-7"."""
    if not _may_name(tokens, index):
        return None
    last = _list_end(tokens, index)
    if not _is_bare(tokens, last) or find_currency_mark(tokens, index) is not None:
        return None
    before = index - 1
    before -= tokens.words[before] == "." and tokens.kinds[before - 1] == "w"
    if before < index - 1 and tokens.lowers[before] not in _ABBREVIATIONS:
        return None
    named = _names(tokens, before, index, last) or _names_a_kind(tokens, before, index)
    return Claim(index, last, "identifier", "named_number") if named else None


def _may_name(tokens: Tokens, index: int) -> bool:
    if tokens.kinds[index] == "d":
        return "," not in tokens.words[index]
    return tokens.lowers[index] in number_words().cardinals


def _names(tokens: Tokens, before: int, index: int, last: int) -> bool:
    """Whether the word at `before` is named by the number; a number word names only behind a capital or a label."""
    words, word, lower = identifier_words(), tokens.words[before], tokens.lowers[before]
    spelled = tokens.kinds[index] == "w"
    named = tokens.words[index][:1].isupper() or not spelled
    if word in _MODELS:
        return named
    if lower in ("no", "number", "numbers"):
        return not spelled and (tokens.lowers[before - 1] in _RANKED or before == index - 2 or word[:1].isupper())
    if lower in words.before_any:
        return not spelled or word[:1].isupper()
    counts = tokens.lowers[last] in number_words().counted_nouns or is_recent_year(tokens.words[index])
    if lower in words.before_singular and not counts and tokens.lowers[last] != "of":
        return tokens.lowers[before - 1] not in _DISTRIBUTIVE
    if counts or word in words.before_capital:
        return named and not counts
    return not spelled and _is_name_behind_article(tokens, before)


def _names_a_kind(tokens: Tokens, before: int, index: int) -> bool:
    return _is_model(tokens, index) or _is_school_year(tokens, before, index) or _is_group(tokens, before)


def _is_model(tokens: Tokens, index: int) -> bool:
    """Such as "a 747", "the 737 MAX": the airliners that go by their number, with nothing counted behind them."""
    behind = tokens.words[index + 1]
    counted = behind.islower() and behind.endswith(("s", "people", "men")) and behind not in _NOT_PLURAL
    article = tokens.lowers[index - 1] in _DETERMINERS
    return article and tokens.words[index] in identifier_words().airliners and not counted


def _is_school_year(tokens: Tokens, before: int, index: int) -> bool:
    """Such as "Grade 8 pupils", "Year 9 students": a school's label names also before those whom it teaches."""
    few = tokens.words[index].isdecimal() and int(tokens.words[index]) <= _LAST_SCHOOL_YEAR
    return (
        few and tokens.words[before] in _SCHOOL_YEARS and tokens.lowers[index + 1] in ("pupils", "students", "children")
    )


def _is_group(tokens: Tokens, before: int) -> bool:
    """Such as "the Group of 20", written with a capital."""
    return tokens.lowers[before] == "of" and tokens.words[before - 1] in ("Group", "Gang") and before > 1


def _is_name_behind_article(tokens: Tokens, index: int) -> bool:
    """Such as "the Falcon" of "the Falcon 9"."""
    word = tokens.words[index]
    named = word[:1].isupper() and not word.isupper() and not word.endswith("s") and tokens.kinds[index] == "w"
    return named and index > 0 and tokens.words[index + 1].isdecimal() and tokens.lowers[index - 1] in _DETERMINERS


def _is_bare(tokens: Tokens, last: int) -> bool:
    if find_magnitude(tokens, last, money=False) is not None or tokens.words[last] == "%":
        return False
    found = find_unit_name(tokens, last) or (find_unit_symbol(tokens, last) if tokens.is_glued(last) else None)
    return found is None


def _list_end(tokens: Tokens, index: int) -> int:
    """Such as "Highways 1 and 5", "pages 5-7", "Section 4(2)", "Matthew 5:9": behind the last number of the list."""
    last = index + 1
    while (step := _list_step(tokens, index, last)) > 0:
        last += step
    return last


def _list_step(tokens: Tokens, index: int, last: int) -> int:
    word, glued = tokens.words[last], tokens.is_glued(last)
    if (
        tokens.kinds[last + 1] == "d"
        and tokens.is_glued(last + 1)
        and (word in ("-", "–", "/") or (word == ":" and glued))
    ):
        return 2
    if word == "(" and glued and tokens.words[last + 2] == ")":
        return 3
    if glued and tokens.kinds[last] == "w" and len(word) == 1 and word.isalpha():
        return 1
    listed = word in ("and", "to", ",") and tokens.kinds[last + 1] == "d" and _is_plural_label(tokens, index)
    return 2 if listed else 0


def _is_plural_label(tokens: Tokens, index: int) -> bool:
    before = tokens.lowers[index - 1]
    return before in identifier_words().before_any and before.endswith("s")


def claim_unit_number(tokens: Tokens, index: int) -> Claim | None:
    """Such as "40 Commando", "9 Squadron", "60 Minutes": before a capitalised unit in the singular, or a title."""
    after = tokens.words[index + 1]
    if tokens.kinds[index] != "d" or not tokens.words[index].isdecimal() or not after[:1].isupper():
        return None
    if tokens.is_glued(index + 1):
        return None
    unit = find_unit_name(tokens, index + 1)
    titled = index > 0 and after[1:].islower() and unit is not None and unit[1].kind == "duration"
    if titled or tokens.lowers[index + 1] in identifier_words().after_unit:
        return Claim(index, index + 1, "identifier", "unit_number")
    return None


def claim_proper_number(tokens: Tokens, index: int) -> Claim | None:
    """Such as "the Five Star Movement" and "USS Hopper (DDG 70)": a number written as part of a name."""
    word, before, after = tokens.words[index], tokens.words[index - 1], tokens.words[index + 1]
    if tokens.kinds[index] == "d":
        named = tokens.words[index - 2] == "(" and after == ")" and before.isupper() and word.isdecimal()
    else:
        spelled = index > 0 and tokens.kinds[index - 1] == "w" and word.istitle()
        capitalised = after[:1].isupper() and after[1:2].islower() and tokens.kinds[index + 1] == "w"
        named = spelled and capitalised and tokens.lowers[index] in number_words().cardinals
    return Claim(index, index + 1, "identifier", "proper_number") if named else None
