"""The same measure given a second time: "64km (40 miles)", "$5m (£3.2m)", "5,000 ringgit, or about $1,200"."""

from dataclasses import dataclass, replace
from fractions import Fraction

from transforms.figures.numerals.amounts import Amount, read_amount
from transforms.figures.numerals.comparators import find_bound
from transforms.figures.numerals.ranges import read_range
from transforms.figures.numerals.rates import find_rate
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_tree import Unit

Spans = tuple[tuple[int, int], ...]
_OPENING = frozenset(["(", "["])
_DASHES = frozenset("-–—")
_CLOSING = frozenset([")", "]", ";", ",", *_DASHES])
_MEASURED = frozenset(["long", "wide", "high", "deep", "tall", "thick", "away"])


@dataclass(frozen=True, slots=True)
class Equivalent:
    """The second amount, and the index behind the bracket that closes it; a range has no single value."""

    numerals: Spans
    value: Fraction | None
    unit: str
    last: int


def find_equivalent(tokens: Tokens, index: int, unit: Unit) -> Equivalent | None:
    """The equivalent that begins at `index`, right behind a quantity in `unit`: same kind, another unit."""
    if unit.code is None or unit.kind in ("count", "percent", "duration"):
        return None
    opening = _find_opening(tokens, index)
    if opening is None:
        return None
    floor, bracketed = opening
    for place in range(floor, floor + 5):
        amount = read_amount(tokens, place, floor)
        if amount is not None:
            return _accept(tokens, amount, floor, unit, bracketed=bracketed)
    return None


def _find_opening(tokens: Tokens, index: int) -> tuple[int, bool] | None:
    """Where the second amount may begin, and whether a bracket or a dash has to close it.

    Between the two may stand the stop of a symbol ("50 lbs. (22.7 kg)") or what is measured ("12-mile-long (19km)").
    """
    place = index + (tokens.words[index] == "." and tokens.words[index + 1] == "(")
    measured = place + (tokens.words[place] == "-")
    if tokens.lowers[measured] in _MEASURED and tokens.words[measured + 1] == "(":
        place = measured + 1
    word = tokens.words[place]
    if word in _OPENING or (word in _DASHES and not tokens.is_glued(place) and not tokens.is_glued(place + 1)):
        return place + 1, True
    if word == "/" or (word == "," and tokens.lowers[place + 1] == "or"):
        return place + 1 + (word == ","), False
    return None


def _accept(tokens: Tokens, amount: Amount, floor: int, unit: Unit, *, bracketed: bool) -> Equivalent | None:
    found = read_range(tokens, amount, floor)
    whole = amount if found is None else replace(found.high, first=found.first)
    code = whole.unit.code
    if amount.number.value is None or code is None or code == unit.code or whole.unit.kind != unit.kind:
        return None
    bound = find_bound(tokens, whole.first, whole.last, floor, unit.kind)
    rate = find_rate(tokens, whole.last, whole.unit)
    last = whole.last if rate is None else rate[0]
    if bound.first != floor or (bracketed and tokens.words[last] not in _CLOSING):
        return None
    sides = (amount,) if found is None else (found.low, found.high)
    numerals = tuple((side.number.first, side.number.last) for side in sides)
    if bracketed:
        numerals, last = _further(tokens, numerals, last, unit)
    closing = bracketed and tokens.words[last] in (")", "]")
    value = amount.to_exact(amount.number.value) if found is None else None
    return Equivalent(numerals, value, code, last + closing)


def _further(tokens: Tokens, numerals: Spans, last: int, unit: Unit) -> tuple[Spans, int]:
    """Such as "(£19bn; $28bn)": the same measure a third time, in the same bracket; only the second is kept."""
    while tokens.words[last] in (";", ",", "/") or tokens.lowers[last] == "or":
        for place in range(last + 1, last + 4):
            amount = read_amount(tokens, place, last + 1)
            if amount is not None:
                break
        else:
            return numerals, last
        if amount.unit.kind != unit.kind or tokens.words[amount.last] not in (")", "]", ";", ",", "/"):
            return numerals, last
        numerals, last = (*numerals, (amount.number.first, amount.number.last)), amount.last
    return numerals, last
