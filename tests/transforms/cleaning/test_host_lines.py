"""Which lines of a page may be its host's, and what taking them out spares."""

from typing import Any

import pytest

from transforms.cleaning import clean_document
from transforms.cleaning.host_lines import DECLARED, PageLines, find_repeated, host_of_page, lines_of_page
from transforms.inputs import Document

FIRST = "The growers of Vintry brought in 410 tonnes of plums this year, half of what they had hoped for in spring."
SECOND = "Frost in the last 7 nights of April killed the blossom on the slopes, said a woman who grows the fruit."
LINE = "The Lantern is printed on the island."


def clean(*paragraphs: str, learnt: tuple[str, ...] = ()) -> Any:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    html = f"<html lang='en'><head><title>Plums</title></head><body><h1>Plums</h1>{body}"
    declared = {DECLARED: learnt} if learnt else {}
    return clean_document(Document("a.html", f"{html}</body></html>".encode(), "text/html", declared))


def lines(*paragraphs: str) -> PageLines:
    found = lines_of_page(clean(*paragraphs))
    assert found is not None
    return found


def test_a_short_line_is_marked_by_the_paragraph_above_it() -> None:
    one, other = lines(FIRST, LINE, SECOND), lines(SECOND, LINE, FIRST)
    assert [line for line, _ in one.lines] == [LINE]
    assert dict(one.lines)[LINE] == one.story
    assert dict(one.lines) != dict(other.lines)


def test_in_copies_of_one_story_a_line_has_one_mark() -> None:
    assert lines(FIRST, LINE, SECOND) == lines(FIRST.upper(), LINE, SECOND)


@pytest.mark.parametrize(
    "line",
    ["The Lantern has 900 readers.", "Dozens fled at once.", "Why it matters to you:", "Who pays for it in the end?"],
)
def test_a_number_and_what_opens_a_passage_are_never_counted(line: str) -> None:
    assert lines(FIRST, line, SECOND).lines == ()


@pytest.mark.parametrize(
    ("head", "declared", "host"),
    [
        ("<link href='https://lantern.example/1' rel=canonical>", {}, "lantern.example"),
        ('<meta property="og:url" content="http://WWW.lantern.example/1">', {}, "www.lantern.example"),
        ("<link rel='canonical' href='https://lantern.example/1'>", {"url": "https://told.example/2"}, "told.example"),
        ("<link rel='icon' href='https://lantern.example/i.png'>", {}, ""),
        ("<link rel='canonical' href='/1'>", {}, ""),
    ],
)
def test_the_host_of_a_page_is_that_of_its_own_address(head: str, declared: dict[str, str], host: str) -> None:
    assert host_of_page(Document("a.html", f"<html><head>{head}</head>".encode(), "text/html", declared)) == host


def pages(beside: str, others: str) -> list[PageLines]:
    """Pages with the line beside the stories of these marks, and pages without it."""
    told = [PageLines(mark, ((LINE, mark),)) for mark in beside]
    return told + [PageLines(mark, ()) for mark in others]


@pytest.mark.parametrize(
    ("beside", "others", "expected"),
    [("abc", "", True), ("ab", "", False), ("aaaabb", "", False), ("abc", "defghij", True), ("abc", "defghijk", False)],
    ids=["three_of_three", "two", "copies", "three_of_ten", "three_of_eleven"],
)
def test_a_line_is_the_hosts_beside_three_stories_and_a_fair_share_of_all(
    beside: str, others: str, expected: bool
) -> None:
    assert (LINE in find_repeated(pages(beside, others))) is expected


def test_the_lines_learnt_are_taken_out_and_named() -> None:
    article = clean(FIRST, LINE, SECOND, learnt=(LINE,))
    assert article.text == f"{FIRST}\n\n{SECOND}"
    assert f"host_repeats: {LINE}" in article.removed


def test_a_line_with_a_number_stays_even_when_it_is_declared() -> None:
    line = "The Lantern has 900 readers."
    assert line in clean(FIRST, line, SECOND, learnt=(line,)).text


def test_a_page_of_nothing_else_keeps_its_lines() -> None:
    other = (
        "The Lantern is a paper for everybody who lives by the sea and wants to know what the others are doing there."
    )
    assert clean(other, LINE, learnt=(LINE, other)).text == f"{other}\n\n{LINE}"


def test_a_long_line_is_marked_by_the_story_and_not_by_itself() -> None:
    other = (
        "The Lantern is a paper for everybody who lives by the sea and wants to know what the others are doing there."
    )
    first, second = lines(FIRST, other), lines(SECOND, other)
    assert dict(first.lines)[other] == first.story
    assert dict(second.lines)[other] == second.story
