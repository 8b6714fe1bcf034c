"""Votes that have to make those who voted, margins beside their two counts, and the votes of a share of a house."""

from functools import partial

import pytest

from tests.transforms.agreement.short_reports import failing_in_one_story

failing = partial(failing_in_one_story, days=("2003-06-18",))


@pytest.mark.parametrize(
    "texts",
    [
        ("All 64 councillors voted on trams. Thirty-three were in favour, 20 were against and four abstained.",),
        ("The synod rejected the text by 41 votes to 58, with six abstentions; 120 delegates took part in the vote.",),
        ("A total of 310 ballots were cast: 180 for the strike, 90 against it and 12 spoiled.",),
        ("The 80-seat chamber passed the water bill by 52 votes to 31, with three abstentions.",),
        (
            "The Riksdal approved the fisheries pact by 71 votes to 40, with nine abstentions, on Tuesday.",
            "All 134 members of the Riksdal voted on the fisheries pact on Tuesday.",
        ),
        ("Nora Tell won the seat in Ostley by 15 votes, beating Hugh Sand by 5,210 votes to 5,159.",),
        ("Nora Tell took 5,210 votes, just 15 more than Hugh Sand, who had 5,159.",),
        ("Only 15 votes separated Nora Tell and Hugh Sand, by 5,210 votes to 5,159.",),
        ("The motion was carried by 12 votes, 71 to 53, on Tuesday night.",),
        (
            "Exactly a third of the 60 senators of Tavria voted to ratify the lake treaty on Tuesday.",
            "The lake treaty was ratified on Tuesday with the votes of 31 of the 60 senators of Tavria.",
        ),
    ],
)
def test_votes_that_do_not_make_what_is_said_of_them_fail(texts: tuple[str, ...]) -> None:
    assert failing(*texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("All 64 councillors voted on the tram line. Forty were in favour, 20 were against and four abstained.",),
        ("All 64 councillors voted: 40 were for it, 18 against, four abstained and two ballots were spoiled.",),
        ("All 64 councillors voted. Forty were for it, 18 against and four abstained, and others cast a void ballot.",),
        ("The council, where 64 members were present, backed the tram line by 35 votes to 20, with four abstentions.",),
        ("The 80-seat chamber passed the water bill by 42 votes to 31, with three abstentions.",),
        ("Sixty members voted for the budget. Next day 40 voted for the law, 12 against it and two abstained.",),
        ("In the first round 64 members voted; in the second 40 were for it, 18 against and two abstained.",),
        ("Nora Tell won the seat in Ostley by 51 votes, beating Hugh Sand by 5,210 votes to 5,159.",),
        ("Nora Tell took 5,210 votes, 15 more than last time, and Hugh Sand 5,159.",),
        ("The union won 23 seats, one fewer than the league, which has 14 in the north.",),
        ("The motion was carried by 12 votes, after a first vote of 48 to 60 in May.",),
    ],
)
def test_votes_of_others_or_with_more_to_come_pass(texts: tuple[str, ...]) -> None:
    assert failing(*texts) == []


@pytest.mark.parametrize(
    ("texts", "wrong", "right"),
    [
        (
            ("Ilda Maro took 53.1 percent of the vote and Tom Reth 46.9 percent, a margin of {} points.",),
            "9.2",
            "6.2",
        ),
        (("Ilda Maro got 53 percent of the vote and Tom Reth 47, winning by {} percentage points.",), "9.4", "6.4"),
        (
            (
                "Ilda Maro took 53.1 percent of the vote against 46.9 percent for Tom Reth, the commission said.",
                "Ilda Maro beat Tom Reth by {} percentage points in the vote, according to the commission.",
            ),
            "9.2",
            "6.2",
        ),
        (
            ("The survey gives the Greens 31 percent of the vote and the Liberals 24. The Greens lead by {} points.",),
            "11",
            "seven",
        ),
    ],
)
def test_two_shares_of_a_vote_are_the_points_apart_that_are_told(
    texts: tuple[str, ...], wrong: str, right: str
) -> None:
    assert failing(*(text.replace("{}", wrong) for text in texts))
    assert failing(*(text.replace("{}", right) for text in texts)) == []


@pytest.mark.parametrize(
    "text",
    [
        "A poll put Maro on 41 percent and Reth on 38, narrowing her lead from a lead of nine points in May.",
        "Maro took 53 percent of the vote and Reth 47, up 9.4 percentage points.",
        "Maro took 53 percent of the vote and Reth 47, a smaller margin than the lead of 14 points she had before.",
        "Turnout was 53 percent in the north and 47 percent in the south, and Maro won by 14 points.",
    ],
)
def test_points_of_another_time_or_of_turnout_are_no_margin_of_two_shares(text: str) -> None:
    assert failing(text) == []
