"""One thing that two reports of one story tell with two numbers, and its harmless look-alikes."""

from collections.abc import Sequence

import pytest

from tests.transforms.agreement.short_reports import contradict

DAYS = ("2011-05-18", "2011-05-19")


@pytest.mark.parametrize(
    ("first", "second", "flagged"),
    [
        (
            "Nobody was hurt when the Tarvo express hit a bus near Ostrel on Tuesday, the railway said.",
            "Twelve passengers were injured when the Tarvo express hit a bus near Ostrel on Tuesday.",
            True,
        ),
        (
            "So far nobody was hurt when the Tarvo express hit a bus near Ostrel on Tuesday, the railway said.",
            "Twelve passengers were injured when the Tarvo express hit a bus near Ostrel on Tuesday.",
            False,
        ),
        (
            "Nobody was killed when the Tarvo express hit a bus near Ostrel on Tuesday, the railway said.",
            "Two people have died of their injuries after the Tarvo express hit a bus near Ostrel on Tuesday.",
            False,
        ),
    ],
)
def test_who_was_sure_that_nobody_was_lost_is_belied_by_a_later_toll(first: str, second: str, *, flagged: bool) -> None:
    assert contradict(first, second, DAYS, "Tarvo express hits bus") == flagged


@pytest.mark.parametrize(
    ("first", "second", "flagged"),
    [
        ("killed 41 miners", "Thirty-two men died in", True),
        ("killed 32 miners", "Forty-one men died in", False),
        ("killed 41 miners", "Thirty-two people died in", True),
    ],
)
def test_a_later_toll_of_men_at_large_is_no_less_than_that_of_the_miners(
    first: str, second: str, *, flagged: bool
) -> None:
    told = f"A fire in the Lusk colliery near Varnaia {first} on Monday, the ministry said."
    later = f"{second} Monday's fire in the Lusk colliery near Varnaia, the ministry said."
    assert contradict(told, later, ("2011-05-17", "2011-05-19"), "Fire in Lusk colliery") == flagged


@pytest.mark.parametrize(
    ("first", "second", "days", "flagged"),
    [
        ("", "", DAYS, True),
        ("", ", correcting a list that had some names twice", DAYS, False),
    ],
)
def test_a_toll_of_the_week_owns_up_to_be_corrected(
    first: str, second: str, days: Sequence[str], *, flagged: bool
) -> None:
    told = f"The ferry Orsola capsized off Karvel, killing 64 people, the coast guard said on Wednesday{first}."
    later = f"This week's loss of the ferry Orsola off Karvel killed 51 people, the coast guard said{second}."
    assert contradict(told, later, days, "Ferry Orsola capsizes") == flagged


@pytest.mark.parametrize(
    ("first", "flagged"),
    [
        ("The consignment that reached Tovra on Tuesday was made up of two dozen tanks", True),
        ("Among the 60 vehicles that reached Tovra on Tuesday, comprising 24 tanks", False),
    ],
)
def test_what_a_shipment_consists_of_is_all_of_it(first: str, *, flagged: bool) -> None:
    second = "All 39 tanks of the consignment that reached Tovra on Tuesday were shown to the press."
    assert contradict(f"{first}, the army said.", second, DAYS, "Tanks reach Tovra") == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [("in the lower house", True), ("in the Rajya Sabha", False), ("in the upper House", False), ("", True)],
)
def test_a_party_has_seats_in_each_of_two_houses(second: str, *, flagged: bool) -> None:
    first = "The Congress party has 206 seats in the Lok Sabha of India, its whip said."
    assert contradict(first, f"The Congress party of India has 71 seats {second}.", DAYS, "Congress counts") == flagged


SINCE = "Since the start of the year 61,300 people have crossed the Tovra pass into Belmark, the border guard said."


@pytest.mark.parametrize(
    ("later", "flagged"),
    [
        ("Between January and Sunday 57,800 people came over the Tovra pass, the border guard of Belmark said.", True),
        ("Belmark's border guard counted 57,800 arrivals over the Tovra pass so far this year.", True),
        ("Between January and Sunday 70,100 people came over the Tovra pass, the border guard of Belmark said.", False),
        ("Since April 57,800 people have crossed the Tovra pass into Belmark, the border guard said.", False),
        ("In July 7,800 people crossed the Tovra pass into Belmark, the border guard said.", False),
        ("Since the start of the year 900 children have crossed the Tovra pass into Belmark, the guard said.", False),
        ("Since the start of the year 900 people have crossed the Tovra pass into Belmark at Orvel alone.", False),
        ("Since January 57,800 people have crossed the Tovra pass into Belmark, a revised count shows.", False),
    ],
)
def test_what_is_counted_from_one_beginning_does_not_fall_months_later(later: str, *, flagged: bool) -> None:
    assert contradict(SINCE, later, ("2009-07-06", "2009-09-02"), "Tovra pass") == flagged


def test_two_votes_are_of_two_days() -> None:
    first = "The house of Belmark rejected the accord by 432 votes to 202 on Tuesday evening."
    second = "The house of Belmark backed its premier by 325 votes to 306 on Wednesday evening."
    assert not contradict(first, second, DAYS, "Votes in Belmark")


