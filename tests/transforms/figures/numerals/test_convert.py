from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.figures.numerals.convert import convert
from transforms.vocabulary.units import unit_words


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        (40, "[mi_i]", "km", 64.37376),
        (30, "Cel", "[degF]", 86),
        (60, "km/h", "[mi_i]/h", 37.282271534),
        (2, "har", "[acr_us]", 4.942087861),
        (25, "[bp]", "%", 0.25),
        (1, "[bbl_us]/d", "L/d", 158.987294928),
    ],
)
def test_a_measure_is_converted(value: int, source: str, target: str, expected: float) -> None:
    # The survey and the international acre differ in the sixth digit; which one pint means depends on its version.
    assert convert(Fraction(value), source, target) == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(("source", "target"), [("km", "kg"), ("USD", "GBP"), ("km", "nonsense"), ("{share}", "m")])
def test_what_cannot_be_converted_is_none(source: str, target: str) -> None:
    assert convert(Fraction(1), source, target) is None


@pytest.mark.parametrize("code", sorted({unit.code for unit in unit_words() if unit.pint}))
def test_every_unit_of_the_vocabulary_is_known_to_the_units_library(code: str) -> None:
    other = {"length": "m", "mass": "kg", "duration": "s"}
    kind = next(unit.kind for unit in unit_words() if unit.code == code)
    assert convert(Fraction(1), code, other.get(kind, code)) is not None


@given(
    st.fractions(min_value=1, max_value=10**6), st.sampled_from([("km", "[mi_i]"), ("t", "[lb_av]"), ("Cel", "[degF]")])
)
def test_there_and_back_is_the_same(value: Fraction, units: tuple[str, str]) -> None:
    there = convert(value, *units)
    assert there is not None
    back = convert(Fraction(there), units[1], units[0])
    assert back == pytest.approx(float(value), rel=1e-6)
