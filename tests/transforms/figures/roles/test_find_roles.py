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
    ("Norway will have more than 5,200 troops in Mali once the reinforcements arrive.", [("level", None)]),
    ("France has 4,000 troops in Mali and a second wave will leave on Monday.", [("level", None)]),
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
    ("More than 4,000 Kenyan soldiers had crossed into Somalia.", [("change", "increase")]),
    ("No more than 2,400 Kenyan troops had entered Somalia.", [("change", "increase")]),
    ("About 600 peacekeepers rolled into the town.", [("change", "increase")]),
    ("Some 3,000 homes, or a third, lost power.", [("level", None), ("share", None)]),
    ("About 400 members, or one in five, voted.", [("level", None), ("share", None)]),
    ("Orders fell by 300, or a quarter.", [("change", "decrease"), ("change", "decrease")]),
]

MOVED: list[tuple[str, Expected]] = [
    ("Some 2,500 soldiers will leave Gabon by May.", [("change", "decrease")]),
    ("About 300 marines are expected to go home.", [("change", "decrease")]),
    ("The first 120 peacekeepers have arrived.", [("change", "increase")]),
    ("Rome will bring 80 paratroopers home.", [("change", "decrease")]),
    ("The departure of 900 troops was put off.", [("change", "decrease")]),
    ("The last 250 troops will leave in May.", [("level", None)]),
    ("He said that 900 soldiers would leave Gabon.", [("change", "decrease")]),
    ("He denied that 900 soldiers had entered the fort.", [("level", None)]),
    ("A total of 900 soldiers will leave Gabon.", [("change", "decrease")]),
    ("The garrison of 900 soldiers will leave Gabon.", [("level", None)]),
    # Where they are, as a state; on one day they were sent.
    ("Some 6,200 peacekeepers are now deployed.", [("level", None)]),
    ("Only 6,200 soldiers had been deployed in Chad by June.", [("level", None)]),
    ("Some 6,200 soldiers were deployed on Monday.", [("change", "increase")]),
    ("Some 6,200 soldiers are being deployed.", [("change", "increase")]),
    ("The guards beat off the raid for the loss of 14 soldiers.", [("level", None)]),
    ("Both halves of the bridge were rebuilt.", []),
    ("The bank halves its dividend.", [("change", "decrease")]),
    ("The mill is shedding 640 posts.", [("change", "decrease")]),
    ("A column of 400 soldiers left at dawn.", [("level", None)]),
    ("Two soldiers left the camp to swim.", [("level", None)]),
    ("Some 700 soldiers deployed to the border were fed.", [("level", None)]),
    ("Some 40 tourists left the island.", [("level", None)]),
    ("Some 800 Ghanaian soldiers joined the mission.", [("change", "increase")]),
    ("Some 800 Ghanaian soldiers joined the search.", [("level", None)]),
    ("Some 40 soldiers arrived home on Friday.", [("change", "decrease")]),
    ("The army sent 20 soldiers to hospital.", [("level", None)]),
    ("Two soldiers were sent for trial.", [("level", None)]),
    ("Some 250 soldiers did not come home.", [("level", None)]),
    ("It agreed to bring 120 engineers home.", [("change", "decrease")]),
    ("The slip cost Labour 27 seats.", [("change", "decrease")]),
    ("The party slipped, costing it 27 seats.", [("change", "decrease")]),
    ("It cost 27 pounds.", [("measure", None)]),
    ("It has 1,700 soldiers, who were joined this week by 200 commandos.", [("level", None), ("change", "increase")]),
    ("The chain will have 212 shops, 58 fewer than now.", [("level", None), ("change", "decrease")]),
    ("Lisbon has a deployment of 90 soldiers there.", [("level", None)]),
    ("The union lost 4,000 members.", [("change", "decrease")]),
    ("The closure will cost 60 jobs.", [("change", "decrease")]),
    ("Some 60 jobs will go.", [("change", "decrease")]),
    ("The brigade lost 14 soldiers in an ambush.", [("level", None)]),
]

