from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.figures.numerals.read_number import read_number
from transforms.figures.numerals.tokens import Tokens

ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(value: int) -> str:
    """A whole number below a thousand million as British English writes it."""
    for size, name in ((1_000_000, "million"), (1000, "thousand")):
        if value >= size:
            rest = value % size
            joint = " and " if 0 < rest < 100 and size == 1000 else " "
            return in_words(value // size) + f" {name}" + (joint + in_words(rest) if rest else "")
    if value >= 100:
        return f"{ONES[value // 100]} hundred" + (f" and {in_words(value % 100)}" if value % 100 else "")
    if value >= 20:
        return TENS[value // 10] + (f"-{ONES[value % 10]}" if value % 10 else "")
    return ONES[value]


@pytest.mark.parametrize(
    ("text", "surface", "value"),
    [
        ("4,647 soldiers", "4,647", 4647),
        ("12,34,567 voters", "12,34,567", 1234567),
        ("40 000 refugees", "40 000", 40000),
        ("12'000 visitors", "12'000", 12000),
        ("5.000 people", "5.000", 5000),
        ("5.000 litres", "5.000", 5),
        ("3,50 euros", "3,50", Fraction(7, 2)),
        ("1,25 million", "1,25 million", 1250000),
        ("forty grand was stolen", "forty grand", 40000),
        ("40 grand pianos", "40", 40),
        ("1 234 567 voters", "1 234 567", 1234567),
        ("15 300 people", "15 300", 15300),
        (".5 of it", ".5", Fraction(1, 2)),
        ("3½ hours", "3½", Fraction(7, 2)),
        ("10 1/2 miles", "10 1/2", Fraction(21, 2)),
        ("3/4 of it", "3/4", Fraction(3, 4)),
        ("four thousand six hundred and forty-seven men", "four thousand six hundred and forty-seven", 4647),
        ("a hundred men", "a hundred", 100),
        ("twelve hundred men", "twelve hundred", 1200),
        ("two and a half million people", "two and a half million", 2500000),
        ("two-and-a-half years", "two-and-a-half", Fraction(5, 2)),
        ("a million and a half people", "a million and a half", 1500000),
        ("nine point nought four", "nine point nought four", Fraction(904, 100)),
        ("half a million people", "half a million", 500000),
        ("half-a-million lives", "half-a-million", 500000),
        ("half a dozen men", "half a dozen", 6),
        ("two dozen men", "two dozen", 24),
        ("three-quarters of a million people", "three-quarters of a million", 750000),
        ("a quarter-million people", "a quarter-million", 250000),
        ("two-thirds of them", "two-thirds", Fraction(2, 3)),
        ("a third of them", "a third", Fraction(1, 3)),
        ("a full quarter of the staff", "a full quarter", Fraction(1, 4)),
        ("a couple of hundred men", "a couple of hundred", 200),
        ("1.5bn tonnes", "1.5bn", 1500000000),
        ("20k people", "20k", 20000),
        ("400m people", "400m", 400000000),
        ("74.5m phones", "74.5m", 74500000),
        ("3.4tn dollars", "3.4tn", 3400000000000),
        ("15 lakh tonnes", "15 lakh", 1500000),
        ("1.76 lakh crore rupees", "1.76 lakh crore", 1760000000000),
        ("2-million-strong crowd", "2-million", 2000000),
    ],
)
def test_a_number_is_read_in_the_form_it_is_written(text: str, surface: str, value: Fraction | int) -> None:
    tokens = Tokens(text)
    number = read_number(tokens, 0)
    assert number is not None
    start, end = tokens.span(number.first, number.last)
    assert (text[start:end], number.value) == (surface, value)


@pytest.mark.parametrize(
    ("text", "surface", "bounds"),
    [
        ("dozens of homes", "dozens", (24, 99)),
        ("hundreds of people", "hundreds", (200, 999)),
        ("tens of thousands of people", "tens of thousands", (20000, 99999)),
        ("hundreds of thousands fled", "hundreds of thousands", (200000, 999999)),
        ("several people", "several", (3, 9)),
        ("several hundred people", "several hundred", (300, 999)),
        ("a few thousand people", "a few thousand", (3000, 9999)),
        ("a handful of them", "a handful", (3, 9)),
    ],
)
def test_a_vague_number_has_bounds_and_no_value(text: str, surface: str, bounds: tuple[int, int]) -> None:
    tokens = Tokens(text)
    number = read_number(tokens, 0)
    assert number is not None
    start, end = tokens.span(number.first, number.last)
    assert (text[start:end], number.value, (number.lower, number.upper)) == (surface, None, bounds)


@pytest.mark.parametrize(
    "text",
    [
        "a third man", "a second attempt", "half-time", "a couple were held", "few people", "a man", "192.168.1.2",
        "the half", "a fifth column",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    tokens = Tokens(text)
    assert read_number(tokens, 0) is None


@pytest.mark.parametrize("text", ["100m hurdles", "300m long", "a 100m race"])
def test_an_m_behind_a_length_is_no_million(text: str) -> None:
    tokens = Tokens(text)
    number = read_number(tokens, 1 if text.startswith("a ") else 0)
    assert number is not None
    assert number.value in (100, 300)


@given(st.integers(min_value=0, max_value=999_999_999))
def test_every_whole_number_in_words_is_read_back(value: int) -> None:
    text = in_words(value) + " people"
    tokens = Tokens(text)
    number = read_number(tokens, 0)
    assert number is not None
    assert (number.value, number.last) == (value, tokens.count - 1)


@given(st.integers(min_value=0, max_value=10**15))
def test_every_grouped_number_is_read_back(value: int) -> None:
    tokens = Tokens(f"{value:,} people")
    number = read_number(tokens, 0)
    assert number is not None
    assert (number.value, number.last) == (value, 1)


@given(st.decimals(min_value=0, max_value=10**6, places=2), st.sampled_from(["million", "billion", "lakh"]))
def test_a_magnitude_multiplies_exactly(value: object, magnitude: str) -> None:
    tokens = Tokens(f"{value} {magnitude} people")
    number = read_number(tokens, 0)
    factor = {"million": 10**6, "billion": 10**9, "lakh": 10**5}[magnitude]
    assert number is not None
    assert number.value == Fraction(str(value)) * factor
