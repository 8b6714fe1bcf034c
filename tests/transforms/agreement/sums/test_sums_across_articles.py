"""Arithmetic that two reports of one story set up together: each is right of itself, both cannot be."""

import pytest

from tests.transforms.agreement.short_reports import failing_in_one_story


def failing(*texts: str, published: tuple[str, ...] = ("1997-05-02",)) -> list[str]:
    """The rules of the sums that fail between articles of one story."""
    return failing_in_one_story(*texts, days=published)


RATE = "The central bank of Ardal raised its key rate by half a percentage point to 8.25 percent on Thursday."
SEATS = "The Unity party gained 12 seats in Thursday's election in Lomar and will hold 37 in the new house."
BEANS = "The bean harvest of Lomar came to 180,000 tonnes this year, a quarter less than last year, the ministry said."


@pytest.mark.parametrize(
    ("one", "other", "fails"),
    [
        (RATE, "Loans in Ardal will be dearer. Until the decision the key rate stood at 7.25 percent.", True),
        (RATE, "Loans in Ardal will be dearer. Until the decision the key rate stood at 7.75 percent.", False),
        (RATE, "Loans in Ardal will be dearer. Last year the inflation rate stood at 7.25 percent.", False),
        (SEATS, "The Unity party of Lomar went into the election with 29 seats.", True),
        (SEATS, "The Unity party of Lomar went into the election with 25 seats.", False),
        (SEATS, "The Greens of Lomar went into the election with 29 seats.", False),
        (BEANS, "Last year the ministry of Lomar counted a bean harvest of 190,000 tonnes.", True),
        (BEANS, "Last year the ministry of Lomar counted a bean harvest of 240,000 tonnes.", False),
    ],
)
def test_a_change_and_its_level_meet_the_base_that_another_report_gives(one: str, other: str, fails: bool) -> None:
    assert failing(one, other) == (["base_change_level:told_before"] if fails else [])


POLL = "Ida Marsh polled 31,200 votes in Thursday's by-election in Tarn, while Tom Reeve of Unity got 24,700."
BALLOT = "The people of Corva voted for the union by 212,000 to 188,000, the commission said."
ROLL = "Of the 3 million people on the electoral roll of Corva, 1.5 million cast a ballot on Sunday."


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        (POLL, "Ida Marsh won Tarn by a margin of 11,500 votes.", ["votes_and_margin"]),
        (POLL, "Ida Marsh won Tarn by a margin of 6,500 votes.", []),
        (POLL, "Ida Marsh won Tarn; her party's previous margin of 11,500 votes was larger.", []),
        (BALLOT, "Altogether 350,000 votes were cast in Corva.", ["parts_total:some"]),
        (BALLOT, "Altogether 405,000 votes were cast in Corva.", []),
        (ROLL, "Turnout in Corva was 64 percent.", ["share_of_base:turnout"]),
        (ROLL, "Turnout in Corva was 50 percent.", []),
    ],
)
def test_votes_told_in_two_reports_fit_each_other(one: str, other: str, rules: list[str]) -> None:
    assert failing(one, other) == rules


HUTS = "The cyclone knocked down 220 of the 1,100 huts on Besk, the governor said."
STAFF = "Marlow Glass will shed 900 of its 6,000 jobs in Tarn, the board said."
AMNESTY = "Lomar set free 3,000 prisoners on Sunday, and one in five of them was a woman, the ministry said."
CHOLERA = "The ministry counts 1,500 deaths from cholera, and two in every three were in Tarn."


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        (HUTS, "Two of every three huts on Besk were flattened by the cyclone.", ["told_elsewhere"]),
        (HUTS, "One of every five huts on Besk was flattened by the cyclone.", []),
        (HUTS, "Two of every three huts on Besk have no water.", []),
        (STAFF, "A full third of the workforce of Marlow Glass is to go.", ["told_elsewhere"]),
        (STAFF, "About a sixth of the workforce of Marlow Glass is to go.", []),
        (STAFF, "A full third of the workforce of Marlow Glass are women.", []),
        (AMNESTY, "Of those released in Lomar, 310 were women, the ministry said.", ["counted_elsewhere"]),
        (AMNESTY, "Of those released in Lomar, 600 were women, the ministry said.", []),
        (AMNESTY, "Of those released in Lomar, 310 were foreigners, the ministry said.", []),
        (CHOLERA, "In Tarn 700 people had died of cholera, the ministry said.", ["counted_elsewhere"]),
        (CHOLERA, "In Tarn 1,000 people had died of cholera, the ministry said.", []),
        (CHOLERA, "In Arun 200 people had died of cholera, the ministry said.", []),
    ],
)
def test_a_share_and_the_counts_of_another_report_fit_where_both_tell_one_deed(
    one: str, other: str, rules: list[str]
) -> None:
    assert failing(one, other) == [f"share_of_base:{rule}" for rule in rules]


DOSES = "Each of the five districts in the north of Lomar was given 6,000 doses of vaccine."


@pytest.mark.parametrize(("doses", "fails"), [("45,000", True), ("30,000", False)])
def test_what_each_got_makes_what_all_got(doses: str, fails: bool) -> None:
    other = f"All told, {doses} doses had reached the districts of Lomar by Thursday."
    assert failing(DOSES, other) == (["each_and_all"] if fails else [])