STEPS: list[tuple[str, Expected]] = [
    ("The index closed up 28.5 points, or 1.2%.", [("change", "increase"), ("change", "increase")]),
    ("Tin fell 45 cents (0.3%).", [("change", "decrease"), ("change", "decrease")]),
    ("Shares fell back 4%.", [("change", "decrease")]),
    ("Traffic is off 11 percent.", [("change", "decrease")]),
    ("Zinc added 2 percent.", [("change", "increase")]),
    ("The bank raised its key rate 50 basis points to 6.5%.", [("change", "increase"), ("level", None)]),
    ("The board cut the dividend 30 percent.", [("change", "decrease")]),
    ("The peso lost a fifth of its value.", [("change", "decrease")]),
    ("The bank trimmed its growth forecast by 0.3 percentage points.", [("change", "decrease")]),
    ("Tea gained $14 to $1,822 a tonne.", [("change", "increase"), ("level", None)]),
    ("Tea costs $1,822 a tonne.", [("rate", None)]),
    ("It sold 3,800 rugs, 700 up on last May.", [("level", None), ("change", "increase")]),
    ("The firm posted a $45m loss.", [("measure", None)]),
    ("The party won 30 percent of the vote.", [("share", None)]),
    ("The shop takes 20% off shoes.", [("share", None)]),
    ("He added that 3 percent of the pupils failed.", [("share", None)]),
    ("He said, adding that 27 people had left.", [("level", None)]),
    ("The river rose 4 metres.", [("change", "increase")]),
    ("The glow was picked up by two telescopes.", [("level", None)]),
    ("Traffic was ahead 6 percent.", [("change", "increase")]),
    ("The ice shrank to 3.7 million, 2.5 million below the average.", [("level", None), ("change", "decrease")]),
    ("She won 7,000 votes, or 53 percent.", [("level", None), ("share", None)]),
    ("A bus of 40 recruits blew up.", [("level", None)]),
    ("The house backed a package of cuts late on Friday by 199 votes to 74.", [("level", None), ("level", None)]),
    ("It foresees the loss of 900 jobs this year and 700 by 2015.", [("change", "decrease"), ("change", "decrease")]),
    ("Chile will send 40 sappers to Haiti and 20 to Mali.", [("change", "increase"), ("change", "increase")]),
    ("Chile will send 40 sappers to Haiti and has 20 in Mali.", [("change", "increase"), ("level", None)]),
    ("The navy let go the seven pirates.", [("level", None)]),
    ("It will shed 900 jobs, 400 of them in Goa.", [("change", "decrease"), ("change", "decrease")]),
    ("It will shed 900 jobs, of which 400 are in Goa.", [("change", "decrease"), ("change", "decrease")]),
    ("It has 900 jobs, 400 of them in Goa.", [("level", None), ("level", None)]),
    ("Only 240 clinics are open.", [("level", None)]),
    ("The trust will close 40 clinics.", [("change", "decrease")]),
    ("The guild agreed to cut output by 1.2 million barrels a day.", [("change", "decrease")]),
    ("The guild shrank to 410 from a peak of 670.", [("level", None), ("base", None)]),
    ("The economy contracted at an annualised 5.2 percent.", [("change", "decrease")]),
    ("Bills will go up by an average of $96 a year.", [("change", "increase")]),
    ("Deaths in labour fell from 88 per 1,000 to 30.", [("base", None), ("level", None)]),
    ("It sends 65 letters a day, up from 25 a day in May.", [("rate", None), ("rate", None)]),
    ("Stocks closed lower at 4,152.", [("level", None)]),
    (
        "It made $4 million, a third of the $12 million a year before.",
        [("measure", None), ("share", None), ("base", None)],
    ),
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


@pytest.mark.parametrize(("sentence", "expected"), MOVED)
def test_who_comes_and_goes_changes_how_many_there_are(sentence: str, expected: Expected) -> None:
    assert roles_of(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), STEPS)
def test_a_step_of_a_price_or_an_index_is_told_in_many_ways(sentence: str, expected: Expected) -> None:
    assert roles_of(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), LEVELS)
def test_a_state_is_a_level_and_the_level_before_a_change_its_base(sentence: str, expected: Expected) -> None:
    assert roles_of(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), KINDS)
def test_the_kind_of_quantity_decides_where_no_word_does(sentence: str, expected: Expected) -> None:
    assert roles_of(sentence) == expected
