"""Sums that articles set up, read from their text by the whole road."""

import pytest

from tests.transforms.agreement.short_reports import failing

SEAT = "Gareth Pell won the seat with 21,384 votes, against 18,112 for the sitting member, Ann Moore. "


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (SEAT + "His majority of 4,272 was the first there since 1974.", ["votes_and_margin"]),
        (SEAT + "His majority of 3,272 was the first there since 1974.", []),
        (SEAT + "Turnout was 64 per cent.", []),
        (SEAT + "Her majority at the last election was 9,000 votes.", []),
        ("Of the country's 12 million people, some 6 million, or a third, need food, the UN said.", ["share_of_base"]),
        ("Of the country's 12 million people, some 4 million, or a third, need food, the UN said.", []),
        ("Of the 900 teachers, 300, or a third, stayed at home on Friday.", []),
        ("Of the 900 teachers, 500, or a third, stayed at home on Friday.", ["share_of_base"]),
    ],
)
def test_a_sum_that_an_article_sets_up_and_gets_wrong_is_found(text: str, rules: list[str]) -> None:
    assert failing(text) == rules


@pytest.mark.parametrize(
    "text",
    [
        "The number of patients doubled from 200 to 400 in a week.",
        "Membership tripled from 2,000 to 6,100 between the wars.",
        "The garrison was cut by a third, from 900 to 600 men.",
        "The herd grew fourfold, from 50 to 210 elephants.",
        "The number of boats was halved from 400 to 190.",
        "The number of patients almost doubled from 260 to 500 in a week.",
        "The number of pupils more than doubled from 200 to 900 in a decade.",
    ],
)
def test_a_change_in_words_that_fits_its_base_and_level_is_no_conflict(text: str) -> None:
    assert failing(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The number of patients doubled from 200 to 300 in a week.",
        "Membership tripled from 2,000 to 4,000 between the wars.",
        "The garrison was cut by a third, from 900 to 800 men.",
        "The herd grew fourfold, from 50 to 90 elephants.",
        "Fares face a rise of 20 per cent, from 600 to 900 pesos.",
    ],
)
def test_a_change_in_words_that_its_base_and_level_belie_is_found(text: str) -> None:
    assert failing(text) == ["base_change_level:sentence"]


PLANT = "The plant at Ostrow will cut its workforce from 840 to 560, the owners said on Friday. "
YARD = "The shipyard will reduce its staff from 3,200 to 2,400 by spring. "
TEACHERS = "The council voted to cut the number of teachers from 1,450 to 1,300. "
TEA = "Tea earnings rose to Sh35 billion in 2003 from Sh28 billion the year before. Volume was 269 million kilos. "
FARE = "The fare rose from 600 pesos to 900 pesos on Monday. "


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (PLANT + "The loss of 240 jobs was condemned by the union.", ["base_change_level:next_sentence"]),
        (PLANT + "The loss of 280 jobs was condemned by the union.", []),
        (YARD + "“The loss of 1,800 jobs is a disaster for the Clyde,” he said.", ["base_change_level:next_sentence"]),
        (YARD + "The loss of 300 jobs at the paint shop is the worst blow.", []),
        (TEACHERS + "The reduction of 250 teachers follows a fall in births.", ["base_change_level:next_sentence"]),
        (TEACHERS + "The loss of 250 school places followed.", []),
        (YARD + "About 300 workers were laid off at the paint shop.", []),
        (YARD + "The increase of 300 welders will go ahead.", []),
        ("Profits fell from $840 million to $560 million. The loss of $240 million at its bank was to blame.", []),
        (TEA + "“Earnings up by a half in a single year is a gift,” he said.", ["base_change_level:named_again"]),
        (TEA + "“Earnings up by a quarter in a single year is a gift,” he said.", []),
        (TEA + "Earnings up by a half in Mombasa made up for the drought.", []),
        (TEA + "Coffee earnings up by a half were a surprise.", []),
        (FARE + "The increase of 20 per cent angered commuters.", ["base_change_level:next_sentence"]),
        (FARE + "The increase of 50 per cent angered commuters.", []),
    ],
)
def test_a_change_told_after_its_base_and_level_has_to_fit_them(text: str, rules: list[str]) -> None:
    assert failing(text) == rules


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Unity took 43 of the 100 seats, Harmony 39 and the Greens 22.", ["parts_total:some"]),
        ("Labour won 61 of the 120 seats, Likud 48 and Shas 17.", ["parts_total:some"]),
        ("The Liberals hold 80 of the 150 seats, the Nationals 60 and the Democrats 31.", ["parts_total:some"]),
        ("Congress took 91 of the 180 seats, the Janata Dal 88 and the Left Front 12.", ["parts_total:some"]),
        ("Unity took 43 of the 100 seats, Harmony 35 and the Greens 22.", []),
        ("Labour won 61 of the 120 seats, Likud 32 and Shas 17.", []),
        ("Labour won 61 of the 120 seats, up from 44, and women won 70.", []),
        ("Unity took 63 of the 100 seats, its alliance with Harmony 90.", []),
    ],
)
def test_parties_have_no_more_seats_than_their_house(text: str, rules: list[str]) -> None:
    assert failing(text) == rules
