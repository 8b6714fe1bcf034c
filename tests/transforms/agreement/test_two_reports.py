"""What two short reports of one story say of each other, read from their text by the whole road."""

from functools import partial

import pytest

from tests.transforms.agreement.short_reports import contradict as contradict_told

contradict = partial(contradict_told, days=("2014-03-20",))


ACCORD = "Norway signed an accord in Oslo on Thursday to give Kenya $2 billion in aid for roads over five years."


@pytest.mark.parametrize(
    "second",
    [
        "Under the accord signed in Oslo on Thursday, Kenya will receive $400 million in aid for roads each year.",
        "Kenya is to get $400 million annually in aid for its roads under the accord signed with Norway in Oslo.",
        "Every year Norway will give Kenya $400 million in aid for roads, under the accord signed in Oslo on Thursday.",
    ],
)
def test_what_is_given_each_year_is_not_what_is_given_in_all(second: str) -> None:
    assert not contradict(ACCORD, second)


def test_a_year_ago_is_no_pace() -> None:
    first = "Norway gave Kenya $2 billion in aid for roads on Thursday, a year after the floods."
    assert contradict(first, "Norway gave Kenya $4 billion in aid for roads on Thursday.")


RAID = "Fourteen people were killed in Thursday's attack on a hotel in Gao, police said."


@pytest.mark.parametrize(
    ("first", "flagged"),
    [
        ("Thursday's attack on a hotel in Gao left 18 people dead, among them the four attackers, police said.", False),
        ("Eighteen people died, the four gunmen among them, in Thursday's attack on a hotel in Gao.", False),
        ("With the four bombers, 18 people lost their lives in Thursday's attack on a hotel in Gao.", False),
        (
            "Eighteen people, including three of the militants, were killed in Thursday's attack on a hotel in Gao.",
            False,
        ),
        ("Militants killed 18 people in Thursday's attack on a hotel in Gao, police said.", True),
        ("Thursday's attack on a hotel in Gao left 18 people dead, among them four children, police said.", True),
    ],
)
def test_those_who_killed_are_counted_in_only_where_a_toll_says_so(first: str, *, flagged: bool) -> None:
    assert contradict(first, RAID) == flagged


@pytest.mark.parametrize(
    ("first", "second", "flagged"),
    [
        ("will cut 9,000 jobs worldwide", "will cut 2,400 jobs in Sweden", False),
        ("will shed 9,000 jobs around the world", "will shed 2,400 jobs at its plant in Sweden", False),
        ("will cut 9,000 jobs worldwide", "will cut 2,400 jobs", True),
        ("will cut 9,000 jobs across the country", "will cut 2,400 jobs across the country", True),
    ],
)
def test_what_goes_everywhere_is_not_what_goes_in_one_place(first: str, second: str, *, flagged: bool) -> None:
    told = "Nordtel {} by the end of the year, the company said on Thursday."
    assert contradict(told.format(first), told.format(second)) == flagged


def test_a_country_named_beside_both_numbers_is_the_whole_of_it() -> None:
    first = "Police in Syria arrested 300 demonstrators nationwide on Thursday, the interior ministry said."
    second = "Police arrested 120 demonstrators in Syria on Thursday, the interior ministry said."
    assert contradict(first, second)
    assert not contradict(first, second.replace("in Syria", "in Homs"))


BLAST = (
    "Seven people were killed and 20 hurt in Thursday's explosion at a chemical plant in Leeds, the fire brigade said."
)


@pytest.mark.parametrize(
    "first",
    [
        "Nobody was killed in Thursday's explosion at a chemical plant in Leeds, the company said.",
        "No one was hurt in Thursday's explosion at a chemical plant in Leeds, the company said.",
        "No-one died in Thursday's explosion at a chemical plant in Leeds, the company said.",
        "Thursday's explosion at a chemical plant in Leeds passed without casualties, the company said.",
        "Thursday's explosion at a chemical plant in Leeds claimed no lives, the company said.",
        "There was no loss of life in Thursday's explosion at a chemical plant in Leeds, the company said.",
        "There were no deaths in Thursday's explosion at a chemical plant in Leeds, the company said.",
        "Not a single person was hurt in Thursday's explosion at a chemical plant in Leeds.",
    ],
)
def test_where_nobody_was_lost_there_is_no_toll(first: str) -> None:
    assert contradict(first, BLAST)


