import json
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.figures.numerals import find_quantities
from transforms.figures.quantity import SentenceQuantities

Dispose = Callable[[str], list[tuple[str, str]]]
ANNOTATIONS = Path(__file__).parents[3] / "annotations" / "figures.jsonl"
FLOOR = 0.985

WORDS = [
    "more than", "about", "nearly", "between", "and", "to", "from", "or", "half", "a dozen", "hundreds of thousands",
    "million", "percent", "$", "£", "km", "miles", "(", ")", ",", ".", "-", "'s", "4,600", "2016", "12:41", "8 March",
    "14-year-old", "F-16", "3-1", "1.5bn", "20k", "third", "second", "one", "two", "forty-seven", "II", "no", "people",
    "killed", "per day", "a week", "over", "under", "U.S.", "%", "½", "1/2", "12.03.2014", "don't", "twice", "doubled",
    "aged 34", "years old", "at least", "-5C", "COVID-19", "Rs 500 crore", "magnitude", "BA.2", "no more than", "or so",
]  # fmt: skip
sentences = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)


def assert_accounted_for(sentence: str, found: SentenceQuantities) -> None:
    """What holds of every sentence, whatever it says."""
    spans = sorted((entry.start, entry.end) for entry in found.ledger)
    assert all(0 <= start < end <= len(sentence) for start, end in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    covered = {place for start, end in spans for place in range(start, end)}
    assert all(place in covered for place, sign in enumerate(sentence) if sign.isdecimal())
    for entry in found.ledger:
        assert (entry.disposition == "figure") == (entry.quantity is not None)
    for quantity in found.quantities:
        assert 0 <= quantity.start <= quantity.number_start < quantity.number_end <= quantity.end <= len(sentence)
        assert quantity.likely_lower <= quantity.likely_upper
    assert {entry.quantity for entry in found.ledger} - {None} == set(range(len(found.quantities)))


@settings(max_examples=300, deadline=None)
@given(sentences)
def test_every_numeral_has_exactly_one_entry_and_every_offset_holds(sentence: str) -> None:
    assert_accounted_for(sentence, find_quantities(sentence))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(sentence: str) -> None:
    assert_accounted_for(sentence, find_quantities(sentence))


@given(sentences)
def test_reading_twice_reads_the_same(sentence: str) -> None:
    assert find_quantities(sentence) == find_quantities(sentence)


@settings(deadline=None)
@given(st.integers(min_value=1, max_value=10**9), st.sampled_from(["", "More than ", "About ", "Up to ", "Nearly "]))
def test_the_comparator_says_which_bounds_are_asserted(value: int, words: str) -> None:
    quantity = find_quantities(f"{words}{value:,} people fled.".capitalize()).quantities[0]
    asserted = {"": (1, 1), "More than ": (1, 0), "About ": (0, 0), "Up to ": (0, 1), "Nearly ": (0, 1)}[words]
    number = Fraction(value)
    assert quantity.value == number
    assert quantity.lower == (number if asserted[0] else None)
    assert quantity.upper == (number if asserted[1] else None)
    assert quantity.lower is None or quantity.lower <= quantity.likely_lower
    assert quantity.upper is None or quantity.likely_upper <= quantity.upper


@pytest.mark.parametrize(
    ("sentence", "ledger"),
    [
        (
            "Flight 12 left gate 7 at 9:15 a.m. on 3 May 2011 with 88 people, 10-year-old twins among them.",
            [
                ("12", "identifier"), ("7", "identifier"), ("9:15", "time"), ("3", "date"), ("2011", "date"),
                ("88", "figure"), ("10", "age"),
            ],
        ),
        ("The F-16s met COVID-19 near the A4.", [(name, "identifier") for name in ("F-16s", "COVID-19", "A4")]),
        ("It is his 3rd win and her twenty-first.", [("3rd", "ordinal"), ("twenty-first", "ordinal")]),
        ("The G7 and Elizabeth II met.", [("G7", "identifier"), ("II", "ordinal")]),
        ("Call 0800 123 4567.", [("0800", "identifier"), ("123", "identifier"), ("4567", "identifier")]),
        ("No one and one of the men left one day.", [("one", "other"), ("one", "other"), ("one", "other")]),
        ("One soldier and two guards died.", [("One", "figure"), ("two", "figure")]),
        ("1. The first item.", [("1", "other"), ("first", "ordinal")]),
        ("No civilians were killed and there was no comment.", [("No", "figure")]),
        ("He said no Danes had been harmed.", [("no", "figure")]),
        ("It killed 19 people, six of them abroad.", [("19", "figure"), ("six", "figure")]),
        ("He may march on, and 3 may come.", [("3", "figure")]),
    ],
)  # fmt: skip
def test_every_numeral_stands_in_the_ledger(dispose: Dispose, sentence: str, ledger: list[tuple[str, str]]) -> None:
    assert dispose(sentence) == ledger


def _is_found(figure: dict[str, object], found: SentenceQuantities) -> bool:
    start, end = int(str(figure["start"])), int(str(figure["end"]))
    near = [quantity for quantity in found.quantities if quantity.number_start < end and start < quantity.number_end]
    if figure["value"] is None:
        return any(quantity.value is None for quantity in near)
    wanted = float(Fraction(str(figure["value"])))
    return any(quantity.value is not None and float(quantity.value) == pytest.approx(wanted) for quantity in near)


def test_the_annotated_figures_are_read_above_the_floor() -> None:
    rows = [json.loads(line) for line in ANNOTATIONS.read_text("utf-8").splitlines()]
    results = [
        _is_found(figure, find_quantities(row["text"]))
        for row in rows
        for figure in row["figures"]
        if not figure["optional"]
    ]
    assert sum(results) / len(results) >= FLOOR


def test_endless_numbers_are_no_figures_and_break_nothing() -> None:
    digits = find_quantities("9" * 5000)
    assert [entry.disposition for entry in digits.ledger] == ["identifier"]
    repeated = "5 " + "million " * 500 + "people."
    assert_accounted_for(repeated, find_quantities(repeated))
    assert all(
        quantity.value is not None and quantity.value < 10**30 for quantity in find_quantities(repeated).quantities
    )


@pytest.mark.parametrize(
    ("sentence", "quote", "value"),
    [
        ("One of every ten wells is dry.", "One of every ten", "0.1"),
        ("Nine times out of ten it fails.", "Nine times out of ten", "0.9"),
        ("Men outnumber women three to one.", "three to one", "3"),
        ("The ratio of boys to girls is 3 to 1.", "3 to 1", "3"),
        ("As many as half may drown.", "As many as half", "0.5"),
        ("As many as one in five may drown.", "As many as one in five", "0.2"),
        ("More than a dozen and a half came.", "More than a dozen and a half", "18"),
        ("One or two were hurt.", "One or two", "1..2"),
        ("A 10- to 12-week wait is usual.", "10- to 12-week", "10..12"),
        ("It is two to three times as long.", "two to three", "2..3"),
        ("It is up to three times as long.", "up to three", "3"),
        ("Gains outnumbered losses by 5 to 3.", "5 to 3", "1.66667"),
        ("About one soldier in ten has served twice.", "About one soldier in ten", "0.1"),
        ("One home in ten is damp.", "One home in ten", "0.1"),
        ("Traders lost Rs 4,500-odd crore.", "Rs 4,500-odd crore", "45000000000"),
        ("Some 300-odd million people vote.", "Some 300-odd million", "300000000"),
        ("Bookmakers made her favourite at 7-2.", "7-2", "3.5"),
        ("The index fell to the mid-300s.", "300s", "300..399"),
        ("Several tens of thousands came.", "Several tens of thousands", "20000..99999"),
        ("Only a handful remained.", "a handful", "3..9"),
    ],
)
def test_shares_odds_and_sizes_are_one_quantity(
    read: Callable[[str], list[tuple[str, str, str | None, str]]], sentence: str, quote: str, value: str
) -> None:
    assert [found[:2] for found in read(sentence)] == [(quote, value)]


def test_a_ratio_of_banks_is_no_odds(read: Callable[[str], list[tuple[str, str, str | None, str]]]) -> None:
    found = read("The reserve ratio rose from 32.5 to 45 per cent.")
    assert [one[1:3] for one in found] == [("32.5", "%"), ("45", "%")]


@pytest.mark.parametrize(
    "sentence", ["One shell in 12 shops went off.", "One lorry in 12 depots burned.", "One in 12 hours fell."]
)
def test_one_thing_in_so_many_others_is_no_share(
    read: Callable[[str], list[tuple[str, str, str | None, str]]], sentence: str
) -> None:
    assert "12" in [found[1] for found in read(sentence)]
