import pytest

from transforms.figures.read_figures import read_figures


def concepts_of(sentence: str) -> list[str | None]:
    (figures,) = read_figures([sentence])
    return [reading.concept for reading in figures.readings]


NAMED = [
    ("The convoy had 40 soldiers, 6 armoured vehicles and 2 helicopters.", ["troops", "vehicles", "aircraft"]),
    ("Warplanes carried out 18 air strikes.", ["airstrikes"]),
    ("Coalition jets flew in for 9 strikes.", ["airstrikes"]),
    ("Rail unions called 9 strikes over pay.", ["strikes"]),
    ("The square held 3,000 protesters and 400 riot police.", ["protesters", "police"]),
    ("The party lost 11 seats and 40,000 votes.", ["seats", "votes"]),
    ("The plant will shed 600 jobs.", ["jobs"]),
    ("The clinic reported 210 new cases and 4 deaths.", ["cases", "deaths"]),
    ("The dam displaced no one, but 90 asylum seekers sleep there.", ["refugees"]),
    ("The museum bought 14 samovars.", [None]),
    ("A task of 3 task forces is to clear it.", [None]),
    ("The court handed down 5 death sentences.", [None]),
]

RELATIVES = [
    ("The search went on for the 282 people on board the Airbus A330 that vanished.", ["people"]),
    ("There were 40 passengers on the ferry that went missing.", ["passengers"]),
    ("The 60 workers at the mine that was evacuated are safe.", ["workers"]),
    ("The 12 tourists in the town that fled the war are home.", ["visitors"]),
    ("The 40 tourists that vanished were Danes.", ["missing"]),
    ("Some 30 men who vanished in May were found.", ["missing"]),
    ("The ministry named 14 soldiers of the unit that were killed.", ["killed"]),
]


