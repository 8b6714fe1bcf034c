"""How many votes a winner was ahead by, and how many seats a party has over all others, against their counts."""

import pytest

from tests.transforms.agreement.short_reports import failing_in_one_story, failing_of_reports

KOKSTAD = "Grace Mbeki received 18,420 votes and the sitting mayor, Paul Hendry, 16,905, officials in Kokstad said."
ST_IVES = "At St Ives the Liberal, Anne Pascoe, had 22,018 votes; the Conservative, John Trew, had 21,344."
TREATY = "Deputies ratified the fishing treaty by 162 votes to 149 after a night of debate."


@pytest.mark.parametrize(
    ("counts", "lead", "fails"),
    [
        (KOKSTAD, "Mr Hendry fell short by 2,515 votes in Kokstad and will return to his law practice.", True),
        (KOKSTAD, "Mr Hendry fell short by 1,515 votes in Kokstad and will return to his law practice.", False),
        (KOKSTAD, "Paul Hendry, beaten into second place by only 2,515 votes, asked for a recount in Kokstad.", True),
        (KOKSTAD, "The count in Kokstad put Paul Hendry 2,515 votes behind Grace Mbeki.", True),
        (
            KOKSTAD,
            "Grace Mbeki's majority over Paul Hendry in Kokstad is 1,515, the officials announced on Tuesday.",
            False,
        ),
        (ST_IVES, "Anne Pascoe's lead over John Trew at St Ives was 874 votes, the narrowest in Cornwall.", True),
        (ST_IVES, "Anne Pascoe's lead over John Trew at St Ives was 674 votes, the narrowest in Cornwall.", False),
        (ST_IVES, "John Trew had beaten Anne Pascoe at St Ives by 3,874 votes in 1974.", False),
        (ST_IVES, "At St Ives John Trew saw his previous majority of 1,874 votes over Anne Pascoe vanish.", False),
        (TREATY, "The government won the vote on the fishing treaty with a majority of only 23.", True),
        (TREATY, "The government won the vote on the fishing treaty with a majority of only 13.", False),
        (TREATY, "The government won the vote on the harbour bill with a majority of only 23.", False),
    ],
)
def test_a_lead_is_how_far_two_counts_of_votes_are_apart(counts: str, lead: str, fails: bool) -> None:
    assert bool(failing_in_one_story(counts, lead, days=("2002-05-06", "2002-05-07"))) is fails


@pytest.mark.parametrize(
    ("texts", "fails"),
    [
        (["The Progressives won 45 of the assembly's 57 seats on Tuesday and so command a majority of 23."], True),
        (["The Progressives won 45 of the assembly's 57 seats on Tuesday and so command a majority of 33."], False),
        (["The Unionists took 38 of the 65 seats in the House, six more than half: a majority of 38."], False),
        (
            [
                "Labour captured 38 of the 65 seats in the House of Representatives.",
                "The prime minister's overall majority in the House of Representatives is 17, enough for five years.",
            ],
            True,
        ),
        (
            [
                "Labour captured 38 of the 65 seats in the House of Representatives.",
                "The prime minister's overall majority in the House of Representatives is 11, enough for five years.",
            ],
            False,
        ),
        (
            [
                "Labour captured 38 of the 65 seats in the House of Representatives.",
                "A majority in the House of Representatives is 33; the previous government had 35 votes.",
            ],
            False,
        ),
    ],
)
def test_a_majority_of_a_house_is_the_seats_over_all_others(texts: list[str], fails: bool) -> None:
    assert bool(failing_of_reports(*texts, days=("1999-09-06", "1999-09-07"))) is fails
