"""Arithmetic that one article sets up in neighbouring sentences, in plain words of the news."""

import pytest

from tests.transforms.agreement.short_reports import failing

CAMP = "The camp at Deneb shelters 4,100 refugees. "
ARRESTS = "Police arrested 500 people in Lom on Monday. "
BATTLES = "In all, 61 rebels were killed in the fighting. "


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (CAMP + "Of these, 2,900 are children and another 1,700 are women.", ["parts_total:some"]),
        (CAMP + "Of these, 2,900 are children and another 1,100 are women.", []),
        (CAMP + "Of these, 3,900 are children and 2,100 are orphans.", []),
        (CAMP + "Of the refugees, 2,600 were Sudanese and 1,900 Chadians.", ["parts_total:some"]),
        (ARRESTS + "Of these, 400 were men and 300 were students.", []),
        ("They let go 310 captives, 280 of them soldiers and 55 civilians.", ["parts_total:some"]),
        ("They let go 310 captives, 255 of them soldiers and 55 civilians.", []),
        ("A bomb killed 50 people, 40 of them soldiers, and hurt 55 civilians.", []),
        (BATTLES + "Thirty fell in Arun, 29 in Besk and 18 in Corva.", ["parts_total:some"]),
        (BATTLES + "Thirty fell in Arun, 20 in Besk and 11 in Corva.", []),
        (BATTLES + "Thirty fell in Arun, 29 in Besk and 18 in Corva in 1990.", []),
        ("The fleet has 7 ships at sea and will add 5 ships, for a total of 15 ships.", ["parts_total:whole"]),
        ("The fleet has 7 ships at sea and will add 5 ships, for a total of 12 ships.", []),
    ],
)
def test_parts_that_exclude_each_other_do_not_exceed_the_total_told_beside_them(text: str, rules: list[str]) -> None:
    assert failing(text) == rules


BREAD = "Bread prices in Tarsk will go up by 30 percent on Sunday. A loaf will cost 1.80 dinars instead of "


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The town set a budget of 74 million euros, a cut of 9 million from last year's 91 million.", ["apposed"]),
        ("The town set a budget of 74 million euros, a cut of 17 million from last year's 91 million.", []),
        ("It sold 5,200 tonnes of tea, an increase of 300 tonnes on the previous 4,400 tonnes.", ["apposed"]),
        (BREAD + "the present 1.60.", ["neighbour"]),
        (BREAD + "the present 1.40.", []),
        ("Wages will go up by 30 percent. A loaf will soon cost 1.80 dinars instead of the present 1.60.", []),
    ],
)
def test_a_change_meets_the_level_and_the_former_level_told_beside_it(text: str, rules: list[str]) -> None:
    assert failing(text) == [f"base_change_level:{rule}" for rule in rules]


FLATS = "Of 80,000 flats flooded in Ardal, 8,000 must be pulled down. That means that "
VILLAGERS = "In the end 300 of the 500 villagers who voted were for the scheme. "


@pytest.mark.parametrize(
    ("text", "fails"),
    [
        (FLATS + "one flooded flat in four is lost.", True),
        (FLATS + "one flooded flat in ten is lost.", False),
        ("Of the 900 teachers, 300 stayed at home. That means that half of the pupils had no lessons.", False),
        (VILLAGERS + "The majority in favour, 75 per cent of those voting, was a surprise.", True),
        (VILLAGERS + "The majority in favour, 60 per cent of those voting, was a surprise.", False),
        (VILLAGERS + "Women were 75 per cent of those voting.", False),
    ],
)
def test_a_share_that_says_the_sentence_before_again_fits_its_counts(text: str, fails: bool) -> None:
    assert failing(text) == (["share_of_base:restated"] if fails else [])


MILL = "The mill has 2,600 people on its payroll and will lay off 700 of them in May. "
BARGE = "The barge carried 61,000 tonnes of oil. Some 20,000 tonnes were pumped out and it sank with the remaining "


