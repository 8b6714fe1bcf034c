"""Sums assented to, arms given, ceilings and members counted by their votes: two reports, read from text."""

from functools import partial

import pytest

from tests.transforms.agreement.short_reports import contradict as contradict_told

contradict = partial(contradict_told, days=("2015-03-12",))


LOAN = "The World Bank's board approved a loan of $1.4 billion for Ghana on Thursday, the finance ministry said."


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("The loan agreed by the World Bank's board for Ghana on Thursday amounts to $1.9 billion.", True),
        ("The loan agreed by the World Bank's board for Ghana on Thursday amounts to $1.4 billion.", False),
        ("Ghana has still to pay back $1.9 billion of an older loan from the World Bank.", False),
    ],
)
def test_a_loan_that_is_approved_is_the_loan_that_was_agreed(second: str, *, flagged: bool) -> None:
    assert contradict(LOAN, second) == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Under the bill passed on Thursday, no more than 250 Dutch troops may be in Mali at any one time.", True),
        ("Under the bill passed on Thursday, no more than 400 Dutch troops may be in Mali at any one time.", False),
        ("There are now 250 Dutch troops in Mali.", False),
    ],
)
def test_no_more_than_may_be_there_by_a_bill_is_a_ceiling(second: str, *, flagged: bool) -> None:
    ceiling = "The Dutch parliament on Thursday set the ceiling on Dutch troops in Mali at 400."
    assert contradict(ceiling, second) == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Ninety-one deputies of Kenya's parliament backed the water bill on Thursday and 52 opposed it.", True),
        ("Eighty-one deputies of Kenya's parliament backed the water bill on Thursday and 52 opposed it.", False),
        ("Kenya's parliament has 143 deputies, who voted on the water bill on Thursday.", False),
    ],
)
def test_deputies_who_back_a_bill_are_votes_for_it(second: str, *, flagged: bool) -> None:
    assert contradict("Kenya's parliament passed the water bill by 81 votes to 52 on Thursday.", second) == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("The ministry said 36 German Leopard tanks had been delivered to Poland by 11 March.", True),
        ("The ministry said 24 German Leopard tanks had been delivered to Poland by 11 March.", False),
        ("The ministry said Germany had 36 Leopard tanks stationed in Poland on 11 March.", False),
    ],
)
def test_tanks_given_are_tanks_got(second: str, *, flagged: bool) -> None:
    got = "Poland had received 24 Leopard tanks from Germany by 11 March 2015, the ministry said."
    assert contradict(got, second) == flagged
