"""Units turned into one another, to check a measure that is given twice."""

from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any

from transforms.vocabulary.units import unit_words

if TYPE_CHECKING:
    from pint import UnitRegistry


@cache
def _registry() -> "UnitRegistry[Any]":
    """The units library, loaded when first asked for: it takes longer to start than a page takes to read."""
    from pint import UnitRegistry  # noqa: PLC0415  see above

    registry: UnitRegistry[Any] = UnitRegistry(cache_folder=None)
    registry.define("basis_point = 0.01 * percent")
    registry.define("ppb = 1e-9")
    registry.define("ten_years = 10 * year")
    registry.define("hundred_kilograms = 100 * kilogram")
    registry.define("dunam = 1000 * meter ** 2")
    registry.define("billion_cubic_metres = 1e9 * meter ** 3")
    registry.define("billion_cubic_feet = 1e9 * foot ** 3")
    registry.define("trillion_cubic_feet = 1e12 * foot ** 3")
    return registry


@cache
def _names() -> dict[str, str]:
    """UCUM code to the units library's name; codes of things it does not know have none."""
    return {unit.code: unit.pint for unit in unit_words() if unit.code and unit.pint}


def _pint_name(code: str) -> str | None:
    """The library's name of a unit or of a rate: "km/h" is kilometers an hour."""
    names = _names()
    if code in names:
        return names[code]
    above, slash, below = code.partition("/")
    if not slash or below not in names or (above and above not in names):
        return None
    return f"{names.get(above, '1')} / ({names[below]})"


@cache
def _line(from_unit: str, to_unit: str) -> tuple[float, float] | None:
    """Factor and offset that turn one unit into the other, or None where they measure different things."""
    from pint.errors import PintError  # noqa: PLC0415  loaded with the library

    source, target = _pint_name(from_unit), _pint_name(to_unit)
    if source is None or target is None:
        return None
    registry = _registry()
    try:
        zero = registry.Quantity(0.0, source).to(target).magnitude
        hundred = registry.Quantity(100.0, source).to(target).magnitude
    except PintError:
        return None
    return (hundred - zero) / 100, zero


def convert(value: Fraction, from_unit: str, to_unit: str) -> Fraction | float | None:
    """The value in another unit, both UCUM; None where one is unknown or they measure different things.

    Money is never converted: no rate is known here.

    >>> round(convert(Fraction(40), "[mi_i]", "km"), 2), convert(Fraction(30), "Cel", "[degF]")
    (64.37, 86.0)
    >>> convert(Fraction(1), "km", "kg") is None
    True
    """
    if from_unit == to_unit:
        return value
    line = _line(from_unit, to_unit)
    return None if line is None else round(float(value) * line[0] + line[1], 9)
