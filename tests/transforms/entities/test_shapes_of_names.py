from collections.abc import Callable

import pytest

TypesIn = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Rockets hit the Tarmiya airbase near Baghdad.", "Tarmiya airbase", "facility"),
        ("They marched to Camp Hollins on Monday.", "Camp Hollins", "facility"),
        ("Inmates fled Oakmere Prison at dawn.", "Oakmere Prison", "facility"),
        ("The Ministry of Fisheries and Ports denied it.", "Ministry of Fisheries and Ports", "organisation"),
        ("Scholars at the University of Tarnby disagree.", "University of Tarnby", "organisation"),
        ("Shares of Borrell Motors fell by 4%.", "Borrell Motors", "company"),
        ("The Talbar Liberation Front claimed the attack.", "Talbar Liberation Front", "armed_group"),
        ("Floods along the Varna River drove 300 people out.", "Varna River", "place"),
        ("Cyclone Odile made landfall.", "Cyclone Odile", "event"),
        ("Soldiers of the 82nd Airborne Division landed.", "Airborne Division", "organisation"),
        ("Sheriff Tobin Achterberg said so.", "Tobin Achterberg", "person"),
        ("The dam in Zarqun broke.", "Zarqun", "city"),
        ("Deportivo Talbar beat the visitors 2-0.", "Deportivo Talbar", "organisation"),
        ("Banco Borrell raised its forecast.", "Banco Borrell", "organisation"),
        ("Harakat al-Talbar claimed the attack.", "Harakat al-Talbar", "organisation"),
        ("Fans slept outside the Stadio Borrello.", "Stadio Borrello", "facility"),
    ],
)
def test_the_words_of_a_name_say_what_it_names(types_in: TypesIn, text: str, name: str, kind: str) -> None:
    assert types_in(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Officials from the Tarnby Trade Commission and the Oslo Port Authority met.",
         ["Tarnby Trade Commission", "Oslo Port Authority"]),
        ("Iraq and Syria share a border.", ["Iraq", "Syria"]),
        ("The Prime Minister of Norway, the Foreign Secretary and President Ada Quist met.", ["Norway", "Ada Quist"]),
        ("US President Ada Quist spoke.", ["US", "Ada Quist"]),
        ("Following Monday's vote, Thousands cheered.", []),
        ("I Am What I Am, the banner said.", []),
    ],
)  # fmt: skip
def test_a_name_ends_where_the_next_begins(types_in: TypesIn, text: str, names: list[str]) -> None:
    assert list(types_in(text)) == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Scholars of Tarnby University on Thursday praised it.", "Tarnby University", "organisation"),
        ("Voters like Tobin Achterberg's Workers' Party.", "Workers' Party", "organisation"),
        ("Svalbo Qvortrup left Porsgrunn. Qvortrup grew up in Oslo.", "Svalbo Qvortrup", "person"),
        ("Ursula von der Leyen spoke. Von der Leyen left.", "Von der Leyen", "person"),
    ],
)
def test_what_stands_beside_a_name_does_not_hide_it(types_in: TypesIn, text: str, name: str, kind: str) -> None:
    assert types_in(text).get(name) == kind
