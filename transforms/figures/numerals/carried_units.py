"""Units and magnitudes that a number takes over from the one before it: "22.4 per cent from 23.9", "$4.2m from 3.9"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from transforms.figures.numerals.bounds import widen_rough
from transforms.figures.numerals.carried_joints import carries_over, is_level, is_whole
from transforms.figures.quantity import Quantity
from transforms.vocabulary.weekdays import WEEKDAY

# What may follow a number that takes over a unit: never a noun of its own.
_BEHIND = re.compile(
    r"\s*(?:[,.;:)–—]|$)|\s+(?:in|a|an|the|last|next|on|at|before|earlier|previously|for|this|by|and|came|when|during|since"
    r"|per|among|yesterday|today|recorded|seen|reported|posted|registered|set|after|overnight|(?:one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:days|weeks|months|years)"
    rf"|{WEEKDAY})\b"
)
_APART_FROM = re.compile(
    r"\s+(?:(?:more|less|fewer|higher|lower|better|worse)(?:\s+than\s+(?!\d)|\s*[,.;]|\s*$)"
    r"|(?:above|below|short\s+of|ahead\s+of|shy\s+of|under|over)\s+(?:the|last|its|their|his|her|target|forecasts?"
    r"|expectations|average|normal|budget)\b)"
)
_NO_CARRIED = frozenset(["count", "age", "rank"])
_WHOLE_SHARE = 100
_APART, _FAR_APART = 5, 100
_MILLION = Fraction(10**6)
_NAMED_MEASURE = re.compile(
    r"\b(?:ratio|index|number|score|coefficient|factor|magnitude|multiple|reading|average)\s+(?:of|at|was|is|to|hit)?\s*$"
)
_REACHED = re.compile(r".*\b(?:to|from)\s+(?:\w+\s+)?")


def carry_units(sentence: str, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities, those that stand bare with the unit of the one before them where the words carry it over.

    A bare decimal of at most 100 in a sentence of percentages is one of them ("the AfD 12.6, the SPD 20.5").
    """
    carried: list[Quantity] = []
    shares = any(quantity.unit == "%" for quantity in quantities)
    for quantity in quantities:
        carried.append(_with_unit(sentence, carried, quantity, shares=shares))
    return tuple(carried)


def _with_unit(sentence: str, carried: Sequence[Quantity], quantity: Quantity, *, shares: bool) -> Quantity:
    before = carried[-1] if carried else None
    if quantity.unit == "m" and before is not None and _is_short_million(sentence, before, quantity):
        return _scaled(replace(quantity, unit=before.unit, kind=before.kind, rule=f"{quantity.rule}.carried"), _MILLION)
    if _differs(sentence, quantity):
        return _with_compared_unit(sentence, carried, quantity)
    if not _is_bare(sentence, quantity):
        return quantity
    if before is not None and carries_over(sentence, before, quantity):
        return _carried(before, quantity)
    if shares and _is_share(quantity) and not _is_measured_otherwise(sentence, before, quantity):
        return replace(quantity, unit="%", kind="percent", rule=f"{quantity.rule}.carried")
    return quantity


def _differs(sentence: str, quantity: Quantity) -> bool:
    """Such as "1.6 million more than last season": how far a measure told before is from another."""
    counted = quantity.unit is None and quantity.kind == "count" and quantity.per is None
    return counted and _APART_FROM.match(sentence, quantity.end) is not None


def _with_compared_unit(sentence: str, carried: Sequence[Quantity], quantity: Quantity) -> Quantity:
    """The unit of the last measure of the same magnitude, or of the one right before the comma; of counts none."""
    for before in reversed(carried):
        beside = sentence[before.end : quantity.start].strip(" ,") == ""
        if beside or (before.magnitude == quantity.magnitude > 1 and ";" not in sentence[before.end : quantity.start]):
            measured = before.unit not in (None, "1") and before.kind not in _NO_CARRIED
            return _carried(before, quantity) if measured and _is_near(before, quantity, _FAR_APART) else quantity
    return quantity


def _carried(before: Quantity, quantity: Quantity) -> Quantity:
    """The number in the unit before, and in its magnitude where the two are of one size: "12.3 million from 11.1"."""
    scaled = quantity
    if before.magnitude > 1 and quantity.magnitude == 1 and quantity.rule.startswith("digits."):
        scaled = _scaled(quantity, before.magnitude)
        if not _is_near(before, scaled, _APART):
            return quantity
    if before.unit in (None, "1") or before.kind in _NO_CARRIED or not _is_near(before, scaled, _FAR_APART):
        return scaled if before.unit is None and before.kind == "count" else quantity
    return replace(scaled, unit=before.unit, kind=before.kind, per=before.per, rule=f"{quantity.rule}.carried")


def _is_near(before: Quantity, quantity: Quantity, factor: int) -> bool:
    """Whether two numbers are of one size, so that they may measure the same; only positive values are asked."""
    one, two = before.value, quantity.value
    if one is None or two is None or one <= 0 or two <= 0:
        return True
    return max(one, two) <= factor * min(one, two)


def _scaled(quantity: Quantity, factor: Fraction) -> Quantity:
    """The same number of millions."""
    unit = quantity.rounding_unit * factor
    low, high = quantity.likely_lower * factor, quantity.likely_upper * factor
    value = None if quantity.value is None else quantity.value * factor
    if value is not None and quantity.comparator == "exact":
        low, high = widen_rough(value, unit)
    return replace(
        quantity,
        value=value,
        lower=None if quantity.lower is None else quantity.lower * factor,
        upper=None if quantity.upper is None else quantity.upper * factor,
        likely_lower=low,
        likely_upper=high,
        rounding_unit=unit,
        magnitude=factor,
    )


def _is_short_million(sentence: str, before: Quantity, quantity: Quantity) -> bool:
    """Such as the "3.9m" of "profit was $4.2m, up from 3.9m": millions of money and no metres."""
    written = sentence[quantity.number_end : quantity.end] == "m"
    return written and before.kind == "money" and before.magnitude > 1 and carries_over(sentence, before, quantity)


def _is_bare(sentence: str, quantity: Quantity) -> bool:
    counted = quantity.unit is None and quantity.kind == "count" and quantity.per is None
    written = quantity.rule.startswith(("digits.", "words.", "range"))
    return counted and written and _BEHIND.match(sentence, quantity.end) is not None


def _is_share(quantity: Quantity) -> bool:
    """Whether it is a decimal that can be a percentage."""
    value = quantity.value
    decimal = value is not None and value.denominator > 1 and 1 < value <= _WHOLE_SHARE
    return decimal and quantity.rule.startswith("digits.")


def _is_measured_otherwise(sentence: str, before: Quantity | None, quantity: Quantity) -> bool:
    """Such as "gained 4 per cent to 12.50", "a bid-to-cover ratio of 2.48": no per cent."""
    if _NAMED_MEASURE.search(sentence, 0, quantity.start) is not None:
        return True
    if before is None or before.unit != "%" or is_level(sentence, before) or is_whole(before, quantity):
        return False
    return _REACHED.fullmatch(sentence, before.end, quantity.start) is not None
