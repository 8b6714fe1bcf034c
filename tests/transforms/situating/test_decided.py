"""Examples of votes, resolutions and beliefs; all are our own."""

import pytest

from transforms.situating.decided import is_resolved, is_voted, without_belief


@pytest.mark.parametrize(
    ("words", "voted"),
    [
        ("parliament voted to send", True),
        ("parliament voted by 335 to 174 to send", True),
        ("lawmakers backed sending", True),
        ("parliament voted by 335 to 174", False),
        ("parliament voted against sending", False),
        ("the party voted to send", False),
        ("they voted before parliament met to talk", False),
    ],
)
def test_a_body_that_decides_votes_to_do_something(words: str, voted: bool) -> None:
    assert is_voted(words.split()) is voted


@pytest.mark.parametrize(
    ("words", "resolved"),
    [
        ("it is time to send an additional", True),
        ("to send", True),
        ("she managed to free", False),
        ("he sent", False),
        ("to send word that as many as some of the", False),
    ],
)
def test_what_is_still_to_do_is_resolved(words: str, resolved: bool) -> None:
    assert is_resolved(words.split()) is resolved


def test_what_is_believed_to_be_is_no_plan() -> None:
    assert without_belief(("are", "believed", "to", "be", "here")) == ("are", "believed", "be", "here")
    assert without_belief(("are", "to", "be", "sent")) == ("are", "to", "be", "sent")
