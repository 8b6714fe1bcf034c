import pytest

from transforms.figures.read_figures import read_figures

Expected = list[tuple[str, str | None]]


def roles_of(sentence: str) -> Expected:
    (figures,) = read_figures([sentence])
    return [(reading.role, reading.direction) for reading in figures.readings]


CHANGES: list[tuple[str, Expected]] = [
    ("Ottawa will send 150 additional soldiers.", [("change", "increase")]),
    ("Another 150 were hurt.", [("change", "increase")]),
    ("They withdrew a further 400 marines.", [("change", "decrease")]),
    ("It has 620 beds, 40 fewer than in March.", [("level", None), ("change", "decrease")]),
    ("The force was cut by 1,500 to 7,000.", [("change", "decrease"), ("level", None)]),
    ("Sales rose 3% in March.", [("change", "increase")]),
    ("Shipments fell by a third.", [("change", "decrease")]),
    ("Shares were down 12 percent.", [("change", "decrease")]),
    ("It was the sharpest drop since then, a fall of 9 percent.", [("change", "decrease")]),
    ("The firm reported a 14% rise in orders.", [("change", "increase")]),
    ("Stocks closed 2.5% lower.", [("change", "decrease")]),
    ("The mill will shed 90 jobs.", [("change", "decrease")]),
    ("The army plans to deploy 3,000 troops in the north.", [("change", "increase")]),
    ("Some 2,200 soldiers were withdrawn in May.", [("change", "decrease")]),
    ("The bank will lay off 450 people.", [("change", "decrease")]),
    ("The bank announced 450 job cuts.", [("change", "decrease")]),
    ("The trust has 80 fewer nurses than last year.", [("change", "decrease")]),
    ("The economy grew at an annual rate of 3.2 percent.", [("change", "increase")]),
    ("Petrol will go up 3 cents a litre.", [("change", "increase")]),
    ("The boxer lost 14 kilos.", [("change", "decrease")]),
    ("The pipe cut losses by 1.2 million barrels a day.", [("change", "decrease")]),
    ("Seoul will withdraw its last 520 troops.", [("change", "decrease")]),
    ("Oslo will pull out its remaining 43 soldiers a month early.", [("change", "decrease")]),
    ("It means the loss of 400 staff.", [("change", "decrease")]),
    ("Output doubled to 9,000 cars.", [("change", "increase"), ("level", None)]),
]

LEVELS: list[tuple[str, Expected]] = [
    ("The number of patrols went from 40 to 55.", [("base", None), ("level", None)]),
    ("It raises the total from 68,000 to 98,000.", [("base", None), ("level", None)]),
    ("The party took 61 seats, up from 48.", [("level", None), ("base", None)]),
    ("Turnout was 52% compared with 61% in the last poll.", [("share", None), ("base", None)]),
    ("At least 40 people were killed.", [("level", None)]),
    ("A further 1,000 join the 3,000 already there.", [("change", "increase"), ("level", None)]),
    ("The deal brings the fleet to 14 ferries.", [("level", None)]),
    ("The team had 23 players from 9 countries.", [("level", None), ("level", None)]),
    ("The lira fell below 118 to the dollar.", [("level", None)]),
    ("The shift brings to 4,087 the number of guards.", [("level", None)]),
    ("Its share shrank to 18% from 22%.", [("level", None), ("base", None)]),
    ("Profit was $3 million, against $2 million a year earlier.", [("measure", None), ("base", None)]),
    ("The club has 900 members, against 1,100 a year ago.", [("level", None), ("base", None)]),
    ("Its rate rose to a record 32.9 percent.", [("level", None)]),
    ("Prices edged up to 6.7 percent from 6.3 percent.", [("level", None), ("base", None)]),
    ("The loss was $3 million, compared with a profit of $1 million.", [("measure", None), ("base", None)]),
    ("She won 100 more votes than her rival.", [("level", None)]),
    ("The toll stood at 1,150, up from 1,127 a day earlier.", [("level", None), ("base", None)]),
    (
        "It made 970 cars, up 8 percent on the previous quarter's 896.",
        [("level", None), ("change", "increase"), ("base", None)],
    ),
    ("The mill will cut its 900-strong workforce.", [("level", None)]),
    ("It took the hill for the loss of four men.", [("level", None)]),
    ("The hikers were lifted out by two helicopters.", [("level", None)]),
]

KINDS: list[tuple[str, Expected]] = [
    ("A third of the pupils walk to school.", [("share", None)]),
    ("Just 18% of adults smoke.", [("share", None)]),
    ("The port handles 30 ships a day.", [("rate", None)]),
    ("The road is 64 km long.", [("measure", None)]),
    ("The trial took nine weeks.", [("measure", None)]),
    ("The grant is worth $3 million.", [("measure", None)]),
    ("Nurses sleep six hours a night.", [("measure", None)]),
    ("The climber fell 20 metres.", [("measure", None)]),
    ("The firm lost $40 million on the deal.", [("measure", None)]),
]


@pytest.mark.parametrize(("sentence", "expected"), CHANGES)
def test_a_change_has_a_direction_and_a_positive_value(sentence: str, expected: Expected) -> None:
    assert roles_of(sentence) == expected
    (figures,) = read_figures([sentence])
    assert all((reading.quantity.value or 0) >= 0 for reading in figures.readings)


@pytest.mark.parametrize(("sentence", "expected"), LEVELS)
def test_a_state_is_a_level_and_the_level_before_a_change_its_base(sentence: str, expected: Expected) -> None:
    assert roles_of(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), KINDS)
def test_the_kind_of_quantity_decides_where_no_word_does(sentence: str, expected: Expected) -> None:
    assert roles_of(sentence) == expected
