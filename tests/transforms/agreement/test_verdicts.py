from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.agreement import ComparableFigure, relate_figures, verdict

Tell = Callable[..., ComparableFigure]

CAPPED = "The increase lifts the authorised strength to more than 4,600 US troops in Iraq."
COUNTED = "This addition brings the number to {} US troops in Iraq."
SENT = "Another 560 US troops will go to Iraq."
UNDATED: dict[str, Any] = {
    "published_at": None,
    "inferred_from": date(2016, 7, 11),
    "inferred_to": date(2016, 7, 11),
}


@pytest.fixture
def capped(tell: Tell) -> ComparableFigure:
    return tell(
        "alpha wire", CAPPED, "more than 4,600 US troops", value=4600, comparator="more_than", status="authorised"
    )


def _undated(tell: Tell, value: float) -> ComparableFigure:
    quote = f"{value:,.0f} US troops"
    return tell("beta news", COUNTED.format(f"{value:,.0f}"), quote, value=value, **UNDATED)


def _changes(tell: Tell) -> list[ComparableFigure]:
    return [
        tell("alpha wire", SENT, "560 US troops", value=560, role="change"),
        tell("beta news", SENT, "560 US troops", value=560, role="change", **UNDATED),
    ]


@pytest.mark.parametrize(("value", "expected"), [(4647, "refines"), (4467, "contradicts")])
def test_outcomes_of_one_change_are_compared_though_one_is_authorised_and_undated(
    tell: Tell, capped: ComparableFigure, value: float, expected: str
) -> None:
    stated = _undated(tell, value)
    found = relate_figures([capped, stated, *_changes(tell)], [], "run")
    ids = {capped.figure.figure_id, stated.figure.figure_id}
    between = [one for one in found if {one.figure_a, one.figure_b} == ids]
    assert [one.verdict for one in between] == [expected]
    if expected == "refines":
        assert between[0].figure_a == stated.figure.figure_id
    assert "more than 4,600" in between[0].reason
    assert "Alpha Wire" in between[0].reason
    assert "inferred" in between[0].reason


def test_an_authorised_level_and_an_actual_one_without_a_common_change_are_not_compared(
    tell: Tell, capped: ComparableFigure
) -> None:
    actual = tell("beta news", "There are 4,467 US troops in Iraq.", "4,467 US troops", value=4467)
    assert verdict(actual, capped).verdict == "incomparable"


def _said(tell: Tell, outlet: str, words: str, **given: Any) -> ComparableFigure:
    return tell(outlet, f"There were {words} there.", words, **given)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ({"words": "4,647 troops", "value": 4647}, {"words": "4,647 troops", "value": 4647}, "same"),
        ({"words": "4,647 troops", "value": 4647}, {"words": "4,467 troops", "value": 4467}, "contradicts"),
        (
            {"words": "4,647 troops", "value": 4647},
            {"words": "about 4,600 troops", "value": 4600, "comparator": "approximate"},
            "refines",
        ),
        # the rounder form, seen from its own side
        (
            {"words": "about 4,600 troops", "value": 4600, "comparator": "approximate"},
            {"words": "4,647 troops", "value": 4647},
            "compatible",
        ),
        # 98,400 may be written 98,000; 89,000 may not
        ({"words": "98,400 troops", "value": 98400}, {"words": "98,000 troops", "value": 98000}, "refines"),
        ({"words": "98,400 troops", "value": 98400}, {"words": "89,000 troops", "value": 89000}, "contradicts"),
        # two numbers rounded alike are two numbers
        ({"words": "550 troops", "value": 550}, {"words": "560 troops", "value": 560}, "contradicts"),
        # a bound is met far above it, though not where it is likely
        (
            {"words": "9,000 troops", "value": 9000},
            {"words": "more than 4,600 troops", "value": 4600, "comparator": "more_than"},
            "compatible",
        ),
        (
            {"words": "1,600 troops", "value": 1600},
            {"words": "up to 1,500 troops", "value": 1500, "comparator": "at_most"},
            "contradicts",
        ),
        (
            {"words": "hundreds of troops", "value": 500, "comparator": "approximate"},
            {"words": "4,000 troops", "value": 4000},
            "contradicts",
        ),
    ],
)
def test_bounds_of_one_day_decide(tell: Tell, a: dict[str, Any], b: dict[str, Any], expected: str) -> None:
    assert verdict(_said(tell, "alpha", **a), _said(tell, "beta", **b)).verdict == expected


