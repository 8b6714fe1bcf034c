"""What sets two figures apart: each rule by its example."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from transforms.agreement import ComparableFigure, relate_figures, verdict

Tell = Callable[..., ComparableFigure]

VOTES: dict[str, Any] = {"concept": "votes", "counted": "votes", "counted_head": "vote", "place_id": None}


def test_one_sentence_sets_its_numbers_side_by_side_unless_two_speak(tell: Tell) -> None:
    sentence = "The army counts 900 troops there, the rebels 2,000 troops."
    army = tell("alpha", sentence, "900 troops", value=900)
    rebels = tell("alpha", sentence, "2,000 troops", value=2000)
    assert verdict(army, rebels).verdict == "incomparable"
    army = tell("alpha", sentence, "900 troops", value=900, speaker_id="army")
    rebels = tell("alpha", sentence, "2,000 troops", value=2000, speaker_id="rebels")
    assert verdict(army, rebels).verdict == "contradicts"


def test_votes_of_different_sides_are_not_compared(tell: Tell) -> None:
    votes = {"concept": "votes", "counted": "votes", "counted_head": "vote"}
    ayes = tell("alpha", "There were 236 votes in favour.", "236 votes", value=236, **votes)
    noes = tell("beta", "There were 31 votes against the bill.", "31 votes", value=31, **votes)
    assert verdict(ayes, noes).rule == "other_side"


def test_the_winning_side_of_a_vote_is_read_from_its_verb(tell: Tell) -> None:
    votes = {"concept": "votes", "counted": "votes", "counted_head": "vote"}
    sentence = "The house rejected the deal by 432 votes to 202."
    noes = tell("alpha", sentence, "432 votes", value=432, **votes)
    against = tell("beta", "There were 342 votes against the deal.", "342 votes", value=342, **votes)
    assert noes.wording.sides == {"vote:against"}
    assert verdict(noes, against).verdict == "contradicts"


def test_amounts_of_money_are_compared_by_the_nouns_beside_them(tell: Tell) -> None:
    money = {"quantity_kind": "money", "unit": "USD", "concept": None, "counted": None, "counted_head": None,
             "role": "measure"}  # fmt: skip
    fine = tell("alpha", "The bank accepted a fine of $8.9bn.", "$8.9bn", value=8.9e9, **money)
    lesser = tell("beta", "The bank accepted a fine of $6.9bn.", "$6.9bn", value=6.9e9, **money)
    loan = tell("beta", "The bank took up a loan of $6.9bn.", "$6.9bn", value=6.9e9, **money)
    assert verdict(fine, lesser).verdict == "contradicts"
    assert verdict(fine, loan).verdict == "incomparable"


def _votes(tell: Tell, name: str, sentence: str, value: float, **given: Any) -> ComparableFigure:
    return tell(name, sentence, f"{value:,.0f}", value=value, **{**VOTES, **given})


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("The Diet rejected the harbour bill by 285 votes to 272.",
         "The Diet rejected the harbour bill by 272 votes to 258.", "contradicts"),
        ("The Diet passed the marriage bill by 285 votes to 272.",
         "The Diet passed the fishing timetable by 272 votes to 258.", "incomparable"),
        ("The Diet passed the bill by 285 votes to 272.",
         "The Diet passed an amendment to the bill by 272 votes to 258.", "incomparable"),
    ],
)  # fmt: skip
def test_the_same_side_of_the_same_motion_is_one_number(tell: Tell, first: str, second: str, expected: str) -> None:
    figures = [_votes(tell, "a", first, 285), _votes(tell, "a", first, 272)]
    other = [_votes(tell, "b", second, 272), _votes(tell, "b", second, 258)]
    found = {
        one.verdict
        for one in relate_figures([*figures, *other], [], "run")
        if {one.figure_a, one.figure_b} == {figures[0].figure.figure_id, other[0].figure.figure_id}
    }
    assert found == ({expected} - {"incomparable"})


def test_a_vote_with_its_two_sides_is_over_when_it_is_told(tell: Tell) -> None:
    wednesday = {"observed_from": date(2016, 7, 10), "observed_to": date(2016, 7, 10)}
    first = _votes(tell, "a", "The Diet passed the bill by 68 votes to 30.", 68, **wednesday)
    second = _votes(tell, "b", "The Diet approved the bill by 86 votes to 12.", 86, status="authorised")
    assert verdict(first, second).verdict == "contradicts"


def test_an_exit_poll_is_not_set_against_the_result(tell: Tell) -> None:
    polled = _votes(tell, "a", "An exit poll gave the Farmers 158 seats.", 158, concept="seats", counted="seats")
    won = _votes(tell, "b", "The Farmers won 149 seats.", 149, concept="seats", counted="seats")
    assert verdict(polled, won).rule == "other_reckoning"


def test_a_sum_for_one_country_is_not_the_sum_for_all(tell: Tell) -> None:
    money: dict[str, Any] = {"quantity_kind": "money", "unit": "USD", "concept": None, "counted": None}
    money |= {"counted_head": None, "role": "measure", "place_id": None}
    whole = tell("a", "Norsk Kraft reported revenue of $75bn.", "$75bn", value=75e9, **money)
    part = tell("b", "Norsk Kraft's revenue in China was $18bn.", "$18bn", value=18e9, **money)
    again = tell("b", "Norsk Kraft reported revenue of $57bn.", "$57bn", value=57e9, **money)
    assert verdict(whole, part).verdict == "incomparable"
    assert verdict(whole, again).verdict == "contradicts"


def test_killed_and_wounded_that_change_places_contradict(tell: Tell) -> None:
    toll: dict[str, Any] = {"counted": "people", "counted_head": "person", "actor_id": None, "event_key": "bombing"}
    first = "A bomb killed 140 people and wounded 148."
    second = "A bomb left 148 dead and 140 wounded."
    figures = [
        tell("a", first, "140 people", value=140, concept="killed", **toll),
        tell("a", first, "148", value=148, concept="wounded", **toll),
        tell("b", second, "148 dead", value=148, concept="killed", **toll),
        tell("b", second, "140 wounded", value=140, concept="wounded", **toll),
    ]
    assert [one.verdict for one in relate_figures(figures, [], "run")] == ["contradicts", "contradicts"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The fires damaged 2,029 homes.", "incomparable"),
        ("The fires razed 2,029 homes.", "contradicts"),
        ("The fires left 2,029 homes without power.", "incomparable"),
    ],
)
def test_homes_of_unlike_fates_are_not_compared(tell: Tell, sentence: str, expected: str) -> None:
    homes = {"concept": "homes", "counted": "homes", "counted_head": "home", "actor_id": None}
    first = tell("a", "The fires destroyed 750 homes.", "750 homes", value=750, **homes)
    assert verdict(first, tell("b", sentence, "2,029 homes", value=2029, **homes)).verdict == expected


def test_clauses_that_name_the_same_spots_are_of_one_place_whichever_was_read(tell: Tell) -> None:
    first = tell("a", "At the Sadriya camp in Baghdad are 900 troops.", "900 troops", value=900, place_id="Q1530")
    second = tell("b", "There are 400 troops in Baghdad at the Sadriya camp.", "400 troops", value=400, place_id="camp")
    assert verdict(first, second).verdict == "contradicts"


def test_a_sum_may_be_for_one_whom_the_other_article_names_elsewhere(tell: Tell) -> None:
    money: dict[str, Any] = {"quantity_kind": "money", "unit": "USD", "concept": None, "counted": None}
    money |= {"counted_head": None, "role": "measure", "place_id": None}
    first = tell("a", "It gave $2.2bn in aid to Chad.", "$2.2bn", value=2.2e9, **money)
    second = tell("b", "It gave aid of $2.9bn.", "$2.9bn", value=2.9e9, **money)
    assert verdict(first, second).verdict == "incomparable"
    assert verdict(first, replace(second, mentioned=frozenset({"Chad"}))).verdict == "contradicts"


def test_a_few_in_an_article_may_be_any_of_them(tell: Tell) -> None:
    first = tell("a", "The navy has 12 ships there.", "12 ships", value=12, concept="ships", counted="ships")
    second = tell("a", "It has 1 ship there.", "1 ship", value=1, concept="ships", counted="ship")
    assert verdict(first, second).rule == "few"


def test_numbers_of_a_list_are_not_set_against_those_of_another(tell: Tell) -> None:
    listed = "The force has 1,500 troops from one, 2,000 from another and 500 from a third."
    figures = [
        tell("a", listed, number, value=value) for number, value in (("1,500", 1500), ("2,000", 2000), ("500", 500))
    ]
    alone = tell("b", "The force has 3,000 troops.", "3,000 troops", value=3000)
    assert relate_figures([*figures, alone], [], "run") == ()


def test_soldiers_held_are_not_all_that_are_there(tell: Tell) -> None:
    there = tell("a", "There are 8,700 troops there.", "8,700 troops", value=8700)
    held = tell("b", "Rebels are holding 300 troops there.", "300 troops", value=300)
    assert verdict(there, held).rule == "other_side"
