"""The data docs: pages that need no network, show each failing row with its evidence, and trust no value."""

import json
from collections.abc import Sequence
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from expectations.check_batch import check_batch
from expectations.data_docs import KEPT_RUNS, CheckedRun, write_data_docs
from expectations.finding import BrokenRow, Evidence, Finding
from expectations.outcome import Checked, Refusal
from expectations.severities import severities
from tests.warehouse.made_rows import relation, rows_of
from tests.warehouse.made_story import Story, run_row
from warehouse.lake import Lake

SCRIPT = "<script>alert('x')</script>\"'&amp;"
NOON = datetime(2021, 5, 6, 12, tzinfo=UTC)


def run_of(number: int = 1, drop: str = "drop") -> CheckedRun:
    return CheckedRun(run_id=f"{number:024x}", drop=drop, started_at=NOON + timedelta(hours=number))


def finding_of(text: str, url: str = "https://news.example/a") -> Finding:
    evidence = Evidence(sentence=text, quote=text, title=text, url=url + text, outlet=text, published_at=text)
    row = BrokenRow(key=text, article_id=text, message=text, evidence=(evidence,))
    return Finding(rule=text, severity="warning", table=text, message=text, rows=(row,), sentence=text)


def refusal(*findings: Finding) -> Refusal:
    results = [{"table": one.table, "results": []} for one in findings]
    return Refusal(findings=findings, violations=(), expectations=3, results=results)


class Seen(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links.extend(value or "" for name, value in attrs if name in ("href", "src", "action"))
        assert not [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        self.text += data


def pages_of(folder: Path) -> dict[str, Seen]:
    return {path.name: Seen(path.read_text("utf-8")) for path in folder.rglob("*.html")}


def test_a_script_in_every_field_stays_text(tmp_path: Path) -> None:
    write_data_docs(tmp_path, run_of(drop=SCRIPT), refusal(finding_of(SCRIPT)))
    pages = pages_of(tmp_path)
    assert set(pages) == {"index.html", f"{run_of().run_id}.html"}
    for name, page in pages.items():
        assert "script" not in page.tags, name
        assert SCRIPT in page.text, name


def test_every_field_of_the_evidence_is_shown(tmp_path: Path) -> None:
    told = {field.name: f"the {field.name}" for field in fields(Evidence)} | {"url": "https://news.example/7"}
    row = BrokenRow(key="k", article_id="a", message="m", evidence=(Evidence(**told),))
    finding = Finding(rule="r", severity="error", table="t", message="m", rows=(row,))
    write_data_docs(tmp_path, run_of(), refusal(finding))
    page = pages_of(tmp_path)[f"{run_of().run_id}.html"]
    assert all(told[name] in page.text for name in ("sentence", "title", "outlet"))
    assert "https://news.example/7" in page.links


@pytest.mark.parametrize("url", ["javascript:alert(1)//", "data:text/html,", "JavaScript:", "//host/", ""])
def test_an_address_that_is_no_web_page_is_not_linked(tmp_path: Path, url: str) -> None:
    write_data_docs(tmp_path, run_of(), refusal(finding_of("words", url)))
    links = [link for page in pages_of(tmp_path).values() for link in page.links]
    assert links
    assert all(link.endswith((".html", ".json")) for link in links)


def test_the_pages_load_nothing_from_anywhere(tmp_path: Path) -> None:
    write_data_docs(tmp_path, run_of(), refusal(finding_of("words")))
    pages = list(tmp_path.rglob("*.html"))
    assert len(pages) == 2
    for page in pages:
        text = page.read_text("utf-8")
        assert "default-src 'none'" in text
        assert not {"script", "link", "img", "iframe", "object"}.intersection(Seen(text).tags)
        assert "@import" not in text
        assert "url(" not in text


def test_the_quote_is_marked_where_it_stands(tmp_path: Path) -> None:
    evidence = Evidence(sentence="A & 9 < 10 men", quote="9 < 10", title=None, url=None, outlet=None, published_at=None)
    row = BrokenRow(key="k", article_id=None, message="m", evidence=(evidence,))
    finding = Finding(rule="r", severity="error", table="t", message="m", rows=(row,))
    write_data_docs(tmp_path, run_of(), refusal(finding))
    page = (tmp_path / "runs" / f"{run_of().run_id}.html").read_text("utf-8")
    assert "A &amp; <mark>9 &lt; 10</mark> men" in page
    assert "unnamed outlet, undated: untitled" in page


def test_the_last_runs_are_kept_and_listed_newest_first(tmp_path: Path) -> None:
    for number in range(KEPT_RUNS + 3):
        write_data_docs(tmp_path, run_of(number), refusal())
    kept = [run_of(number).run_id for number in reversed(range(3, KEPT_RUNS + 3))]
    assert pages_of(tmp_path)["index.html"].links == [f"runs/{run_id}.html" for run_id in kept]
    assert {path.stem for path in (tmp_path / "runs").iterdir()} == set(kept)


def test_a_checked_batch_is_told_with_both_sentences_of_a_contradiction(tmp_path: Path) -> None:
    a, b = Story("a", 4600), Story("b", 4467, outlet="South Post")
    rows = rows_of([a, b])
    rows["relations"] = [relation(a, b, "contradicts")]
    staged = Lake(tmp_path / "lake").stage(run_row(1).run_id, rows)
    answer = check_batch(staged, severities(), lambda _, values: set(values))
    assert isinstance(answer, Checked)
    index = write_data_docs(tmp_path / "quality", run_of(), answer)
    page = pages_of(index.parent)[f"{run_of().run_id}.html"]
    assert a.text in page.text
    assert b.text in page.text
    assert "South Post, 2016-07-11: Troops b" in page.text
    results = json.loads((index.parent / "runs" / f"{run_of().run_id}.json").read_text("utf-8"))
    assert sum(len(suite["results"]) for suite in results["great_expectations"]) == answer.expectations
    assert "No two articles contradict each other about a total of troops." in page.text