@pytest.mark.parametrize(
    "difference",
    [
        {"place_id": "Q858"},
        {"actor_id": "Q145"},
        {"role": "change"},
        {"role": "base"},
        {"status": "denied"},
        {"status": "hypothetical"},
        {"status": "proposed"},
        {"concept": "fighters"},
        {"unit": "%"},
        {"counted": "combat troops"},
        {"published_at": None},
        {"superseded_by": "0" * 24},
        {"observed_from": date(2014, 1, 1), "observed_to": date(2014, 12, 31)},
    ],
    ids=str,
)
def test_figures_of_different_things_are_incomparable_however_far_apart(tell: Tell, difference: dict[str, Any]) -> None:
    one = _said(tell, "alpha", "4,647 troops", value=4647)
    other = _said(tell, "beta", "150 troops", value=150, **difference)
    assert verdict(one, other).verdict == "incomparable"
    assert verdict(other, one).verdict == "incomparable"


def test_a_later_level_supersedes_and_speaks_first(tell: Tell) -> None:
    earlier = _said(tell, "alpha", "46,000 troops", value=46000, published_at=date(2011, 9, 1))
    later = _said(tell, "alpha", "33,000 troops", value=33000, published_at=date(2011, 10, 1))
    assert verdict(later, earlier).verdict == "supersedes"
    assert verdict(earlier, later).verdict == "compatible"
    (relation,) = relate_figures([earlier, later], [], "run")
    assert (relation.verdict, relation.figure_a) == ("supersedes", later.figure.figure_id)


def test_a_steady_number_told_a_day_later_in_one_story_is_of_one_time(tell: Tell) -> None:
    first = _said(tell, "alpha", "4,647 troops", value=4647, published_at=date(2016, 7, 11))
    second = _said(tell, "beta", "4,467 troops", value=4467, published_at=date(2016, 7, 12))
    assert verdict(first, second).verdict == "contradicts"


def test_copies_of_one_origin_confirm_nothing_but_may_contradict(tell: Tell) -> None:
    one = _said(tell, "alpha", "4,647 troops", value=4647, origin_id="1" * 24)
    copy = _said(tell, "beta", "4,647 troops", value=4647, origin_id="1" * 24)
    garbled = _said(tell, "gamma", "4,467 troops", value=4467, origin_id="1" * 24)
    assert verdict(one, copy).verdict == "incomparable"
    assert verdict(one, copy).rule == "copy"
    assert verdict(one, garbled).verdict == "contradicts"


def test_an_article_that_states_both_numbers_knows_them_apart(tell: Tell) -> None:
    whole = _said(tell, "alpha", "5,200 troops", value=5200)
    part = tell("alpha", "At the base itself are 900 troops today.", "900 troops", value=900)
    other = _said(tell, "beta", "900 troops", value=900)
    found = {
        frozenset((one.figure_a, one.figure_b)): one.verdict for one in relate_figures([whole, part, other], [], "r")
    }
    assert frozenset((whole.figure.figure_id, other.figure.figure_id)) not in found
    assert found[frozenset((part.figure.figure_id, other.figure.figure_id))] == "same"


def test_one_sentence_sets_its_numbers_side_by_side_unless_two_speak(tell: Tell) -> None:
    sentence = "The army counts 900 troops there, the rebels 2,000 troops."
    army = tell("alpha", sentence, "900 troops", value=900)
    rebels = tell("alpha", sentence, "2,000 troops", value=2000)
    assert verdict(army, rebels).verdict == "incomparable"
    army = tell("alpha", sentence, "900 troops", value=900, speaker_id="army")
    rebels = tell("alpha", sentence, "2,000 troops", value=2000, speaker_id="rebels")
    assert verdict(army, rebels).verdict == "contradicts"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("At the height of the war there were 100,000 troops there.", "100,000 troops"),
        ("A year ago there were 100,000 troops there.", "100,000 troops"),
        ("The force, including 900 troops, is leaving.", "900 troops"),
        ("They lost 900 troops a year.", "900 troops"),
    ],
)
def test_parts_and_earlier_times_are_told_by_the_words_around_them(tell: Tell, sentence: str, words: str) -> None:
    now = _said(tell, "alpha", "5,200 troops", value=5200)
    then = tell("beta", sentence, words, value=float(words.split(maxsplit=1)[0].replace(",", "")))
    assert verdict(now, then).verdict == "incomparable"


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


