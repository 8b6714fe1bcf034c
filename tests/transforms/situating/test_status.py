"""Examples of what is so, to be, allowed, asked for, feared or denied, in whole articles; all are our own."""

import json

import pytest

from transforms.inputs.document import Document
from transforms.parse_article import parse_article
from transforms.parsed_article import ParsedArticle


def statuses(text: str, published: str = "2016-07-11") -> list[str]:
    record = {"title": "Report", "text": text, "published_at": published}
    parsed = parse_article(Document("report.json", json.dumps(record).encode(), "application/json"))
    assert isinstance(parsed, ParsedArticle)
    return [figure.status for figure in parsed.figures]


FORECASTS = [
    ("It now sees sales growing 10% this year.", "hypothetical"),
    ("Analysts had forecast sales of $49 million.", "hypothetical"),
    ("Analysts had expected a profit of $1.25 billion.", "hypothetical"),
    ("Economists polled by a bank had predicted 5.25 million new jobs.", "hypothetical"),
    ("Traders predict that wheat will cost $300 a tonne.", "hypothetical"),
    ("Unemployment is expected to reach 7% next year.", "hypothetical"),
    ("The company is expected to hire 900 people.", "planned"),
    ("The army expects to send 400 troops.", "planned"),
    ("It expects to open 40 branches this year.", "planned"),
    ("Growth of 2% was forecast.", "hypothetical"),
    ("The loss was bigger than expected, at $40 million.", "actual"),
    ("The firm sold 4,000 cars, more than analysts had forecast.", "actual"),
    ("Organisers expected 20,000 visitors.", "hypothetical"),
]
SETTING = [
    ("Canada will send more than 600 soldiers to Latvia, the minister said.", "planned"),
    ("Kenya will hire fewer than 600 clerks, officials said on Wednesday.", "planned"),
    ("Norway will have more than 5,200 troops in Mali once the next unit arrives, officials said.", "planned"),
    ("Canada has 4,000 soldiers in Latvia and reinforcements will arrive.", "actual"),
    ("Canada has more than 600 soldiers in Latvia, the minister said.", "actual"),
    ("The dividend was set at $3 a share.", "actual"),
    ("The bank set aside $200 million for fines.", "actual"),
    ("The fire had set 300 homes ablaze.", "actual"),
    ("Some 300 homes are set to be built.", "planned"),
    ("The road was closed due to 30 landslides.", "actual"),
    ("Another 30 engineers are due to arrive in August.", "planned"),
    ("Just 193 would-be migrants landed on the island.", "actual"),
    ("The 200 would-be recruits will report on Monday.", "planned"),
    ("Sales climbed 3% to $51 million and the dividend was set at 30 cents.", "actual"),
]
ASKING = [
    ("South Africa would like to send 500 soldiers.", "proposed"),
    ("The governor will ask Congress for $30 billion.", "proposed"),
    ("The charity appealed for $4 million.", "proposed"),
    ("Unions demanded a raise of 9%.", "proposed"),
    ("The pollsters asked 2,000 people whether they would vote.", "actual"),
    ("An official who asked not to be named said 40 people had died.", "actual"),
    ("Some 3,000 people sought refuge in a church.", "actual"),
    ("The town sought shelter for 3,000 people.", "actual"),
    ("Police urged 5,000 residents to leave.", "actual"),
    ("The survey suggests that 40% of voters stayed away.", "actual"),
    ("He suggested sending 300 soldiers.", "proposed"),
    ("The pandas, each weighing 90 kg, were moved.", "actual"),
    ("The fund holds stock options worth $5 million.", "actual"),
]
ALLOWING = [
    ("The fleet has permission for up to 100,000 tonnes of cod.", "authorised"),
    ("The council set a limit of 400 guests.", "authorised"),
    ("The ceiling collapsed and killed 12 people.", "actual"),
    ("The guards allowed 300 people to leave.", "actual"),
    ("Parliament approved a force of 900 soldiers.", "authorised"),
    ("The poll found that 54% approved of the mayor.", "actual"),
    ("The airport has asked for permission for 25,000 flights.", "proposed"),
]
DENYING = [
    ("The ministry denied that 300 soldiers had died.", "denied"),
    ("The union rejected reports that 900 jobs would go.", "denied"),
    ("There is no truth in the claim that 900 people were laid off.", "denied"),
    ("The club dismissed suggestions that it had lost 4,000 members.", "denied"),
    ("The council rejected 300 applications.", "actual"),
    ("The consulate denied 4,000 visas last year.", "actual"),
    ("The bank dismissed 300 workers.", "actual"),
]
FEARS = [
    ("The deal would have cost $40 million.", "hypothetical"),
    ("The grid said that only 26% of homes would have power.", "planned"),
    ("Relief agencies fear that 1,000 people a day are dying.", "hypothetical"),
    ("Rescuers feared that another 400 people could be buried.", "hypothetical"),
    ("Some 3 million people are at risk of hunger.", "hypothetical"),
    ("The carmaker threatened to cut 5,000 jobs.", "hypothetical"),
    ("Inflation is likely to reach 9%.", "hypothetical"),
    ('"I would not be surprised to see another 200 wolves here," the ranger said.', "hypothetical"),
    ("Their union says each worker would lose $10,000.", "hypothetical"),
    ("The union said each plant would lose 200 jobs.", "planned"),
]
JOINED = [
    ("The medics, who will be sent next year, will join more than 12,000 volunteers.", "actual"),
    ("The new ships will replace 14 ageing trawlers.", "actual"),
    ("A spokeswoman said the 1,900 soldiers stationed in Lithuania would stay.", "actual"),
    ("All 640 passengers will remain aboard.", "actual"),
    ("Some 640 nurses will arrive by Friday.", "planned"),
    ("About 300 soldiers will stay behind.", "planned"),
]
NEIGHBOURS = [
    ("The poll of 900 voters found that some were likely to stay away.", "actual"),
    ("Smokers were 30% more likely to fall ill.", "actual"),
    ("The gang, carrying 40 rifles, will stand trial.", "actual"),
    ("The firm, with 3,200 employees, will build a plant.", "actual"),
    ("The mine sold 900 tonnes, and Oslo said it would close the port.", "actual"),
    ("The club became the first to be worth $1 billion.", "actual"),
    ("Some 40 homes to be built by the river have been sold.", "planned"),
    ("Deputies rejected the deal by 149 votes.", "actual"),
    ("The general wanted over the killing of 8,000 people was caught.", "actual"),
    ("The fund agreed to lend Kenya $4 billion, part of a plan that may grow if others join.", "planned"),
]
OPEN = [
    ("The Red Cross fears that the toll will pass 100,000.", "hypothetical"),
    ("The cabinet is weighing whether to send 3,500 soldiers.", "proposed"),
    ("It was unclear whether 300 miners had died.", "hypothetical"),
    ("Unions won a pledge that none of the 19,000 jobs would go.", "actual"),
    ("Brokers had pencilled in sales of $780 million.", "hypothetical"),
    ("The strike cost the firm $1.3 billion; it now expects losses.", "actual"),
]
PAST = [
    ("Ministers will lay a wreath for the 112 miners who died in the fire.", "actual"),
    ("The firm will shed 9,000 of its 123,000 jobs.", "planned"),
    ("Deputies approved the cuts by 199 votes to 74.", "actual"),
    ("Some 1,680 redundancies were proposed in October.", "proposed"),
    ("A report that 10,000 soldiers had landed is untrue, the envoy said.", "denied"),
    ("The navy ordered missiles worth $400 million in January.", "actual"),
    ("The law foresees the loss of 15,000 jobs.", "planned"),
]
# What is known and had already, whatever is to become of it.
KNOWN = [
    ("Chile will reinforce the 620 engineers it has in Haiti.", "actual"),
    ("The carrier will repaint the 40 jets it already owns.", "actual"),
    ("Chile will reinforce the 620 engineers it has promised to Haiti.", "planned"),
    ("Chile will send 620 engineers to Haiti.", "planned"),
    ("The grocer will fight the $9 million fine imposed in Ghent.", "actual"),
    ("The grocer will face a $9 million fine.", "planned"),
    ("The yard will cut a third of the 480 posts at its dock by June.", "planned"),
    ("Only about $70 million of the money promised in March has come in.", "actual"),
    ("About half of what donors pledged has come in.", "actual"),
    ("Donors promised $70 million in March.", "planned"),
    ("Some 3,400 people marched through Riga against plans to close a port.", "actual"),
    ("The hall was packed with 900 critics of the tax plan.", "actual"),
    ("The port plans to close 12 berths.", "planned"),
    ("Peru has asked Chile to discuss the return of its ships, of which 14 are in Arica.", "actual"),
    ("Peru has asked Chile for 14 ships for the towns that were cut off by floods.", "proposed"),
    ("Voters approved the charter with 58 percent of the vote.", "actual"),
    ("The board approved a rise of 3 percent.", "authorised"),
    ("The council took a decision to let the garrison grow to 700 soldiers.", "authorised"),
    ("The sum is meant to feed 5,000 families.", "planned"),
    # What an aside tells of a place.
    ("Chad would respect the choice of the coast, home to six million people.", "actual"),
    ("Reds hold 12 seats and Blues nine, so that together they would command 21.", "actual"),
]
ALL = [*KNOWN, *NEIGHBOURS, *OPEN, *PAST, *FORECASTS, *SETTING, *ASKING, *ALLOWING, *DENYING, *FEARS, *JOINED]