CAMPS = "The relief office gave the number of persons displaced in the whole of Lomar as 210,000."
JAIL = "A total of 64 inmates broke out of Tarn prison on Tuesday night, the warden said."
WRECK = "Divers had brought up 52 bodies off Besk when the search was called off, the coast guard said."


@pytest.mark.parametrize(
    ("one", "other", "fails"),
    [
        (CAMPS, "Of the displaced, 120,000 were in Arun, 85,000 in Besk and 40,000 in Lomar town.", True),
        (CAMPS, "Of the displaced, 120,000 were in Arun and 85,000 in Besk, the Lomar office said.", False),
        (CAMPS, "Of the displaced, 120,000 were children and 95,000 were farmers, the Lomar office said.", False),
        (JAIL, "By Friday 45 of the Tarn escapees were back behind bars and 31 were still at large.", True),
        (JAIL, "By Friday 45 of the Tarn escapees were back behind bars and 19 were still at large.", False),
        (WRECK, "The dead brought to Besk by the end of the search were 33 men and 24 women.", True),
        (WRECK, "The dead brought to Besk by the end of the search were 30 men and 22 women.", False),
        (
            WRECK.replace("when the search was called off", "by noon"),
            "The dead of Besk were 33 men and 24 women.",
            True,
        ),
    ],
)
def test_a_list_of_one_report_does_not_exceed_the_total_of_another(one: str, other: str, fails: bool) -> None:
    assert failing(one, other) == (["parts_total:some"] if fails else [])


def test_a_later_list_of_the_dead_may_exceed_an_earlier_toll() -> None:
    earlier = WRECK.replace("when the search was called off", "by noon")
    later = "The dead of Besk were 33 men and 24 women."
    assert failing(earlier, later, published=("1997-05-02", "1997-05-03")) == []


FERRY = "The Marana had 150 people on board when she sank off Besk on Thursday. Boats brought 121 of them ashore alive."
HOME = "Lomar has flown home exactly half of the 700 soldiers it had in Corva, the minister said."
CROP = (
    "The bureau of Lomar cut its forecast of the wheat crop to 8 million tonnes, from a crop of 20 million last season."
)
PARTIES = (
    "The Unity Party finished with 130 seats in parliament and the Green Party with 60. "
    "The Farmers Party has 25, the Liberal Party 20."
)


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        (FERRY, "Off Besk 14 bodies have been found and 22 people are still missing from the Marana.", ["some"]),
        (FERRY, "Off Besk 14 bodies have been found and 12 people are still missing from the Marana.", []),
        (FERRY, "A bus crash killed 40 people in Tarn.", []),
        (HOME, "Some 200 Lomar soldiers now remain in Corva, an officer said.", ["rest"]),
        (HOME, "Some 350 Lomar soldiers now remain in Corva, an officer said.", []),
        (CROP, "The bureau of Lomar sees wheat output shrinking by 35 per cent from last season.", ["told_elsewhere"]),
        (CROP, "The bureau of Lomar sees wheat output shrinking by 60 per cent from last season.", []),
        (CROP, "The bureau of Lomar sees sugar output shrinking by 35 per cent from last season.", []),
        (PARTIES, "Unity has a majority in the 200-seat National Assembly.", ["some"]),
        (PARTIES, "Unity has a majority in the 250-seat National Assembly.", []),
    ],
)
def test_what_two_reports_tell_of_one_whole_adds_up(one: str, other: str, rules: list[str]) -> None:
    assert [rule.split(":")[1] for rule in failing(one, other)] == rules


STAKE = "Marlow Foods is paying 90 million dollars in cash for 30 per cent of Arun Dairies."
GIVERS = "Lomar promised 260 million dollars, Corva 200 million and Ardal 90 million for the dam."
WORK = "The survey of the active population counts 1.2 million jobless, 20 per cent of the workforce."


@pytest.mark.parametrize(
    ("one", "other", "rules"),
    [
        (STAKE, "The price puts a value of 500 million dollars on Arun Dairies as a whole.", ["share_of_base:stake"]),
        (STAKE, "The price puts a value of 300 million dollars on Arun Dairies as a whole.", []),
        (STAKE, "With its debts, the price puts a value of 500 million dollars on Arun Dairies.", []),
        (GIVERS, "Donors pledged a total of 480 million dollars for the dam of Lomar.", ["parts_total:some"]),
        (GIVERS, "Donors pledged a total of 600 million dollars for the dam of Lomar.", []),
        (WORK, "The survey sets them against an active population of only 4 million.", ["share_of_base:named_whole"]),
        (WORK, "The survey sets them against an active population of only 6 million.", []),
    ],
)
def test_money_and_work_told_in_two_reports_add_up(one: str, other: str, rules: list[str]) -> None:
    assert failing(one, other) == rules


def test_reports_days_apart_may_tell_of_another_state_of_things() -> None:
    told = HUTS, "Two of every three huts on Besk were flattened by the cyclone."
    assert failing(*told, published=("1997-05-02", "1997-05-09")) == []
