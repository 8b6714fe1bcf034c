from dataclasses import replace

from flows.summary import FailedExpectation, RunSummary, SetAside
from flows.summary_together import summarise_together

FIRST = RunSummary(
    run_id="one",
    status="published",
    drop="monday",
    seconds=2.0,
    documents={"loaded": 2, "duplicate": 1},
    set_aside=(SetAside(source="a.bin", reason="EMPTY", detail="no bytes"),),
    figures=4,
    numerals=10,
    numerals_explained=9,
    situated={"actor": 3},
    relations={"same": 1},
    expectations_checked=150,
    failed_expectations=(FailedExpectation(expectation="sums", severity="warning", rows=1, example="3 is not 4"),),
    rows={"articles": 2},
    warehouse="/w",
)
SECOND = replace(
    FIRST,
    run_id="two",
    seconds=5.0,
    documents={"loaded": 3},
    set_aside=(),
    relations={"refines": 2},
    failed_expectations=(FailedExpectation(expectation="sums", severity="warning", rows=4, example="5 is not 6"),),
)
REFUSED = replace(SECOND, run_id="three", status="refused", error="keys are not unique")
IDLE = replace(FIRST, status="nothing_new", documents={"duplicate": 2})


def test_one_run_is_its_own_summary() -> None:
    assert summarise_together([FIRST]) is FIRST


def test_counts_are_added_up() -> None:
    both = summarise_together([FIRST, SECOND])
    assert both.documents == {"loaded": 5, "duplicate": 1}
    assert (both.figures, both.numerals, both.numerals_explained) == (8, 20, 18)
    assert both.relations == {"same": 1, "refines": 2}
    assert both.rows == {"articles": 4}
    assert both.set_aside == FIRST.set_aside


def test_a_failed_expectation_is_told_once_with_all_its_rows() -> None:
    (failed,) = summarise_together([FIRST, SECOND]).failed_expectations
    assert (failed.rows, failed.example) == (5, "3 is not 4")


def test_the_runs_are_named_and_the_time_is_that_of_all() -> None:
    both = summarise_together([FIRST, SECOND])
    assert (both.run_id, both.runs, both.seconds) == ("one", ("one", "two"), 5.0)
    assert "2 runs from one, 5.0 s" in both.to_text()


def test_a_refused_run_says_what_of_the_drop_is_published() -> None:
    all_three = summarise_together([FIRST, SECOND, REFUSED])
    assert all_three.status == "refused"
    assert "keys are not unique; the 2 runs of this drop before it are published" in all_three.to_text()


def test_nothing_new_is_so_only_when_every_run_found_nothing() -> None:
    assert summarise_together([IDLE, IDLE]).status == "nothing_new"
    assert summarise_together([IDLE, FIRST]).status == "published"
