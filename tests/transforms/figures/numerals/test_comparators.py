from collections.abc import Callable

import pytest

Read = Callable[[str], list[tuple[str, str, str | None, str]]]


@pytest.mark.parametrize(
    ("sentence", "quote", "value", "comparator"),
    [
        ("More than 4,600 troops are there.", "More than 4,600", "4600", "more_than"),
        ("Over 1,000 fighters held out.", "Over 1,000", "1000", "more_than"),
        ("It cost upwards of $5m.", "upwards of $5m", "5000000", "more_than"),
        ("The toll has passed 4,000, the ministry said.", "passed 4,000", "4000", "more_than"),
        ("Bitcoin topped $60,000 on Monday.", "topped $60,000", "60000", "more_than"),
        ("Brazil has passed 4,000 deaths.", "passed 4,000", "4000", "more_than"),
        ("The toll is nearing 300, officials said.", "nearing 300", "300", "less_than"),
        ("At least 700 people died.", "At least 700", "700", "at_least"),
        ("No fewer than a dozen left.", "No fewer than a dozen", "12", "at_least"),
        ("Not less than 70 were hurt.", "Not less than 70", "70", "at_least"),
        ("A minimum of 20 is needed.", "A minimum of 20", "20", "at_least"),
        ("Police counted 300 or more.", "300 or more", "300", "at_least"),
        ("They have 60-plus vehicles.", "60-plus", "60", "at_least"),
        ("The dead number 40 and counting.", "40 and counting", "40", "at_least"),
        ("No more than 50 people came.", "No more than 50", "50", "at_most"),
        ("Not more than 20 stayed.", "Not more than 20", "20", "at_most"),
        ("Up to 1,500 may come.", "Up to 1,500", "1500", "at_most"),
        ("As many as 700 drowned.", "As many as 700", "700", "at_most"),
        ("At most 12 remain.", "At most 12", "12", "at_most"),
        ("It lies within 7.5 kilometres of the dam.", "within 7.5 kilometres", "7.5", "at_most"),
        ("Nearly 100,000 fled.", "Nearly 100,000", "100000", "less_than"),
        ("Just short of 2,000 are missing.", "Just short of 2,000", "2000", "less_than"),
        ("Close to 300 homes burned.", "Close to 300", "300", "less_than"),
        ("Fewer than 500 remain.", "Fewer than 500", "500", "less_than"),
        ("About 64km of road is closed.", "About 64km", "64", "approximate"),
        ("Some 9,000 soldiers left.", "Some 9,000", "9000", "approximate"),
        ("An estimated 15,900 people fled.", "An estimated 15,900", "15900", "approximate"),
        ("It sent 300-odd troops.", "300-odd", "300", "approximate"),
        ("They took 20 or so with them.", "20 or so", "20", "approximate"),
        ("At least about 300 were held.", "At least about 300", "300", "at_least"),
        ("At least another 20 were hurt.", "At least another 20", "20", "at_least"),
        ("Just over half of voters agreed.", "Just over half", "0.5", "more_than"),
        ("It takes under two hours.", "under two hours", "2", "less_than"),
        ("It took over two hours.", "over two hours", "2", "more_than"),
        ("About 90-plus per cent agreed.", "About 90-plus per cent", "90", "at_least"),
    ],
)
def test_the_words_around_a_number_bound_it(read: Read, sentence: str, quote: str, value: str, comparator: str) -> None:
    assert [(found[0], found[1], found[3]) for found in read(sentence)] == [(quote, value, comparator)]


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("It spent $9m over two years.", "two years"),  # in the course of
        ("In the past 24 hours it rained.", "24 hours"),
        ("There were talks about two pipelines.", "two"),  # about takes the talks
        ("The house passed 12 bills.", "12"),
        ("The index was up to 5% from a low of 2%.", "5%"),
        ("Only 300 came.", "300"),
        ("Police near two villages fired.", "two"),
        ("He is 10 points higher than 45 rivals.", "45"),
    ],
)
def test_words_that_bound_elsewhere_leave_the_number_exact(read: Read, sentence: str, quote: str) -> None:
    assert (quote, "exact") in [(found[0], found[3]) for found in read(sentence)]


def test_a_bound_behind_the_counted_noun_still_bounds(read: Read) -> None:
    assert read("They took 300 prisoners or more.") == [("300", "300", None, "at_least")]
