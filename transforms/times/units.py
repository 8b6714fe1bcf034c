"""Units of time: their TIMEX3 designator and how fine they are."""

from collections.abc import Mapping

from transforms.vocabulary.times import value_of
from transforms.vocabulary.words import Granularity

_GRANULARITY: Mapping[str, Granularity] = {
    "D": "day", "WE": "weekend", "W": "week", "FORTNIGHT": "week", "M": "month", "Q": "quarter", "Y": "year",
    "DE": "decade", "CE": "century", "ML": "century",
}  # fmt: skip


def unit_of(word: str) -> str:
    """The designator of a unit in singular or plural; nights are counted as days."""
    designator: str = "D" if word in ("night", "nights") else value_of("units")[word]
    return designator


def granularity_of(unit: str) -> Granularity:
    """How fine a date is that is told in a unit."""
    return _GRANULARITY.get(unit, "time")
