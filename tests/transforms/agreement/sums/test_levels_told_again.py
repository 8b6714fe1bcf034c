"""Numbers that another report's number belies: unchanged since a day, the greatest ever, or of the year before."""

import pytest

from tests.transforms.agreement.short_reports import failing_of_reports

FIJIANS = "Fiji had 340 soldiers in the Sinai on 1 March, the force commander said."
WHALES = "Biologists counted 920 grey whales off Baja California in 2005."
GOLD = "Gold was fixed at $850 an ounce in London on Monday."
SUGAR = "Mauritius produced 570,000 tonnes of sugar in 2000, against 373,000 tonnes in 1999."


@pytest.mark.parametrize(
    ("told", "fails"),
    [
        (
            {
                "1994-03-02": FIJIANS,
                "1994-08-19": "Fiji's contingent in the Sinai numbers 420, the same as on 1 March, its commander said.",
            },
            True,
        ),
        (
            {
                "1994-03-02": FIJIANS,
                "1994-08-19": "Fiji's contingent in the Sinai numbers 340, the same as on 1 March, its commander said.",
            },
            False,
        ),
        (
            {
                "1994-03-02": FIJIANS,
                "1994-08-19": "Fiji's contingent in the Sinai numbers 420, unchanged since 1 June, its commander said.",
            },
            False,
        ),
        (
            {
                "2012-02-09": "Hungary's central bank left its base rate at 7 per cent on 8 February.",
                "2012-05-30": (
                    "The base rate of Hungary's central bank stands at 6.25 per cent and has not moved since February."
                ),
            },
            True,
        ),
        (
            {
                "2006-01-20": WHALES,
                "2013-01-22": (
                    "A record 780 grey whales were counted off Baja California in 2012, more than in any year before."
                ),
            },
            True,
        ),
        (
            {
                "2006-01-20": WHALES,
                "2013-01-22": (
                    "A record 780 humpback whales were counted off Baja California in 2012, more than in any year"
                    " before."
                ),
            },
            False,
        ),
        (
            {
                "2006-01-20": WHALES,
                "2013-01-22": "The 780 grey whales counted off Baja California in 2012 were the most since 2009.",
            },
            False,
        ),
        (
            {
                "2006-01-20": "Croatia counted 11.2 million foreign visitors in 2005, the tourist board said.",
                "2013-01-22": (
                    "German visitors to Croatia numbered 9.4 million in 2012, the most in the country's history."
                ),
            },
            False,
        ),
        (
            {
                "1980-01-22": GOLD,
                "1986-09-23": "Gold rose to $740 an ounce in London on Monday, a price it had never reached before.",
            },
            True,
        ),
        (
            {
                "1980-01-22": GOLD,
                "1986-09-23": "Gold rose to $740 an ounce in London on Monday, its highest in three years.",
            },
            False,
        ),
        (
            {
                "2004-01-12": (
                    "Fire consumed 425,000 hectares of Portuguese forest in 2003, more than in any other year; 1991 had"
                    " held the record with 480,000 hectares."
                )
            },
            True,
        ),
        (
            {
                "2004-01-12": (
                    "Fire consumed 485,000 hectares of Portuguese forest in 2003, more than in any other year; 1991 had"
                    " held the record with 480,000 hectares."
                )
            },
            False,
        ),
        (
            {
                "2001-03-06": SUGAR,
                "2001-03-07": "In 1999 drought cut the sugar crop of Mauritius to 423,000 tonnes, planters remember.",
            },
            True,
        ),
        (
            {
                "2001-03-06": SUGAR,
                "2001-03-07": "In 1998 Mauritius harvested 628,000 tonnes of sugar, planters remember.",
            },
            False,
        ),
    ],
)
def test_a_number_told_again_is_held_against_what_was_told_of_its_time(told: dict[str, str], fails: bool) -> None:
    assert bool(failing_of_reports(*told.values(), days=tuple(told))) is fails
