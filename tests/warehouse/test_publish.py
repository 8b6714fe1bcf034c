from pathlib import Path
from typing import Any

from warehouse.ask import query
from warehouse.lake import Lake
from warehouse.publish import publish, rebuild


def test_a_published_batch_can_be_asked_for_its_troop_totals(lake: Lake, home: Path, made: Any) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    assert publish(lake, home)
    answer = query(home, "SELECT force, place, lower, upper, independent_origins, sentence FROM troop_totals")
    assert answer.rows == (("United States", "Iraq", 4600.0, 4600.0, 1, "The army now has 4600 US troops in Iraq."),)


def test_publishing_again_without_a_new_commit_does_nothing(lake: Lake, home: Path, made: Any) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    assert publish(lake, home)
    before = (home / "warehouse.duckdb").stat().st_ino
    assert not publish(lake, home)
    assert (home / "warehouse.duckdb").stat().st_ino == before


def test_a_second_run_adds_to_the_first(lake: Lake, home: Path, made: Any) -> None:
    for number in (1, 2, 3):
        made.commit(lake, number, made.rows_of([made.story(f"s{number}", run=number)]))
        assert publish(lake, home)
    assert query(home, "SELECT count(*) FROM figures").rows == ((3,),)
    assert query(home, "SELECT count(*) FROM runs").rows == ((3,),)


def test_a_rebuild_equals_what_was_published_run_by_run(lake: Lake, home: Path, made: Any) -> None:
    for number in (1, 2, 3):
        made.commit(lake, number, made.rows_of([made.story(f"s{number}", run=number)]))
        publish(lake, home)
    before = query(home, "FROM figures ORDER BY ALL").rows
    rebuild(lake, home)
    assert query(home, "FROM figures ORDER BY ALL").rows == before


def test_conflicts_name_both_outlets_and_a_failing_sum_names_one_article(lake: Lake, home: Path, made: Any) -> None:
    a, b = made.story("a"), made.story("b", troops=4467, outlet="South Herald")
    rows = made.rows_of([a, b])
    rows["relations"] = [made.relation(a, b, "contradicts")]
    rows["sums"] = [made.failing_sum(a)]
    made.commit(lake, 1, rows)
    publish(lake, home)
    sql = "SELECT outlet_a, outlet_b, article_a = article_b, figure_b IS NULL FROM conflicts ORDER BY ALL"
    assert query(home, sql).rows == (
        ("North Post", "North Post", True, True),
        ("North Post", "South Herald", False, False),
    )