def test_there_are_no_injuries_where_nobody_is_named() -> None:
    first = "Two trams collided in Gothenburg on Monday. There were no injuries, the operator said."
    second = "Nine passengers were injured in Monday's tram collision in Gothenburg."
    assert contradict(first, second, DAYS, "Trams collide in Gothenburg")


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("The opposition candidate won 56.1 percent in Orvel, according to the definitive official result.", True),
        ("In Orvel the final count gives 56.1 percent to the challenger.", True),
        ("The president won 56.1 percent in Orvel, according to the definitive official result.", False),
        ("The opposition candidate won 56.1 percent in Tovra, according to the definitive official result.", False),
    ],
)
def test_a_final_result_gives_the_challenger_of_a_place_one_share(second: str, *, flagged: bool) -> None:
    first = "Final official figures gave the challenger 53.4 percent of the vote in Orvel."
    assert contradict(first, second, DAYS, "Orvel votes") == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Ministry figures show April copper output in Belmark at 398,000 tonnes.", True),
        ("Ministry figures show March copper output in Belmark at 398,000 tonnes.", False),
        ("Ministry figures show April copper exports of Belmark at 398,000 tonnes.", False),
        ("Ministry figures show April nickel output in Belmark at 398,000 tonnes.", False),
    ],
)
def test_one_month_has_one_output(second: str, *, flagged: bool) -> None:
    first = "Belmark mined 452,000 tonnes of copper in April, the mines ministry reported."
    assert contradict(first, second, DAYS, "Mines of Belmark") == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Thirty-one holidaymakers died in the avalanche at Orvel, the ministry said.", True),
        ("Fifty-one holidaymakers died in the avalanche at Orvel, the ministry said.", False),
        ("Twelve soldiers died in the avalanche at Orvel, the ministry said.", False),
    ],
)
def test_tourists_and_holidaymakers_are_one_kind_of_people(second: str, *, flagged: bool) -> None:
    first = "The avalanche at Orvel killed 38 tourists on Monday, the ministry said."
    assert contradict(first, second, ("2011-05-17", "2011-05-19"), "Avalanche at Orvel") == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("All 52 ambulances of the shipment have been driven from the port to Orvel, the ministry said.", True),
        ("Of the shipment 22 ambulances have been driven from the port to Orvel, the ministry said.", False),
        ("All 52 tents of the shipment have been driven from the port to Orvel, the ministry said.", False),
    ],
)
def test_a_shipment_has_one_number_of_a_thing(second: str, *, flagged: bool) -> None:
    first = "The shipment to Orvel comprised three dozen ambulances, the embassy said."
    assert contradict(first, second, DAYS, "Ambulances for Orvel") == flagged


def test_who_counts_at_most_so_many_has_counted_all() -> None:
    first = "Between 15 and 20 tankers were at anchor off Orvel on Tuesday evening, the coastguard said."
    second = "A total of 38 laden tankers lay at anchor off Orvel on Tuesday evening, the coastguard said."
    assert contradict(first, second, ("2011-05-18", "2011-05-18"), "Tankers off Orvel")


def test_a_province_that_takes_in_the_town_has_more_dead() -> None:
    first = "The earthquake killed 170 people in the town of Duzce, the mayor said on Wednesday morning."
    second = "The earthquake killed at least 260 people in Bolu province, which takes in Duzce, the crisis centre said."
    assert not contradict(first, second, ("2011-05-18", "2011-05-18"), "Earthquake in Turkey")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Some 40,000 people have fled Tal Afar since the offensive began, the UN said on Tuesday.",
            "About 12,000 people have returned to Tal Afar, the UN said on Tuesday.",
        ),
        (
            "Around 1,500 people a day are crossing from Sudan into Chad, the UN refugee agency said.",
            "More than 60,000 people have crossed from Sudan into Chad, the UN refugee agency said.",
        ),
        (
            "Turnout in the first round in Peru was 71 percent, the electoral office said on Monday.",
            "Turnout in the runoff in Peru was 77 percent, the electoral office said on Monday.",
        ),
        (
            "Iraq exported 3.2 million barrels of oil a day in May, the ministry said.",
            "Iraq produced 4.4 million barrels of oil a day in May, the ministry said.",
        ),
        (
            "Women make up 31 percent of Bolivia's new senate, the electoral court said.",
            "Women make up 49 percent of Bolivia's new lower house, the electoral court said.",
        ),
        (
            "Brazil has confirmed 9,150 cases of dengue this year, the health ministry said on Tuesday.",
            "The state of Bahia has confirmed 1,870 cases of dengue this year, its health secretary said on Tuesday.",
        ),
        (
            "Rebels abducted 140 pupils from a school in Gusau, police said on Tuesday.",
            "Of the pupils 31 have escaped from Gusau, police said on Tuesday.",
        ),
    ],
)
def test_numbers_of_two_deeds_rounds_houses_paces_and_places_are_two_numbers(first: str, second: str) -> None:
    assert not contradict(first, second, days=("2014-03-20",))