@pytest.mark.parametrize(
    "first",
    [
        "No one else was hurt in Thursday's explosion at a chemical plant in Leeds, the company said.",
        "Nobody was hurt in a second explosion at a chemical plant in Leeds on Thursday, the company said.",
        "Nobody has claimed responsibility for Thursday's explosion at a chemical plant in Leeds.",
        "No children were hurt in Thursday's explosion at a chemical plant in Leeds, the company said.",
        "There were no casualties among the firemen in Thursday's explosion at a chemical plant in Leeds.",
        "No one outside the chemical plant in Leeds was hurt in Thursday's explosion, the company said.",
        "Nobody was hurt in Thursday's explosion at a chemical plant in Hull, the company said.",
        "The company hoped that nobody had been hurt in Thursday's explosion at its chemical plant in Leeds.",
        "Nobody was hurt in last year's explosion at the chemical plant in Leeds, the company said on Thursday.",
    ],
)
def test_nobody_else_and_nobody_elsewhere_deny_no_toll(first: str) -> None:
    assert not contradict(first, BLAST)


def test_nobody_killed_leaves_room_for_the_injured_and_for_deaths_that_are_found_later() -> None:
    nobody = "Nobody was killed in Thursday's explosion at a chemical plant in Leeds, the company said."
    assert not contradict(nobody, "Thursday's explosion at a chemical plant in Leeds injured 20 people, police said.")
    later = "Two people died in Thursday's explosion at a chemical plant in Leeds, the company said on Friday."
    assert not contradict(nobody, later, days=("2014-03-20", "2014-03-21"))
    assert contradict(later, nobody, days=("2014-03-21", "2014-03-22"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Portugal's parliament approved the terms of the bank rescue on Thursday by 189 votes to 84.",
            "Portuguese deputies voted by 148 to 84 on Thursday to accept the terms of the bank rescue.",
        ),
        (
            "MPs rejected the fisheries deal on Thursday by 432 votes to 202.",
            "The fisheries deal was defeated by 423 to 202 in the House of Commons on Thursday.",
        ),
        (
            "The Senate approved the copyright treaty on Thursday by 61 votes to 38.",
            "The copyright treaty cleared its last hurdle on Thursday when the Senate voted 56-43 in favour.",
        ),
        (
            "A motion to close the port of Ystad failed by 22 to 31 in the town council on Thursday.",
            "Councillors in Ystad voted 35 to 22 against closing the port on Thursday.",
        ),
        (
            "The Danish parliament passed the asylum law by 70 votes to 38 on Thursday.",
            "The Danish asylum law was adopted by parliament on Thursday with 81 in favour and 38 against.",
        ),
        (
            "The U.N. General Assembly voted 120 to 9 on Thursday to condemn the annexation.",
            "By 128 to 9, the U.N. General Assembly on Thursday condemned the annexation.",
        ),
    ],
)
def test_the_sides_of_one_vote_are_compared_however_the_vote_is_told(first: str, second: str) -> None:
    assert contradict(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The Senate approved the copyright treaty on Thursday by 61 votes to 38.",
            "The House of Representatives approved the copyright treaty on Thursday by 234 to 200.",
        ),
        (
            "The Senate rejected the pension reform on Thursday by 161 to 138.",
            "Parliament approved the pension reform on Thursday by 334 to 200.",
        ),
        (
            "Spanish deputies backed the budget by 176 to 171 on Thursday.",
            "Spanish deputies backed the housing law by 180 to 160 on Thursday.",
        ),
        (
            "Finland's parliament ratified the treaty by 184 to 7 on Thursday.",
            "Sweden's parliament ratified the treaty by 244 to 67 on Thursday.",
        ),
        (
            "The Danish parliament passed the asylum law by 70 votes to 38 on Thursday.",
            "The Danish asylum law was adopted by parliament on Thursday, 70 to 38.",
        ),
        (
            "The Danish parliament backed the asylum law at its first reading by 70 to 38 on Thursday.",
            "The Danish parliament passed the asylum law by 78 to 31 on Thursday.",
        ),
    ],
)
def test_votes_of_other_chambers_countries_and_motions_are_not_compared(first: str, second: str) -> None:
    assert not contradict(first, second)


SLIDE = "Rescuers had recovered {} bodies by Thursday from the landslides in Southern Leyte."
TOLL = "The death toll from the landslides in Southern Leyte rose to 126 on {}, the governor said."


@pytest.mark.parametrize(
    ("bodies", "day", "flagged"),
    [
        (154, "Friday", True),  # the dead are fewer than the bodies
        (54, "Friday", False),  # not all bodies are found
        (54, "Thursday", False),
        (154, "Thursday", True),
    ],
)
def test_there_are_no_more_bodies_than_dead(bodies: int, day: str, *, flagged: bool) -> None:
    days = ("2014-03-20", "2014-03-21" if day == "Friday" else "2014-03-20")
    assert contradict(SLIDE.format(bodies), TOLL.format(day), days=days) == flagged