NUMBERS = st.integers(1, 200_000).map(float)
COMPARATORS = st.sampled_from(["exact", "approximate", "more_than", "at_least", "less_than", "at_most"])
TOLD = st.tuples(NUMBERS, COMPARATORS, st.dates(date(2016, 7, 1), date(2016, 8, 1)))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TOLD, TOLD)
def test_what_holds_both_ways_holds_both_ways(
    tell: Tell, one: tuple[float, str, date], other: tuple[float, str, date]
) -> None:
    a, b = (
        _said(tell, outlet, f"{value:,.0f} troops", value=value, comparator=how, published_at=day)
        for outlet, (value, how, day) in (("alpha", one), ("beta", other))
    )
    forward, backward = verdict(a, b).verdict, verdict(b, a).verdict
    if forward in ("same", "contradicts", "incomparable"):
        assert backward == forward
    elif forward in ("refines", "supersedes"):
        assert backward == "compatible"
    else:
        assert backward in ("compatible", "refines", "supersedes")


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NUMBERS, COMPARATORS)
def test_a_figure_never_contradicts_its_own_words_told_by_another(tell: Tell, value: float, how: str) -> None:
    a = _said(tell, "alpha", f"{value:,.0f} troops", value=value, comparator=how)
    b = _said(tell, "beta", f"{value:,.0f} troops", value=value, comparator=how)
    assert verdict(a, b).verdict == "same"


def test_hours_decide_where_both_articles_state_them(tell: Tell) -> None:
    toll = {"concept": "killed", "counted": "people", "counted_head": "person", "event_key": "bombing",
            "published_precision": "minute"}  # fmt: skip
    morning = _said(tell, "alpha", "62 people", value=62, published_at=datetime(2004, 3, 11, 9, tzinfo=UTC), **toll)
    night = _said(tell, "alpha", "192 people", value=192, published_at=datetime(2004, 3, 11, 19, tzinfo=UTC), **toll)
    assert verdict(night, morning).verdict == "supersedes"


VOTES: dict[str, Any] = {"concept": "votes", "counted": "votes", "counted_head": "vote", "place_id": None}


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


@pytest.mark.parametrize(
    ("difference", "expected"),
    [
        ({}, "contradicts"),
        ({"value": 65}, "incomparable"),
        ({"place_id": "Q858"}, "incomparable"),
        ({"story_id": "another"}, "incomparable"),
        ({"published_at": date(2016, 7, 18)}, "incomparable"),
    ],
)
def test_one_number_is_no_rise_and_fall_at_once(tell: Tell, difference: dict[str, Any], expected: str) -> None:
    cases = {"concept": "cases", "counted": "cases", "counted_head": "case", "role": "change", "value": 64}
    fell = tell("a", "New cases fell by 64 in the week.", "64", **{**cases, "direction": "decrease"})
    given = {**cases, "direction": "increase", **difference}
    rose = tell("b", f"New cases rose by {given['value']} in the week.", str(given["value"]), **given)
    assert verdict(fell, rose).verdict == expected


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


def test_figures_of_a_period_that_both_sentences_name_are_of_one_time(tell: Tell) -> None:
    year = {"observed_from": date(2015, 1, 1), "observed_to": date(2015, 12, 31)}
    monday = {"observed_from": date(2016, 7, 11), "observed_to": date(2016, 7, 11)}
    whole = tell("a", "It had 900 troops there in 2015.", "900 troops", value=900, **year)
    told = tell("b", "It said on Monday that it had 400 troops there in 2015.", "400 troops", value=400, **monday)
    since = tell("b", "It has 400 troops there, fewer than in 2015.", "400 troops", value=400, **monday)
    assert [one.verdict for one in relate_figures([whole, told], [], "run")] == ["contradicts"]
    assert verdict(whole, since).verdict == "incomparable"


def test_clauses_that_name_the_same_spots_are_of_one_place_whichever_was_read(tell: Tell) -> None:
    first = tell("a", "At the Sadriya camp in Baghdad are 900 troops.", "900 troops", value=900, place_id="Q1530")
    second = tell("b", "There are 400 troops in Baghdad at the Sadriya camp.", "400 troops", value=400, place_id="camp")
    assert verdict(first, second).verdict == "contradicts"


@pytest.mark.parametrize(
    ("quote", "unit", "kind", "sentence", "expected"),
    [
        ("900 tonnes", "t", "mass", "The tanker sank with N of oil.", "contradicts"),
        ("900 acres", "[acr_us]", "area", "The fire has burned N of forest.", "incomparable"),
    ],
)
def test_a_measure_is_the_same_a_day_later_but_for_what_a_fire_has_burned(
    tell: Tell, quote: str, unit: str, kind: str, sentence: str, expected: str
) -> None:
    measure = {"quantity_kind": kind, "unit": unit, "role": "measure", "concept": None, "actor_id": None}
    measure |= {"counted": "oil", "counted_head": "oil"} if kind == "mass" else {"counted": None, "counted_head": None}
    first = tell("a", sentence.replace("N", quote), quote, value=900, **measure)
    later = quote.replace("900", "400")
    second = tell("b", sentence.replace("N", later), later, value=400, published_at=date(2016, 7, 12), **measure)
    assert verdict(first, second).verdict == expected


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
