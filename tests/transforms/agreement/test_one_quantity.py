"""Two reports of one quantity in words that no column brings together: read from text, by the whole road."""

import sys
from importlib import import_module
from itertools import permutations
from pathlib import Path

import pytest

from transforms.agreement import relate_figures
from transforms.agreement.evidence.may_conflict import cannot_conflict, is_set_apart
from transforms.agreement.evidence.shared_evidence import evidence_of
from transforms.vocabulary.one_quantity import quantity_trees, trees_of

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "benchmarks"))
PAIRS = import_module("pairs")
SCORE = import_module("score_pairs")

RARE = {
    "contrast counter", "contrast joint", "contrast land", "contrast occasion", "contrast sum", "contrast total",
    "days other", "days same", "days within", "place half known", "thing akin", "thing kind", "thing other persons",
    "thing unnamed",
}  # fmt: skip
"""Evidence that annotated figures, which are few of each, do not give."""
CONTRADICT = {
    "a level told as a change": (
        "Norway will send 850 soldiers to the Velda valley force, Defence Minister Kari Moen said on Monday.",
        "Defence Minister Kari Moen said on Monday Norway's Velda valley commitment would be 580 soldiers.",
    ),
    "other nouns and a place left unsaid": (
        "The ferry Sant Orsola had 430 passengers on board when it left Belmaria on Friday, the coast guard said.",
        "When the Sant Orsola left Belmaria on Friday she carried 340 passengers, according to the coast guard.",
    ),
    "houses of one charity's count": (
        "A count by the charity Open Roof finished Sunday found 640 houses on Tarva island destroyed by the cyclone.",
        "The charity Open Roof counted 460 houses destroyed on Tarva island by the cyclone, it said on Sunday.",
    ),
}
HARMLESS = {
    "police and organisers": (
        "Police put the number of marchers in Karvel on Sunday at 8,000.",
        "The organisers put the number of marchers in Karvel on Sunday at 18,000.",
    ),
    "the dead, and the dead or missing": (
        "The landslide at Orvana left 38 people dead on Tuesday, the Red Cross said.",
        "The landslide at Orvana left 52 people dead or missing on Tuesday, the Red Cross said.",
    ),
    "allowed and there": (
        "Parliament in Oslo has authorised 850 Norwegian soldiers for the Velda valley, the defence ministry said.",
        "There are 400 Norwegian soldiers in the Velda valley, the defence ministry in Oslo said.",
    ),
    "an earlier year": (
        "The Carsa fire has burned 24,000 hectares of the Orvana forest, the fire service said on Monday.",
        "The Carsa fire of 1987 burned 90,000 hectares of the Orvana forest, the fire service said on Monday.",
    ),
    "held and charged": (
        "Police said 1,100 people were arrested at the Karvel campus on Monday.",
        "Police said 240 people were charged on Monday over the Karvel campus.",
    ),
    "a wage and all wages": (
        "The strike at the Belmaria mines has cost 10.6 billion rand in wages, the union said on Tuesday.",
        "The union at the Belmaria mines has asked for a wage of 12,500 rand, it said on Tuesday.",
    ),
    "those of the dead who fought, and the dead": (
        "The governor of Orvana said on Friday that the air strike on two tankers near Karvel killed 90 people.",
        "Thirty of the dead in the air strike on two tankers near Karvel were fighters, the governor of Orvana said.",
    ),
    "the worst day and the summer": (
        "The heat killed 11,000 people in Orvana this summer, the health ministry in Karvel said on Tuesday.",
        "The heat killed 2,000 people in Orvana on the worst day of the summer, the health ministry in Karvel said.",
    ),
    "new and all": (
        "The health ministry in Karvel reported 167 new cases of cholera on Wednesday.",
        "The health ministry in Karvel has recorded 5,180 cases of cholera, it said on Wednesday.",
    ),
}


