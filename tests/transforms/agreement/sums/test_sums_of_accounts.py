"""What became of the members of a whole, told by one report or several of one matter, in any words."""

import pytest

from tests.transforms.agreement.short_reports import PAIRS, reports

FERRY = "The ferry Aldis had 140 people on board when she went down off Hvik on Tuesday, the harbour office said."
RIOT = "Police took 90 dockers into custody in Tarn on Monday, the prefect said."
PIT = "A cave-in at the Olsk mine on Sunday trapped 30 men, the bureau said."
RAID = "The raid on Demo on Sunday killed 20 people in all, the mayor said on Tuesday."


def flagged(*texts: str, days: tuple[str, ...] = ("1998-03-04",)) -> bool:
    """Whether anything that the reports say is flagged."""
    return bool(PAIRS.relate_readings(reports(*texts, days=days)).flagged)


@pytest.mark.parametrize(
    ("first", "second", "wrong", "right"),
    [
        (
            FERRY,
            "Of those on the Aldis, 100 were saved, {} bodies were found and ten people are missing off Hvik.",
            "45",
            "30",
        ),
        (
            FERRY,
            "Boats from Hvik saved 100 people of the Aldis, and divers found {} bodies; nobody is missing.",
            "25",
            "40",
        ),
        (FERRY, "Tuesday's crossing of the Aldis to Hvik had 122 passengers and a crew of {}.", "nine", "18"),
        (RIOT, "Prosecutors in Tarn have charged 40 of those held on Monday and freed the remaining {}.", "20", "50"),
        (
            RAID,
            "Those slain in Sunday's raid on Demo were nine men, eight women and {} children, the mayor said.",
            "six",
            "three",
        ),
        (
            RAID,
            "Sunday's raid on Demo killed 12 farmers and {} herders, with no other victims, the mayor said.",
            "two",
            "eight",
        ),
        (RAID, "Among those killed in Sunday's raid on Demo were {} women, the mayor said on Tuesday.", "27", "seven"),
        (
            "The train crash at Nebo on Monday left eight dead and 50 hurt, the fire service said in a final count.",
            "The fire service counted {} casualties in Monday's crash at Nebo, the dead and the hurt taken together.",
            "75",
            "58",
        ),
    ],
)
def test_what_became_of_all_is_no_more_than_all_and_no_less_where_nobody_is_left(
    first: str, second: str, wrong: str, right: str
) -> None:
    assert flagged(first, second.format(wrong))
    assert not flagged(first, second.format(right))


def test_those_who_got_out_and_those_left_are_all_who_were_trapped_where_nobody_died() -> None:
    out = "Rescuers had brought 18 of the trapped men at Olsk to the surface by Monday night, all of them alive."
    left = "At Olsk {} men remained underground on Monday night, and no one has died, the bureau said."
    days = ("2001-05-07", "2001-05-08")
    assert flagged(PIT, out, left.format("seven"), days=days)
    assert not flagged(PIT, out, left.format("12"), days=days)
    assert not flagged(PIT, out, left.format("seven").replace("on Monday night", "on Tuesday night"), days=days)


@pytest.mark.parametrize(
    ("everyone", "some"),
    [
        (
            "All 44 nurses kidnapped at Sabo have been released, the army said.",
            "Nine of the nurses kidnapped at Sabo were still in captivity.",
        ),
        (
            "Every one of the 26 trams that Lorn ordered has been delivered.",
            "Lorn is still waiting for six of the 26 trams that it ordered.",
        ),
        (
            "All 21 members of the Tarn council voted for the harbour plan.",
            "The Tarn council passed the harbour plan by 17 votes, with four members abstaining.",
        ),
    ],
)
def test_where_all_of_a_whole_are_told_none_is_left(everyone: str, some: str) -> None:
    assert flagged(everyone, some)
    assert not flagged(everyone, some, days=("1998-03-09", "1998-03-04"))


@pytest.mark.parametrize(
    ("everyone", "some"),
    [
        (
            "All 17 members present in Tarn voted for the harbour plan.",
            "The Tarn council passed the harbour plan by 17 votes; four members stayed away.",
        ),
        (
            "All 40 miners killed by the blast at Olsk have been brought up.",
            "At least 38 miners were killed by the blast at Olsk.",
        ),
        (
            "All 44 nurses kidnapped at Sabo have been released.",
            "Nine of the 60 teachers kidnapped in Lorn are still held.",
        ),
    ],
)
def test_all_of_one_group_leave_others_alone(everyone: str, some: str) -> None:
    assert not flagged(everyone, some)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        (
            "It gave Unity 50 seats, the Greens 30, the Farmers {} and independents ten in the 120-member assembly.",
            "35",
            "30",
        ),
        (
            "Unity won 50 seats in the 120-seat house, the Greens 40 and the Farmers {}. No other party won a seat.",
            "20",
            "30",
        ),
    ],
)
def test_the_seats_of_one_list_fit_into_the_house(text: str, wrong: str, right: str) -> None:
    assert flagged(text.format(wrong))
    assert not flagged(text.format(right))


def test_parties_of_several_reports_fit_into_the_house_that_one_of_them_names() -> None:
    texts = (
        "The Reform Union won 60 seats in the election in Karda on Sunday.",
        "The Workers' Party of Karda ended up with {} seats, results of Sunday's election showed.",
        "In Karda the former rebels took 25 of the 130 seats in parliament, results of Sunday's election showed.",
    )
    assert flagged(texts[0], texts[1].format("52"), texts[2])
    assert not flagged(texts[0], texts[1].format("40"), texts[2])
    assert not flagged(
        texts[0], texts[1].format("52").replace("Workers' Party", "Reform Union and its coalition"), texts[2]
    )


def test_things_of_one_owner_are_no_fewer_than_those_of_which_something_is_told() -> None:
    whole = "The county of Lodar runs 54 clinics, said its health office."
    part = "The strike has closed {} of Lodar county's clinics, its health office said."
    assert flagged(whole, part.format("71"))
    assert not flagged(whole, part.format("41"))


def test_what_two_things_come_to_together_is_the_sum_of_what_each_is_given() -> None:
    texts = (
        "The freighter Alba landed 3,000 tonnes of rice at Karun.",
        "The freighter Berta landed 2,000 tonnes of rice at Karun.",
        "The Alba and the Berta together brought {} tonnes of rice to Karun.",
    )
    assert flagged(*texts[:2], texts[2].format("6,400"))
    assert not flagged(*texts[:2], texts[2].format("5,000"))


def test_the_items_of_a_sum_make_it_in_another_report() -> None:
    whole = "Austria will give Moldar 60 million euros in aid, the ministry in Vienna said."
    items = "Austria's aid to Moldar is divided into 28 million euros for roads and {} million euros for schools."
    assert flagged(whole, items.format("22"))
    assert not flagged(whole, items.format("32"))
