"""The unit behind a number: names, symbols, currencies by context, and how a hyphen joins them."""

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_context import NO_UNIT, settle_unit
from transforms.figures.numerals.unit_tree import Unit, find_unit_name, find_unit_symbol
from transforms.vocabulary.numbers_cues import cue_words

SHARE = Unit("1", "ratio")
_FOOT_MARKS, _INCH_MARKS = frozenset("'’′"), frozenset('"”″')
_MORE = cue_words("more_words")
# Names that are other words as well: the unit is meant only right behind a number that is not one of these uses.
# "111 m high": an m behind a space is a metre only beside a word of length, because it may be a million.
_STRETCHING = cue_words("stretching")
_WEIGHED = cue_words("function_words") | {"four", "five", "six", "seven", "heavier", "lighter", "overweight", "or"}
_MUST_BE_PLURAL_OR_JOINED = frozenset(["second", "min", "foot", "stone", "real", "degree", "point", "bit", "yard"])


def find_unit(tokens: Tokens, index: int, number: Number) -> tuple[int, Unit]:
    """The index behind the unit that begins at `index`, and the unit; the index itself where there is none."""
    place = (
        index + 1 if tokens.words[index] in "-–" and tokens.is_glued(index) and tokens.is_glued(index + 1) else index
    )
    joined = place > index
    if (number.is_vague and tokens.lowers[place] == "of") or (number.form == "couple" and tokens.lowers[place] == "of"):
        place += 1
    elif number.form == "fraction":
        place = _skip_article(tokens, place)
    elif tokens.lowers[place] in _MORE and find_unit_name(tokens, place + 1) is not None:
        place += 1
    feet = _find_feet(tokens, index)
    if feet is not None:
        return feet
    found = find_unit_name(tokens, place)
    if found is not None and _is_meant(tokens, place, number, joined=joined):
        unit = settle_unit(found[1], tokens, place, number, joined=joined)
        return (index if unit == NO_UNIT else found[0]), unit
    if not number.has_magnitude and (short := _find_short_length(tokens, place, number)) is not None:
        return short
    symbol = find_unit_symbol(tokens, place)
    if symbol is not None and not (joined and tokens.kinds[place] == "s"):
        unit = settle_unit(symbol[1], tokens, place, number, joined=joined)
        return (index if unit == NO_UNIT else symbol[0]), unit
    return index, SHARE if number.form == "fraction" and not number.has_magnitude and _is_share(number) else NO_UNIT


def _find_short_length(tokens: Tokens, place: int, number: Number) -> tuple[int, Unit] | None:
    """Such as "111 m high", "(3,048 m)", "(4 in.)": letters that are other words, too, where nothing else is meant."""
    word, alone = tokens.words[place], tokens.words[number.first - 1] == "("
    if word == "m" and (tokens.lowers[place + 1] in _STRETCHING or (alone and tokens.words[place + 1] == ")")):
        return place + 1, Unit("m", "length")
    if word == "in" and alone and tokens.words[place + 1] == "." and tokens.words[place + 2] == ")":
        return place + 2, Unit("[in_i]", "length")
    return None


def _find_feet(tokens: Tokens, index: int) -> tuple[int, Unit] | None:
    """Such as the marks of 6'2": feet only before inches, inches only behind feet."""
    if not tokens.is_glued(index) or tokens.kinds[index] != "s":
        return None
    if tokens.words[index] in _FOOT_MARKS and tokens.kinds[index + 1] == "d" and tokens.words[index + 2] in _INCH_MARKS:
        return index + 1, Unit("[ft_i]", "length")
    behind_feet = tokens.words[index] in _INCH_MARKS and tokens.words[index - 2] in _FOOT_MARKS
    return (index + 1, Unit("[in_i]", "length")) if behind_feet else None


def _skip_article(tokens: Tokens, index: int) -> int:
    """Such as "half an hour", "a quarter of a mile", "half of one per cent": up to the unit, if one stands there."""
    place = index
    place += tokens.lowers[place] == "of"
    one = place > index and tokens.lowers[place] in ("one", "1")
    place += one or tokens.lowers[place] in ("a", "an")
    found = find_unit_name(tokens, place)
    if one and (found is None or found[1].kind != "percent"):
        return index
    return place if found is not None and not tokens.lowers[found[0] - 1].endswith("s") else index


def _is_share(number: Number) -> bool:
    return number.value is not None and number.value < 1


def _is_meant(tokens: Tokens, index: int, number: Number, *, joined: bool) -> bool:
    """Whether the name is a unit here: "20 seconds", "30-second", "a foot", but not "one second attempt"."""
    word = tokens.lowers[index]
    if word not in _MUST_BE_PLURAL_OR_JOINED or joined:
        return True
    if word in ("stone", "real"):  # "40 real people" are no reais
        return tokens.kinds[index + 1] != "w" or tokens.lowers[index + 1] in _WEIGHED
    if word == "second":
        return number.value == 1 and tokens.lowers[index + 1] in ("", ".", ",", "later", "before", "after", "to", "and")
    return True
