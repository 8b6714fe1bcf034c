"""Persons told by their age, by the noun before them, by their particles and by their peerage."""

from collections.abc import Callable

import pytest

TypesIn = Callable[[str], dict[str, str]]
NamesIn = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Oltrav Brennik, 34, was found in the river.", "Oltrav Brennik"),
        ("Its governor, Zolt Harvanek, spoke in Harare.", "Zolt Harvanek"),
        ("The company's founder, Zolt Harvanek, sold his shares.", "Zolt Harvanek"),
        ("They were helped by farmer Getachew Brennik.", "Getachew Brennik"),
        ("Survono, head of the observatory, raised the alert.", "Survono"),
        ("Ellen Brackwell, chief economist at the bank, agreed.", "Ellen Brackwell"),
        ("A sniper, Lance Corporal Ivan Brackwell, was hurt.", "Ivan Brackwell"),
        ("The Duke of Norfolk opened the fair.", "Duke of Norfolk"),
        ("He beat Noah Brennik of the United States.", "Noah Brennik"),
    ],
)
def test_age_noun_and_peerage_make_a_name_a_persons(types_in: TypesIn, text: str, name: str) -> None:
    assert types_in(text).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trump took Ohio, 18, and West Virginia, 5.", "West Virginia"),
        ("He left Port Talbot, 34, and three other towns without power.", "Port Talbot"),
        ("The rebels burned Nisvitu, a bishop said.", "Nisvitu"),
        ("They dug in the mud of the Carsita volcano.", "Carsita"),
        ("Patients at Queen Mathilda Hospital were moved.", "Queen Mathilda Hospital"),
        ("HMS Brackwell left port.", "HMS Brackwell"),
        ("The minister, Downing Street said, would resign.", "Downing Street"),
        ("Northern Iraq was quiet.", "Northern Iraq"),
    ],
)
def test_lists_and_known_names_make_no_persons(types_in: TypesIn, text: str, name: str) -> None:
    assert types_in(text).get(name) != "person"


def test_a_surname_with_its_particles_is_the_person_named_before(names_in: NamesIn) -> None:
    text = "Vincent van der Brennik lost 60 cattle. Van der Brennik blamed the drought."
    assert names_in(text)[-1] == ("Van der Brennik", "Vincent van der Brennik")


def test_an_acronym_of_the_initials_of_one_name_is_that_name(names_in: NamesIn) -> None:
    text = "The Varnian National Liberation Army took the town. VNLA fighters let soldiers go."
    assert ("VNLA", "Varnian National Liberation Army") in names_in(text)


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("The Ministry of Health in Accra reported 312 cases.", ["Ministry of Health", "Accra"]),
        ("Rockets hit al-Harvan air base twice.", ["al-Harvan air base"]),
        ("Nurses at St Talbar's Hospital left.", ["St Talbar's Hospital"]),
        ("Al Qaeda in the Arabian Peninsula said it fired.", ["Al Qaeda in the Arabian Peninsula"]),
        ("The Varnian People's Party won 12 seats.", ["Varnian People's Party"]),
        ("Iraq's Talbar met Iran's Borrell in Baghdad.", ["Iraq", "Talbar", "Iran", "Borrell", "Baghdad"]),
        ("The vote was lost by Marko Talbar of Fidesz.", ["Marko Talbar", "Fidesz"]),
        ("Jean-Claude Borrell resigned.", ["Jean-Claude Borrell"]),
        ("He flew to Washington, D.C. on Monday.", ["Washington, D.C."]),
    ],
)
def test_a_name_ends_and_begins_where_it_should(names_in: NamesIn, text: str, mentions: list[str]) -> None:
    assert [surface for surface, _ in names_in(text)] == mentions
