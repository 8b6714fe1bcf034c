from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from transforms.agreement import ComparableFigure, verdict

Tell = Callable[..., ComparableFigure]
TOLL: dict[str, Any] = {"concept": "killed", "counted": "people", "counted_head": "person", "actor_id": None}


def _toll(tell: Tell, outlet: str, sentence: str, quote: str, day: date, **given: Any) -> ComparableFigure:
    return tell(outlet, sentence, quote, published_at=day, **{**TOLL, "event_key": "earthquake", **given})


def test_a_toll_that_grows_from_day_to_day_supersedes_itself(tell: Tell) -> None:
    first = _toll(tell, "a", "At least 700 people died.", "At least 700 people", date(2015, 4, 25), value=700,
                  comparator="at_least")  # fmt: skip
    later = _toll(tell, "a", "The toll has passed 4,000 people.", "4,000 people", date(2015, 4, 27), value=4000,
                  comparator="more_than")  # fmt: skip
    assert verdict(later, first).verdict == "supersedes"


def test_far_off_tolls_of_one_day_contradict(tell: Tell) -> None:
    high = _toll(tell, "a", "The toll has passed 4,000 people.", "4,000 people", date(2015, 4, 27), value=4000,
                 comparator="more_than")  # fmt: skip
    low = _toll(tell, "b", "The quake killed 1,400 people.", "1,400 people", date(2015, 4, 27), value=1400)
    assert verdict(high, low).verdict == "contradicts"
    assert "lies above" in verdict(high, low).reason


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The quake killed 3,900 people.", "contradicts"),
        ("The toll was revised downwards to 3,900 people.", "supersedes"),
        ("Officials corrected the toll to 3,900 people.", "supersedes"),
    ],
)
def test_a_smaller_later_toll_needs_a_word_of_revision(tell: Tell, sentence: str, expected: str) -> None:
    first = _toll(tell, "a", "The quake killed 6,453 people.", "6,453 people", date(2001, 9, 24), value=6453)
    later = _toll(tell, "a", sentence, "3,900 people", date(2001, 10, 2), value=3900)
    found = verdict(later, first)
    assert found.verdict == expected
    if expected == "contradicts":
        assert "revised" in found.reason


@pytest.mark.parametrize(
    ("event", "days_between", "story", "compared"),
    [
        ("bombing", 0, "another", False),  # bombings recur: only one story makes them one
        ("bombing", 0, "the story", True),
        ("earthquake", 3, "another", True),  # of quakes there is one at a place within weeks
        ("earthquake", 40, "another", False),
        ("flood", 0, "the story", False),  # a flood is no earthquake
    ],
)
def test_tolls_are_compared_event_by_event(
    tell: Tell, event: str, days_between: int, story: str, compared: bool
) -> None:
    day = date(2015, 4, 1)
    then = date.fromordinal(day.toordinal() + days_between)
    key = event if event == "bombing" else "earthquake"
    first = _toll(tell, "a", "It killed 20 people.", "20 people", day, value=20, event_key=key)
    second = _toll(tell, "b", "It has killed 35 people so far.", "35 people", then, value=35,
                   event_key=event, story_id=story)  # fmt: skip
    assert (verdict(second, first).verdict != "incomparable") == compared


def test_new_losses_after_a_report_are_of_another_event(tell: Tell) -> None:
    monday = _toll(tell, "a", "A bomb killed 12 people.", "12 people", date(2013, 5, 20), value=12, event_key="bombing")
    later = _toll(tell, "a", "A bomb killed 31 people.", "31 people", date(2013, 5, 22), value=31, event_key="bombing",
                  observed_from=date(2013, 5, 22), observed_to=date(2013, 5, 22))  # fmt: skip
    assert verdict(later, monday).rule == "other_event"


def test_tolls_of_two_spots_of_one_city_are_not_compared(tell: Tell) -> None:
    here = _toll(tell, "a", "The blast in Karrada killed 12 people.", "12 people", date(2013, 5, 20), value=12)
    there = _toll(tell, "b", "The blast in Sadr City killed 40 people.", "40 people", date(2013, 5, 20), value=40)
    assert verdict(here, there).rule == "other_spot"


DAY = date(2013, 5, 20)
APART: dict[str, Any] = {"place_id": "geonames:1", "observed_from": DAY, "observed_to": DAY}


