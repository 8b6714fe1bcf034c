import json

from flows.summary import Contradiction, FailedExpectation, RunSummary, SetAside

SUMMARY = RunSummary(
    run_id="ab12",
    status="published",
    drop="monday",
    seconds=3.2,
    documents={"loaded": 2, "duplicate": 0, "quarantined": 12},
    set_aside=tuple(SetAside(source=f"{n}.bin", reason="UNKNOWN_FORMAT", detail="begins with b'x'") for n in range(12)),
    figures=4,
    numerals=10,
    numerals_explained=9,
    situated={"actor": 3, "place": 2, "day": 4, "speaker": 1},
    relations={"refines": 1},
    contradictions=(
        Contradiction(reason="A lies below B", outlet_a="Alpha", sentence_a="One.", outlet_b=None, sentence_b="Two."),
    ),
    expectations_checked=150,
    failed_expectations=(
        FailedExpectation(expectation="sums: parts", severity="warning", rows=1, example="3 is not 4"),
    ),
    warehouse="/home/warehouse.duckdb",
)


def test_the_text_says_what_a_person_wants_to_know() -> None:
    text = SUMMARY.to_text()
    for part in (
        "Published: monday",
        "2 loaded, 12 quarantined",
        "UNKNOWN_FORMAT     0.bin: begins with b'x'",
        "9 of 10 numerals explained (90%)",
        "actor of 75%, place of 50%, day of 100%, speaker of 25%",
        "1 refines",
        "Alpha: “One.”",
        "unnamed outlet: “Two.”",
        "150 checked, 1 failed",
        "muster conflicts",
    ):
        assert part in text


def test_a_long_list_is_counted_and_not_shown_whole() -> None:
    text = SUMMARY.to_text()
    assert "… and 2 more: muster quarantine list" in text
    assert "11.bin" not in text


def test_the_json_holds_all_of_it() -> None:
    stated = json.loads(json.dumps(SUMMARY.to_json()))
    assert len(stated["set_aside"]) == 12
    assert stated["set_aside_reasons"] == {"UNKNOWN_FORMAT": 12}


def test_a_failure_tells_what_went_wrong_and_points_nowhere() -> None:
    text = RunSummary(run_id="x", status="failed", drop="d", seconds=0, error="no such folder: d").to_text()
    assert text.startswith("Failed")
    assert "no such folder: d" in text
    assert "muster query" not in text
