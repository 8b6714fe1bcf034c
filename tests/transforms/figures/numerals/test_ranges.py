from collections.abc import Callable

import pytest

Read = Callable[[str], list[tuple[str, str, str | None, str]]]


@pytest.mark.parametrize(
    ("sentence", "quote", "bounds", "unit"),
    [
        ("They number 4,000 to 5,000 men.", "4,000 to 5,000", "4000..5000", None),
        ("They number 3,000-5,000 men.", "3,000-5,000", "3000..5000", None),
        ("Between three and five died.", "Between three and five", "3..5", None),
        ("It pays $10-15 million.", "$10-15 million", "10000000..15000000", "USD"),
        ("It pays $10 million to $15 million.", "$10 million to $15 million", "10000000..15000000", "USD"),
        ("It grew 10 to 15 per cent.", "10 to 15 per cent", "10..15", "%"),
        ("Between 2 and 3 million died.", "Between 2 and 3 million", "2000000..3000000", None),
        ("Five or six others hid.", "Five or six", "5..6", None),
        ("Anywhere from 500 to 1,000 died.", "Anywhere from 500 to 1,000", "500..1000", None),
        ("Prices range from $5 to $20.", "from $5 to $20", "5..20", "USD"),
        ("About 30-40 militants came.", "About 30-40", "30..40", None),
        ("Winds blew at 30-40mph.", "30-40mph", "30..40", "[mi_i]/h"),
        ("Police fired 15 to 20 shots.", "15 to 20", "15..20", None),  # no odds, although shots have odds
        ("On a 1-to-10 scale it fails.", "1-to-10", "1..10", None),
        ("He got five to 10 years.", "five to 10 years", "5..10", "a"),
        ("It is two to three times as long.", "two to three", "2..3", "1"),
        ("Seats are priced from £5 to £7.50.", "from £5 to £7.50", "5..7.5", "GBP"),
        ("It cost $40-50m.", "$40-50m", "40000000..50000000", "USD"),
        ("It was -5 to -10C overnight.", "-5 to -10C", "-10..-5", "Cel"),
        ("Between about 20 and 30 came.", "Between about 20 and 30", "20..30", None),
        ("It cost between £2m and around £3m.", "between £2m and around £3m", "2000000..3000000", "GBP"),
    ],
)
def test_two_numbers_that_bound_one_quantity_are_a_range(
    read: Read, sentence: str, quote: str, bounds: str, unit: str | None
) -> None:
    assert read(sentence) == [(quote, bounds, unit, "between")]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("It rose from 4,087 to 4,647.", [("4087", None), ("4647", None)]),
        ("It rose by 560 to 4,647.", [("560", None), ("4647", None)]),
        ("It fell by 84,000 to 248,000.", [("84000", None), ("248000", None)]),
        ("Labour slumped nine points to 34 percent.", [("9", "%"), ("34", "%")]),
        ("Rates rose from 3 to 5 per cent.", [("3", "%"), ("5", "%")]),
        ("It rose from 1.2 to 1.5 million.", [("1200000", None), ("1500000", None)]),
        ("It fell 3.2% to $60.", [("3.2", "%"), ("60", "USD")]),
        ("It slowed by half a percentage point to 2.9 per cent.", [("0.5", "%"), ("2.9", "%")]),
        ("They won 52 to 48 percent.", [("52", "%"), ("48", "%")]),
        ("He has 300 or 12 of them.", [("300", None), ("12", None)]),
    ],
)
def test_a_change_and_its_level_are_two_quantities(
    read: Read, sentence: str, values: list[tuple[str, str | None]]
) -> None:
    assert [(found[1], found[2]) for found in read(sentence)] == values


@pytest.mark.parametrize(
    ("sentence", "quote", "value"),
    [
        ("One in five children is poor.", "One in five", "0.2"),
        ("Four out of 10 agreed.", "Four out of 10", "0.4"),
        ("More than 1 in 10 had none.", "More than 1 in 10", "0.1"),
        ("One child in five is poor.", "One child in five", "0.2"),
        ("He is the 5/1 outsider.", "5/1", "5"),
        ("The odds were 7-2.", "7-2", "3.5"),
        ("They won by a 2-to-1 margin.", "2-to-1", "2"),
        ("A ratio of 3:1 is usual.", "3:1", "3"),
        ("Profits doubled.", "doubled", "2"),
        ("Costs rose threefold.", "threefold", "3"),
        ("It rose 10-fold.", "10-fold", "10"),
        ("It is twice as large.", "twice", "2"),
        ("It is three times as large.", "three", "3"),
        ("It has more than tripled.", "more than tripled", "3"),
        ("The price was halved.", "halved", "0.5"),
        ("A third of them left.", "A third", "0.333333"),
        ("Two-thirds agreed.", "Two-thirds", "0.666667"),
    ],
)
def test_a_share_or_multiple_is_a_pure_number(read: Read, sentence: str, quote: str, value: str) -> None:
    assert [found[:3] for found in read(sentence)] == [(quote, value, "1")]


@pytest.mark.parametrize("sentence", ["They won three in two days.", "It is a double bed.", "He came three times."])
def test_what_tells_how_often_is_no_ratio(read: Read, sentence: str) -> None:
    assert all(found[2] != "1" for found in read(sentence))
