"""What the example tables of this folder are read with."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from transforms.figures.numerals import find_quantities
from transforms.figures.quantity import Quantity

Read = Callable[[str], list[tuple[str, str, str | None, str]]]


def number(value: Fraction | None) -> str:
    """A number as the tables write it: 4600, 0.2, or ? for none."""
    if value is None:
        return "?"
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.6g}"


def value_of(quantity: Quantity) -> str:
    """The value, or both bounds where there is none: 4000..5000."""
    if quantity.value is not None:
        return number(quantity.value)
    return f"{number(quantity.lower)}..{number(quantity.upper)}"


@pytest.fixture
def read() -> Read:
    """Sentence to its quantities: quote, value, unit, comparator."""

    def _read(sentence: str) -> list[tuple[str, str, str | None, str]]:
        return [
            (sentence[quantity.start : quantity.end], value_of(quantity), quantity.unit, quantity.comparator)
            for quantity in find_quantities(sentence).quantities
        ]

    return _read


@pytest.fixture
def dispose() -> Callable[[str], list[tuple[str, str]]]:
    """Sentence to its ledger: surface and disposition."""

    def _dispose(sentence: str) -> list[tuple[str, str]]:
        return [(sentence[entry.start : entry.end], entry.disposition) for entry in find_quantities(sentence).ledger]

    return _dispose
