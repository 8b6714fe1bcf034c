"""The whole main job on the example drop, with the installed command and every part real."""

from pathlib import Path

import pytest

from tests.conftest import Ingested, run_muster

pytestmark = pytest.mark.xdist_group("example")


def test_every_document_of_the_drop_ends_loaded_or_set_aside_with_its_reason(example: Ingested) -> None:
    assert example.summary["documents"] == {"loaded": 15, "duplicate": 0, "quarantined": 2}
    assert example.rows("select source, reason from documents where status <> 'loaded' order by source") == [
        ("empty.txt", "EMPTY"),
        ("wire-2016.jsonl#14", "MALFORMED_RECORD"),
    ]


def test_a_date_that_is_none_costs_only_the_date(example: Ingested) -> None:
    ((published, violations),) = example.rows("""
        select published_at, (select count(*) from violations v where v.article_id = a.article_id)
        from articles a where url like '%broken-date'
    """)
    assert published is None
    assert violations == 1


def test_every_quote_stands_in_its_text(example: Ingested) -> None:
    for table, quote in (("figures", "quote"), ("mentions", "surface"), ("numerals", "surface"), ("sentences", "text")):
        wrong = example.value(f"""
            select count(*) from {table} t join articles a using (article_id)
            where substr(a.text, t.start + 1, t."end" - t.start) <> t.{quote}
        """)
        assert wrong == 0, table


def test_every_numeral_has_a_disposition(example: Ingested) -> None:
    counted, explained = example.rows("select count(*), count(disposition) from numerals")[0]
    assert counted == explained > 50


def test_troop_totals_hold_the_bounds_that_the_words_assert(example: Ingested) -> None:
    totals = set(
        example.rows("""
            select outlet, lower, upper from troop_totals where force = 'United States' and place = 'Iraq'
        """)
    )
    assert {("Northern Wire", 4647, 4647), ("Capital Courier", 4600, None), ("Delta Daily", 4467, 4467)} <= totals


def test_an_exact_number_refines_a_rounder_report_of_the_same_total(example: Ingested) -> None:
    assert example.value("""
        select count(*) from relations r
        join figure_evidence a on a.figure_id = r.figure_a join figure_evidence b on b.figure_id = r.figure_b
        where r.verdict = 'refines' and a.value = 4647 and b.outlet = 'Capital Courier' and b.value = 4600
    """)


def test_a_misprinted_total_is_a_conflict_that_names_both_sentences(example: Ingested) -> None:
    found = example.rows("select sentence_a, sentence_b from conflicts where concept = 'troops'")
    assert any("4,467" in f"{a}{b}" and ("4,647" in f"{a}{b}" or "4,600" in f"{a}{b}") for a, b in found)


def test_a_copy_shares_the_origin_of_the_wire_story(example: Ingested) -> None:
    assert (
        example.value("""
        select count(distinct origin_id) from articles where outlet in ('Northern Wire', 'Harbour Herald')
        and url in ('https://northern-wire.example/2016/07/iraq-560', 'https://harbour-herald.example/a/19872')
    """)
        == 1
    )


def test_the_summary_counts_what_the_tables_hold(example: Ingested) -> None:
    assert example.summary["figures"] == example.value("select count(*) from figures")
    assert example.summary["numerals"] == example.value("select count(*) from numerals")
    assert sum(example.summary["relations"].values()) == example.value("select count(*) from relations")


def test_a_second_run_takes_in_nothing_and_says_so(example: Ingested, tmp_path: Path) -> None:
    import shutil

    home = tmp_path / "home"
    shutil.copytree(example.home, home)
    answer = run_muster("ingest", home=home)
    assert answer.code == 0, answer.err
    assert answer.out.startswith("Nothing new")
    again = Ingested(home, {})
    assert again.value("select count(*) from articles") == 15
    assert again.value("select count(*) from figures") == example.value("select count(*) from figures")


def test_a_failing_critical_expectation_publishes_nothing(example: Ingested, tmp_path: Path) -> None:
    import shutil

    home = tmp_path / "home"
    shutil.copytree(example.home, home)
    (home / "severities.yaml").write_text("troop_totals_are_consistent_within_an_article: critical\n")
    before = (home / "warehouse.duckdb").read_bytes()
    drop = tmp_path / "drop"
    drop.mkdir()
    (drop / "a.txt").write_text(
        "Weary garrison\n3 July 2011\n\nThe ministry said 900 soldiers were stationed in Belgium on Sunday. "
        "The army said 700 soldiers were stationed in Belgium on Sunday.\n"
    )
    answer = run_muster("ingest", str(drop), home=home)
    assert answer.code == 1
    assert answer.out.startswith("Refused")
    assert (home / "warehouse.duckdb").read_bytes() == before


def test_the_answers_of_the_commands_are_for_people_and_for_machines(example: Ingested) -> None:
    text = run_muster("conflicts", home=example.home)
    machine = run_muster("conflicts", "--json", home=example.home)
    assert text.code == machine.code == 0
    assert text.out.startswith(f"{len(machine.json):,} contradictions")
    status = run_muster("status", "--json", home=example.home)
    assert status.json["documents"] == {"loaded": 15, "quarantined": 2}


def test_explain_shows_the_sentence_with_the_figure_marked(example: Ingested) -> None:
    figure = example.value("select figure_id from figures where value = 4467")
    answer = run_muster("explain", figure[:10], home=example.home)
    assert answer.code == 0, answer.err
    assert "[4,467]" in answer.out
    assert "Delta Daily" in answer.out


def test_a_query_that_would_write_is_refused(example: Ingested) -> None:
    answer = run_muster("query", "delete from figures", home=example.home)
    assert answer.code == 1
    assert answer.err.startswith("muster: ")
    assert "Traceback" not in answer.err


def test_a_home_without_a_warehouse_is_told_so(tmp_path: Path) -> None:
    for command in (["query", "select 1"], ["status"], ["conflicts"], ["explain", "abc"]):
        answer = run_muster(*command, home=tmp_path)
        assert answer.code == 1
        assert "nothing has been published yet" in answer.err


def test_a_drop_that_does_not_exist_fails_with_a_clear_line(tmp_path: Path) -> None:
    answer = run_muster("ingest", str(tmp_path / "nowhere"), home=tmp_path / "home")
    assert answer.code == 1
    assert "nowhere" in answer.out
    assert "Traceback" not in answer.out + answer.err


def test_a_setting_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    answer = run_muster("status", home=tmp_path, MUSTER_WORKERS="many")
    assert answer.code == 2
    assert answer.err == "muster: MUSTER_WORKERS is 'many'; it must be a number\n"
