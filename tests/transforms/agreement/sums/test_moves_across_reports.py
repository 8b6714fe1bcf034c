"""What there was, what came or went and what there is then, told in several reports: the numbers have to come out."""

import pytest

from tests.transforms.agreement.short_reports import failing_of_reports

SUGAR_MILL = (
    "Hallin's sugar mill in Wallsend, with 1,800 on the payroll, is to dismiss 600 by the summer, managers said."
)
TIN = "Tin closed at $5,640 a tonne in London on Monday and at $5,410 on Tuesday."
NEPAL = "Nepal keeps 980 peacekeepers in Harar, the mission said on 1 September."
FLOWN_HOME = "A jet landed in Kathmandu with the 260 Nepalese soldiers who are the only ones to leave Harar this month."


@pytest.mark.parametrize(
    ("told", "fails"),
    [
        pytest.param(
            {
                "1996-11-04": "On Sunday there were 31,600 refugees in Kibumba camp, north of Goma, UNHCR said.",
                "1996-11-11": (
                    "UNHCR clerks at Kibumba put down the names of 4,400 people who had arrived since that Sunday,"
                    " lifting the camp's population to 41,000."
                ),
            },
            True,
            id="arrivals, a week later",
        ),
        pytest.param(
            {
                "1996-11-04": "On Sunday there were 31,600 refugees in Kibumba camp, north of Goma, UNHCR said.",
                "1996-11-11": (
                    "UNHCR clerks at Kibumba put down the names of 4,400 people who had arrived since that Sunday,"
                    " lifting the camp's population to 36,000."
                ),
            },
            False,
            id="arrivals that come out",
        ),
        pytest.param(
            {
                "1996-11-04": "On Sunday there were 31,600 refugees in Kibumba camp, north of Goma, UNHCR said.",
                "1996-11-11": (
                    "A further 4,400 refugees have come to Mugunga camp, west of Goma, since Sunday, bringing its"
                    " population to 52,000, UNHCR said."
                ),
            },
            False,
            id="arrivals in another camp",
        ),
        pytest.param(
            {
                "2011-05-03": "Dungloe prison had 412 inmates at the end of April, the prison service said.",
                "2011-06-02": (
                    "With 38 prisoners admitted in May and nobody let out, Dungloe prison now holds 488, the prison"
                    " service said."
                ),
            },
            True,
            id="a month of new inmates",
        ),
        pytest.param(
            {
                "2011-05-03": "Dungloe prison had 412 inmates at the end of April, the prison service said.",
                "2011-06-02": "Dungloe prison admitted 138 prisoners in May and let 90 go. It now holds 460.",
            },
            False,
            id="some came and some went",
        ),
        pytest.param(
            {
                "1998-02-10": SUGAR_MILL,
                "1998-07-15": (
                    "Hallin's sugar mill in Wallsend has finished the 600 dismissals announced in February; nobody else"
                    " has gone. That leaves the mill with 1,450 workers."
                ),
            },
            True,
            id="a cut announced and done",
        ),
        pytest.param(
            {
                "1998-02-10": SUGAR_MILL,
                "1998-07-15": (
                    "Hallin's sugar mill in Wallsend has finished the 600 dismissals announced in February; nobody else"
                    " has gone. That leaves the mill with 1,200 workers."
                ),
            },
            False,
            id="a cut that comes out",
        ),
        pytest.param(
            {
                "2005-03-01": (
                    "Aerolux operated 64 aircraft when the winter timetable ended. It has since sold 12 of them and"
                    " bought none, and flies 47 now, the company said."
                )
            },
            True,
            id="from one sentence to the next",
        ),
        pytest.param(
            {
                "2006-09-01": NEPAL,
                "2006-09-14": FLOWN_HOME,
                "2006-09-30": (
                    "At the end of September 810 Nepalese peacekeepers remained in Harar; no new ones had come, the"
                    " mission said."
                ),
            },
            True,
            id="three reports of a month",
        ),
        pytest.param(
            {
                "2006-09-01": NEPAL,
                "2006-09-14": FLOWN_HOME,
                "2006-09-30": (
                    "At the end of September 720 Nepalese peacekeepers remained in Harar; no new ones had come, the"
                    " mission said."
                ),
            },
            False,
            id="three reports that come out",
        ),
        pytest.param(
            {
                "2010-06-02": "A loaf of bread cost 120 naira in Lagos on 1 June.",
                "2010-07-05": "Bread in Lagos is 20 per cent dearer than on 1 June: a loaf now sells for 170 naira.",
            },
            True,
            id="a price by percentage",
        ),
        pytest.param(
            {
                "2007-04-02": "Norway's schools get 42 billion kroner from the state this year.",
                "2007-10-08": (
                    "State spending on Norway's hospitals will rise by 10 percent from this year, to 58 billion kroner."
                ),
            },
            False,
            id="another purpose",
        ),
        pytest.param(
            {
                "2016-01-12": "Moldova issued 14,000 work permits in 2015, the labour ministry said.",
                "2017-01-17": (
                    "The labour ministry issued three times as many work permits in 2016 as in 2015: 26,000 people got"
                    " one. Moldova's farms need hands."
                ),
            },
            True,
            id="three times as many as in a year",
        ),
        pytest.param(
            {
                "2009-08-10": "Health officials in Lusaka had counted 460 cases of measles by last Monday.",
                "2009-08-17": "Cholera cases in Lusaka have tripled within a week to 900, health officials said.",
            },
            False,
            id="another disease",
        ),
        pytest.param(
            {
                "2004-01-14": "Customs men at Trieste seized 210 kilos of heroin in 2002 and twice as much in 2003.",
                "2004-01-15": "The heroin that customs at Trieste found in 2003 weighed 610 kilos in all.",
            },
            True,
            id="twice as much in the next year",
        ),
        pytest.param(
            {
                "1997-05-14": TIN,
                "1997-05-15": "Between Monday's and Tuesday's close tin fell $330 a tonne in London as a fund sold.",
            },
            True,
            id="a fall between two closing prices",
        ),
        pytest.param(
            {
                "1997-05-14": TIN,
                "1997-05-15": "Between Monday's and Tuesday's close tin fell $230 a tonne in London as a fund sold.",
            },
            False,
            id="a fall that comes out",
        ),
        pytest.param(
            {
                "2003-02-21": (
                    "Annual profit at Lindqvist Paper dropped to 92m euros, from 140m euros the year before."
                ),
                "2003-02-22": (
                    "Shares in Lindqvist Paper fell sharply after yearly profit shrank by 92m euros from 140m euros."
                ),
            },
            True,
            id="by and to",
        ),
        pytest.param(
            {
                "1995-10-02": (
                    "The Centre Party picked up seven seats in Sunday's vote and will have 31 in the new parliament of"
                    " Estland, the commission said."
                ),
                "1995-10-03": (
                    "The Centre Party, which had 19 seats in the old parliament of Estland, has opened talks with the"
                    " Greens."
                ),
            },
            True,
            id="seats gained on the old house",
        ),
        pytest.param(
            {
                "2002-08-12": "A litre of milk cost 1.20 pesos in Rosario at the end of July.",
                "2002-09-03": (
                    "In August milk went up by 15 per cent in Rosario. Shoppers pay 1.74 pesos a litre, against 1.20 a"
                    " month ago."
                ),
            },
            True,
            id="base and level in the next sentence",
        ),
        pytest.param(
            {
                "2008-05-05": (
                    "Counters registered 9,800 cyclists a day in April, nearly double the 7,900 of a year ago."
                )
            },
            True,
            id="double the number of before",
        ),
        pytest.param(
            {
                "2012-01-16": (
                    "Booksellers Hartmann & Cole run 212 shops. The chain will shut 45 of them before Easter."
                ),
                "2012-04-20": "With the last of its 45 closures behind it, Hartmann & Cole is down to 148 shops.",
            },
            True,
            id="the change told again",
        ),
        pytest.param(
            {
                "1999-03-02": (
                    "A herd of 2,450 reindeer grazed on the island at the start of the winter. By March 380 had starved"
                    " and none was bought or sold; the herders were left with 2,070 animals."
                )
            },
            False,
            id="by another noun",
        ),
        pytest.param(
            {
                "2016-02-01": "Navy spending stands at 840 million pesos this year in the Philippines.",
                "2016-08-17": (
                    "The Philippines will spend 1.35 billion pesos on the coast guard next year, a rise of 30 percent"
                    " over this year."
                ),
            },
            False,
            id="another budget of one country",
        ),
        pytest.param(
            {
                "1982-02-02": "The Marion plant of Teller Corp employs 2,300 people.",
                "1982-02-06": "Teller Corp will lay off 600 people at its Lima plant, leaving 1,100 at work there.",
            },
            False,
            id="another plant of one company",
        ),
        pytest.param(
            {
                "2003-04-11": "Another 28 people caught measles in Sofia on Thursday, bringing the tally to 998.",
                "2003-04-12": "Forty-nine more measles cases were found in Sofia on Saturday, lifting it to 1,108.",
            },
            False,
            id="a day left out",
        ),
    ],
)
def test_a_change_is_held_against_what_was_there_before_and_after(told: dict[str, str], fails: bool) -> None:
    rules = failing_of_reports(*told.values(), days=tuple(told))
    assert bool(rules) is fails
