import pytest

from transforms.figures.read_figures import read_figures
from transforms.figures.reading import FigureReading


def reading_of(sentence: str, number: str) -> FigureReading:
    """The reading whose numeral is written so."""
    (figures,) = read_figures([sentence])
    for reading in figures.readings:
        quantity = reading.quantity
        if sentence[quantity.number_start : quantity.number_end] == number:
            return reading
    raise AssertionError(f"{number!r} is no figure of {sentence!r}")


BEHIND = [
    ("Canberra will send 200 more Australian soldiers to the valley.", "200", "Australian soldiers", "soldier"),
    ("An additional 75 naval personnel arrived on Friday.", "75", "naval personnel", "personnel"),
    ("A further 40 paramedics were called in.", "40", "paramedics", "paramedic"),
    ("The ministry named 12 newly elected town councillors.", "12", "newly elected town councillors", "councillor"),
    ("Some 90 heavily armed men stormed the depot.", "90", "heavily armed men", "man"),
    ("The yard built 14 US and Norwegian trawlers.", "14", "US and Norwegian trawlers", "trawler"),
    ("Customs seized 30 sports cars.", "30", "sports cars", "car"),
    ("Two arms dealers were extradited.", "Two", "arms dealers", "dealer"),
    ("Dozens of the villagers walked home.", "Dozens", "villagers", "villager"),
    ("Nine of its 26 branches will close.", "Nine", "branches", "branch"),
    ("The hall holds 500 wooden desks made in Izmir.", "500", "wooden desks", "desk"),
    ("One rebel commander surrendered at dawn.", "One", "rebel commander", "commander"),
    ("The lorry carried 12 tonnes of barley.", "12", "barley", "barley"),
    ("A quarter of the pupils were absent.", "A quarter", "pupils", "pupil"),
    ("She had nine assists and 12 steals.", "nine", "assists", "assist"),
    ("Six of the valley's ten oldest mills burned.", "Six", "oldest mills", "mill"),
    ("More than half the 435 members voted.", "half", "members", "member"),
    ("A 30-member panel met.", "30", "member", "member"),
    ("They found 16 people's passports.", "16", "people's passports", "passport"),
    ("Heavy rain forced 60 families from the camp.", "60", "families", "family"),
    ("Customs found 2.3 tonnes of tobacco worth $85,000.", "2.3", "tobacco", "tobacco"),
    ("The mill will cut its 900-strong workforce.", "900", "workforce", "workforce"),
    ("The 700-strong Fijian battalion flew home.", "700", "Fijian battalion", "battalion"),
    ("The 12 analysts forecast a rise.", "12", "analysts", "analyst"),
    ("The raid freed 21 women and children.", "21", "women and children", "woman"),
    ("The unit helped 640 people trace relatives.", "640", "people", "people"),
    ("The rangers culled 6,800 buffalo.", "6,800", "buffalo", "buffalo"),
    ("The vet treated 90 head of cattle.", "90", "head of cattle", "cattle"),
    ("Jets struck three ISIS supply depots.", "three", "ISIS supply depots", "depot"),
    ("It has one hospital and 14 intensive-care beds.", "one", "hospital", "hospital"),
    ("The departure of 3,000 nurses leaves a gap.", "3,000", "nurses", "nurse"),
]


@pytest.mark.parametrize(("sentence", "number", "counted", "head"), BEHIND)
def test_the_noun_phrase_behind_a_number_is_counted_without_words_of_change(
    sentence: str, number: str, counted: str, head: str
) -> None:
    reading = reading_of(sentence, number)
    assert (reading.counted, reading.counted_head) == (counted, head)


ELSEWHERE = [
    ("The number of Danish troops in Mali rose to 340.", "340", "Danish troops"),
    ("That brought the total of registered voters to 2,100.", "2,100", "voters"),
    ("New infections fell to 85 last week.", "85", "infections"),
    ("The rotation brings to 870 the number of Polish sappers.", "870", "Polish sappers"),
    ("The cap on foreign advisers was lifted to 60.", "60", "foreign advisers"),
    ("They met four Chilean and 9 Peruvian sailors.", "four", "sailors"),
    ("The flu sickened 62 pupils in 11 towns and killed three.", "three", "pupils"),
    ("The ministry will cut Danish sappers in Mali to 30.", "30", "Danish sappers"),
    ("The post sends 65 letters a day, up from 25 a day in May.", "25", "letters"),
    ("The troop ceiling stays at 9,800.", "9,800", "troop"),
    ("The league has 40 referees in Spain and 25 in Portugal.", "25", "referees"),
    ("The club sold 900 tickets, up from 700 in May.", "700", "tickets"),
    ("Of the 31 miners below ground, 18 were brought up.", "18", "miners"),
    ("The brigade has 60 medics, of whom 22 are surgeons.", "22", "surgeons"),
    ("Officials told of 90 new cases and 4 deaths, taking the totals to 810 and 31.", "810", "new cases"),
    ("Officials told of 90 new cases and 4 deaths, taking the totals to 810 and 31.", "31", "deaths"),
    ("Sales of new caravans slid 12 percent to 9,600.", "9,600", "new caravans"),
    ("The quake killed 268 villagers, a third of them children.", "a third", "villagers"),
    ("Storms killed 14 fishermen and injured 50.", "50", "fishermen"),
    ("The party was left with 16 seats, 17 fewer than before.", "17", "seats"),
    ("The paper gave the number of redundancies at the mill as 430.", "430", "redundancies"),
    ("The list put the number of dead at 90 and of injured at 400.", "400", "injured"),
    ("Losses among the geese were put at 600.", "600", "Losses"),
    ("The league doubled its referees to 24.", "24", "referees"),
    ("Some 300, or half of the 900 cooks, stayed home.", "300", "cooks"),
    ("A crush left 121 dead, 112 of them women.", "112", "women"),
    ("A crush killed 12, three of them children.", "three", "children"),
    ("Three clubs offered coaches, with Leeds sending six.", "six", "coaches"),
    ("Three clubs sent 90 coaches and Leeds sent six.", "six", "coaches"),
    ("It sold 310 rugs, rejecting an estimate of 180.", "180", "rugs"),
    ("Of 53 million voters, 20.6 million cast ballots.", "20.6 million", "voters"),
    ("The dead geese came to 1,900.", "1,900", "dead geese"),
]


