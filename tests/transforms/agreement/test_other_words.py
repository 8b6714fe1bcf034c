"""One thing in the other words that reporters use for it, and what only looks like it, read from the text."""

from functools import partial

import pytest

from tests.transforms.agreement.short_reports import contradict as contradict_told

contradict = partial(contradict_told, days=("2014-03-20",))

BLAST = "The explosion in the Karlik coal mine killed 182 miners."


@pytest.mark.parametrize(
    "second",
    [
        "Energy Minister Pavel Orsic said 128 miners had died in the disaster at Karlik.",
        "The accident at Karlik claimed the lives of 128 miners, the minister said.",
    ],
)
def test_a_disaster_takes_up_any_event_of_its_story(second: str) -> None:
    assert contradict(BLAST, second)


def test_another_kind_of_event_is_no_disaster_taken_up() -> None:
    assert not contradict("The earthquake in Karlik killed 182 people.", "The bombing in Karlik killed 128 people.")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kenya will send Uganda four HIMARS launchers.", "Nairobi is sending Uganda 14 HIMARS launchers."),
        (
            "The Liberals won 177 seats in Canada on Monday.",
            "Ann Moreau's Liberals took 157 seats in Canada on Monday.",
        ),
        (
            "Norsk Hydra said it would cut 20,000 jobs worldwide.",
            "Norsk Hydra, the maker of pumps, said on Thursday it is laying off 12,000 workers.",
        ),
        (
            "Russia launched 54 drones at Ukraine overnight, most of them at Odesa.",
            "Ukraine's air force said Russia had attacked with 45 drones during the night.",
        ),
        (
            "Iran, Iraq and Oman fired 105 missiles at Yemen on Thursday.",
            "Allied forces launched 150 missiles against Yemeni targets on Thursday.",
        ),
        ("A kilo of flour now costs 3.40 pounds in Tanta.", "In Tanta a kilogram of flour sells for 4.30 pounds."),
    ],
)
def test_reporters_say_one_thing_in_other_words(first: str, second: str) -> None:
    assert contradict(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The Liberals won 177 seats in Canada.", "Ann Moreau's Greens took 57 seats in Canada."),
        ("Norsk Hydra will cut 2,000 jobs.", "Norsk Hydra employs 12,000 workers."),
        (
            "The bombs at the markets killed 81 people in Mopti and Gao.",
            "Eight Danes were killed by the bomb at the market in Mopti.",
        ),
        ("The clashes in Mopti left 21 dead.", "About two dozen people died in the clashes in Mopti."),
        ("The clashes in Mopti left 13 dead.", "A dozen people died in the clashes in Mopti."),
    ],
)
def test_what_is_of_others_or_loosely_counted_contradicts_nothing(first: str, second: str) -> None:
    assert not contradict(first, second)


def test_two_dozen_are_not_forty() -> None:
    assert contradict("The clashes in Mopti left 41 dead.", "About two dozen people died in the clashes in Mopti.")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Police freed 750 hostages from the theatre in Perm on Wednesday.",
            "More than 800 hostages were rescued when troops stormed the theatre in Perm.",
        ),
        (
            "The Riksdag approved the rescue fund with 223 votes in favour.",
            "Swedish lawmakers passed the rescue fund by 232 votes to 85.",
        ),
        (
            "Ada Moreau won Kenya's presidential election with 51.5 per cent of the vote.",
            "Ms Moreau got 55.1 percent of the votes in Wednesday's run-off in Kenya.",
        ),
        (
            "The storm left 1.7 million homes in Florida without electricity on Thursday, officials said.",
            "Officials said about 1.3 million households in Florida had lost power in the storm.",
        ),
        (
            "Norsk Hydra will eliminate 30,000 jobs in Norway by 2018.",
            "Norsk Hydra plans to cut 13,000 jobs in Norway and shut nine plants.",
        ),
    ],
)
def test_what_is_decided_freed_cut_or_dark_is_one_thing_in_two_wordings(first: str, second: str) -> None:
    assert contradict(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Unity Party won 20 seats in Kenya.", "Unity Party had 77 seats in the outgoing parliament of Kenya."),
        ("The Bank of England raised its rate by 0.75 points.", "The Bank of England's rate is now 4 per cent."),
        (
            "Ada Moreau got 31.5 per cent of the vote in the first round in Kenya.",
            "Ms Moreau got 55.1 percent of the votes in Wednesday's run-off in Kenya.",
        ),
        (
            "Hurricane Ada destroyed 1,700 homes in Florida.",
            "About 1.3 million households in Florida lost power in Hurricane Ada.",
        ),
    ],
)
def test_what_was_before_or_befell_others_contradicts_nothing(first: str, second: str) -> None:
    assert not contradict(first, second)


def test_parts_beside_their_own_sum_are_not_counted_twice() -> None:
    told = "Unity won 318 seats and the Greens 10, which together make 328 of the 650."
    assert not contradict(told, "The vote was held on Thursday.")
