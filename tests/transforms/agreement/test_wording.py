from collections.abc import Callable
from typing import Any

import pytest

from transforms.agreement import ComparableFigure

Tell = Callable[..., ComparableFigure]
MONEY: dict[str, Any] = {
    "quantity_kind": "money",
    "unit": "USD",
    "concept": None,
    "counted": None,
    "counted_head": None,
}
SHARE: dict[str, Any] = {"role": "share", "unit": "%", "concept": None, "counted": None, "counted_head": None}


@pytest.mark.parametrize(
    ("counted", "narrowing"),
    [
        ("US troops", set()),
        ("American military personnel", set()),
        ("combat troops", {"combat"}),
        ("people", set()),
        ("children", {"child"}),
        ("internally displaced people", set()),
        ("families", {"family"}),
        (None, set()),
    ],
)
def test_words_that_narrow_what_is_counted_are_kept(tell: Tell, counted: str | None, narrowing: set[str]) -> None:
    assert tell("alpha", "There were 900 there.", "900", value=900, counted=counted).wording.narrowing == narrowing


@pytest.mark.parametrize(
    ("sentence", "quote", "part"),
    [
        ("The force, including 900 troops, left.", "900 troops", True),
        ("They lost 900 of the 2,000 men.", "900", True),
        ("Another 900 of them stayed.", "900", True),
        ("There were 900 troops of many nations.", "900 troops", False),
    ],
)
def test_parts_are_told_by_the_words_beside_them(tell: Tell, sentence: str, quote: str, part: bool) -> None:
    assert tell("alpha", sentence, quote, value=900).wording.part is part


@pytest.mark.parametrize(
    ("sentence", "quote", "things"),
    [
        ("It accepted a fine of $8bn.", "$8bn", {"fine"}),
        ("It got $8bn in loans from the state.", "$8bn", {"loan", "state"}),
        ("The loss was $8bn.", "$8bn", {"loss"}),
    ],
)
def test_an_amount_of_money_is_named_by_the_nouns_beside_it(
    tell: Tell, sentence: str, quote: str, things: set[str]
) -> None:
    found = tell("alpha", sentence, quote, value=8e9, **MONEY).wording.things
    assert found & things
    assert "was" not in found


def test_a_share_is_named_by_what_it_is_of(tell: Tell) -> None:
    share = tell("alpha", "She won 66 per cent of the vote.", "66 per cent", value=66, **SHARE)
    assert share.wording.things == {"vote"}
    assert tell("alpha", "It fell 66 per cent.", "66 per cent", value=66, **SHARE).wording.things == frozenset()


@pytest.mark.parametrize(
    ("sentence", "quote", "sides"),
    [
        ("It passed by 219 votes to 212 votes.", "219 votes", {"vote:for"}),
        ("It passed by 219 votes to 212 votes.", "212 votes", {"vote:against"}),
        ("It was rejected by 432 votes to 202.", "432 votes", {"vote:against"}),
        ("It was rejected by 432 votes to 202.", "202", {"vote:for"}),
        ("There were 31 votes against it.", "31 votes", {"vote:against"}),
        ("He won 31 votes.", "31 votes", set()),
    ],
)
def test_the_side_of_a_vote_is_read(tell: Tell, sentence: str, quote: str, sides: set[str]) -> None:
    figure = tell("alpha", sentence, quote, value=31, concept="votes", counted="votes", counted_head="vote")
    assert figure.wording.sides == sides


@pytest.mark.parametrize(
    ("sentence", "spots"),
    [
        ("Near Rawah, 900 troops were seen.", {"Rawah"}),
        ("There were 900 troops in Sadr City.", {"Sadr", "City"}),
        ("There were 900 troops on Monday.", set()),
        ("There were 900 troops, he said in Baghdad.", set()),
    ],
)
def test_spots_are_those_of_the_clause_and_the_opening(tell: Tell, sentence: str, spots: set[str]) -> None:
    assert tell("alpha", sentence, "900 troops", value=900).wording.spots == spots


def test_a_number_that_stands_twice_is_taken_at_its_own_place(tell: Tell) -> None:
    sentence = "Of 900 men, 900 of them stayed."
    first = tell("alpha", sentence, "900", value=900)
    assert first.span == (3, 6)
    assert not first.wording.part
