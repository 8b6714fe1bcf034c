"""Which tolls of two reports are one count: by their days, their places and their wholes, read from text."""

from functools import partial

import pytest

from tests.transforms.agreement.short_reports import contradict as contradict_told

contradict = partial(contradict_told, days=("2013-05-23",))


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Nobody was killed in Thursday's explosion at the Ketter paint works in Graz, police said.", True),
        ("Thursday's explosion at the Ketter paint works in Graz killed no one, police said.", True),
        ("Thursday's explosion at the Ketter paint works in Graz killed nobody else, police said.", False),
    ],
)
def test_nobody_as_the_object_of_killing_denies_the_toll(second: str, *, flagged: bool) -> None:
    toll = "Six workers died in the explosion at the Ketter paint works in Graz, Austria, on 23 May 2013, police said."
    assert contradict(toll, second) == flagged


CHOLERA = "Chad's health ministry had recorded 940 deaths in the cholera outbreak in Mayo by 14 May 2013."


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("By 21 May the cholera outbreak in Mayo had killed 811 people since it began, Chad's ministry said.", True),
        ("By 21 May the cholera outbreak in Mayo had killed 1,020 people since it began, Chad's ministry said.", False),
        ("Since the start of the week the cholera outbreak in Mayo killed 31 people, Chad's ministry said.", False),
    ],
)
def test_all_deaths_since_an_outbreak_began_do_not_fall(second: str, *, flagged: bool) -> None:
    assert contradict(CHOLERA, second, days=("2013-05-15", "2013-05-22")) == flagged


SLIDES = "The mudslides in the Karsa valley killed 212 people, civil defence chief Abel Moro said on Monday."


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("The mudslides in the Karsa valley killed 160 people, civil defence chief Abel Moro said on Thursday.", True),
        ("The mudslides in the Karsa valley killed 260 people, civil defence chief Abel Moro said on Thursday.", False),
        ("The toll of the mudslides in the Karsa valley was revised to 160, Abel Moro said on Thursday.", False),
    ],
)
def test_the_day_on_which_a_toll_was_told_is_no_day_of_new_losses(second: str, *, flagged: bool) -> None:
    assert contradict(SLIDES, second, days=("2013-05-20", "2013-05-23")) == flagged


def test_bodies_found_by_a_day_are_no_more_than_the_dead_told_later() -> None:
    bodies = (
        "The bodies of 84 people had been recovered by Monday from the ferry Tamsin-4, which sank in the Kora river "
        "near Malo, Benin, on Saturday, police said."
    )
    final = (
        "The sinking of the ferry Tamsin-4 near Malo last Saturday killed {} people, Benin's police said on Thursday."
    )
    assert contradict(bodies, final.format(61), days=("2013-05-20", "2013-05-23"))
    assert not contradict(bodies, final.format(97), days=("2013-05-20", "2013-05-23"))


def test_one_province_cannot_have_lost_more_than_the_whole_country() -> None:
    country = "Monday's earthquake killed 640 people across the country, Peru's interior ministry said on Thursday."
    province = "In Ica province alone Monday's earthquake killed {} people, Peru's interior ministry said on Thursday."
    assert contradict(country, province.format(790))
    assert not contradict(country, province.format(410))


def test_two_reports_of_what_was_counted_by_one_evening_are_of_one_time() -> None:
    first = "The earthquake in the Sefa valley had killed 410 people by Wednesday evening, governor Ali Resa said."
    second = "Governor Ali Resa said that the earthquake in the Sefa valley had killed {} people by {} evening."
    days = ("2013-05-22", "2013-05-23")
    assert contradict(first, second.format(520, "Wednesday"), days=days)
    assert not contradict(first, second.format(520, "Thursday"), days=days)


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Final results gave the Reform Party 24 seats in the 88-member parliament of Latvia.", True),
        ("Final results gave the Reform Party 31 seats in the 88-member parliament of Latvia.", False),
        ("Final results gave the Harmony Party 24 seats in the 88-member parliament of Latvia.", False),
    ],
)
def test_seats_of_a_house_and_a_partys_seats_in_it_are_one_count(second: str, *, flagged: bool) -> None:
    assert contradict("The Reform Party won 31 of the 88 seats in Latvia's parliament on Thursday.", second) == flagged
