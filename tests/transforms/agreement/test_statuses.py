"""What is and what is to be, where a change leads from the one to the other: read from text."""

from functools import partial

import pytest

from tests.transforms.agreement.short_reports import contradict

PLANS = (
    "Denmark will send 120 more soldiers to Mali, bringing the total there to more than 700, it said on Friday.",
    "Denmark is to deploy 120 additional soldiers to Mali, raising the number there from 603 to 723.",
)


is_flagged = partial(contradict, days=("2014-02-21",), title="Danish soldiers for Mali")


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize(
    "level",
    [
        "There are now 695 Danish soldiers in Mali, the ministry said on Friday.",
        "The number of Danish soldiers in Mali now stands at 695, after 120 more were announced on Friday.",
        "Denmark's force in Mali will number 695 after the deployment, the ministry said.",
    ],
)
def test_a_level_of_the_day_that_is_neither_that_before_a_change_nor_that_after_it_contradicts(
    plan: str, level: str
) -> None:
    assert is_flagged(plan, level)


@pytest.mark.parametrize("plan", PLANS)
@pytest.mark.parametrize(
    "level",
    [
        "Denmark had 603 soldiers in Mali before Friday's announcement.",
        "Denmark has about 600 soldiers in Mali, officials said on Friday.",
        "Danish soldiers in Mali will number 723 when they have arrived, the ministry said.",
    ],
)
def test_the_level_before_a_change_and_that_after_it_agree_with_the_plan(plan: str, level: str) -> None:
    assert not is_flagged(plan, level)
