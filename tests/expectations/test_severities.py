"""Severities and thresholds are data: complete, with reasons, and open to a user's own."""

from importlib.resources import files
from pathlib import Path

import pytest
import yaml

from expectations.row_rule import RowRule
from expectations.severities import SeverityError, severities
from expectations.suites import RELATIONS, SUMS
from expectations.thresholds import MEASURES, ThresholdError, thresholds


def rules(above: type[RowRule]) -> set[str]:
    below = above.__subclasses__()
    return {one.rule_name for one in below if hasattr(one, "rule_name")}.union(*(rules(one) for one in below))


def test_every_rule_has_a_severity_and_every_severity_a_rule() -> None:
    assert severities().keys() == rules(RowRule)


@pytest.mark.parametrize("name", ["severities.yaml", "thresholds.yaml"])
def test_every_entry_states_its_reason(name: str) -> None:
    entries = yaml.safe_load(files("expectations").joinpath(name).read_text("utf-8"))
    assert entries
    assert all(len(entry["reason"].split()) > 3 for entry in entries.values())


def test_two_true_reports_that_contradict_each_other_are_no_more_than_a_warning() -> None:
    assert {severities()[rule.rule_name] for rule in (*RELATIONS, *SUMS)} == {"warning"}


def test_a_user_overrides_a_severity_by_its_word_alone(tmp_path: Path) -> None:
    (tmp_path / "severities.yaml").write_text("paired_units_agree: error\n")
    assert severities(tmp_path) == {**severities(), "paired_units_agree": "error"}


@pytest.mark.parametrize("text", ["paired_units_agree: grave\n", "no_such_rule: error\n", "paired_units_agree:\n"])
def test_a_severity_that_means_nothing_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "severities.yaml").write_text(text)
    with pytest.raises(SeverityError, match=r"severities\.yaml"):
        severities(tmp_path)


def test_every_threshold_has_a_measure_and_every_measure_a_threshold() -> None:
    assert thresholds().keys() == MEASURES.keys()


def test_a_user_overrides_one_bound_and_keeps_the_others(tmp_path: Path) -> None:
    (tmp_path / "thresholds.yaml").write_text("words_per_article: {most: 9}\n")
    own, shipped = thresholds(tmp_path)["words_per_article"], thresholds()["words_per_article"]
    assert (own.most, own.least, own.reason) == (9, shipped.least, shipped.reason)


@pytest.mark.parametrize("text", ["heat: {most: 9}\n", "words_per_article: {most: many}\n", "words_per_article: 3\n"])
def test_a_threshold_that_means_nothing_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "thresholds.yaml").write_text(text)
    with pytest.raises(ThresholdError, match=r"thresholds\.yaml"):
        thresholds(tmp_path)
