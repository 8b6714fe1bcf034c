from collections.abc import Callable
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


def test_figures_of_a_period_that_both_sentences_name_are_of_one_time(tell: Tell) -> None:
    year = {"observed_from": date(2015, 1, 1), "observed_to": date(2015, 12, 31)}
    monday = {"observed_from": date(2016, 7, 11), "observed_to": date(2016, 7, 11)}
    whole = tell("a", "It had 900 troops there in 2015.", "900 troops", value=900, **year)
    told = tell("b", "It said on Monday that it had 400 troops there in 2015.", "400 troops", value=400, **monday)
    since = tell("b", "It has 400 troops there, fewer than in 2015.", "400 troops", value=400, **monday)
    assert [one.verdict for one in relate_figures([whole, told], [], "run")] == ["contradicts"]
    assert verdict(whole, since).verdict == "incomparable"


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
