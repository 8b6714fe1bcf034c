"""The evidence pages, from the marked text to the files of the example."""

import re
import shutil
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.report.marked_text import Mark, mark_text
from flows.report.pages import article_page
from tests.conftest import Ingested, run_muster


def text_of(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html.replace("</p>\n<p>", "\n\n")))


@given(
    st.text(alphabet=st.characters(blacklist_categories=("Cs",))),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9))),
)
def test_marking_changes_no_character_of_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [
        Mark(start=start, end=min(start + length, len(text)), name="f", title="t")
        for start, length in spans
        if start < len(text)
    ]
    assert text_of(mark_text(text, marks)) == text


def test_script_in_every_field_is_shown_and_not_run() -> None:
    evil = "<script>alert(1)</script>"
    article = {"title": evil, "outlet": evil, "url": evil, "published_at": None, "text": f"{evil} 40 men"}
    assert "<script" not in article_page(article, [])


@pytest.mark.xdist_group("example")
def test_every_current_article_has_a_page_with_its_figures_marked(example: Ingested, tmp_path: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(example.home, home)
    answer = run_muster("report", "--json", home=home)
    assert answer.code == 0, answer.err
    pages = sorted((home / "report" / "articles").glob("*.html"))
    assert len(pages) == answer.json["articles"] == 15
    marked = sum(page.read_text("utf-8").count("<mark ") for page in pages)
    assert marked >= example.value("select count(*) from figures") * 0.95
    assert "4,467" in (home / "report" / "conflicts.html").read_text("utf-8")
    assert not re.search(r"(src|href)=.?https?:", (home / "report" / "index.html").read_text("utf-8"))
