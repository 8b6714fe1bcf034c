from collections.abc import Callable

import pytest

from transforms.figures.numerals import find_quantities

Read = Callable[[str], list[tuple[str, str, str | None, str]]]


@pytest.mark.parametrize(
    ("sentence", "second"),
    [
        ("Petrol costs 420 rupees a litre in Lahore, up from 338.", ("338", "PKR/L")),
        ("Inflation rose from 4.5% to 5 in June.", ("5", "%")),
        ("Approval was at 38 percent against 45 a month ago.", ("45", "%")),
        ("Fares rise from £5 to 7.50.", ("7.5", "GBP")),
        ("The levy was raised by $2 to 14.", ("14", "USD")),
        ("The pound slipped to $1.24 from 1.25.", ("1.25", "USD")),
        ("Crude fetched $61 a barrel, down from 63 a week ago.", ("63", "USD/[bbl_us]")),
        ("The dollar bought 109.14 yen, compared with 110.02 on Monday.", ("110.02", "JPY")),
        ("The reservoir held 7.2 metres, down from 7.9 at its peak.", ("7.9", "m")),
        ("The average wait is 14 weeks, up from 9.", ("9", "wk")),
        ("Earnings per share were 45 cents, up from 39.", ("39", "cUSD")),
        ("He won 54 per cent of the vote to 41 for his rival.", ("41", "%")),
        ("It was 38C in Ankara and 41 in Basra.", ("41", "Cel")),
        ("They charge $40 for adults and 20 for children.", ("20", "USD")),
        ("The rate fell to 5 percent in May from 6 in April.", ("6", "%")),
        ("It rose by 1.5 percentage points to 7.", ("7", "%")),
        ("The train hit 357 mph, beating the 1990 record of 320.", ("320", "[mi_i]/h")),
        ("Ozone hit 92 parts per billion, against a limit of 70.", ("70", "[ppb]")),
        ("Raids averaged 17 a day in June, down from 25 in May.", ("25", "/d")),
        ("The incidence was 14.2 per 100,000, down from 16.8.", ("16.8", "/{100,000}")),
        ("Growth slowed to 4.7 per cent, from 5.2 in the spring and 6 a year ago.", ("6", "%")),
        ("She won by 52.4 percent to 47.6.", ("47.6", "%")),
        ("He got eight years, of which he must serve five.", ("5", "a")),
        ("The rouble weakened to 67.2 to the dollar from 65.9 on Monday.", ("65.9", "RUB")),
        ("Fees begin at £40, rising to 60 in July.", ("60", "GBP")),
        ("The Liberals are on 43 per cent, the Greens on 24.", ("24", "%")),
        ("The Liberals are on 43 per cent and the Greens on about 24.", ("24", "%")),
        ("Juppe was on 31 percent, with Fillon on 20.", ("20", "%")),
        ("The president stands at 52 per cent and his rival at 39.", ("39", "%")),
        ("A poll put Keiko at 44 percent, with Humala at 41.", ("41", "%")),
    ],
)
def test_the_unit_goes_on_to_a_bare_number_of_the_same_comparison(
    read: Read, sentence: str, second: tuple[str, str]
) -> None:
    assert read(sentence)[-1][1:3] == second


@pytest.mark.parametrize(
    ("sentence", "second"),
    [
        ("Output rose to 12.3 million tonnes from 11.1.", ("11100000", "t")),
        ("Profit was $4.2m, up from 3.9.", ("3900000", "USD")),
        ("Profit was $4.2m, up from 3.9m.", ("3900000", "USD")),  # no metres
        ("Sales were €300m (2019: 280m).", ("280000000", "EUR")),
        ("The gap was $40 billion in May, down from 44 in April.", ("44000000000", "USD")),
        ("Dealers sold 1.2 million cars, up from 1.1 in 2010.", ("1100000", None)),
    ],
)
def test_the_magnitude_goes_on_where_the_two_are_of_one_size(
    read: Read, sentence: str, second: tuple[str, str | None]
) -> None:
    assert read(sentence)[-1][1:3] == second


@pytest.mark.parametrize(
    ("sentence", "second"),
    [
        ("Growth is at 3 per cent, with Brent at 60.", ("60", None)),
        ("Interest is on 43 per cent of loans, the index on 1,204.", ("1204", None)),
        ("The Liberals are on 43 per cent, the debate on 24 channels.", ("24", None)),
        ("Shares rose 5% to 315.", ("315", None)),
        ("Shares fell 5 percent from 42.", ("42", None)),
        ("Shares gained 4 percent to 12.50.", ("12.5", None)),
        ("The yield was 4.31%, with a bid-to-cover ratio of 2.48.", ("2.48", None)),
        ("She earned $40m in a role with an average of 12.", ("12", None)),
        ("The tax raised $1.2bn, up from 950.", ("950", None)),  # millions, most likely
        ("It raised $40m for 12 schools, up from 9.", ("9", None)),
        ("They sold 300 tonnes for $40m, up from 200.", ("200", None)),
        ("The toll went from $500 to 1,000 people.", ("1000", None)),
        ("The case cost $3m and was against 12 of the men.", ("12", None)),
        ("They paid $500 to 12.", ("12", None)),
        ("He rowed for 12 hours from 9.", ("9", None)),
        ("Sales reached 1.2 million, up from 900,000.", ("900000", None)),
    ],
)
def test_a_number_of_something_else_takes_over_no_unit(
    read: Read, sentence: str, second: tuple[str, str | None]
) -> None:
    assert read(sentence)[-1][1:3] == second


def test_a_unit_behind_the_second_level_holds_for_the_first(read: Read) -> None:
    assert [found[1:3] for found in read("The rate dropped to 5.1 from 5.3 percent.")] == [("5.1", "%"), ("5.3", "%")]
    assert [found[2] for found in read("He cut 3 from 5 percent of them.")] == [None, "%"]


def test_a_number_that_took_over_a_magnitude_is_as_rough_as_one_that_shows_it() -> None:
    shown, taken = (
        find_quantities(text).quantities[-1]
        for text in ("Profit was $4.2m, up from $3.9m.", "Profit was $4.2m, up from 3.9.")
    )
    assert (taken.likely_lower, taken.likely_upper, taken.rounding_unit) == (
        shown.likely_lower,
        shown.likely_upper,
        shown.rounding_unit,
    )


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("Farms cut 20.8 million tonnes of wheat, 1.6 million more than last season.", ("1600000", "t")),
        ("Ice shrank to 3.74 million sq km in a 42-year record, 2.51 million below the average.", ("2510000", "km2")),
        ("The bank earned $40m, 3 million less than forecast.", ("3000000", "USD")),
        ("It drew 1.2 million visitors, 300,000 fewer than in 2010.", ("300000", None)),
        ("The tower cost $40m and 12 more than three dozen men.", ("36", None)),
        ("Aid of 3 million tonnes reached 1.6 million people.", ("1600000", None)),
    ],
)
def test_a_difference_has_the_unit_of_what_is_compared(read: Read, sentence: str, last: tuple[str, str | None]) -> None:
    assert read(sentence)[-1][1:3] == last