@pytest.mark.parametrize(
    ("text", "fails"),
    [
        (MILL + "The 2,100 who stay will work four days a week.", True),
        (MILL + "The 1,900 who stay will work four days a week.", False),
        (BARGE + "31,000.", True),
        (BARGE + "41,000.", False),
        ("The firm has 90 shops. Half were sold, 20 shops closed and the remaining 25 will shut by June.", False),
    ],
)
def test_a_part_and_what_is_left_make_the_whole(text: str, fails: bool) -> None:
    assert failing(text) == (["parts_total:whole"] if fails else [])


BUDGET = "It foresees revenue of 66 million lei and spending of 81 million lei. The resulting deficit of "


@pytest.mark.parametrize(("deficit", "fails"), [(9, True), (15, False)])
def test_a_deficit_is_what_spending_exceeds_revenue_by(deficit: int, fails: bool) -> None:
    assert failing(f"{BUDGET}{deficit} million lei will be met by a loan.") == (["balance"] if fails else [])


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The bank raised its main rate by half a percentage point, from 6.75 per cent to 7.25 per cent.", []),
        (
            "The bank raised its main rate by half a percentage point, from 6.25 per cent to 7.25 per cent.",
            ["sentence"],
        ),
        ("The jobless rate rose by 0.4 of a percentage point, from 6.8 per cent to 7.2 per cent.", []),
        ("The jobless rate rose by 0.4 of a percentage point, from 6.8 per cent to 7.9 per cent.", ["sentence"]),
    ],
)
def test_points_of_a_percentage_are_added_to_it_and_not_taken_of_it(text: str, rules: list[str]) -> None:
    assert failing(text) == [f"base_change_level:{rule}" for rule in rules]


WINNER = "Ida Marsh won with 14,200 votes to 11,900 for Tom Reeve"
CUT = "The bank cut its rate by a quarter of a point to 4.75 per cent. "
BOAT = "The ferry carried 310 people. Rescuers saved 240, 41 bodies were recovered and "


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("The firm employs 5,400 people and will cut 800 jobs, 30 per cent of its workforce.", ["named_whole"]),
        ("The firm employs 5,400 people and will cut 800 jobs, 15 per cent of its workforce.", []),
        ("The firm employs 5,400 people and will cut 800 jobs, 30 per cent of the workforce in Arun.", []),
        ("The army has 14,000 men in Arun. It will withdraw 3,000 of them by June, leaving 9,000.", ["whole"]),
        ("The army has 14,000 men in Arun. It will withdraw 3,000 of them by June, leaving 11,000.", []),
        (f"{WINNER}, a majority of 3,300.", ["votes_and_margin"]),
        (f"{WINNER}, a majority of 2,300.", []),
        (f"{WINNER}. In 1992 the party held the seat by a majority of 9,300 votes.", []),
        (CUT + "It had stood at 5.25 per cent since March.", ["told_before"]),
        (CUT + "It had stood at 5 per cent since March.", []),
        (CUT + "It had stood at 6.25 per cent a year ago.", []),
        (BOAT + "55 people were missing.", ["some"]),
        (BOAT + "29 people were missing.", []),
        ("Turnout was 71 per cent: 1.2 million of the 2.4 million registered voters cast their ballots.", ["turnout"]),
        ("Turnout was 50 per cent: 1.2 million of the 2.4 million registered voters cast their ballots.", []),
        ("In all, a total of 1,250 people landed, 800 on Saturday and 600 on Sunday.", ["some"]),
        ("In all, a total of 1,400 people landed, 800 on Saturday and 600 on Sunday.", []),
        ("Each of the 30 survivors will be paid 20,000 dollars, or a total of 900,000 dollars.", ["each_and_all"]),
        ("Each of the 30 survivors will be paid 20,000 dollars, or a total of 600,000 dollars.", []),
    ],
)
def test_what_one_report_tells_of_one_whole_adds_up(text: str, rules: list[str]) -> None:
    assert [rule.split(":")[-1] for rule in failing(text)] == rules
