"""Every contradiction is judged by exactly one expectation."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from expectations.contradiction_kinds import with_kinds_of_relations, with_kinds_of_sums
from expectations.sources import Sources
from expectations.suites import RELATIONS, SUMS
from transforms.vocabulary.words import SumKind, words_of

DAY, NEXT_DAY = date(2018, 3, 4), date(2018, 3, 5)


def figure(name: str, **changed: Any) -> dict[str, Any]:
    whole = {"figure_id": name, "article_id": f"article of {name}", "concept": "troops", "role": "level"}
    return {**whole, "observed_to": DAY, **changed}


def kind_of(a: dict[str, Any], b: dict[str, Any], verdict: str = "contradicts") -> str:
    frames = {
        "figures": pd.DataFrame([a, b]),
        "articles": pd.DataFrame({"article_id": [a["article_id"]], "published_at": [pd.NaT]}),
    }
    relations = pd.DataFrame([{"figure_a": a["figure_id"], "figure_b": b["figure_id"], "verdict": verdict}])
    (kind,) = with_kinds_of_relations(relations, Sources(frames))["kind_of_contradiction"]
    return str(kind)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, "troop_totals_are_consistent_across_outlets"),
        ({"article_id": "article of a"}, "troop_totals_are_consistent_within_an_article"),
        ({"role": "change"}, "reports_do_not_contradict"),
        ({"concept": None}, "reports_do_not_contradict"),
        ({"concept": "vehicles"}, "reports_do_not_contradict"),
    ],
)
def test_a_contradiction_of_troops_is_told_by_where_it_stands(changed: dict[str, Any], expected: str) -> None:
    assert kind_of(figure("a"), figure("b", **changed)) == expected


@pytest.mark.parametrize(
    ("day", "role", "expected"),
    [
        (NEXT_DAY, "level", "tolls_do_not_shrink_unexplained"),
        (DAY, "level", "reports_do_not_contradict"),
        (NEXT_DAY, "change", "reports_do_not_contradict"),
    ],
)
def test_a_toll_shrinks_from_one_day_to_another(day: date, role: str, expected: str) -> None:
    assert kind_of(figure("a", concept="killed"), figure("b", concept="killed", observed_to=day, role=role)) == expected


def test_a_figure_that_nobody_knows_leaves_the_contradiction_to_the_general_rule() -> None:
    relations = pd.DataFrame([{"figure_a": "a", "figure_b": "b", "verdict": "contradicts"}])
    frames = {"figures": pd.DataFrame(columns=["figure_id"]), "articles": pd.DataFrame(columns=["article_id"])}
    assert list(with_kinds_of_relations(relations, Sources(frames))["kind_of_contradiction"]) == [
        "reports_do_not_contradict"
    ]


def test_reports_that_agree_are_of_no_kind() -> None:
    assert kind_of(figure("a"), figure("b"), "refines") == ""


def kind_of_sum(kind: str, concept: str, holds: bool) -> str:
    frames = {"figures": pd.DataFrame([figure("a", concept=concept)])}
    sums = pd.DataFrame([{"kind": kind, "figures": ["a", "unknown"], "holds": holds}])
    (found,) = with_kinds_of_sums(sums, Sources(frames))["kind_of_contradiction"]
    return str(found)


@pytest.mark.parametrize("kind", words_of(SumKind))
@pytest.mark.parametrize("concept", ["troops", "displaced"])
def test_every_sum_that_does_not_come_out_has_a_rule_that_judges_it(kind: str, concept: str) -> None:
    assert kind_of_sum(kind, concept, holds=False) in {rule.rule_name for rule in SUMS}
    assert kind_of_sum(kind, concept, holds=True) == ""


def test_changes_of_troops_have_a_rule_of_their_own() -> None:
    assert kind_of_sum("base_change_level", "troops", holds=False) == "troop_totals_agree_with_their_changes"
    assert kind_of_sum("base_change_level", "displaced", holds=False) == "levels_agree_with_their_changes"


def test_no_two_rules_judge_one_kind() -> None:
    names = [rule.rule_name for rule in (*RELATIONS, *SUMS)]
    assert len(names) == len(set(names))