@pytest.mark.parametrize(("text", "status"), ALL, ids=[text for text, _ in ALL])
def test_status_of_the_first_figure(text: str, status: str) -> None:
    assert statuses(text)[0] == status


def test_a_plan_in_one_clause_does_not_colour_its_neighbours() -> None:
    assert statuses("The firm sold 40 ships and will build 12 more.") == ["actual", "planned"]
    assert statuses("Norway has 300 teachers there and its minister will send 40 more.") == ["actual", "planned"]
    assert statuses("Profit fell 4% and the chain will close 30 shops.") == ["actual", "planned"]
    assert statuses("The chain will close 30 shops after profit fell 4%.") == ["planned", "actual"]
    assert statuses("The firm will shed 9,000 of its 123,000 jobs.") == ["planned", "actual"]
    assert statuses("The shop will add 900 jobs, taking its work force to 280,000.") == ["planned", "planned"]
    assert statuses("Chad will send 300 men, adding them to the 500 already there and bringing its force to 800.") == [
        "planned",
        "actual",
        "planned",
    ]
    assert statuses("Chad will send 300 men, bringing its force to 800, its minister said.") == ["planned", "planned"]
    assert statuses("The measure, approved on Monday, caps insulin at $35.") == ["actual"]
    assert statuses("The chain will close 30 shops after a loss of $4 million.") == ["planned", "actual"]


def test_what_a_force_once_had_is_no_plan_though_it_is_to_leave() -> None:
    text = "Norway will withdraw its last 80 troops from Mali, ending a mission that once numbered 900 men, it said."
    assert statuses(text) == ["planned", "actual"]


def test_a_forecast_that_is_compared_with_stays_a_forecast() -> None:
    assert statuses("The firm earned $90 million against a previous forecast of $75 million.") == [
        "actual",
        "hypothetical",
    ]
