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