def readings(*texts: str, outlets: tuple[str, ...] = ("North Post", "South Herald", "East Mail")) -> list[object]:
    return [
        SCORE.parsed_reading(
            {"url": None, "outlet": outlet, "published_at": "2016-07-19", "title": "News of the day", "text": text}
        )
        for outlet, text in zip(outlets, texts, strict=False)
    ]


@pytest.mark.parametrize("texts", CONTRADICT.values(), ids=list(CONTRADICT))
def test_two_reports_of_one_quantity_contradict_each_other(texts: tuple[str, str]) -> None:
    assert len(PAIRS.relate_readings(readings(*texts)).conflicts) == 1


@pytest.mark.parametrize("texts", HARMLESS.values(), ids=list(HARMLESS))
def test_what_sets_two_figures_apart_keeps_them_apart(texts: tuple[str, str]) -> None:
    assert PAIRS.relate_readings(readings(*texts)).conflicts == []


def test_one_outlet_does_not_contradict_itself_by_its_next_report() -> None:
    first, second = CONTRADICT["other nouns and a place left unsaid"]
    found = PAIRS.relate_readings(readings(first, second, outlets=("North Post", "North Post")))
    assert "told_as_one" not in {relation.rule for relation in found.relations}


def test_where_a_report_tells_two_such_numbers_neither_is_taken() -> None:
    first, second = CONTRADICT["houses of one charity's count"]
    twice = f"{second} {second.replace('460', '712')}"
    found = PAIRS.relate_readings(readings(first, twice))
    assert "told_as_one" not in {relation.rule for relation in found.relations}


def test_neither_order_nor_the_run_in_which_a_report_came_changes_what_is_found() -> None:
    figures = PAIRS.compared(readings(*CONTRADICT["a level told as a change"]))
    articles = {one.figure.article_id for one in figures}
    told = {
        frozenset((one.figure_a, one.figure_b))
        for one in relate_figures(figures, [], "run")
        if one.rule == "told_as_one"
    }
    assert told
    for later in articles:
        new = [one for one in figures if one.figure.article_id == later]
        known = [one for one in figures if one.figure.article_id != later]
        for order in (new, new[::-1]):
            found = relate_figures(order, known[::-1], "run")
            assert {frozenset((one.figure_a, one.figure_b)) for one in found if one.rule == "told_as_one"} == told


def test_the_trees_ask_for_no_evidence_that_nothing_gives() -> None:
    given: set[str] = set()
    for pair in PAIRS.read_pairs(ROOT / "tests" / "annotations" / "pairs.jsonl"):
        figures = PAIRS.compared([PAIRS.annotated_reading(one) for one in pair["articles"]])
        given.update(*(evidence_of(a, b) for a, b in permutations(figures, 2)))
    assert quantity_trees().asked - given <= RARE


def test_a_tree_goes_below_up_to_its_limit_and_above_from_there() -> None:
    trees = trees_of(0.0, 1.0, [("words", 0.5, -1.0, ("slip", 0.0, 1.0, 2.0)), 0.25])
    assert trees.of({}) == trees.of({"words": 0.5}) == -0.75
    assert trees.of({"words": 0.6}) == 1.25
    assert trees.of({"words": 0.6, "slip": 1.0}) == 2.25
    assert trees.of({}, -0.8) == -0.75
    assert trees.of({}, 0.5) < 0.5


def test_evidence_and_contrasts_are_the_same_both_ways_round() -> None:
    pairs = PAIRS.read_pairs(ROOT / "tests" / "annotations" / "pairs.jsonl")
    held = [PAIRS.compared([PAIRS.annotated_reading(one) for one in pair["articles"]]) for pair in pairs]
    compared = 0
    for figures in held:
        for a, b in permutations(figures, 2):
            if a.figure.article_id < b.figure.article_id:
                assert evidence_of(a, b) == evidence_of(b, a)
                assert cannot_conflict(a, b) == cannot_conflict(b, a)
                assert is_set_apart(a, b) == is_set_apart(b, a)
                compared += 1
    assert compared
