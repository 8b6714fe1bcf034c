from collections.abc import Callable
from datetime import date

import pytest

from transforms.agreement import ComparableFigure
from transforms.agreement.evidence.may_conflict import cannot_conflict
from transforms.agreement.families import family_key

Tell = Callable[..., ComparableFigure]


def test_numbers_that_leave_one_open_in_common_do_not_conflict(tell: Tell) -> None:
    first = tell("post", "About 500 workers walked out.", "About 500 workers", value=500, comparator="approximate")
    assert cannot_conflict(first, tell("mail", "The union counted 512 strikers.", "512 strikers", value=512))
    assert not cannot_conflict(first, tell("mail", "The union counted 812 strikers.", "812 strikers", value=812))


def test_a_later_and_greater_toll_explains_itself(tell: Tell) -> None:
    early = tell("post", "A landslide killed 40 people.", "40 people", value=40, concept="killed")
    later = {"value": 57, "concept": "killed"}
    assert not cannot_conflict(early, tell("mail", "The slide cost 57 lives.", "57 lives", **later))
    after = tell("mail", "The slide cost 57 lives.", "57 lives", published_at=date(2016, 7, 13), **later)
    assert cannot_conflict(early, after)


def test_a_later_and_smaller_toll_does_not_but_a_revised_one_does(tell: Tell) -> None:
    early = tell("post", "A landslide killed 57 people.", "57 people", value=57, concept="killed")
    fewer = {"value": 40, "concept": "killed", "published_at": date(2016, 7, 13)}
    assert not cannot_conflict(early, tell("mail", "The slide cost 40 lives.", "40 lives", **fewer))
    assert cannot_conflict(early, tell("mail", "The toll was revised to 40.", "40", **fewer))


@pytest.mark.parametrize("status", ["denied", "hypothetical", "proposed"])
def test_what_is_not_real_conflicts_with_nothing(tell: Tell, status: str) -> None:
    first = tell("post", "The plan needs 900 men.", "900 men", value=900, status=status)
    assert cannot_conflict(first, tell("mail", "It has 400 men.", "400 men", value=400))


def test_a_rise_and_a_fall_are_left_to_their_own_rule(tell: Tell) -> None:
    rise = tell("post", "It hired 900 men.", "900 men", value=900, role="change", direction="increase")
    fall = tell("mail", "It let 400 men go.", "400 men", value=400, role="change", direction="decrease")
    assert cannot_conflict(rise, fall)


def test_groups_of_which_nobody_is_in_two_do_not_conflict(tell: Tell) -> None:
    soldiers = tell("post", "The shelling killed 35 soldiers.", "35 soldiers", value=35, concept="killed")
    civilians = tell("mail", "It killed 51 civilians.", "51 civilians", value=51, concept="killed")
    people = tell("mail", "It killed 51 people.", "51 people", value=51, concept="killed")
    assert cannot_conflict(soldiers, civilians)
    assert not cannot_conflict(soldiers, people)


def test_families_are_of_one_story_and_one_dimension(tell: Tell) -> None:
    hectares = tell("post", "It burned 400 hectares.", "400 hectares", value=400, unit="har")
    acres = tell("mail", "It burned 990 acres.", "990 acres", value=990, unit="[acr_us]")
    euros = tell("mail", "It cost €400.", "€400", value=400, unit="EUR")
    elsewhere = tell("mail", "It burned 990 acres.", "990 acres", value=990, unit="[acr_us]", story_id="another")
    assert family_key(hectares) == family_key(acres)
    assert family_key(hectares) not in (family_key(euros), family_key(elsewhere))
