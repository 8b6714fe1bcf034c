"""Every view and macro, asked about a small warehouse whose answers can be worked out by hand."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from warehouse.ask import QueryError, query
from warehouse.lake import Lake
from warehouse.publish import publish
from warehouse.sql_files import definitions

Rows = tuple[tuple[Any, ...], ...]


@pytest.fixture
def asked(lake: Lake, home: Path, made: Any) -> Any:
    """Load rows and answer a question about them."""

    def ask(rows: dict[str, list[Any]], sql: str) -> Rows:
        made.commit(lake, 1, rows)
        publish(lake, home)
        return query(home, sql).rows

    return ask


def stories(made: Any) -> Sequence[Any]:
    """Two copies of one origin, a third outlet that agrees, and a rounder report."""
    origin = {"origin_id": "0" * 24}
    return (
        made.story("wire", article_changes=origin),
        made.story("copy", outlet="West Mail", article_changes=origin),
        made.story("own", outlet="South Herald"),
        made.story(
            "round",
            outlet="East Times",
            troops=5000,
            figure_changes={"comparator": "approximate", "likely_lower": 4500.0, "likely_upper": 5499.0},
            article_changes={"published_at": datetime(2016, 7, 12, tzinfo=UTC)},
        ),
    )


def agreeing(made: Any) -> dict[str, list[Any]]:
    wire, copy, own, rounder = stories(made)
    rows: dict[str, list[Any]] = made.rows_of([wire, copy, own, rounder])
    rows["relations"] = [made.relation(wire, own, "same"), made.relation(wire, rounder, "refines")]
    return rows


def test_copies_of_one_origin_count_as_one_origin_and_two_outlets(asked: Any, made: Any) -> None:
    wire, copy, own, rounder = stories(made)
    answer = asked(agreeing(made), "SELECT figure_id, articles, outlets, origins FROM independence")
    counts = {row[0]: row[1:] for row in answer}
    assert counts[wire.figure_id] == counts[copy.figure_id] == counts[own.figure_id] == (3, 3, 2)
    assert counts[rounder.figure_id] == (1, 1, 1)


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({}, True),
        ({"concept": "marines"}, False),
        ({"concept": "security_personnel"}, False),
        ({"status": "authorised"}, True),
        ({"status": "planned"}, True),
        ({"status": "proposed"}, False),
        ({"status": "denied"}, False),
        ({"status": "hypothetical"}, False),
        ({"role": "base"}, False),
        ({"role": "change", "direction": "increase"}, False),
    ],
)
def test_troop_totals_hold_levels_of_troops_that_are_or_are_to_be(
    asked: Any, made: Any, changes: dict[str, Any], shown: bool
) -> None:
    rows = made.rows_of([made.story("a", figure_changes=changes)])
    assert (asked(rows, "SELECT count(*) FROM troop_totals") == ((1,),)) is shown


def test_a_kind_of_troops_counts_as_troops(asked: Any, made: Any) -> None:
    rows = made.rows_of([made.story("a")])
    sql = "SELECT count(*) > 0 FROM concepts WHERE list_contains(kinds_of, 'troops') AND kinds_of[1] = concept"
    assert asked(rows, sql) == ((True,),)


def test_troop_changes_hold_the_direction(asked: Any, made: Any) -> None:
    rows = made.rows_of([made.story("a", figure_changes={"role": "change", "direction": "increase"})])
    assert asked(rows, "SELECT direction, lower, force FROM troop_changes") == (("increase", 4600.0, "United States"),)


def test_an_article_that_was_superseded_is_in_no_total_and_no_conflict(asked: Any, made: Any) -> None:
    old = made.story("a", article_changes={"superseded_by": "0" * 24})
    new = made.story("a", troops=4647, article_changes={"revision": 2})
    rows = made.rows_of([old, new])
    rows["relations"] = [made.relation(old, new, "contradicts")]
    sql = "SELECT (SELECT list(lower) FROM troop_totals), (SELECT count(*) FROM conflicts), count(*) FROM figures"
    assert asked(rows, sql) == (([4647.0], 0, 2),)


def test_evidence_resolves_every_name(asked: Any, made: Any) -> None:
    rows = made.rows_of([made.story("a", figure_changes={"speaker_id": "Q796"})])
    sql = 'SELECT actor, place, speaker, outlet, sentence[start + 1:"end"] = quote FROM figure_evidence'
    assert asked(rows, sql) == (("United States", "Iraq", "Iraq", "North Post", True),)


@pytest.mark.parametrize(
    ("policy", "best"),
    [("latest", 5000.0), ("most_precise", 4600.0), ("official_first", 4700.0), ("most_origins", 4600.0)],
)
def test_the_policy_chooses_the_best_number_of_a_series(asked: Any, made: Any, policy: str, best: float) -> None:
    wire, copy, own, rounder = stories(made)
    rounder = replace(rounder, figure_changes=rounder.figure_changes | {"observed_to": date(2016, 7, 11)})
    official = {"speaker_id": "Q30", "likely_lower": 4690.0, "likely_upper": 4710.0}
    said = made.story("said", troops=4700, figure_changes=official)
    rows = made.rows_of([wire, copy, own, rounder, said])
    rows["relations"] = [made.relation(wire, own, "same")]
    sql = f"SELECT low, best, high FROM consensus_under('{policy}')"
    assert asked(rows, sql) == ((4500.0, best, 5499.0),)


def test_the_consensus_shows_how_much_the_policy_matters(asked: Any, made: Any) -> None:
    sql = "SELECT low, latest, most_precise, high, policy_spread FROM consensus"
    assert asked(agreeing(made), sql) == ((4500.0, 5000.0, 4600.0, 5499.0, 400.0),)


def test_an_unknown_policy_is_refused(asked: Any, made: Any) -> None:
    with pytest.raises(QueryError, match="unknown policy loudest"):
        asked(agreeing(made), "FROM consensus_under('loudest')")


def test_a_series_tells_its_days_and_its_range(asked: Any, made: Any) -> None:
    sql = "SELECT actor, place, days, figures, outlets, least, most, latest FROM series"
    assert asked(agreeing(made), sql)[0][:2] == ("United States", "Iraq")
    assert asked(agreeing(made), sql)[0][2:7] == (1, 4, 4, 4500.0, 5499.0)


def test_a_figure_is_explained_with_its_sentence_its_rules_and_its_relations(asked: Any, made: Any) -> None:
    wire, *_ = stories(made)
    told = dict(asked(agreeing(made), f"FROM explain_figure('{wire.figure_id}')"))
    assert told["sentence"] == wire.text
    assert told["actor"] == "United States"
    assert "says same of" in told
    assert told["says refines of"].endswith("4600 against 5000")


@pytest.mark.parametrize(
    ("words", "found"), [("us TROOPS", 1), ("troop", 0), ("troops Syria", 0), ("4600", 1), (".*", 0)]
)
def test_sentences_are_found_by_whole_words(asked: Any, made: Any, words: str, found: int) -> None:
    rows = made.rows_of([made.story("a")])
    assert asked(rows, f"SELECT count(*) FROM sentences_with('{words}')") == ((found,),)


def test_what_changed_between_revisions_is_told(asked: Any, made: Any) -> None:
    address = "https://news.example/a"
    old = made.story("a", article_changes={"superseded_by": "0" * 24})
    new = made.story("a", troops=4647, article_changes={"revision": 2})
    sql = f"SELECT change, revision, quote FROM changes_of('{address}')"
    assert asked(made.rows_of([old, new]), sql) == (("dropped", 1, "4600 US troops"), ("added", 2, "4647 US troops"))


def test_counts_are_given_in_the_columns_of_gdelt(asked: Any, made: Any) -> None:
    sql = 'SELECT "DATE", COUNTTYPE, "NUMBER", GEO_FULLNAME, GEO_COUNTRYCODE, GEO_TYPE FROM gkg_counts'
    rows = made.rows_of([made.story("a"), made.story("b", troops=7, figure_changes={"concept": "killed"})])
    assert set(asked(rows, sql)) == {
        ("20160711", "TROOPS", 4600, "Iraq", "IQ", 1),
        ("20160711", "KILL", 7, "Iraq", "IQ", 1),
    }


def test_every_view_and_macro_says_what_it_is_for_in_the_database(asked: Any, made: Any) -> None:
    sql = """
        SELECT view_name, comment FROM duckdb_views() WHERE NOT internal
        UNION ALL SELECT function_name, comment FROM duckdb_functions() WHERE NOT internal
    """
    told = dict(asked(made.rows_of([made.story("a")]), sql))
    assert told == {file.name: file.meaning for file in definitions()}
    assert all(told.values())
