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
        ("He earns £50,000-plus a year.", "£50,000-plus", "50000", "at_least"),
        ("He has 20-plus thousand fans.", "20-plus thousand", "20000", "at_least"),
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


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Guards handed over 45 captives at the bridge.", "45"),
        ("She took over 12 bakeries from an aunt.", "12"),
        ("The board mulled over 14 names.", "14"),
        ("Patrols pulled over 37 vans.", "37"),
        ("The tram ran over two cyclists.", "two"),
        ("They quarrelled over 300 acres of marsh.", "300 acres"),
        ("A dispute over 12 islets dragged on.", "12"),
        ("Anger over 200 lost jobs spread.", "200"),
        ("The court has jurisdiction over 30 counties.", "30"),
        ("He was fined over two late returns.", "two"),
        ("The firm quit over 14 broken pledges.", "14"),
        ("The herd grew up to 80.", "80"),
        ("The toll is now up to 34.", "34"),
        ("It brought the tally up to 75.", "75"),
        ("A man walked up to two guards.", "two"),
        ("It is up to 12 jurors to decide.", "12"),
        ("The change brought about three lawsuits.", "three"),
        ("She turned around 40 failing farms.", "40"),
        ("He served under three presidents.", "three"),
        ("The goat jumped over two fences.", "two"),
        ("It stood inside 20 mosques.", "20"),
        ("They lay under three metres of snow.", "three metres"),
        ("He fell 12 short of 100.", "100"),
        ("It was 1.5C above 20C.", "20C"),
        ("Twice as many as 300 came.", "300"),
        ("The gain was 20 plus or minus 3.", "20"),
        ("She earns a $15 minimum wage.", "$15"),
        ("The club paid £105m plus £5m in bonuses.", "£105m"),
        ("It costs $20 plus tax.", "$20"),
        ("He shot a four-under 68.", "68"),
        ("Crude settled after touching $119.84.", "$119.84"),
        ("The river stayed below the 20.7-metre mark of 1974.", "20.7-metre"),
        ("Nurses looked over 60 charts.", "60"),
        ("Chile has a dispute with Peru over 12 islets.", "12"),
        ("She fell out with three aides over $2.1bn in deals.", "$2.1bn"),
        ("Her blood pressure was 180 over 110.", "110"),
        ("The grid is short of 2,100 MW.", "2,100 MW"),
    ],
)
def test_a_word_that_belongs_to_a_verb_or_noun_before_it_bounds_nothing(read: Read, sentence: str, quote: str) -> None:
    assert (quote, "exact") in [(found[0], found[3]) for found in read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "quote", "comparator"),
    [
        ("The flood has taken over 400 lives.", "over 400", "more_than"),
        ("The party won over 40% of the vote.", "over 40%", "more_than"),
        ("Planes flew over 1,500 miles.", "over 1,500 miles", "more_than"),
        ("They drove up to 40 km to school.", "up to 40 km", "at_most"),
        ("The fine is up to $500.", "up to $500", "at_most"),
        ("They live up to 40 years.", "up to 40 years", "at_most"),
        ("It ran for over two hours.", "over two hours", "more_than"),
        ("Most finish inside 20 minutes.", "inside 20 minutes", "less_than"),
        ("One in ten gets under 2.", "under 2", "less_than"),
        ("Police questioned over 60 men.", "over 60", "more_than"),
        ("They signed an agreement with over 200 firms.", "over 200", "more_than"),
        ("It rose from around 40 to more than 50.", "more than 50", "more_than"),
        ("The van was touching 100 mph.", "touching 100 mph", "less_than"),
        ("The scan showed about three tumours.", "about three", "approximate"),
    ],
)
def test_behind_such_a_word_a_measure_or_a_round_number_is_still_bounded(
    read: Read, sentence: str, quote: str, comparator: str
) -> None:
    assert (quote, comparator) in [(found[0], found[3]) for found in read(sentence)]


@pytest.mark.parametrize(
    ("sentence", "comparators"),
    [
        ("Nineteen guards and at least two dozen marchers were hurt.", ["exact", "at_least"]),
        ("It shut 12 mines in at least three states.", ["exact", "at_least"]),
        ("Three drowned and at least a dozen more fell ill.", ["exact", "at_least"]),
        ("Four farms and 12 barns or more burned.", ["exact", "at_least"]),
        ("At least 12 sailors and 30 dockers died.", ["at_least", "exact"]),
        ("Nearly 40 dead and 200 hurt were counted.", ["less_than", "exact"]),
        ("More than 3,000 huts, 12 schools and 2 wells were lost.", ["more_than", "exact", "exact"]),
    ],
)
def test_a_comparator_bounds_the_number_beside_it_and_no_other_of_the_list(
    read: Read, sentence: str, comparators: list[str]
) -> None:
    assert [found[3] for found in read(sentence)] == comparators


@pytest.mark.parametrize(
    ("sentence", "quote", "comparator"),
    [
        ("Losses did not exceed 5 million pounds.", "not exceed 5 million pounds", "at_most"),
        ("The crew was never more than 40.", "never more than 40", "at_most"),
        ("Rainfall hasn't topped 300 mm.", "hasn't topped 300 mm", "at_most"),
        ("It kept never fewer than 20 cows.", "never fewer than 20", "at_least"),
        ("Dozens, if not more than 100, fled.", "more than 100", "more_than"),
        ("The enemy numbers not many more than 100.", "many more than 100", "more_than"),
        ("The index crossed the 2,000 mark.", "crossed the 2,000", "more_than"),
        ("Crude fell below the $60 level.", "below the $60", "less_than"),
        ("Highs at or above 30C are forecast.", "at or above 30C", "at_least"),
        ("A touch under 3% was lost.", "A touch under 3%", "less_than"),
        ("Marginally over 40 percent agreed.", "Marginally over 40 percent", "more_than"),
        ("The dead numbered 40, if not more.", "40, if not more", "at_least"),
        ("Two thousand, perhaps more, slept outside.", "Two thousand, perhaps more", "at_least"),
        ("Winds of 120 km/h or stronger blew.", "120 km/h or stronger", "at_least"),
        ("It takes six weeks, at most.", "six weeks, at most", "at_most"),
        ("He makes $300 a week, give or take.", "$300 a week, give or take", "approximate"),
        ("Demand will top 30 million tonnes.", "will top 30 million tonnes", "more_than"),
    ],
)
def test_negation_degree_and_mark_belong_to_the_comparator(
    read: Read, sentence: str, quote: str, comparator: str
) -> None:
    assert (quote, comparator) in [(found[0], found[3]) for found in read(sentence)]
