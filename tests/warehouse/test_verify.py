from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from transforms.records import QuarantinedRow
from transforms.records.identifiers import content_id
from warehouse.lake import Lake
from warehouse.parquet_part import path_of
from warehouse.publish import publish
from warehouse.verify import Finding, verify


@pytest.fixture
def verified(lake: Lake, home: Path, made: Any) -> Any:
    """Load rows and tell what is wrong with them, given raw bytes by document."""

    def check(rows: dict[str, list[Any]], raw: dict[str, bytes], **more: Any) -> list[Finding]:
        made.commit(lake, 1, rows)
        publish(lake, home)
        return verify(lake, home, raw.get, **more)

    return check


def raw_of(*stories: Any) -> dict[str, bytes]:
    return {story.document().document_id: story.data for story in stories}


def test_a_sound_warehouse_has_no_findings(verified: Any, made: Any) -> None:
    a, b = made.story("a"), made.story("b", troops=4647)
    rows = made.rows_of([a, b])
    rows["relations"] = [made.relation(a, b, "compatible")]
    texts = {a.data: a.text, b.data: b.text}
    assert verified(rows, raw_of(a, b), reparse=lambda _, data: texts[data]) == []


def broken(made: Any, table: str, **changes: Any) -> dict[str, list[Any]]:
    rows: dict[str, list[Any]] = made.rows_of([made.story("a")])
    rows[table] = [replace(row, **changes) for row in rows[table]]
    return rows


@pytest.mark.parametrize(
    ("table", "changes", "check", "words"),
    [
        ("figures", {"quote": "4700 US troops"}, "spans", "4700 US troops"),
        ("figures", {"start": 3}, "spans", "figures.quote is not articles.text"),
        ("sentences", {"text": "Another sentence."}, "spans", "Another sentence."),
        ("numerals", {"surface": "4,600"}, "spans", "4,600"),
        (
            "figures",
            {"actor_id": "Q999"},
            "references",
            "figures.actor_id is not in entities.entity_id: 1 rows, such as Q",
        ),
        ("numerals", {"figure_id": "f" * 24}, "references", "numerals.figure_id"),
        ("documents", {"byte_size": 5}, "raw", "a.txt: the raw bytes are not"),
    ],
)
def test_what_is_wrong_is_named(
    verified: Any, made: Any, table: str, changes: dict[str, Any], check: str, words: str
) -> None:
    findings = verified(broken(made, table, **changes), raw_of(made.story("a")))
    assert {finding.check for finding in findings} == {check}
    assert any(words in finding.message for finding in findings)


def test_lost_raw_bytes_are_named(verified: Any, made: Any) -> None:
    (finding,) = verified(made.rows_of([made.story("a")]), {})
    assert "are lost" in finding.message


def test_an_article_that_no_longer_reads_as_it_did_is_named(verified: Any, made: Any) -> None:
    story = made.story("a")
    (finding,) = verified(made.rows_of([story]), raw_of(story), reparse=lambda *_: "another text")
    assert finding == Finding("raw", "a.txt: its raw bytes no longer read as articles.text")


def test_a_row_may_refer_to_a_row_in_quarantine(verified: Any, made: Any) -> None:
    story = made.story("a")
    rows = made.rows_of([story])
    del rows["figures"]
    rows["quarantine"] = [
        QuarantinedRow(
            quarantine_id=content_id("q", 1),
            run_id=made.run_row(1).run_id,
            table_name="figures",
            row_id=story.figure_id,
            article_id=story.article_id,
            violation_id=content_id("v", 1),
            row="{}",
            replayed_at=None,
        )
    ]
    findings = verified(rows, raw_of(story))
    assert [finding.message for finding in findings if "numerals.figure_id" in finding.message] == []


@pytest.mark.parametrize("damage", ["one byte", "cut short"])
def test_a_damaged_file_is_named(lake: Lake, home: Path, made: Any, damage: str) -> None:
    made.commit(lake, 1, made.rows_of([made.story("a")]))
    publish(lake, home)
    part = next(part for part in lake.commits()[0].parts if part.table == "figures")
    path = path_of(lake.root, part)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data if damage == "one byte" else data[:-1])
    (finding,) = verify(lake, home, {}.get)
    assert finding.check == "files"
    assert part.name in finding.message


def test_a_warehouse_that_is_behind_its_lake_is_named(lake: Lake, home: Path, made: Any) -> None:
    a, b = made.story("a"), made.story("b", run=2)
    made.commit(lake, 1, made.rows_of([a]))
    publish(lake, home)
    made.commit(lake, 2, made.rows_of([b]))
    findings = verify(lake, home, raw_of(a, b).get)
    assert Finding("commits", "the warehouse holds 1 of the lake's 2 commits") in findings
