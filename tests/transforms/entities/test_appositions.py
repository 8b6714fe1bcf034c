from collections.abc import Callable

import pytest

TypesIn = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("al-Zarqun, a town in northeastern Syria, fell on Monday.", "al-Zarqun", "city"),
        ("Velmar, a small island south of Crete, burned.", "Velmar", "place"),
        ("Air Tolvane, a Spanish airline, will cut 18 routes.", "Air Tolvane", "company"),
        ("Judge Mining, a gold producer, halted work.", "Judge Mining", "company"),
        ("The Bolivian, a newspaper in La Paz, reported the deaths.", "The Bolivian", "organisation"),
        ("Idris Quell, a spokesman for the army, denied it.", "Idris Quell", "person"),
        ("Senator Idris Quell, a farmer who lost his herd, wept.", "Idris Quell", "person"),
        ("The Kazakh miner Tolgazprom cut its target.", "Tolgazprom", "company"),
        ("The village of Oskarivka, near Kyiv, lost 16 people.", "Oskarivka", "city"),
    ],
)
def test_a_noun_beside_a_name_says_what_it_names(types_in: TypesIn, text: str, name: str, kind: str) -> None:
    assert types_in(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("In Paris, a group of farmers blocked roads.", "Paris", "city"),
        ("In Paris, the company said it would appeal.", "Paris", "city"),
        ("According to Idris Quell, a town was hit.", "Idris Quell", "person"),
        ("On Monday, a town in Syria fell.", "Monday", None),
    ],
)
def test_a_noun_behind_a_comma_that_goes_on_with_the_sentence_says_nothing(
    types_in: TypesIn, text: str, name: str, kind: str | None
) -> None:
    assert types_in(text).get(name) == kind


def test_what_a_noun_says_once_holds_throughout_the_article(types_in: TypesIn) -> None:
    text = "Rebels left Belkazar on Sunday. Belkazar, a city in western Ukraine, is quiet. Belkazar was shelled before."
    assert types_in(text)["Belkazar"] == "city"


@pytest.mark.parametrize("text", ["At Kabul the talks went on.", "As Caracas voted, he stayed at home."])
def test_a_preposition_at_the_start_of_a_sentence_is_no_part_of_a_name(types_in: TypesIn, text: str) -> None:
    assert text.split()[1] in types_in(text)
