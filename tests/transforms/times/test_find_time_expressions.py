"""Examples of the grammar of time; all sentences are our own, the article's day is Monday 11 July 2016."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.records import Sentence
from transforms.records.identifiers import content_id
from transforms.times import find_time_expressions
from transforms.times.find_time_expressions import find_readings

MONDAY = date(2016, 7, 11)


def values(sentence: str, published: date | None = MONDAY) -> list[tuple[str, str | None]]:
    return [(sentence[start:end], reading.value) for start, end, reading in find_readings(sentence, published)]


def days(sentence: str) -> list[tuple[str, str]]:
    found = find_readings(sentence, MONDAY)
    return [tuple(str(day) for day in reading.days) for _, _, reading in found if reading.days]  # type: ignore[misc]


ABSOLUTE = [
    ("The pact was signed on 8 March 2014.", "8 March 2014", "2014-03-08"),
    ("The pact was signed on March 8, 2014.", "March 8, 2014", "2014-03-08"),
    ("It opened on the 3rd of October 1990 in Berlin.", "the 3rd of October 1990", "1990-10-03"),
    ("It was filed on 2014-03-08 in court.", "2014-03-08", "2014-03-08"),
    ("The deed is dated 31/12/2015.", "31/12/2015", "2015-12-31"),
    ("The town fell in June 2014.", "June 2014", "2014-06"),
    ("The town fell during the summer of 2014.", "the summer of 2014", "2014-SU"),
    ("Prices rose in late 2015.", "late 2015", "2015"),
    ("Rents fell in the 1990s.", "the 1990s", "199"),
    ("Rents fell in the late '80s.", "the late '80s", "198"),
    ("Looms spread in the 19th century.", "the 19th century", "18"),
    ("Sales fell in the third quarter of 2012.", "the third quarter of 2012", "2012-Q3"),
    ("Sales fell in the first half of 2013.", "the first half of 2013", "2013-H1"),
    ("Output grew in fiscal 2013.", "fiscal 2013", "2013"),
    ("The league of 2012-13 was close.", "2012-13", "2012/2013"),
    ("They sailed on 5-7 May 2010.", "5-7 May 2010", "2010-05-05/2010-05-07"),
    ("The vote of the first Tuesday of November 2012 was close.", "the first Tuesday of November 2012", "2012-11-06"),
    ("Easter Sunday 2013 was cold.", "Easter Sunday 2013", "2013-03-31"),
]


@pytest.mark.parametrize(("sentence", "quote", "value"), ABSOLUTE)
def test_dates_that_name_their_year_need_no_article(sentence: str, quote: str, value: str) -> None:
    assert values(sentence, None) == [(quote, value)]


RELATIVE = [
    ("The minister spoke on Monday.", "Monday", "2016-07-11"),
    ("Troops took the base on Saturday.", "Saturday", "2016-07-09"),
    ("Talks will begin on Friday.", "Friday", "2016-07-15"),
    ("The toll stands at 40, after Friday's announcement that more would go.", "Friday", "2016-07-08"),
    ("Talks will follow Friday's session.", "Friday", "2016-07-15"),
    ("Talks are due to begin on Monday.", "Monday", "2016-07-11"),
    ("The judge ruled last Monday.", "last Monday", "2016-07-04"),
    ("The court sits next Monday.", "next Monday", "2016-07-18"),
    ("The trial begins on Friday.", "Friday", "2016-07-15"),
    ("He was held late Sunday night.", "late Sunday night", "2016-07-10TNI"),
    ("Prices rose last month.", "last month", "2016-06"),
    ("Prices rose this week.", "this week", "2016-W28"),
    ("The mill closed late last year.", "late last year", "2015"),
    ("The mill closes by the end of this year.", "the end of this year", "2016"),
    ("The army will be there by next summer.", "next summer", "2017-SU"),
    ("The lake dried up last winter.", "last winter", "2015-WI"),
    ("In October last year the lake dried up.", "October last year", "2015-10"),
    ("They had pledged it in August.", "August", "2015-08"),
    ("The dam will open in March next year.", "March next year", "2017-03"),
    ("The lake dried up on 4 July last year.", "4 July last year", "2015-07-04"),
    ("It rained in the summer of last year.", "the summer of last year", "2015-SU"),
    ("He took office in January.", "January", "2016-01"),
    ("He took office in September.", "September", "2015-09"),
    ("He will take office in September.", "September", "2016-09"),
    ("He was shot on December 4.", "December 4", "2015-12-04"),
    ("The hearing is set for December 4.", "December 4", "2016-12-04"),
    ("He fled two weeks ago.", "two weeks ago", "2016-W26"),
    ("He fled three days ago.", "three days ago", "2016-07-08"),
    ("He fled half a century ago.", "half a century ago", "1966"),
    ("He fled several years ago.", "several years ago", "PAST_REF"),
    ("The fire broke out last night.", "last night", "2016-07-10TNI"),
    ("The fire broke out early this morning.", "early this morning", "2016-07-11TMO"),
    ("The fire broke out at 2.15pm GMT on Tuesday.", "2.15pm GMT on Tuesday", "2016-07-05T14:15"),
    ("Staff will go under Friday's closure plan.", "Friday", "2016-07-08"),
    ("Staff will join Friday's planned strike.", "Friday", "2016-07-15"),
    ("A ship with tents docks on Friday.", "Friday", "2016-07-15"),
    ("The guests must go home by Friday.", "Friday", "2016-07-15"),
    ("The dam must have burst on Friday.", "Friday", "2016-07-08"),
    ("The quake tore open a road on Friday.", "Friday", "2016-07-08"),
    ("Only half of the money promised in September has come.", "September", "2015-09"),
    ("The envoy promised it by September.", "September", "2016-09"),
    ("Malta has seen hundreds leave in March.", "March", "2016-03"),
    ("The town backed Leave on Thursday.", "Thursday", "2016-07-07"),
    ("Shares closed Friday at a high.", "Friday", "2016-07-08"),
    ("The fair opened at the weekend.", "the weekend", "2016-W27-WE"),
    ("The first quarter was weak.", "The first quarter", "2016-Q1"),
    ("The shop was robbed on Christmas Eve.", "Christmas Eve", "2015-12-24"),
]


@pytest.mark.parametrize(("sentence", "quote", "value"), RELATIVE)
def test_relative_dates_are_told_from_the_article_and_its_tense(sentence: str, quote: str, value: str) -> None:
    assert values(sentence) == [(quote, value)]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The minister spoke on Monday.", "XXXX-WXX-1"),
        ("He took office in September.", "XXXX-09"),
        ("He was shot on December 4.", "XXXX-12-04"),
        ("Prices rose last month.", None),
        ("Prices rose this week.", None),
        ("He fled two weeks ago.", None),
        ("The fire broke out last night.", None),
    ],
)
def test_without_an_article_date_relative_dates_stay_unresolved(sentence: str, value: str | None) -> None:
    ((_, _, reading),) = find_readings(sentence, None)
    assert (reading.value, reading.days, reading.anchor) == (value, None, "none")


DURATIONS = [
    ("They held out for six weeks.", "six weeks", "P6W"),
    ("It rained for half an hour.", "half an hour", "PT30M"),
    ("It rained for two and a half hours.", "two and a half hours", "PT2.5H"),
    ("He served a 12-month term.", "12-month", "P12M"),
    ("It took a decade.", "a decade", "P1DE"),
    ("It took years.", "years", "PXY"),
    ("It took several months.", "several months", "PXM"),
    ("The twins, 14-year-old boys, swam.", "14-year-old", "P14Y"),
    ("The mill burns 12 tonnes a day.", "a day", "P1D"),
    ("The fair is held every two years.", "every two years", "P2Y"),
    ("The ferry runs daily.", "daily", "P1D"),
    ("The choir meets every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
    ("The choir meets on Fridays.", "Fridays", "XXXX-WXX-5"),
    ("Prices recently doubled.", "recently", "PAST_REF"),
    ("The mill is now shut.", "now", "PRESENT_REF"),
    ("It may return in the future.", "the future", "FUTURE_REF"),
    ("Prices rose in recent weeks.", "recent weeks", "PAST_REF"),
]


@pytest.mark.parametrize(("sentence", "quote", "value"), DURATIONS)
def test_durations_and_repetitions_stay_what_they_are(sentence: str, quote: str, value: str) -> None:
    assert values(sentence) == [(quote, value)]
    assert days(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("In the past 24 hours it rained.", "2016-07-10", "2016-07-11"),
        ("Over the next two weeks it will rain.", "2016-07-11", "2016-07-25"),
        ("Prices rose in late 2015.", "2015-09-01", "2015-12-31"),
        ("The mill closes by the end of this year.", "2016-12-31", "2016-12-31"),
        ("The mill shut at the beginning of June 2014.", "2014-06-01", "2014-06-01"),
        ("The town fell during the summer of 2014.", "2014-06-01", "2014-08-31"),
        ("The mill shut in the winter of 2014.", "2014-12-01", "2015-02-28"),
        ("Prices rose last week.", "2016-07-04", "2016-07-10"),
        ("They sailed on 5-7 May 2010.", "2010-05-05", "2010-05-07"),
    ],
)
def test_expressions_cover_days(sentence: str, first: str, last: str) -> None:
    assert days(sentence) == [(first, last)]


@pytest.mark.parametrize(
    ("sentence", "quote", "value"),
    [
        ("It came two days after the base fell.", "two days", "P2D"),
        ("It came almost three months after the last rise.", "three months", "P3M"),
        ("The bridge reopened weeks before the vote.", "weeks", "PXW"),
    ],
)
def test_what_hangs_on_an_event_never_becomes_a_date(sentence: str, quote: str, value: str) -> None:
    ((start, end, reading),) = find_readings(sentence, MONDAY)
    assert (sentence[start:end], reading.value, reading.days, reading.anchor) == (quote, value, None, "event")


@pytest.mark.parametrize(
    ("sentence", "month"),
    [
        ("May production of copper came to 398,000 tonnes.", "May"),
        ("Company figures show March crude output at a low.", "March"),
    ],
)
def test_the_month_of_what_is_counted_by_the_month_needs_no_preposition(sentence: str, month: str) -> None:
    assert [sentence[start:end] for start, end, _ in find_readings(sentence, MONDAY)] == [month]


NO_TIME = [
    "Protesters may march to the palace.",
    "Theresa May said the plan was sound.",
    "June Carter sang and April Jones danced.",
    "Theresa May figures in the book.",
    "The tower may fall, and engineers spring into action.",
    "Farmers face an uncertain winter.",
    "A summer camp was shut.",
    "The Sunday Times and the Mail on Sunday disagreed.",
    "Flight 1990 left from gate 12.",
    "The Arab Spring toppled rulers.",
    "The force lost 1,500 men and $2014 in cash.",
    "He came second and won 2-1.",
    "Some 1500 soldiers stood by.",
]
VERB_OR_NOT = [
    ("The talks will begin soon and last six months.", [("six months", "P6M")]),
    ("Sales fell in the first and the last six months.", [("the last six months", "P6M")]),
    (
        "It rained on Friday, and a vote was held the day before in Ghent.",
        [("Friday", "2016-07-08"), ("the day before", "2016-07-07")],
    ),
    ("It rained on Friday, and the day before the vote.", [("Friday", "2016-07-08")]),
]


@pytest.mark.parametrize(("sentence", "expected"), VERB_OR_NOT)
def test_what_follows_tells_a_verb_from_a_time(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert values(sentence) == expected


@pytest.mark.parametrize("sentence", NO_TIME)
def test_verbs_names_and_counts_are_no_times(sentence: str) -> None:
    assert values(sentence) == []


def sentences_of(*texts: str) -> tuple[Sentence, ...]:
    rows: list[Sentence] = []
    for number, text in enumerate(texts):
        start = rows[-1].end + 1 if rows else 0
        rows.append(
            Sentence(
                sentence_id=content_id("sentence", number),
                article_id=content_id("article"),
                number=number,
                paragraph=0,
                start=start,
                end=start + len(text),
                text=text,
            )
        )
    return tuple(rows)


def test_the_same_day_and_two_days_later_follow_the_last_date_of_the_text() -> None:
    sentences = sentences_of(
        "The dam broke on 3 May 2010.", "The same day the mayor fled.", "Two days later he was found."
    )
    rows = find_time_expressions(sentences, article_id=content_id("article"), published=MONDAY)
    assert [(row.quote, row.value, row.anchor) for row in rows] == [
        ("3 May 2010", "2010-05-03", "absolute"),
        ("The same day", "2010-05-03", "text"),
        ("Two days later", "2010-05-05", "text"),
    ]


def test_rows_carry_offsets_into_the_article() -> None:
    sentences = sentences_of("Rain fell.", "It stopped on Tuesday evening.")
    (row,) = find_time_expressions(sentences, article_id=content_id("article"), published=MONDAY)
    whole = " ".join(sentence.text for sentence in sentences)
    assert whole[row.start : row.end] == row.quote == "Tuesday evening"
    assert (row.day_from, row.day_to, row.granularity) == (date(2016, 7, 5), date(2016, 7, 5), "time")


def test_a_date_far_back_in_the_text_is_not_taken_up() -> None:
    sentences = sentences_of("The dam broke on 3 May 2010.", "It rained.", "It hailed.", "The same day he fled.")
    row = find_time_expressions(sentences, article_id=content_id("article"), published=MONDAY)[-1]
    assert (row.value, row.anchor) == (None, "event")


@given(st.dates(min_value=date(1900, 1, 8), max_value=date(2199, 12, 24)))
def test_a_past_weekday_lies_within_the_week_up_to_the_article(published: date) -> None:
    ((_, _, reading),) = find_readings("He resigned on Thursday.", published)
    assert reading.days is not None
    day = reading.days[0]
    assert day.isoweekday() == 4
    assert 0 <= (published - day).days < 7


@given(st.dates(min_value=date(1900, 1, 8), max_value=date(2099, 12, 24)))
def test_a_written_date_is_read_back_whatever_the_article(day: date) -> None:
    for written in (f"{day:%d %B %Y}", f"{day:%B} {day.day}, {day.year}", day.isoformat()):
        ((_, _, reading),) = find_readings(f"It was signed on {written} in Rome.", MONDAY)
        assert reading.days == (day, day)


WORDS = st.sampled_from(
    [
        "the",
        "last",
        "next",
        "this",
        "two",
        "2014",
        "May",
        "of",
        "in",
        "ago",
        "week",
        "years",
        "Monday",
        "quarter",
        "first",
        "end",
        "early",
        "after",
        "day",
        "-",
        ",",
        "half",
        "a",
        "12",
        "million",
        "every",
        "past",
        "few",
        "1990s",
        "pm",
        "2.15",
        "today",
        "before",
        "since",
        "June",
        "31",
        "fiscal",
        "weekend",
        "later",
        "from",
        "now",
    ]
)


@given(st.lists(WORDS, max_size=14).map(" ".join), st.one_of(st.none(), st.just(MONDAY)))
def test_any_words_give_ordered_spans_without_overlap(sentence: str, published: date | None) -> None:
    spans = [(start, end) for start, end, _ in find_readings(sentence, published)]
    assert all(start < end for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@given(st.text(max_size=60))
def test_any_text_is_read_without_error(sentence: str) -> None:
    for start, end, _ in find_readings(sentence, MONDAY):
        assert sentence[start:end].strip() == sentence[start:end]
