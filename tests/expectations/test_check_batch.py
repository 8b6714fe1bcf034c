"""The gate on whole batches: what it lets through, what it sets aside, what it refuses."""

from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from expectations.check_batch import check_batch
from expectations.outcome import Checked, Refusal
from expectations.severities import severities
from expectations.thresholds import Threshold
from tests.warehouse.made_rows import failing_sum, relation, rows_of
from tests.warehouse.made_story import Story, run_row
from transforms.vocabulary.words import Severity
from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.publish import publish
from warehouse.staged_rows import repeated_keys

Rows = dict[str, list[Any]]
RUN = run_row(1).run_id
BROKEN_BOUNDS = {"lower": 9.0, "upper": 1.0}


def knows_the_run(column: str, values: AbstractSet[str]) -> AbstractSet[str]:
    return values & {RUN} if column == "runs.run_id" else set()


def check(home: Path, rows: Rows, changed: dict[str, Severity] | None = None, **facts: Any) -> Checked | Refusal:
    staged = Lake(home / "lake").stage(RUN, rows)
    return check_batch(staged, {**severities(), **(changed or {})}, knows_the_run, **facts)


def passed(answer: Checked | Refusal) -> Checked:
    assert isinstance(answer, Checked), answer
    return answer


def rules_of(answer: Checked | Refusal) -> list[tuple[str, str]]:
    return [(one.table, one.rule) for one in answer.findings]


def test_a_sound_batch_passes_whole(tmp_path: Path) -> None:
    answer = passed(check(tmp_path, rows_of([Story("a"), Story("b", 4700)])))
    assert answer.findings == ()
    assert answer.batch.set_aside == {}
    assert answer.expectations > 50


@pytest.mark.parametrize("table", ["sentences", "figures", "numerals", "mentions"])
def test_rows_that_share_a_key_are_found_although_a_part_keeps_only_the_last(tmp_path: Path, table: str) -> None:
    rows = rows_of([Story("a"), Story("b")])
    repeated = {table: repeated_keys(table, [*rows[table], rows[table][0]])}
    answer = passed(check(tmp_path, rows, repeated=repeated))
    assert (table, "keys_are_unique") in rules_of(answer)
    assert answer.batch.set_aside[table] == repeated[table].keys()


def test_rows_of_two_parts_that_share_a_key_both_wait_in_quarantine(tmp_path: Path) -> None:
    lake, story = Lake(tmp_path / "lake"), Story("a")
    staged = lake.stage(RUN, story.rows())
    again = lake.stage_part("mentions", [replace(story.mention(), score=0.5)])
    batch = lake.batch(RUN, [*staged.parts, again])
    answer = passed(check_batch(batch, severities(), knows_the_run))
    assert rules_of(answer) == [("mentions", "keys_are_unique")]
    assert len({one.quarantine_id for one in answer.batch.quarantine}) == 2


@pytest.mark.parametrize("table", ["entities", "entity_names"])
def test_what_many_articles_bring_along_may_repeat(tmp_path: Path, table: str) -> None:
    rows = rows_of([Story("a")])
    repeated = {table: repeated_keys(table, [*rows[table], rows[table][0]])}
    assert passed(check(tmp_path, rows, repeated=repeated)).findings == ()


def test_a_broken_row_is_set_aside_with_all_that_hangs_on_it(tmp_path: Path) -> None:
    bad, good = Story("a", figure_changes=BROKEN_BOUNDS), Story("b", 4700)
    rows = rows_of([bad, good])
    rows["relations"] = [relation(bad, good, "compatible")]
    rows["sums"] = [replace(failing_sum(good), figures=(bad.figure_id, good.figure_id), holds=True)]
    answer = passed(check(tmp_path, rows))
    assert {table: len(keys) for table, keys in answer.batch.set_aside.items()} == {
        "figures": 1,
        "numerals": 1,
        "relations": 1,
        "sums": 1,
    }
    told = {one.violation_id for one in answer.batch.violations}
    assert {one.violation_id for one in answer.batch.quarantine} <= told
    assert "4600 US troops" in answer.findings[0].message


def test_a_document_whose_article_is_set_aside_ends_quarantined_with_its_reason(tmp_path: Path) -> None:
    bad, good = Story("a", article_changes={"language": "English"}), Story("b")
    answer = passed(check(tmp_path, rows_of([bad, good])))
    publish(Lake(tmp_path / "lake"), tmp_path, answer.batch, run_row(1))
    found = dict(query(tmp_path, "select source, [status, reason] from documents").rows)
    assert found == {"a.txt": ["quarantined", "FAILED_EXPECTATION"], "b.txt": ["loaded", None]}
    assert query(tmp_path, "select count(*) from figures").rows == ((1,),)
    detail = query(tmp_path, "select detail from documents where source = 'a.txt'").rows[0][0]
    assert "language is 'English'" in detail
    dangling = "select count(*) from violations where article_id not in (select article_id from articles)"
    assert query(tmp_path, dangling).rows == ((0,),)
    assert list(answer.failed_documents) == [bad.document().document_id]


