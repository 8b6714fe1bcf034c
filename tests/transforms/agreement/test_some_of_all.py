"""The narrower and less beside the wider and more: two reports of one story, read from their text by the whole road."""

from functools import partial

import pytest

from tests.transforms.agreement.short_reports import contradict as contradict_told

contradict = partial(contradict_told, days=("2011-06-16",))


FLOOD = "Cyclone Ada killed 85 people in Mozambique and Malawi on Thursday, the Red Cross said."


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("In Malawi, 32 people died in Thursday's cyclone Ada, the Red Cross said.", False),
        ("Cyclone Ada killed 53 people in Mozambique on Thursday, according to the Red Cross.", False),
        ("In Mozambique, 97 people died in Thursday's cyclone Ada, the Red Cross said.", True),
        ("In Mozambique and Malawi, 61 people died in Thursday's cyclone Ada, the Red Cross said.", True),
    ],
)
def test_the_dead_of_one_country_are_some_of_those_of_two(second: str, *, flagged: bool) -> None:
    assert contradict(FLOOD, second) == flagged


FERRY = "Thursday's ferry accident near Izmir killed thirty people, Turkish police said."


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        (
            "Twelve Danish tourists were killed in the ferry accident near Izmir, Turkey, on Thursday.",
            False,
        ),
        ("Forty-one people were killed in the ferry accident near Izmir, Turkey, on Thursday.", True),
        ("Twelve people were killed in the ferry accident near Izmir, Turkey, on Thursday.", True),
    ],
)
def test_the_dead_of_a_foreign_nation_are_some_of_all_dead(second: str, *, flagged: bool) -> None:
    assert contradict(FERRY, second) == flagged


BLAZE = "The fire in Ventura county in California destroyed 1,840 buildings, the fire service said."


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("The fire in Ventura county in California destroyed 1,120 homes, the fire service said.", False),
        (
            "The fire in Ventura county in California destroyed 1,120 buildings, the fire service said.",
            True,
        ),
    ],
)
def test_homes_are_some_of_the_buildings(second: str, *, flagged: bool) -> None:
    assert contradict(BLAZE, second) == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Nurses vaccinated 84,000 children against measles in Chad in the first five-day stage of the drive.", False),
        (
            "In the opening phase of the drive, 84,000 children were vaccinated against measles in Chad.",
            False,
        ),
        ("Nurses vaccinated 84,000 children against measles in Chad in the drive, Unicef said on Thursday.", True),
    ],
)
def test_a_phase_is_some_of_the_whole(second: str, *, flagged: bool) -> None:
    whole = "Nurses vaccinated 310,000 children against measles in Chad in the drive, Unicef said on Thursday."
    assert contradict(whole, second) == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("West Texas Intermediate crude settled at $92.40 a barrel on Thursday, up 2.1 percent.", False),
        ("U.S. benchmark crude rose 2.1 percent to settle at $92.40 a barrel on Thursday.", False),
        ("Brent crude settled at $92.40 a barrel on Thursday, up 2.1 percent.", True),
    ],
)
def test_each_grade_of_oil_has_a_price_of_its_own(second: str, *, flagged: bool) -> None:
    assert contradict("Brent crude settled at $113.20 a barrel on Thursday, up 3.4 percent.", second) == flagged


def test_a_share_of_seats_is_no_share_of_votes() -> None:
    votes = "The Farmers' Union won 38 percent of the vote in Thursday's election in Latvia."
    assert not contradict(votes, "The Farmers' Union took 51 percent of the seats in Thursday's election in Latvia.")
    assert contradict(votes, "The Farmers' Union won 44 percent of the vote in Thursday's election in Latvia.")


def test_bodies_of_people_are_bodies() -> None:
    first = "By Thursday evening the bodies of 74 people had been recovered in Arun after the quake, the army said."
    assert contradict(first, "By Thursday evening 51 bodies had been recovered in Arun after the quake, the army said.")
    assert not contradict(first, "The quake in Arun killed 120 people, the army said on Thursday evening.")


def test_a_group_of_those_aboard_is_some_of_all_aboard() -> None:
    nurses = (
        "Nineteen nurses were killed on Thursday when their helicopter came down near the Orsk pass, the army said."
    )
    assert not contradict(
        nurses, "Thursday's helicopter crash near the Orsk pass killed all 23 on board, the army said."
    )
