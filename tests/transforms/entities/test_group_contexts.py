"""Names that no list has, told from persons and towns by what stands around them."""

from collections.abc import Callable

import pytest

TypesIn = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Shares in Quarvex fell by 4% on Tuesday.", "Quarvex", "company"),
        ("The fund sold its stake in Oltrava for $3m.", "Oltrava", "company"),
        ("Analysts at Zembrola expect a rise.", "Zembrola", "organisation"),
        ("Brundtvik's chief executive resigned.", "Brundtvik", "organisation"),
        ("Two Brundtvik executives resigned.", "Brundtvik", "organisation"),
        ("Telgrava said on Monday it would cut 300 jobs.", "Telgrava", "organisation"),
        ("Regulators fined Telgrava $4m.", "Telgrava", "organisation"),
        ("A spokeswoman for Mirvatek denied it.", "Mirvatek", "organisation"),
        ("The takeover of Holm Brelka was stopped.", "Holm Brelka", "company"),
        ("Shares of Borrell Motors rose.", "Borrell Motors", "company"),
        ("Shares in London rose by 2%.", "London", "city"),
        ("Workers at Port Talbot walked out.", "Port Talbot", "facility"),
        ("Staff at Heathrow will strike.", "Heathrow", "facility"),
        ("France's shareholders met.", "France", "country"),
        ("The village, near Zembrola, reported 12 cases.", "Zembrola", "city"),
    ],
)
def test_shares_staff_and_it_make_a_name_a_groups_and_a_known_place_stays_one(
    types_in: TypesIn, text: str, name: str, kind: str
) -> None:
    assert types_in(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Voters chose Jacinta Zembrola over two rivals.", "Jacinta Zembrola"),
        ("The court freed Kais Zammel in Tunis.", "Kais Zammel"),
        ("A spokesman for Jacinta Zembrola denied it.", "Jacinta Zembrola"),
        ("The title went to Achraf Hakimi of Morocco.", "Achraf Hakimi"),
        ("Officials met Getachew Reda and discussed the plan.", "Getachew Reda"),
    ],
)
def test_a_name_that_begins_with_somebodys_name_is_a_persons(types_in: TypesIn, text: str, name: str) -> None:
    assert types_in(text).get(name) == "person"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zembra Iraq restored service by noon.", "Zembra Iraq"),
        ("Siemens Zembra was late with blades.", "Siemens Zembra"),
        ("Orvelik Nickel and two rivals were fined.", "Orvelik Nickel"),
        ("The club drew at the Trolvana Zembrola.", "Trolvana Zembrola"),
    ],
)
def test_a_name_whose_words_nobody_is_called_by_is_no_persons(types_in: TypesIn, text: str, name: str) -> None:
    assert types_in(text).get(name) != "person"


def test_iraqi_fighters_leave_the_nation_a_mention_of_its_own(types_in: TypesIn) -> None:
    assert types_in("Supporters of Kurdish Peshmerga units marched.")["Kurdish"] == "nationality"