@pytest.mark.parametrize(("sentence", "number", "counted"), ELSEWHERE)
def test_a_number_without_a_noun_takes_the_one_its_sentence_gives_elsewhere(
    sentence: str, number: str, counted: str
) -> None:
    found = reading_of(sentence, number).counted
    assert found is not None
    assert found.endswith(counted)


COUNTLESS = [
    ("The fine came to $12 million.", "12 million"),
    ("Rates rose to 4.5 percent.", "4.5"),
    ("The march lasted six hours.", "six"),
    ("The bridge is 340 metres long.", "340"),
    ("The index closed at 7,420.", "7,420"),
    ("He lives in a town of 8,000.", "8,000"),
    ("Donors sent a quarter of what Niger says it needs.", "a quarter"),
    ("Output was below the 49,000 analysts had forecast.", "49,000"),
    ("Wardens put the attendance at 8,000.", "8,000"),
    ("The war claimed 200 lives and displaced 5,000.", "5,000"),
]


@pytest.mark.parametrize(("sentence", "number"), COUNTLESS)
def test_measures_and_bare_numbers_count_nothing_named(sentence: str, number: str) -> None:
    assert reading_of(sentence, number).counted is None


NOT_THE_NOUN = [
    ("Only 32 died in the second wave.", "32", "wave"),
    ("About 500 left the stadium early.", "500", "stadium"),
    ("Of the crew 12 support the strike.", "12", "strike"),
    ("The judge freed 7 last week.", "7", "week"),
]


@pytest.mark.parametrize(("sentence", "number", "noun"), NOT_THE_NOUN)
def test_a_verb_or_a_time_behind_a_number_is_not_its_noun(sentence: str, number: str, noun: str) -> None:
    assert noun not in (reading_of(sentence, number).counted or "")


def test_a_number_may_point_back_to_what_the_sentence_before_counted() -> None:
    before, after = read_figures(["Norway keeps 120 engineers in the delta.", "Sweden promised 80 and Finland 30."])
    assert before.readings[0].counted_start is not None
    assert [reading.counted for reading in after.readings] == ["engineers", "engineers"]
    assert after.readings[0].counted_start is None


def test_a_bare_number_of_the_next_sentence_points_back_only_where_its_words_do() -> None:
    _, after = read_figures(["Norway keeps 120 engineers in the delta.", "The index closed at 7,420."])
    assert [reading.counted for reading in after.readings] == [None]


@pytest.mark.parametrize(
    ("following", "counted"),
    [
        ("Of those, 14 are in Bergen.", "engineers"),
        ("The remaining 60 were flown home.", "engineers"),
        ("Denmark took 70.", "engineers"),
        ("The toll rose to 11,200.", None),
    ],
)
def test_words_that_point_back_take_what_the_sentence_before_counted(following: str, counted: str | None) -> None:
    _, after = read_figures(["Norway keeps 120 engineers in the delta.", following])
    assert [reading.counted for reading in after.readings] == [counted]


def test_the_number_of_the_next_sentence_is_that_of_the_thing_just_counted() -> None:
    _, after = read_figures(["Norway keeps 120 engineers in the delta.", "Aid groups put the number at 90."])
    assert [reading.counted for reading in after.readings] == ["engineers"]


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("They answered with rockets on the town, 27 of them on Sunday.", "rockets"),
        ("The storm tore up trees, 40 of them in the park.", "trees"),
        ("Casualties were put by the police at 31.", "Casualties"),
        ("Police put the crowd at the May Day rally in Athens at 12,000.", None),
        ("A crowd estimated by police at 40,000 marched.", None),
    ],
)
def test_a_number_without_a_noun_takes_what_it_goes_on_with_and_never_who_gave_it(
    sentence: str, counted: str | None
) -> None:
    (figures,) = read_figures([sentence])
    assert [reading.counted for reading in figures.readings] == [counted]
