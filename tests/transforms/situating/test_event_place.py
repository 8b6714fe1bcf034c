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
    # A country that counts is where, whatever place stands before.
    ("In Estmark, where three towns were shut, 600 people died, while Kalat had buried 648 people.", "kalat"),
    ("Kalat, home to the port of Dorin, saw killings rise to 560.", "kalat"),
    ("Norvia took in 90 people. Kalat, which had let in 15,000 people, said it would stop.", "kalat"),
    # A place of another clause's figure, or of who tells it.
    ("The dead rose to 1,774, though officials in Besh fear that 10,000 died.", "besh"),
    ("The Relief Council, based in Estmark, counted 90 dead in Kalat.", "kalat"),
    # Since a war or vote began: in the whole country.
    ("Nine farmers were killed in Kalat. At least 23 people have been killed since the vote.", "kalat"),
    # `In the city` goes before a place of the next part; the city is one, be it named as a subject.
    (
        "Besh stripped Tarn Motors of its licence. The firm has 40,000 drivers in the city, its best in Kalat.",
        "besh",
    ),
    ("Norvia fought in Kalat. They have 140,000 soldiers in the country, and will take over in Besh.", "kalat"),
    # The seat of who counts is not where the counted are; nor where an accord was signed, or what a march is about.
    ("The camps in Kalat held 900 refugees, the relief office in Dorin said.", "kalat"),
    ("The army in Dorin said 12 men had died.", "dorin"),
    ("The flood committee in Dorin reported that 80 houses had burned.", None),
    ("Under the accord signed in Dorin, Norvia sent 400 nurses.", None),
    ("Norvia has signed up 400 nurses in Dorin.", "dorin"),
    ("Police in Besh put the march against war on Kalat at 12,000 people.", "besh"),
    ("A raid on Besh killed 12 people.", "besh"),
    # Where something was bound for is not where it was lost; whom it reached is there.
    ("A jet with 60 people disappeared on a flight from Besh to Dorin.", None),
    ("Some 60 people fled from Besh to Dorin.", "dorin"),
    # What a relative's aside names is not the figure's.
    ("The group, which left Besh in May, buried 90 people.", None),
    # What a country has is in it; what is all over the world is nowhere.
    ("Kalat has 5,000 factories.", "kalat"),
    ("Kalat has 5,000 soldiers.", None),
    ("Fires burnt in Besh. Tarn Motors has 2,900 shops around the world.", None),
    # A length of time is no figure to stop at.
    ("Norvia destroyed 57 tanks in three days of fighting in Kalat.", "kalat"),
    ("Some 2,000 of the 9,000 nurses in Kalat died.", "kalat"),
    ("The people crossed from Kalat into Estmark, 900 people in all.", "estmark"),
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


def test_the_only_country_of_an_article_is_where_its_people_are() -> None:
    assert counts("Kalat is dry. Some 300 people died.")[0].place_id == "kalat"
    assert counts("Norvian ships sank. Some 300 people died.")[0].place_id is None


def test_votes_are_cast_in_the_country() -> None:
    assert counts("The bill passed by 199 votes.", title="Crisis in Kalat")[0].place_id == "kalat"
    assert counts("Norvia backed the war by 199 votes.", title="Crisis in Kalat")[0].place_id == "norvia"


def test_what_the_capital_reports_may_be_anywhere_in_its_country() -> None:
    assert counts("Some 300 people died.", dateline="Ostra")[0].place_id == "estmark"
    assert counts("Some 300 people died.", dateline="Dorin")[0].place_id == "dorin"


def test_parliament_sits_where_its_soldiers_are_not() -> None:
    found = counts("Norvia will send 1,400 soldiers to Kalat. Parliament in Besh approved 1,600 soldiers.")
    assert [figure.place_id for figure in found] == ["kalat", "kalat"]


def test_another_owners_troops_are_not_where_the_last_were() -> None:
    found = counts("Norvia has 500 soldiers in Kalat. Estmark has 800 soldiers. Norvia will send 200 soldiers.")
    assert [figure.place_id for figure in found] == ["kalat", None, None]