def test_an_article_is_not_superseded_by_one_that_was_set_aside(tmp_path: Path) -> None:
    new = Story("a", article_changes={"language": "English"})
    old = Story("b", article_changes={"superseded_by": new.article_id})
    answer = passed(check(tmp_path, rows_of([old, new])))
    (article,) = (one for one in answer.batch.staged.read("articles") if one.article_id == old.article_id)
    assert article.superseded_by is None


def test_an_article_loaded_before_stays_loaded_when_its_new_form_is_set_aside(tmp_path: Path) -> None:
    story = Story("a", article_changes={"language": "English"})
    staged = Lake(tmp_path / "lake").stage(RUN, rows_of([story]))
    answer = passed(check_batch(staged, severities(), lambda _, values: set(values)))
    assert answer.failed_documents == {}
    assert answer.batch.set_aside.keys() == {"articles"}


def test_a_critical_expectation_refuses_the_batch_and_says_which_row(tmp_path: Path) -> None:
    answer = check(tmp_path, rows_of([Story("a", figure_changes=BROKEN_BOUNDS)]), {"bounds_are_ordered": "critical"})
    assert isinstance(answer, Refusal)
    assert "4600 US troops" in answer.message
    assert answer.results


def test_a_warning_loads_the_row_and_reports_it(tmp_path: Path) -> None:
    answer = check(tmp_path, rows_of([Story("a", figure_changes=BROKEN_BOUNDS)]), {"bounds_are_ordered": "warning"})
    assert passed(answer).batch.set_aside == {}
    assert [one.severity for one in passed(answer).batch.violations] == ["warning"]


def test_a_document_without_its_article_refuses_the_batch(tmp_path: Path) -> None:
    rows = rows_of([Story("a")])
    rows["documents"].append(Story("lost").document())
    answer = check(tmp_path, rows)
    assert isinstance(answer, Refusal)
    assert "lost.txt is loaded with 0 articles" in answer.message


def test_a_document_that_no_row_tells_of_refuses_the_batch(tmp_path: Path) -> None:
    answer = check(tmp_path, rows_of([Story("a")]), gathered=2)
    assert isinstance(answer, Refusal)
    assert "2 documents were gathered and 1 have a row" in answer.message


def test_documents_that_have_no_rows_at_all_refuse_the_batch(tmp_path: Path) -> None:
    answer = check(tmp_path, {"entities": Story("a").rows()["entities"]}, gathered=2)
    assert isinstance(answer, Refusal)
    assert "2 documents were gathered and 0 have a row" in answer.message


def test_an_error_that_no_row_can_be_set_aside_for_refuses_the_batch(tmp_path: Path) -> None:
    rows = rows_of([Story("a")])
    rows["documents"] = [replace(rows["documents"][0], byte_size=-1)]
    answer = check(tmp_path, rows)
    assert isinstance(answer, Refusal)
    assert rules_of(answer) == [("documents", "values_are_within_limits")]


def test_a_doubt_about_metadata_is_a_finding_that_costs_nothing(tmp_path: Path) -> None:
    story = Story("a")
    answer = passed(check(tmp_path, rows_of([story]), doubts={story.article_id: ["published_at is stated as 'soon'"]}))
    (violation,) = answer.batch.violations
    assert (violation.expectation, violation.severity) == ("metadata_can_be_believed", "warning")
    assert violation.article_id == story.article_id
    assert answer.batch.set_aside == {}


def test_a_run_of_an_unusual_size_is_told_and_a_small_one_is_not_judged(tmp_path: Path) -> None:
    bound = Threshold(least=50, judged_from=2, reason="teasers")
    one = check(tmp_path, rows_of([Story("a")]), thresholds={"words_per_article": bound})
    two = check(tmp_path, rows_of([Story("a"), Story("b")]), thresholds={"words_per_article": bound})
    assert passed(one).findings == ()
    (finding,) = passed(two).findings
    assert (finding.rule, finding.severity, finding.rows) == ("run_is_of_the_usual_size", "warning", ())
    assert "words_per_article is 9" in finding.message


def test_a_contradiction_with_an_article_loaded_before_shows_both_sentences_and_outlets(tmp_path: Path) -> None:
    new, old = Story("a", 4600), Story("b", 4467, outlet="South Post")
    rows = rows_of([new])
    rows["relations"] = [relation(new, old, "contradicts")]
    known = rows_of([old])

    def recall(table: str, column: str, values: AbstractSet[str]) -> list[Any]:
        return [row for row in known[table] if getattr(row, column) in values]

    staged = Lake(tmp_path / "lake").stage(RUN, rows)
    answer = passed(check_batch(staged, severities(), lambda _, values: set(values), recall=recall))
    (finding,) = answer.findings
    assert finding.rule == "troop_totals_are_consistent_across_outlets"
    assert [(one.outlet, one.quote) for one in finding.rows[0].evidence] == [
        ("North Post", "4600 US troops"),
        ("South Post", "4467 US troops"),
    ]
    assert finding.rows[0].evidence[1].sentence == old.text
