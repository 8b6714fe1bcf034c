"""A change that leads from the number of one report to that of the other sets the two apart."""

import pytest

from tests.transforms.agreement.short_reports import contradict

LOSS = "The loss at Moravska Steel grew to 640m crowns last year from 410m crowns in 2013."
SEATS = "Labour lost eight seats in Monday's election and is left with 59 in the Storting."


@pytest.mark.parametrize(
    ("first", "second", "days", "contradicts"),
    [
        (LOSS, "Moravska Steel's loss grew by 230m crowns last year from 410m crowns in 2013.", "2015-02-12", False),
        (LOSS, "Moravska Steel's loss grew by 640m crowns last year from 410m crowns in 2013.", "2015-02-12", True),
        (SEATS, "Labour went into Monday's election with 67 seats in the Storting.", "1997-09-17", False),
        (SEATS, "Labour went into Monday's election with 74 seats in the Storting.", "1997-09-17", True),
    ],
)
def test_what_a_told_change_leads_to_is_no_contradiction(first: str, second: str, days: str, contradicts: bool) -> None:
    assert contradict(first, second, days=(days,)) is contradicts