@pytest.mark.parametrize(
    ("sentence", "other", "expected"),
    [
        ("Hurricane Abel killed 74 people.", "Abel killed 47 people, a minister said.", "contradicts"),
        ("Hurricane Abel killed 74 people.", "Hurricane Berta killed 47 people.", "incomparable"),
        ("A storm killed 74 people.", "A cold spell killed 47 people.", "incomparable"),
    ],
)
def test_an_event_with_a_name_of_its_own_is_known_by_it(tell: Tell, sentence: str, other: str, expected: str) -> None:
    first = _toll(tell, "a", sentence, "74 people", DAY, value=74, event_key=None, story_id="one")
    second = _toll(tell, "b", other, "47 people", DAY, value=47, event_key=None, story_id="two")
    assert verdict(first, second).verdict == expected


@pytest.mark.parametrize(
    ("difference", "expected"),
    [
        ({}, "contradicts"),
        ({"place_id": "Q796"}, "incomparable"),  # in a country many bombs may explode in a day
        ({"observed_from": date(2013, 5, 19)}, "incomparable"),
        ({"value": 8}, "incomparable"),
        ({"event_key": "earthquake"}, "incomparable"),
    ],
)
def test_many_lost_to_one_kind_of_event_in_a_town_in_a_day_are_of_one_event(
    tell: Tell, difference: dict[str, Any], expected: str
) -> None:
    given = {**APART, "event_key": "bombing", "value": 90, **difference}
    both_at = {"place_id": given["place_id"]}
    first = _toll(tell, "a", "A lorry bomb killed 150 people.", "150 people", DAY, value=150, story_id="one",
                  **{**APART, **both_at, "event_key": "bombing"})  # fmt: skip
    second = _toll(tell, "b", "The lorry bomb killed N people.", "N people", DAY, story_id="two", **given)
    assert verdict(first, second).verdict == expected


@pytest.mark.parametrize(
    ("where", "expected"),
    [("at a market", "incomparable"), ("at the Rafi mosque", "contradicts"), ("near the river", "contradicts")],
)
def test_losses_at_venues_of_unlike_kinds_are_of_two_events(tell: Tell, where: str, expected: str) -> None:
    first = _toll(tell, "a", "A bomb killed 79 people at the mosque.", "79 people", DAY, value=79, event_key="bombing")
    second = _toll(tell, "b", f"A bomb killed 20 people {where}.", "20 people", DAY, value=20, event_key="bombing")
    assert verdict(first, second).verdict == expected


def test_bodies_found_are_not_all_who_died(tell: Tell) -> None:
    dead = _toll(tell, "a", "The wreck killed 300 people.", "300 people", DAY, value=300, event_key="sinking")
    found = _toll(tell, "b", "Divers found 194 bodies.", "194 bodies", DAY, value=194, event_key="sinking",
                  counted="bodies", counted_head="body")  # fmt: skip
    assert verdict(dead, found).verdict == "incomparable"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ferry that sank had 476 aboard, and 292 people are missing.", "contradicts"),
        ("Some 292 people are missing in the hills.", "incomparable"),
    ],
)
def test_a_sentence_may_have_another_word_for_the_event(tell: Tell, sentence: str, expected: str) -> None:
    missing: dict[str, Any] = {**APART, "concept": "missing"}
    first = _toll(tell, "a", sentence, "292 people", DAY, value=292, story_id="one", **{**missing, "event_key": None})
    second = _toll(tell, "b", "The shipwreck left 229 people missing.", "229 people", DAY, value=229, story_id="two",
                   **{**missing, "event_key": "shipwreck"})  # fmt: skip
    assert verdict(first, second).verdict == expected


@pytest.mark.parametrize(
    ("morning", "later", "expected"),
    [
        ("The quake killed 92 people, the mayor said on Monday morning.", "The quake killed 150 people.", "supersedes"),
        ("The quake killed 92 people, the mayor said.", "The toll of the quake rose to 150 people on Monday night.",
         "supersedes"),
        ("The quake killed 92 people, the mayor said.", "The quake killed 150 people.", "contradicts"),
        ("The quake killed 92 people, the mayor said on Monday night.", "The quake killed 150 people.", "contradicts"),
        ("The quake at dawn killed 92 people.", "The quake killed 150 people.", "contradicts"),
    ],
)  # fmt: skip
def test_a_toll_of_the_morning_may_grow_by_night(tell: Tell, morning: str, later: str, expected: str) -> None:
    first = _toll(tell, "a", morning, "92 people", DAY, value=92)
    second = _toll(tell, "b", later, "150 people", DAY, value=150)
    assert verdict(second, first).verdict == expected
