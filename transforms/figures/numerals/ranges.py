"""Ranges: "4,000 to 5,000", "3,000-5,000", "between … and …", "$10-15 million", "five or six"."""

from dataclasses import dataclass, replace
from fractions import Fraction

from transforms.figures.numerals.amounts import Amount, read_amount
from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.roll_calls import is_roll_call
from transforms.figures.numerals.tokens import Tokens
from transforms.figures.numerals.unit_context import NO_UNIT
from transforms.vocabulary.numbers_cues import cue_words

_DASHES = frozenset("-–—−~")
_DOUBLE, _FEW, _WIDEST = 2, 3, 100
_ENDLESS = Fraction(1000)
_ROUGH = frozenset(["about", "around", "roughly", "approximately", "some", "nearly", "almost", "perhaps", "maybe"])
_AT_ALL = frozenset(["anywhere", "somewhere", "anything"])
_OPENERS = cue_words("range_openers")
_NOT_RANGED = frozenset(["vague", "couple", "zero"])
# Behind these a number is an amount of change, so "rose 3 to 7" tells a change and a level.
_CHANGES = cue_words("changes")


@dataclass(frozen=True, slots=True)
class Range:
    """Two amounts that bound one quantity; tokens `first` to `last` (excluded). `rough`: "between about 5 and 6"."""

    first: int
    last: int
    low: Amount
    high: Amount
    rough: bool = False


def read_range(tokens: Tokens, amount: Amount, floor: int) -> Range | None:
    """The range whose first amount is given, or None where nothing joins a second to it."""
    if amount.number.form in _NOT_RANGED or is_roll_call(tokens, amount.number.first):
        return None
    first = _between(tokens, amount.first, floor)
    join = _joint(tokens, amount, first)
    if join is None:
        return None
    bounded = first < amount.first
    rough = bounded and tokens.lowers[join] in _ROUGH
    second = _second_amount(tokens, join + rough, amount)
    if second is not None and amount.unit.kind == "money":
        second = _of_money(tokens, second)
    if second is None or second.number.form in _NOT_RANGED:
        return None
    low, high = _share_scale(amount, second)
    if not _fits(tokens, low, high, bounded=bounded, join=tokens.lowers[join - 1]):
        return None
    return Range(first, high.last, low, high, rough or (bounded and tokens.lowers[amount.first - 1] in _ROUGH))


def _between(tokens: Tokens, first: int, floor: int) -> int:
    """Where "between", "between about", "anywhere from" or "ranging from" begins that opens the range."""
    place = first - 1
    place -= tokens.lowers[place] in _ROUGH and tokens.lowers[place - 1] in ("between", "from")
    before = tokens.lowers[place]
    if place < floor:
        return first
    if before == "between":
        return place - (tokens.lowers[place - 1] in _AT_ALL and place > floor)
    if before == "from" and tokens.lowers[place - 1] in _OPENERS:
        return place - (tokens.lowers[place - 1] in _AT_ALL)
    return first


def _joint(tokens: Tokens, amount: Amount, first: int) -> int | None:
    """The index of what follows the word or dash that joins two amounts; the range begins at `first`."""
    place = amount.last
    word, between = tokens.lowers[place], "between" in tokens.lowers[first : amount.first]
    if word == "-" and tokens.lowers[place + 1] in ("to", "or") and tokens.words[place + 2] == "-":
        return place + 3
    if word == "-" and tokens.lowers[place + 1] in ("to", "or") and tokens.is_glued(place):
        return place + 2  # "a 10- to 12-week wait"
    if word in _DASHES and tokens.lowers[place + 1] != "to" and tokens.is_glued(place) == tokens.is_glued(place + 1):
        return place + 1
    if word == "and" and between:
        return place + 1
    if word in ("to", "through") and (first < amount.first or tokens.lowers[amount.first - 1] != "between"):
        return place + 1
    return place + 1 if word == "or" else None


def _second_amount(tokens: Tokens, join: int, first: Amount) -> Amount | None:
    place = join
    while tokens.kinds[place] in ("s", "w") and place < join + 4:
        amount = read_amount(tokens, place, join)
        if amount is not None:
            return amount if amount.first == join else None
        place += 1
    amount = read_amount(tokens, place, join)
    return amount if amount is not None and amount.first == join and first.first < join else None


def _of_money(tokens: Tokens, second: Amount) -> Amount:
    """Such as the "50m" of "$40-50m", which are no metres."""
    number = read_number(tokens, second.number.first, money=True)
    short = second.unit.kind == "length" and tokens.words[second.last - 1] == "m"
    if number is None or not short:
        return second
    return replace(second, number=number, unit=NO_UNIT, last=number.last)


def _share_scale(low: Amount, high: Amount) -> tuple[Amount, Amount]:
    """Such as "$10-15 million": one magnitude, one unit and one mark for both."""
    if low.number.value is None or high.number.value is None:
        return low, high
    if not low.number.has_magnitude and high.number.has_magnitude and low.number.value <= high.number.mantissa:
        factor = high.number.value / high.number.mantissa
        low = replace(low, number=low.number.scaled(factor, low.number.last))
    if low.unit.code is None and low.unit.kind != "money":
        low = replace(low, unit=high.unit)
    elif high.unit == NO_UNIT and low.unit.kind == "money":
        high = replace(high, unit=low.unit)
    return low, high


def _fits(tokens: Tokens, low: Amount, high: Amount, *, bounded: bool, join: str) -> bool:
    """Whether the two really bound one quantity: same unit, growing, and no change and level."""
    small, great = low.number.value, high.number.value
    if small is None or great is None or low.unit.code != high.unit.code:
        return False
    if bounded or low.negative or high.negative:
        apart = low.to_exact(small) != high.to_exact(great)
        both = low.negative and join == "to" and not _tells_change(tokens, low, Fraction(1))
        return apart and (bounded or both)
    if great <= small:
        return False
    growth = great / small if small else _ENDLESS
    if join == "or":
        return growth <= _DOUBLE or (small <= _FEW and great <= _FEW + 2)
    if join in ("to", "through"):
        return not _tells_change(tokens, low, growth)
    return growth <= _WIDEST or small < 1


_SKIPPED = cue_words("skipped")


def _tells_change(tokens: Tokens, low: Amount, growth: Fraction) -> bool:
    """Such as "rose 560 to 4,647", "from 4,087 to 4,647": a change or a base and then a level."""
    place, by = low.first - 1, False
    while tokens.lowers[place] in _SKIPPED:
        by = by or tokens.lowers[place] == "by"
        place -= 1
    before = tokens.lowers[place]
    if before == "from":
        return tokens.lowers[place - 1] not in _OPENERS
    least = _DOUBLE if by and before in _CHANGES and low.number.form == "digits" and low.unit == NO_UNIT else _FEW
    return (by or before in _CHANGES) and ((low.unit != NO_UNIT and low.last > low.number.last) or growth > least)