def test_bodies_found_later_may_be_more_than_an_earlier_toll() -> None:
    assert not contradict(TOLL.format("Wednesday"), SLIDE.format(154), days=("2014-03-19", "2014-03-20"))


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Officials put the number of miners confirmed dead in the explosion in the Zorya mine at 62.", True),
        ("The number of miners known to have died in the explosion in the Zorya mine stood at 62.", True),
        ("The number of miners trapped by the explosion in the Zorya mine stood at 62.", False),
        ("Officials put the number of miners confirmed dead in the explosion in the Zorya mine at 92.", False),
    ],
)
def test_those_confirmed_dead_are_a_toll(second: str, *, flagged: bool) -> None:
    first = "Officials said on Thursday that 87 miners had died in the explosion in the Zorya mine on Tuesday."
    assert contradict(first, second, days=("2014-03-20", "2014-03-22")) == flagged


@pytest.mark.parametrize(
    ("first", "second", "flagged"),
    [
        ("Egypt signed a contract on Thursday for {} fighter jets.", "24 French Rafale", True),
        ("Egypt signed the purchase of {} fighter jets on Thursday.", "24 French Rafale", True),
        ("Egypt signed a deal on Thursday to buy {} fighter jets.", "24 French-made Rafale", True),
        ("Libya ordered {} fighter jets on Thursday.", "24 French Rafale", False),
        ("Egypt's army said on Thursday that it had counted {} fighter jets.", "24 French Rafale", False),
    ],
)
def test_whose_make_it_is_says_not_whose_it_is(first: str, second: str, *, flagged: bool) -> None:
    bought = "Egypt is to buy 42 Rafale fighter jets under a contract that it signed on Thursday."
    assert contradict(first.format(second), bought) == flagged


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("Finland's government decided on Thursday to send a force of 520 soldiers to Lebanon.", True),
        ("Finland will deploy a light contingent of 520 soldiers to Lebanon, its government said on Thursday.", True),
        ("Finland will deploy a light contingent of 250 soldiers to Lebanon, its government said on Thursday.", False),
    ],
)
def test_who_sends_a_force_of_so_many_sends_so_many(second: str, *, flagged: bool) -> None:
    first = "The Finnish government agreed on Thursday to send 250 soldiers to Lebanon."
    assert contradict(first, second) == flagged


RAISED = "The Security Council on Thursday raised the authorised strength of the UN force in Mali to 13,000 soldiers."


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("The UN force in Mali may now have up to 16,500 soldiers, the Security Council decided on Thursday.", True),
        ("The UN force in Mali may now have up to 13,000 soldiers, the Security Council decided on Thursday.", False),
        ("The UN force in Mali may need 16,500 soldiers, the Security Council was told on Thursday.", False),
        ("The UN force in Mali has 9,200 soldiers, the Security Council was told on Thursday.", False),
    ],
)
def test_of_one_force_there_is_one_ceiling(second: str, *, flagged: bool) -> None:
    assert contradict(RAISED, second) == flagged


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Ethiopia has destroyed between 30 and 40 Eritrean tanks at Badme since Monday, it said on Thursday.",
            "Ethiopian forces had knocked out 62 tanks of the Eritrean army at Badme from Monday onward, it said.",
        ),
        (
            "Nearly 18,000 homes burned down in Leeds on Thursday, the fire brigade said.",
            "The fire brigade said that 1,800 homes burned down in Leeds on Thursday.",
        ),
        (
            "Floods in central Vietnam destroyed 18,000 houses last week, the National Flood Committee said.",
            "The flood committee in Hanoi reported that 1,800 houses were destroyed in last week's floods in Vietnam.",
        ),
        (
            "Gunmen seized two dozen workers from the Bulford rig off Nigeria before dawn on Thursday.",
            "The operator said nine workers were carried off from the Bulford rig off Nigeria on Thursday.",
        ),
        (
            "The International Monetary Fund approved a loan of $7.6 billion for Pakistan on Thursday.",
            "Pakistan is to get $6.7 billion from the IMF under a standby arrangement approved on Thursday.",
        ),
        (
            "Guerrillas fired 64 rockets into northern Israel on Thursday, the Israeli army said.",
            "Guerrillas answered with rockets on northern Israel, 27 of them on Thursday, the Israeli army said.",
        ),
        (
            "Police put the crowd at the May Day rally in Athens on Thursday at 12,000.",
            "About 21,000 people took part in the May Day rally in Athens on Thursday, according to police.",
        ),
    ],
)
def test_one_number_told_in_unlike_words_is_one_number(first: str, second: str) -> None:
    assert contradict(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Ethiopia destroyed 32 Eritrean tanks at Badme since Monday, it said on Thursday.",
            "Ethiopia knocked out 62 Eritrean tanks at Zalambessa since Monday, it said on Thursday.",
        ),
        (
            "Fewer than 18,000 homes burned down in Leeds on Thursday, the fire brigade said.",
            "The fire brigade said that 1,800 homes burned down in Leeds on Thursday.",
        ),
        (
            "Floods destroyed 1,800 houses in Hue in Vietnam last week, the National Flood Committee said.",
            "Floods destroyed 900 houses in Vinh in Vietnam last week, the National Flood Committee said.",
        ),
        (
            "Gunmen seized nine workers from the Bulford rig off Nigeria before dawn on Thursday.",
            "Gunmen seized four workers from the Okono rig off Nigeria on Thursday.",
        ),
        (
            "The International Monetary Fund approved a standby loan of $7.6 billion for Pakistan on Thursday.",
            "Hungary is to get a standby loan of $15.7 billion from the IMF, it said on Thursday.",
        ),
        (
            "Guerrillas fired 64 rockets into northern Israel on Thursday, the Israeli army said.",
            "Guerrillas fired rockets into northern Israel on Thursday, 27 of them at Safed, the Israeli army said.",
        ),
        (
            "Police put the crowd at the May Day rally in Athens on Thursday at 12,000.",
            "About 51,000 people took part in the May Day rally in Athens on Thursday, unions said.",
        ),
    ],
)
def test_numbers_of_other_fronts_towns_lenders_and_counters_are_not_one(first: str, second: str) -> None:
    assert not contradict(first, second)


