"""Examples of where something happened that its own clause does not place; all sentences are our own."""

import pytest

from tests.transforms.situating.test_situate_figures import counts

PLACES = [
    # Who does harm is not where it is done.
    ("Norvian tanks rolled into Kalat on Sunday. Norvia said it had killed 40 gunmen.", "kalat"),
    ("The army took Besh. Estmark's army said it had killed 20 men.", "besh"),
    ("Fighting went on in Dorin. Norvia's air strikes killed 60 people.", "dorin"),
    ("Norvia said 40 people had been killed.", "norvia"),
    ("Kalat's earthquake killed 1,400 people.", "kalat"),
    # A part of a toll is where the whole is, not where the last of the dead were found.
    ("Floods killed 90 people in Kalat. In Besh 40 died. Two foreigners were among the dead.", "kalat"),
    # People die at home where the war is there too.
    ("Norvia lost 30 men in Kalat. Red Banner fired 20 rockets at Norvia. About 900 Kalati have been killed.", "kalat"),
    # Each its own: the place set before the next number is not this one's.
    ("In Estmark the flood killed nine people, in Kalat 31 and in Norvia 110.", "norvia"),
    # A street or building lies in its town.
    ("A van killed 14 people outside the War Office in Besh.", "besh"),
    # The mission, the plant, the base: where the last figure is.
    (
        "Norvia has 250 troops in Kalat. Jihadists roam in Estmark. Some 200 men have died since the mission began.",
        "kalat",
    ),
    ("Some 12 soldiers were killed on the border with Kalat.", "kalat"),
    ("Some 12 people drowned off the Kalati coast.", "kalat"),
    ("Two ships with 300 sailors are sailing for Kalat.", "kalat"),
    ("The storm killed 12 people in a suburb of Besh.", "besh"),
    ("The quake killed 12 people in Norvian-held Kalat.", "kalat"),
    ("The quake killed 12 people in south-west Kalat.", "kalat"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_it_happened(text: str, place: str | None) -> None:
    assert counts(text)[-1].place_id == place


def test_the_first_of_two_counts_before_a_when_clause_is_where_the_second_is() -> None:
    found = counts("Fourteen people died and more than 100 were injured when a van hit a crowd in Besh.")
    assert [figure.place_id for figure in found] == ["besh", "besh"]


HEADLINES = [
    ("Kalat quake", "Some 380,000 people have taken refuge in shelters.", "kalat"),
    ("Kalat quake", "Nearly 40 villages were cut off.", "kalat"),
    ("Norvia strikes Kalat", "At least 12 people were killed.", "kalat"),
    ("Norvia sends troops to Kalat", "Some 560 soldiers will leave in May.", "kalat"),
    ("Norvia mourns", "Some 560 soldiers will leave in May.", None),
    ("Tarn Motors in Besh", "The group made $3m.", None),
]


@pytest.mark.parametrize(("title", "text", "place"), HEADLINES)
def test_the_headline_sets_the_scene(title: str, text: str, place: str | None) -> None:
    assert counts(text, title=title)[-1].place_id == place if counts(text, title=title) else place is None


def test_another_owners_troops_are_not_where_the_last_were() -> None:
    found = counts("Norvia has 500 soldiers in Kalat. Estmark has 800 soldiers. Norvia will send 200 soldiers.")
    assert [figure.place_id for figure in found] == ["kalat", None, None]