@pytest.mark.parametrize(("sentence", "concepts"), RELATIVES)
def test_a_relative_clause_tells_of_the_noun_it_follows(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


LAND = [
    ("Some 270,000 acres of the country had been burned.", [None]),
    ("About 30 hectares of the city burned.", [None]),
    ("Some 900 sq km of the district was mined.", [None]),
    ("A third of the cities flooded.", ["cities"]),
    ("Envoys of 12 countries met.", ["countries"]),
]


@pytest.mark.parametrize(("sentence", "concepts"), LAND)
def test_an_area_of_a_country_counts_no_countries(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


TO_BE = [
    ("Just 193 would-be migrants landed on the island.", ["migrants"]),
    ("Some 3,000 would-be voters were turned away.", ["voters"]),
    ("The 60 soon-to-be fathers met on Tuesdays.", ["adults"]),
    ("The home has 15 mothers-to-be.", ["adults"]),
    ("About 40 prisoners-of-war escaped.", ["prisoners"]),
    ("Some 300 PoWs were freed.", ["prisoners"]),
    ("He has 3 brothers-in-law.", ["people"]),
    ("The college took 400 aspiring doctors.", ["workers"]),
]


@pytest.mark.parametrize(("sentence", "concepts"), TO_BE)
def test_those_who_are_to_be_something_are_counted_by_its_noun(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


TOLLS = [
    ("The prefect gave the death toll on Monday evening as 329.", ["killed"]),
    ("Officials in Lima gave the toll late on Friday as 76.", ["killed"]),
    ("State television gave the provisional toll at dawn as 1,940.", ["killed"]),
    ("The toll was confirmed as 16.", ["killed"]),
    ("Police put the toll at 40.", ["killed"]),
    ("The number of nurses killed reached 31.", ["killed"]),
    ("The number of displaced still in the camp fell below 1,000.", ["displaced"]),
    ("The number of uprooted has climbed to 310,000.", ["displaced"]),
    ("Prosecutors listed the number of wounded in the raid as 18.", ["wounded"]),
    ("The tally of those injured stands at 55.", ["wounded"]),
    ("He gave the number of dead as 18 and of injured as 1,300.", ["killed", "wounded"]),
    ("The number of jobs rose above 5,000.", ["jobs"]),
    ("The index fell below 9,000.", [None]),
    ("He described the motorway toll as 40.", [None]),
    ("The toll for lorries is 12 euros.", [None]),
]


@pytest.mark.parametrize(("sentence", "concepts"), TOLLS)
def test_a_toll_and_a_number_of_the_dead_count_people(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


@pytest.mark.parametrize(("sentence", "concepts"), NAMED)
def test_the_noun_names_the_concept_and_an_unknown_noun_names_none(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


BEFALLEN = [
    ("The blast killed 32 people and wounded 100.", ["killed", "wounded"]),
    ("At least 19 miners were killed.", ["killed"]),
    ("Gales left 8 dead and 45 injured.", ["killed", "wounded"]),
    ("Some 60 pilgrims lost their lives in the crush.", ["killed"]),
    ("The avalanche claimed 11 lives.", ["killed"]),
    ("The trawler sank with the loss of 11 lives.", ["killed"]),
    ("The avalanche cost 11 walkers their lives.", ["killed"]),
    ("Some 30 villagers have caught Ebola.", ["cases"]),
    ("Some 30 villagers caught the train.", ["people"]),
    ("Eight sailors were treated for burns.", ["wounded"]),
    ("A toll of 27 was given on Sunday.", ["killed"]),
    ("The death toll has passed 900.", ["killed"]),
    ("The death toll rose to 210 in Izmit and 40 in Bursa.", ["killed", "killed"]),
    ("Three nurses, two cooks and four drivers died.", ["killed", "killed", "killed"]),
    ("Seven sailors remain missing.", ["missing"]),
    ("Officers arrested 55 marchers overnight.", ["detained"]),
    ("The deaths of 14 shepherds angered the town.", ["killed"]),
    ("Rebels took 12 aid workers hostage; 9 priests were kidnapped.", ["hostages", "hostages"]),
    ("Around 15,000 residents have been displaced.", ["displaced"]),
    ("Mudslides forced 700 farmers to flee their homes.", ["displaced"]),
    ("Rebels drove 900 herders from the hills and took 17 prisoner.", ["displaced", "detained"]),
    ("The number of sailors killed has passed 300.", ["killed"]),
    ("The gale killed 11 people in Hull and 4 in Goole.", ["killed", "killed"]),
    ("The gale killed 11 people at a camp, home to 800.", ["killed", "people"]),
    ("The gale left 12 people homeless, 40 without power.", ["displaced", "people"]),
    ("The blast killed 19 people, including four nurses and two Danes.", ["killed", "killed", "killed"]),
    ("NATO has 12,000 troops there, including 9,800 Danes.", ["troops", "troops"]),
    ("The hall held 90 people, including two nurses.", ["people", "workers"]),
    ("The blast killed 19 people, six of them abroad.", ["killed", "killed"]),
    ("Two jets collided, killing all 16 on board.", ["aircraft", "killed"]),
    ("About 8,000 Bhutanese stayed.", ["people"]),
    ("A flood killed a mother and her four children.", ["killed"]),
    ("The buyer met a mother and her four children.", ["children"]),
    ("Officers arrested 17 neo-Nazis.", ["detained"]),
    ("Oslo bought 36 F-16 fighters and shut 28 coal mines.", ["aircraft", None]),
    ("Sappers cleared 28 mines.", ["weapons"]),
    ("Hundreds of thousands of Tamils have fled.", ["displaced"]),
    ("Two suicide bombers killed 27 pilgrims.", ["fighters", "killed"]),
    ("Three gunmen shot dead the mayor's brother.", ["fighters"]),
    ("Two bombers killed on Friday were brothers.", ["killed"]),
    ("Three men killed last week were brothers.", ["killed"]),
    ("Two robbers fled in a van.", ["suspects"]),
    ("Three gunmen fled when a guard shot at them.", ["fighters"]),
    ("The gale wrecked 200 barns and left 8,000 homeless.", [None, "displaced"]),
    ("Dozens of climbers were trapped.", ["people"]),
    ("A train hit a bus, killing two and injuring 30 others.", ["killed", "wounded"]),
]


@pytest.mark.parametrize(("sentence", "concepts"), BEFALLEN)
def test_what_befell_the_people_counted_is_their_concept(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


LOST = [
    ("The brigade lost 14 soldiers at the ford.", ["killed"]),
    ("Chile lost 9 sailors in the storm.", ["killed"]),
    ("The rebels have lost 200 fighters since March.", ["killed"]),
    ("The regiment lost 600 men in the war.", ["killed"]),
    ("The parish lost 31 of its people to cholera.", ["killed"]),
    ("The mill lost six workers in the fire.", ["killed"]),
    ("The mill lost 60 workers to rivals.", ["workers"]),
    ("The force lost 90 officers to retirement.", ["police"]),
    ("The army lost 4,000 soldiers to desertion.", ["troops"]),
    ("The regiment lost 40 in a day — 12 of them at dawn.", ["killed", "killed"]),
    ("The party lost 40 in a day.", [None]),
    ("The union lost 4,000 members.", ["members"]),
    ("The navy lost 3 frigates.", ["ships"]),
    ("The region lost 20,000 residents in a decade.", ["people"]),
]


@pytest.mark.parametrize(("sentence", "concepts"), LOST)
def test_people_who_are_lost_are_dead_unless_they_only_left(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


GROUPS = [
    ("The dead included three Germans and two Belgians.", ["killed", "killed"]),
    ("Those killed in the fire included 11 students.", ["killed"]),
    ("Among the injured were four firemen.", ["wounded"]),
    ("Of the missing, 12 were cooks.", ["missing"]),
    ("Seven Swedes were among the dead.", ["killed"]),
    ("The toll includes 14 children.", ["killed"]),
    ("Relatives of the dead included two ministers.", ["ministers"]),
    ("Guests included two ministers.", ["ministers"]),
    ("The dead were buried; the mourners included 40 nuns.", ["people"]),
]


@pytest.mark.parametrize(("sentence", "concepts"), GROUPS)
def test_a_part_of_the_dead_is_dead(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


SAID_OTHERWISE = [
    ("Some 40,000 have taken refuge in schools.", ["displaced"]),
    ("About 900 villagers are sheltering in churches.", ["displaced"]),
    ("Half a million people have fled Goma.", ["displaced"]),
    ("Floods forced 12,000 to leave their homes.", ["displaced"]),
    ("Some 3,000 residents were ordered to evacuate.", ["displaced"]),
    ("Three robbers fled Leeds.", ["suspects"]),
    ("Nearly 60 activists are behind bars.", ["detained"]),
    ("Police took 31 marchers into custody.", ["detained"]),
    ("Some 8,000 prisoners are in jail.", ["prisoners"]),
    ("The bodies of 13 miners were found.", ["killed"]),
    ("Gunmen shot four clerks dead.", ["killed"]),
    ("A crowd beat two thieves to death.", ["killed"]),
    ("Eighty people are known to have died.", ["killed"]),
    ("Some 30 climbers are expected to leave.", ["people"]),
    ("Some 2,300 pupils have contracted measles.", ["cases"]),
    ("The crash claimed the lives of 14 cyclists.", ["killed"]),
    ("The lives of 14 cyclists were lost.", ["killed"]),
    ("The grant changed the lives of 14 cyclists.", ["people"]),
    ("A clerk shot himself and four guests dead.", ["killed"]),
    ("Six sailors suffocated in a hold.", ["killed"]),
    ("Twelve pupils fell ill after lunch.", ["cases"]),
    ("Nine were hurt, four of them seriously hurt.", ["wounded", "wounded"]),
    ("Twelve shot dead in a mall.", ["killed"]),
    ("The number of cooks killed stands at 41.", ["killed"]),
    ("The death toll could top 100.", ["killed"]),
    ("He put the number of dead at 90 and of injured at 400.", ["killed", "wounded"]),
    ("He put the dead at seven.", ["killed"]),
    ("The raid killed 40 rebels; the army put its losses at 12.", ["killed", "killed"]),
    ("The bank put its losses at 12.", [None]),
    ("Casualties were put at 340.", ["casualties"]),
    ("More than 100 people were killed or wounded.", ["casualties"]),
    ("The raid killed and wounded 30 soldiers.", ["casualties"]),
    ("The raid killed or captured 30 soldiers.", ["troops"]),
    ("Three priests were kidnapped and killed.", ["killed"]),
    ("None of the 155 passengers was hurt.", ["passengers"]),
    ("The death toll stands at 3,400, of whom 2,300 were Danes.", ["killed", "killed"]),
    ("Thirteen cooks were taken ill.", ["cases"]),
    ("A crush left 121 dead, 112 of them women.", ["killed", "killed"]),
    ("The wave left 41 dead and 17 unaccounted for.", ["killed", "missing"]),
    ("The number of nurses who have died rose to 31.", ["killed"]),
    ("It killed six cooks, bringing to 31 the number of cooks who have died.", ["killed", "killed"]),
    ("The number of people who have fled Goma passed 9,000.", ["displaced"]),
    ("The number of nurses who work there rose to 31.", ["workers"]),
    ("The raid wounded scores, among them 11 pupils.", ["wounded", "wounded"]),
    ("Twelve of the 80 sailors died.", ["killed", "troops"]),
    ("Of the 80 sailors, 12 died.", ["troops", "killed"]),
    ("It killed ten of the 12 people found infected.", ["killed", "cases"]),
    ("Another 149 were listed as missing, 30 feared dead.", ["missing", "killed"]),
    ("The death toll passed 900, with another 149 listed as missing.", ["killed", "missing"]),
    ("Fourteen cooks left homeless by a fire were fed.", ["displaced"]),
    ("Three states met the target; two missed it.", [None, None]),
    ("The deer population has trebled to 30,000.", [None, "animals"]),
    ("The governing bodies of 14 sports met.", [None]),
    ("The mill employs 800.", ["workers"]),
    ("The hall seats 900.", ["people"]),
    ("It cost 30 cooks their jobs.", ["workers"]),
    ("The flood drowned 90 head of cattle.", ["animals"]),
    ("The toll of Friday's Lima earthquake had reached 3,700.", ["killed"]),
    ("The number of people confirmed dead rose to 88.", ["killed"]),
    ("The number of people injured rose to 88.", ["wounded"]),
    ("The number of people rose to 88.", ["people"]),
    ("The dead were 17 men, 12 women and six children.", ["killed", "killed", "killed"]),
    ("The injured were in 12 hospitals.", ["hospitals"]),
    ("Goats on some 70 farms have been killed.", [None]),
    ("Some 70 farmers have been killed.", ["killed"]),
    ("There was no trace of 46 sailors.", ["missing"]),
    ("The yacht has a crew of nine.", ["crew"]),
    ("The island, home to 4,000, was cut off.", ["people"]),
    ("He drove home to 4,000 sheep.", ["animals"]),
    ("A crowd estimated by police at 6,000 sang.", ["people"]),
    ("He put the turnout at the march at 60,000.", ["people"]),
    ("A report put at 380 the strength of the commandos.", ["troops"]),
    ("The mill is shedding 640 posts.", ["jobs"]),
    ("A dhow sank with 46 on board.", ["people"]),
    ("Some 46 were rescued.", ["people"]),
    ("About 46 swam ashore.", ["people"]),
    ("About 46 were rebuilt.", [None]),
    ("The choir, 46 strong, sang.", ["people"]),
    ("The concert drew 460.", ["people"]),
    ("The rebels held 14 posts on the pass.", [None]),
]


@pytest.mark.parametrize(("sentence", "concepts"), SAID_OTHERWISE)
def test_there_are_many_ways_to_say_what_befell_people(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts


TERRITORIES = [
    ("The fever has reached ten provinces.", "regions"),
    ("Sixteen member states signed.", "countries"),
    ("Voters in 24 states elect a governor.", "regions"),
    ("The cult has temples in nine states.", None),
    ("Two officials were at the gate.", "officials"),
]


@pytest.mark.parametrize(("sentence", "concept"), TERRITORIES)
def test_a_part_of_a_country_is_no_country_and_an_official_no_worker(sentence: str, concept: str | None) -> None:
    assert concepts_of(sentence)[0] == concept


UNHARMED = [
    ("There are 500 soldiers in the town where a boy was killed.", "troops"),
    ("The 300 delegates met after a bomb killed a guard.", "delegates"),
    ("The fire destroyed 40 tanks.", "tanks"),
    ("Fire swept a barn of 90 sheep that were killed.", "animals"),
    ("Divers rescued 20 sailors and a storm killed a cook.", "troops"),
]


@pytest.mark.parametrize(("sentence", "concept"), UNHARMED)
def test_what_befell_others_or_things_is_not_their_concept(sentence: str, concept: str | None) -> None:
    assert concepts_of(sentence)[0] == concept


def test_a_bare_number_takes_the_concept_of_a_noun_for_many() -> None:
    assert concepts_of("The 620-strong battalion flies home.") == ["troops"]
    assert concepts_of("She grew up in a city of 50,000.") == ["people"]


EVENTS = [
    ("The quake killed 40 people.", "earthquake"),
    ("Saturday's bombing in the market left 12 dead.", "bombing"),
    ("Floods have displaced 9,000 people in Assam.", "flood"),
    ("Police arrested 9 people.", None),
    ("The fire department said 9 people died in the earthquake off Hilo.", "earthquake"),
    ("The disaster agency said 40 people were killed.", None),
    ("After the earthquake 40 schools stayed shut.", None),
    ("The army said 40 people were killed.", None),
]


@pytest.mark.parametrize(("sentence", "event"), EVENTS)
def test_a_toll_is_the_toll_of_the_event_its_sentence_names(sentence: str, event: str | None) -> None:
    (figures,) = read_figures([sentence])
    assert [reading.event_key for reading in figures.readings] == [event]


@pytest.mark.parametrize(
    ("sentence", "concept"),
    [
        ("Nobody was killed in the fire.", "killed"),
        ("No one has died of it yet.", "killed"),
        ("The tug sank without loss of life.", "killed"),
        ("The blast passed without casualties.", "casualties"),
        ("Not one passenger was hurt.", "wounded"),
        ("No lives were lost in the flood.", "killed"),
        ("Nobody lost their life in the flood.", "killed"),
        ("The gas leak killed nobody, the mayor said.", "killed"),
        ("The train left the rails, injuring no one.", "wounded"),
        ("The collapse left nobody dead.", "killed"),
    ],
)
def test_what_befell_nobody_is_a_count_of_none(sentence: str, concept: str) -> None:
    (reading,) = read_figures([sentence])[0].readings
    assert (reading.concept, reading.quantity.value) == (concept, 0)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nobody claimed the attack.",
        "No one else was hurt.",
        "No one was badly hurt.",
        "It hurt no one else.",
        "They left without delay.",
    ],
)
def test_nobody_who_is_not_all_or_whom_nothing_befell_is_no_count(sentence: str) -> None:
    assert not read_figures([sentence])[0].readings


@pytest.mark.parametrize(
    ("sentence", "concepts"),
    [
        ("Deputies voted by 158 to 74 to accept the loan.", ["votes", "votes"]),
        ("The bill was rejected by 22 to 31.", ["votes", "votes"]),
        ("The Senate voted 56-43 in favour of the pact.", ["votes", "votes"]),
        ("The chamber passed the law, 332 in favour and 181 against.", ["votes", "votes"]),
        ("The Senate voted 56-43.", []),
        ("Deputies voted to lift the tax by 15 to 20 percent.", [None]),
        ("The vote cost the party 12 to 15 seats.", ["seats"]),
        ("He cut the price by 22 to 31 cents.", [None]),
        ("The motion cut the budget to 300 from 350.", [None, None]),
    ],
)
def test_the_two_sides_of_a_vote_beside_each_other_are_votes(sentence: str, concepts: list[str | None]) -> None:
    assert concepts_of(sentence) == concepts