@pytest.mark.parametrize(
    ("second", "flagged"),
    [
        ("An exchange of prisoners freed 59 servicemen on either side on Thursday, Russia and Ukraine said.", True),
        ("In an exchange of prisoners Russia and Ukraine released 59 soldiers each on Thursday.", True),
        ("An exchange of prisoners freed 190 Russian and Ukrainian soldiers on Thursday, both sides said.", False),
        ("Ukraine holds 1,059 Russian servicemen, the Russian Defence Ministry said on Thursday.", False),
    ],
)
def test_those_let_go_by_each_side_are_not_all_and_not_those_still_held(second: str, *, flagged: bool) -> None:
    first = "In an exchange of prisoners Russia and Ukraine each handed over 95 prisoners of war on Thursday."
    assert contradict(first, second) == flagged


def test_noes_and_posts_are_votes_and_jobs() -> None:
    votes = "MPs rejected the fisheries deal with Norway by 432 votes to 202 on Thursday."
    assert contradict(votes, "There were 391 noes to the fisheries deal with Norway on Thursday, against 202 ayes.")
    assert not contradict(votes, "There were 432 noes to the fisheries deal with Norway on Thursday, against 202 ayes.")
    jobs = "Nordtel, hit by falling orders for telephones, will cut 21,000 jobs in Sweden, it said on Thursday."
    assert contradict(jobs, jobs.replace("will cut 21,000 jobs", "is to shed 12,000 posts"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The ferry Salima sank off Sulawesi on Thursday with 512 people aboard, Indonesian officials said.",
            "The ferry Salima, which sank off Sulawesi on Thursday, was certified to carry 350 people, officials said.",
        ),
        (
            "The Congress party won 145 seats in India's lower house, results showed on Thursday.",
            "The Congress party and its allies took 217 seats in India's lower house, results showed on Thursday.",
        ),
    ],
)
def test_what_there_is_room_for_and_what_allies_have_together_are_other_numbers(first: str, second: str) -> None:
    assert not contradict(first, second)


def test_a_rate_and_that_of_a_group_are_two_rates() -> None:
    assert not contradict(
        "Unemployment in Norvia fell to 9 percent in June, the statistics office said on Thursday.",
        "Youth unemployment in Norvia fell to 21 percent in June, the statistics office said on Thursday.",
    )
    assert contradict(
        "Unemployment in Finland fell to 9 percent in June, the statistics office said on Thursday.",
        "Finland's unemployment rate fell to 11 percent in June, the statistics office said on Thursday.",
    )


def test_some_of_those_told_of_are_a_part_of_them() -> None:
    assert not contradict(
        "Rebels abducted 140 pupils from a school in Gusau, police said on Thursday.",
        "Some 31 of the pupils abducted by rebels from the school in Gusau have escaped, police said on Thursday.",
    )
