"""A share, what it is of and what it makes, told in sentences apart or by two reports; turnouts; two currencies."""

import pytest

from tests.transforms.agreement.short_reports import failing, failing_in_one_story

DAYS = ("2004-05-03", "2004-05-04")


@pytest.mark.parametrize(
    ("one", "other", "wrong", "right"),
    [
        (
            "A quarter of the 6,000 residents of Ostrava Nova had been evacuated by Monday, the mayor said.",
            "In Ostrava Nova {} residents had been evacuated by Monday, the fire brigade said.",
            "3,100",
            "1,500",
        ),
        (
            "There are 900 wells in the district of Bram. A third of them were poisoned by the flood, officials said.",
            "In the district of Bram {} wells were poisoned by the flood, officials said.",
            "560",
            "310",
        ),
        (
            "One in four pilots of the Tamale squadron, {} in all, has been grounded, the air force said.",
            "The Tamale squadron, which has 120 pilots, will not fly this month, the air force said.",
            "55",
            "30",
        ),
        (
            "Of the 3,200 people on the payroll of the Bram steelworks, {} are losing their jobs.",
            "The Bram steelworks is dismissing 30 per cent of its 3,200-strong workforce.",
            "1,900",
            "960",
        ),
        (
            "Hurricane Ada destroyed {} of the 8,000 houses on Mount Island, its planning office said.",
            "On Mount Island the houses destroyed by Hurricane Ada make up half of all houses, its planners said.",
            "1,500",
            "4,000",
        ),
        (
            "The electoral roll of Bram lists 52,000 names. Turnout in Sunday's vote was {} per cent, officials said.",
            "Officials in Bram counted 26,000 ballot papers after Sunday's vote.",
            "71",
            "50",
        ),
        (
            "Of the 52,000 people entitled to vote in Bram on Sunday, 26,000 cast a ballot, officials said.",
            "In Bram {} per cent of the electorate took part in Sunday's vote, officials said.",
            "71",
            "50",
        ),
    ],
)
def test_a_share_has_to_fit_the_part_and_the_whole_of_the_other_report(
    one: str, other: str, wrong: str, right: str
) -> None:
    assert failing_in_one_story(one.format(wrong), other.format(wrong), days=DAYS)
    assert failing_in_one_story(one.format(right), other.format(right), days=DAYS) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ardmore has 4,000 hotel rooms. Half were put out of use by Friday's storm, the tourist board said.",
            "In Ardmore 3,100 hotel rooms were booked despite Friday's storm, according to the tourist board.",
        ),
        (
            "A quarter of the 6,000 residents of Ostrava Nova had been evacuated by Monday, the mayor said.",
            "Across the country 31,000 residents had been evacuated by Monday, the fire brigade said of Ostrava Nova.",
        ),
        (
            "There are 900 wells in the district of Bram. A third of them were poisoned by the flood, officials said.",
            "In the district of Bram 560 wells were closed because of the flood, officials said.",
        ),
        (
            "One in four pilots of the Tamale squadron, 55 in all, has been grounded, the air force said.",
            "The Tamale squadron, which has ordered 120 new planes, will train 120 more pilots, the air force said.",
        ),
        (
            "Of the 3,200 people on the payroll of the Bram steelworks, 1,900 are losing their jobs.",
            "The Bram steelworks is dismissing 30 per cent of the women on its payroll.",
        ),
        (
            "One in four pilots of the Tamale squadron, 55 in all, has been grounded, the air force said.",
            "The Tamale squadron, which had 120 pilots ten years ago, will not fly this month, the air force said.",
        ),
        (
            "The electoral roll of Bram lists 52,000 names. Turnout in Sunday's vote was 71 per cent, officials said.",
            "Officials in Bram counted 26,000 ballot papers in the previous vote.",
        ),
        (
            "The electoral roll of Bram lists 52,000 names. Turnout in Sunday's run-off was 71 per cent, they said.",
            "Officials in Bram counted 26,000 ballot papers after Sunday's referendum.",
        ),
    ],
)
def test_shares_of_something_else_fit_anything(one: str, other: str) -> None:
    assert failing_in_one_story(one, other, days=DAYS) == []


@pytest.mark.parametrize(
    ("pair", "fails"),
    [
        ("500 million euros ($55 million)", True),
        ("500 million euros ($610 million)", False),
        ("40 million pounds, or $6.1 million,", True),
        ("40 million pounds, or $61 million,", False),
        ("3 billion yen (about $270 million)", True),
        ("3 billion yen (about $27 million)", False),
        ("12 billion yen, some 8 million dollars,", True),
        ("12 billion yen, some 80 million dollars,", False),
        ("160 million euros (1.6 billion pounds)", True),
        ("160 million euros (142 million pounds)", False),
        ("20 million Turkish lira ($900 million)", False),
    ],
)
def test_two_currencies_stand_at_a_rate_that_has_been(pair: str, *, fails: bool) -> None:
    assert bool(failing(f"The company will pay {pair} for the plant, it said.")) is fails


def test_dollars_may_be_those_of_a_country_that_is_named() -> None:
    assert failing("The firm in Jamaica will pay 2 million pounds ($480 million) for the hotel.") == []
