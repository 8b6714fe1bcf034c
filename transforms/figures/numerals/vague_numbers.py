"""Vague counts: "dozens", "tens of thousands", "several", "a few hundred"."""

from dataclasses import replace
from fractions import Fraction

from transforms.figures.numerals.number import Number
from transforms.figures.numerals.tokens import Tokens
from transforms.vocabulary.numbers import number_words

Bounds = tuple[Fraction, Fraction]
_LONGEST = 7
_GREAT = 1000
_SPAN_LEADS = frozenset(["the", "mid", "low", "lower", "high", "upper", "late", "early"])
_NOT_FEW = frozenset(["quite", "not"])
_ALONE = frozenset(["were", "are", "have", "had", "was", "remain", "remained", "survived", "more", ".", ",", ";", ""])


def read_vague(tokens: Tokens, index: int) -> Number | None:
    """The vague number that begins at `index`; its bounds are what a careful reader gives it."""
    return (
        _read_multi(tokens, index)
        or _read_plural(tokens, index)
        or _read_small(tokens, index)
        or _read_couple(tokens, index)
    )


def read_span(tokens: Tokens, index: int) -> Number | None:
    """Such as "the mid-300s", "the low 1,200s": what begins with these digits; "the 1990s" were claimed before."""
    word, before = tokens.words[index].replace(",", ""), index - 1 - (tokens.words[index - 1] == "-")
    plural = tokens.words[index + 1] == "s" and tokens.is_glued(index + 1)
    if not plural or not word.isdecimal() or not word.endswith("0") or tokens.lowers[before] not in _SPAN_LEADS:
        return None
    step = 10 ** (len(word) - len(word.rstrip("0")))
    return _number(index, index + 2, (Fraction(int(word)), Fraction(int(word) + step - 1))) if int(word) else None


def times(bounds: Bounds, factor: Fraction) -> Bounds:
    """Bounds of so many hundreds: "tens of thousands" is 20,000 to 99,999, not to 99,000."""
    return bounds[0] * factor, (bounds[1] + 1) * factor - 1


def _number(first: int, last: int, bounds: Bounds) -> Number:
    return Number(first, last, None, bounds[0], None, "vague", *bounds, has_magnitude=bounds[0] >= _GREAT)


def _read_multi(tokens: Tokens, index: int) -> Number | None:
    """Such as "a multi-million-pound deal": millions of them."""
    if tokens.words[index - 1] != "-" or tokens.lowers[index - 2] != "multi":
        return None
    bounds = number_words().vague_plurals.get(tokens.lowers[index] + "s")
    return None if bounds is None else _number(index, index + 1, bounds)


def _read_plural(tokens: Tokens, index: int) -> Number | None:
    plurals, magnitudes = number_words().vague_plurals, number_words().magnitudes
    first = index
    index += tokens.lowers[index] == "several" and tokens.lowers[index + 1] in plurals
    bounds = plurals.get(tokens.lowers[index])
    if bounds is None:
        return None
    last = index + 1
    while tokens.lowers[last] in ("of", "upon") and last < index + _LONGEST:
        factor = magnitudes.get(tokens.lowers[last + 1].removesuffix("s"))
        if factor is None or not tokens.lowers[last + 1].endswith("s"):
            break
        bounds = times(bounds, factor) if tokens.lowers[last] == "of" else bounds
        last += 2
    if tokens.lowers[index] in ("scores", "tens") and tokens.lowers[index + 1] != "of" and tokens.kinds[last] == "w":
        return (
            None
            if tokens.lowers[index] == "tens" or not _counts_scores(tokens, index)
            else _number(first, last, bounds)
        )
    return _number(first, last, bounds)


def _counts_scores(tokens: Tokens, index: int) -> bool:
    """Such as "scores more", "scores were hurt": the results of games are "scores" too, and are not counted here."""
    return tokens.lowers[index + 1] in ("more", "were", "have", "are", "dead", "injured", "killed", "wounded")


def _read_small(tokens: Tokens, index: int) -> Number | None:
    words = number_words()
    first = index
    if tokens.lowers[index] == "a" and tokens.lowers[index + 1] in words.vague_words:
        index += 1
    word = tokens.lowers[index]
    bounds = words.vague_words.get(word)
    if bounds is None or (index == first and word != "several" and not _has_magnitude(tokens, index + 1)):
        return None
    if word in words.vague_of and tokens.lowers[index + 1] not in _ALONE | {"of"}:
        return None
    if word == "few" and tokens.lowers[first - 1] in _NOT_FEW:
        return None
    number = _number(first, index + 1, bounds)
    while (factor := words.magnitudes.get(tokens.lowers[number.last])) is not None and number.last < first + _LONGEST:
        low, high = times(bounds, factor)
        number = replace(number, last=number.last + 1, lower=low, upper=high, mantissa=low, has_magnitude=True)
        bounds = low, high
    return number


def _has_magnitude(tokens: Tokens, index: int) -> bool:
    return tokens.lowers[index] in number_words().magnitudes


def _read_couple(tokens: Tokens, index: int) -> Number | None:
    """Such as "a couple of hundred", "a couple of days"; "the couple" are two people and no number."""
    words = number_words()
    value = words.couples.get(tokens.lowers[index + 1])
    if value is None or tokens.lowers[index] not in ("a", "another", "last", "next", "past"):
        return None
    place = index + 2
    if tokens.lowers[place] == "of":
        place += 1
    elif not _has_magnitude(tokens, place):
        return None
    first = index if tokens.lowers[index] == "a" else index + 1
    number = Number(first, index + 2, value, value, None, "couple")
    factor = words.magnitudes.get(tokens.lowers[place])
    return number if factor is None else number.scaled(factor, place + 1)
