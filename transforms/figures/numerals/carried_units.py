"""Units that a number takes over from the one before it: "22.4 per cent from 23.9", "75 mph, gusting to 90"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transforms.figures.quantity import Quantity

# What may stand between the two, and what may follow the second: never a noun of its own.
_BETWEEN = re.compile(
    r",?\s+(?:(?:up|down|and|or)\s+)?"
    r"(?:from|to|against|versus|vs\.?|compared\s+(?:with|to)|\w+ing\s+to)\s+"
    r"|[^.;]{0,40}\bof\s+(?:which|them)\s+",
    re.IGNORECASE,
)
# A percentage is a level behind these ("to 45 per cent from 41"), and a change behind a verb.
_LEVEL = re.compile(r"\b(?:to|at|of|was|is|were|are)\s+$")
_BEHIND = re.compile(
    r"\s*(?:[,.;:)–—]|$)|\s+(?:in|a|an|the|last|on|at|before|earlier|previously|for|this|by|and|came)\b"
)
_NO_CARRIED = frozenset(["money", "duration", "count", "ratio", "rate", "age", "rank"])
_WHOLE_SHARE = 100


def carry_units(sentence: str, quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities, those that stand bare with the unit of the one before them where the words carry it over.

    A bare decimal of at most 100 in a sentence of percentages is one of them ("the AfD 12.6, the SPD 20.5").
    """
    carried: list[Quantity] = []
    shares = any(quantity.unit == "%" for quantity in quantities)
    for quantity in quantities:
        before = carried[-1] if carried else None
        carried.append(_with_unit(sentence, before, quantity, shares=shares))
    return tuple(carried)


def _with_unit(sentence: str, before: Quantity | None, quantity: Quantity, *, shares: bool) -> Quantity:
    if not _is_bare(sentence, quantity):
        return quantity
    rule = f"{quantity.rule}.carried"
    if before is not None and _carries(sentence, before, quantity):
        return replace(quantity, unit=before.unit, kind=before.kind, per=before.per, rule=rule)
    return replace(quantity, unit="%", kind="percent", rule=rule) if shares and _is_share(quantity) else quantity


def _is_bare(sentence: str, quantity: Quantity) -> bool:
    counted = quantity.unit is None and quantity.kind == "count" and quantity.per is None
    written = quantity.rule.startswith(("digits.", "words.", "range"))
    return counted and written and _BEHIND.match(sentence, quantity.end) is not None


def _carries(sentence: str, before: Quantity, quantity: Quantity) -> bool:
    """Whether the unit of the quantity before goes on to this one; "rose 5% to 315" tells a change and its level."""
    if before.unit is None or before.kind in _NO_CARRIED:
        return False
    if before.kind == "percent" and not (_is_share(quantity) or _LEVEL.search(sentence, 0, before.start)):
        return False
    return _BETWEEN.fullmatch(sentence, before.end, quantity.start) is not None


def _is_share(quantity: Quantity) -> bool:
    """Whether it is a decimal that can be a percentage."""
    value = quantity.value
    decimal = value is not None and value.denominator > 1 and 1 < value <= _WHOLE_SHARE
    return decimal and quantity.rule.startswith("digits.")
