"""Examples of the days for which figures are stated, in whole articles of Monday, 11 July 2016; all are our own."""

import json

import pytest

from transforms.inputs.document import Document
from transforms.parse_article import parse_article
from transforms.parsed_article import ParsedArticle

Span = tuple[str, str] | None
NOW = ("2016-07-11", "2016-07-11")


def days_of(text: str) -> list[Span]:
    record = {"title": "Report", "text": text, "published_at": "2016-07-11"}
    parsed = parse_article(Document("report.json", json.dumps(record).encode(), "application/json"))
    assert isinstance(parsed, ParsedArticle)
    return [
        (figure.observed_from.isoformat(), figure.observed_to.isoformat())
        if figure.observed_from and figure.observed_to
        else None
        for figure in parsed.figures
        if figure.quantity_kind != "duration"
    ]


SINCE = [
    ("Some 200 peacekeepers have been killed since the mission began in 2013.", ("2013-01-01", "2016-07-11")),
    ("Since its launch in May the bank has lent $40 million.", ("2016-05-01", "2016-07-11")),
    ("The mine has dug up 900 tonnes since January.", ("2016-01-01", "2016-07-11")),
    ("The club has signed 14 players since Friday.", ("2016-07-08", "2016-07-11")),
    ("Turnout was the lowest since 1992, at 40%.", None),
    ("After 300 nurses quit in 2012, the ward closed.", ("2012-01-01", "2012-12-31")),
]
RANGES = [
    ("Between June and August 2014 the zoo counted 40 births.", ("2014-06-01", "2014-08-31")),
    ("From 2003 to 2011 the mine sold 900 tonnes.", ("2003-01-01", "2011-12-31")),
    ("Between November and March 210 skiers were hurt.", ("2015-11-01", "2016-03-31")),
    ("The firm sold 300 cars in May and June.", ("2016-05-01", "2016-06-30")),
    ("The courts freed 90 people between 4 May and 11 May.", ("2016-05-04", "2016-05-11")),
]
PERIODS = [
    ("In the week to 4 May 320 people were infected.", ("2016-04-28", "2016-05-04")),
    ("The group earned $40 million in the three months to June 30.", ("2016-04-01", "2016-06-30")),
    ("The council spent $4 million in the year to March 2010.", ("2009-04-01", "2010-03-31")),
    ("Sales were $51 million in the 26 weeks ended 1 July.", ("2016-01-02", "2016-07-01")),
    ("The brewer sold 900 tonnes in the six months ending in June.", ("2016-01-01", "2016-06-30")),
    ("In the 24 hours to Sunday 31 people were infected.", ("2016-07-10", "2016-07-10")),
]
RUNNING = [
    ("The bank has cut 800 jobs this year.", ("2016-01-01", "2016-07-11")),
    ("So far this year the port handled 800 ships.", ("2016-01-01", "2016-07-11")),
    ("The port handled 800 ships last year.", ("2015-01-01", "2015-12-31")),
    ("The port handled 800 ships over the past five years.", ("2011-07-11", "2016-07-11")),
]
COMPARED = [
    ("Exports were $40 million, 44% more than in 2015.", None),
    ("The park drew 1.1 million visitors in June, up 34% from the same month of 2015.", ("2016-06-01", "2016-06-30")),
    ("Rents were 4% higher than in May.", None),
]
NOWADAYS = [
    ("The ship sank on Friday and eight people are missing.", NOW),
    ("The government put the toll at 1,262.", NOW),
    ("The new crews will join 1,200 firefighters.", NOW),
    ("The blast killed 40 people.", None),
    ("The wind farm had a capacity of 150 megawatts in 2014.", ("2014-01-01", "2014-12-31")),
    ("Each panda weighs 90 kg.", None),
    ("The dam held 30 million litres at its peak in 2011.", ("2011-01-01", "2011-12-31")),
]
OWN = [
    ("Troops killed 30 rebels on Tuesday, the army said on Thursday.", ("2016-07-05", "2016-07-05")),
    ("A bus left the road on Sunday, killing 39 people, police said on Monday.", ("2016-07-10", "2016-07-10")),
    ("Murders rose to 560 in 2014, police said on Friday.", ("2014-01-01", "2014-12-31")),
    ("The earthquake on Thursday has killed 900 people, officials said on Sunday.", ("2016-07-10", "2016-07-10")),
    ("Some 40 firefighters came to join the 22 who arrived in June.", ("2016-06-01", "2016-06-30")),
    ("The law will end 500 jobs this year and 900 jobs by 2018.", ("2018-01-01", "2018-12-31")),
    ("The army lost 470 of the 2,500 men it had in April.", ("2016-04-01", "2016-04-30")),
    ("The states traded captives on Saturday, with 63 soldiers returning home.", ("2016-07-09", "2016-07-09")),
    ("Norway, which has 80 ships there, will halt trade from Thursday.", NOW),
    ("Crews have dug since Saturday's quake, in which 350 people died.", ("2016-07-09", "2016-07-09")),
    ("In October last year 41 people died.", ("2015-10-01", "2015-10-31")),
]
FOREIGN = [
    ("Some 97 people have died, up from 86 at the weekend, and 27 more are missing.", NOW),
    ("Output rose from 500 tonnes in 2010 to 900 tonnes.", None),
    ("Russia kept 10,000 soldiers there, triple the number of the 1992 pact.", None),
    ("The tide was 7 cm short of the record set in 1966, and two people died.", None),
    ("It was the most rain since 1872, and 8,000 homes were flooded.", None),
    ("The report, published on 29 November, cost $5 million.", None),
    ("They lead by 25 points, a margin last seen in 1998.", None),
    ("The fund's 12 ships sank.", None),
    ("Flu killed 138 people, but cases fell by a third last week.", ("2016-07-04", "2016-07-10")),
]
ALL = [*FOREIGN, *OWN, *SINCE, *RANGES, *PERIODS, *RUNNING, *COMPARED, *NOWADAYS]


@pytest.mark.parametrize(("text", "days"), ALL, ids=[text for text, _ in ALL])
def test_days_of_the_last_figure(text: str, days: Span) -> None:
    assert days_of(text)[-1] == days


def test_a_base_keeps_the_days_it_is_compared_on() -> None:
    found = days_of("Profit rose to $30 million in the second quarter from $25 million a year earlier.")
    assert found == [("2016-04-01", "2016-06-30"), ("2015-04-01", "2015-06-30")]


def test_a_period_is_that_of_the_change_and_not_of_its_base() -> None:
    found = days_of("Profit slipped to $18 million from $21 million in the year to 31 March.")
    assert found == [("2015-04-01", "2016-03-31"), None]


def test_deeds_of_one_subject_share_their_days() -> None:
    found = days_of("The fire has burned 42,000 acres and destroyed 11,862 homes since it began in May.")
    assert found == [("2016-05-01", "2016-07-11")] * 2


def test_the_dead_are_not_of_the_week_in_which_cases_fell() -> None:
    assert days_of("Flu killed 138 people, but new cases fell by 300 last week.")[0] is None
