from collections.abc import Callable
from datetime import date

import pytest

from transforms.entities import ArticleEntities

Reader = Callable[..., ArticleEntities]


def person_in(read_article: Reader, text: str, surface: str) -> str:
    found = read_article(text)
    names = {row.entity_id: row.name for row in found.entities}
    return next(names[each.entity_id] for each in found.mentions if each.surface == surface)


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("President Bush met officials in Texas in April 2005.", "Bush", "George W. Bush"),
        ("President Bush sent US troops to the Gulf in 1990.", "Bush", "George H. W. Bush"),
        ("Chancellor Merkel spoke in Dresden.", "Merkel", "Angela Merkel"),
        ("Prime Minister Blair arrived in London. Blair then spoke.", "Blair", "Tony Blair"),
    ],
)
def test_a_title_and_a_surname_mean_who_held_the_office(
    read_article: Reader, text: str, surface: str, name: str
) -> None:
    assert person_in(read_article, text, surface) == name


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("President Bush met officials in Texas.", "Bush"),  # which of the two, nothing says
        ("President Clinton of the Norwegian club spoke in Oslo, Norway.", "Clinton"),
        ("Laura Bush spoke in Texas in 2005. President Bush listened.", "Bush"),
    ],
)
def test_nobody_is_guessed_where_office_country_and_years_do_not_tell(
    read_article: Reader, text: str, surface: str
) -> None:
    assert person_in(read_article, text, surface) not in {"George W. Bush", "George H. W. Bush", "Bill Clinton"}


@pytest.mark.parametrize(("year", "name"), [(1991, "George H. W. Bush"), (2004, "George W. Bush")])
def test_of_two_holders_the_one_in_office_on_the_day_of_publication_is_meant(
    read_article: Reader, year: int, name: str
) -> None:
    found = read_article("President Bush met officials in Texas.", published=date(year, 5, 3))
    assert name in {row.name for row in found.entities}


def test_nobody_bears_an_office_before_coming_to_it(read_article: Reader) -> None:
    found = read_article("Prime Minister Howard spoke in Sydney.", published=date(1990, 5, 3))
    assert "John Howard" not in {row.name for row in found.entities}


def test_a_party_called_by_a_plain_word_opens_a_sentence_on_politics_only(read_article: Reader) -> None:
    voted = read_article("Labour took 262 seats in Britain, and its leader promised another vote.")
    assert [each.surface for each in voted.mentions if each.entity_type == "organisation"] == ["Labour"]
    costs = read_article("Labour costs rose by 4% in Britain before the vote on a new parliament.")
    assert not [each for each in costs.mentions if each.surface == "Labour"]
