"""Parts that a sentence lists of a total, in the plain wordings of the news, read from text by the whole road."""

import pytest

from tests.transforms.agreement.short_reports import failing

LISTS = (
    "Of the 340 policemen, 180 are drivers, 120 are telegraphists and {} others.",
    "The 340 soldiers include 180 sappers, 120 drivers and {} others.",
    "The 340 comprise 180 sappers, 120 drivers and {} others.",
    "The contingent is made up of 180 sappers, 120 drivers and {} others, 340 in all.",
    "The bomb killed 180 soldiers, 120 policemen and {} civilians, bringing the toll to 340.",
    "The fire at the barracks killed 340 people, 180 of them soldiers, 120 policemen and {} civilians.",
    "The fire at the barracks killed 340 people, including 180 soldiers, 120 policemen and {} civilians.",
)


@pytest.mark.parametrize("text", LISTS)
def test_parts_that_come_to_more_than_their_total_are_found(text: str) -> None:
    assert failing(text.format(110)) in (["parts_total:whole"], ["parts_total:some"])


@pytest.mark.parametrize("text", LISTS)
def test_parts_that_make_their_total_are_no_conflict(text: str) -> None:
    assert failing(text.format(40)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The 340 soldiers include 180 sappers, 120 reservists and 110 women.",
        "Of the 340 guards, 180 are reservists, 120 are students and 110 are women.",
        "The fire killed 340 people, including 180 Danes, 120 tourists and 110 children.",
        "The 44 deputies include 20 doctors, 15 farmers and 14 former ministers.",
        "The bomb killed 180 soldiers and wounded 120 policemen and 110 civilians, bringing the toll this year to 340.",
        "Of the 75 sailors aboard, 43 were found alive on Monday and the other 12 found on Tuesday were dead.",
    ],
)
def test_parts_that_may_share_members_or_count_other_losses_are_no_conflict(text: str) -> None:
    assert failing(text) == []
