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
        ("They hold 900 members of the union.", "900 members", False),
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
        ("The court fined Norsk Kraft $8bn.", "$8bn", {"fine"}),
        ("The bank agreed on Tuesday to pay a fine of $8bn.", "$8bn", {"fine"}),
        ("The fund will lend Portugal $8bn.", "$8bn", {"loan"}),
        ("The minister put the damage from the flood at $8bn.", "$8bn", {"damage"}),
        ("The miner will pay $8bn for Ashford Copper.", "$8bn", {"purchase"}),
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
        ("The Diet voted against the bill by 161 votes to 31.", "31", {"vote:for"}),
        ("The Diet voted in favour of the bill by 161 votes to 31.", "31", {"vote:against"}),
        ("The Diet voted to reject the bill by 161 votes to 31.", "31", {"vote:for"}),
        ("The bill failed in the Diet by 31 votes to 161.", "31 votes", {"vote:for"}),
        ("The Diet voted by 161 to 31 against the bill.", "31", {"vote:for"}),
        ("He won 31 votes.", "31 votes", set()),
    ],
)
def test_the_side_of_a_vote_is_read(tell: Tell, sentence: str, quote: str, sides: set[str]) -> None:
    value = int(quote.split(maxsplit=1)[0])
    figure = tell("alpha", sentence, quote, value=value, concept="votes", counted="votes", counted_head="vote")
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


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Turkish police hold 900 troops.", {"Turkey"}),
        ("Turkey's courts hold 900 troops.", {"Turkey"}),
        ("The U.S. has 900 troops.", {"United States"}),
        ("On Friday Chile's army has 900 troops.", {"Chile"}),
    ],
)
def test_a_country_has_one_name_however_it_is_called(tell: Tell, sentence: str, names: set[str]) -> None:
    assert tell("alpha", sentence, "900 troops", value=900).wording.names == names


@pytest.mark.parametrize(
    ("sentence", "earlier"),
    [
        ("The mayor said on Tuesday that 900 troops had been sent.", set()),
        ("The ministry said 900 troops had been sent.", set()),
        ("In the war 900 troops had been there.", {"had been"}),
        ("Some 900 troops were there last year.", {"last year"}),
    ],
)
def test_what_is_reported_in_the_past_is_not_of_an_earlier_time(tell: Tell, sentence: str, earlier: set[str]) -> None:
    assert tell("alpha", sentence, "900 troops", value=900).wording.earlier == earlier


@pytest.mark.parametrize(
    ("sentence", "things"),
    [
        ("The unemployment rate in Spain was 66 per cent.", {"unemployment"}),
        ("Youth unemployment stood at 66 per cent.", {"youth unemployment"}),
        ("Spanish unemployment stood at 66 per cent.", {"unemployment"}),
        ("Its youth unemployment rate stood at 66 per cent.", {"youth unemployment"}),
        ("The price fell 66 per cent.", set()),
    ],
)
def test_a_rate_is_named_by_the_word_before_it(tell: Tell, sentence: str, things: set[str]) -> None:
    assert tell("alpha", sentence, "66 per cent", value=66, **SHARE).wording.things == things


@pytest.mark.parametrize(
    ("sentence", "things"),
    [
        ("The fire has burned 900 acres of scrub.", {"area burned"}),
        ("The farm has 900 acres of scrub.", set()),
    ],
)
def test_an_area_is_named_by_the_fire_that_burned_it(tell: Tell, sentence: str, things: set[str]) -> None:
    area = {"quantity_kind": "area", "unit": "[acr_us]", "concept": None, "counted": None, "counted_head": None}
    assert tell("alpha", sentence, "900 acres", value=900, role="measure", **area).wording.things == things


@pytest.mark.parametrize(
    ("sentence", "scope"),
    [
        ("Revenue in China was $8bn.", {"in China"}),
        ("It lent $8bn to Iceland.", {"to Iceland"}),
        ("It gave $8bn in aid to Chad.", {"to Chad"}),
        ("It raised $8bn at a meeting in Geneva.", set()),
    ],
)
def test_a_sum_of_money_is_of_whom_or_where_a_preposition_sets_it(tell: Tell, sentence: str, scope: set[str]) -> None:
    assert tell("alpha", sentence, "$8bn", value=8e9, **MONEY).wording.scope == scope


@pytest.mark.parametrize(
    ("sentence", "reckoning"),
    [
        ("An exit poll gave her 66 per cent of the vote.", {"forecast"}),
        ("With most ballots counted she has 66 per cent of the vote.", {"unfinished"}),
        ("She won 66 per cent of the vote.", set()),
    ],
)
def test_forecasts_and_unfinished_counts_are_told_from_results(tell: Tell, sentence: str, reckoning: set[str]) -> None:
    assert tell("alpha", sentence, "66 per cent", value=66, **SHARE).wording.reckoning == reckoning
