"""Boxes of a page that go by their heading or their make-up, and those that only look alike."""

from typing import Any

import pytest

from transforms.cleaning import clean_document
from transforms.inputs import Document

STORY = [
    "The weavers of Arbel walked out on Monday, and by evening 1,140 looms in 9 mills stood still.",
    "They ask for 6 percent more, the first rise since the mills were sold to a fund four years ago.",
    "The owners say that orders from abroad have fallen by a fifth and that they cannot pay.",
    "A mediator met both sides in the town hall. Talks go on tomorrow, she said, and perhaps on Sunday.",
]
BODY = "".join(f"<p>{text}</p>" for text in STORY)
TEXT = "\n\n".join(STORY)
PROSE = "My aunt wove there for 31 years and nobody ever asked her what she thought of it."


def clean(body: str) -> Any:
    html = f"<html lang='en'><head><title>Looms stand still</title></head><body>{body}</body></html>"
    return clean_document(Document("a.html", html.encode(), "text/html"))


def page(box: str, below: str = "") -> Any:
    return clean(f"<div id='x1'><h1>Looms stand still</h1><div id='x2'>{BODY}{box}</div>{below}</div>")


def cards(number: int, teaser: str) -> str:
    titles = ["Mill owner buys a second castle", "Why wool costs less than ever", "Storm shuts the port of Karsun"]
    return "".join(
        f"<div class='k{at}'><a href='/{at}'>{titles[at % 3]} {at}</a>{teaser}</div>" for at in range(number)
    )


@pytest.mark.parametrize(
    "heading", ["Your views", "12 comments", "Reader comments", "Join the conversation", "Leave a reply"]
)
def test_what_readers_wrote_below_a_story_goes_however_long_it_is(heading: str) -> None:
    letters = "".join(f"<div><b>Karl, Arbel</b><p>{PROSE} {number}</p></div>" for number in range(20))
    assert page("", f"<div id='x3'><h2>{heading}</h2>{letters}</div>").text == TEXT


@pytest.mark.parametrize("heading", ["Latest", "More stories", "You may also like", "Most read", "Elsewhere"])
@pytest.mark.parametrize("teaser", ["", "<p>A short teaser of 8 words stands below it.</p>"], ids=["bare", "teased"])
def test_headlines_of_other_stories_go_by_the_heading_above_them(heading: str, teaser: str) -> None:
    assert page("", f"<div id='x3'><h3>{heading}</h3>{cards(4, teaser)}</div>").text == TEXT


def test_a_shelf_of_cards_without_a_heading_goes() -> None:
    assert page("", f"<div id='x3'>{cards(3, '<p>A short teaser of 8 words stands below it.</p>')}</div>").text == TEXT


@pytest.mark.parametrize(
    "box",
    [
        f"<section><h2>Reactions</h2><p>{PROSE}</p><p>It rained on 2 of the days.</p></section>",
        f"<section><h2>The latest</h2><p>{PROSE} <a href='/a'>A report</a> says so.</p></section>",
        f"<section><h2>More trouble ahead</h2><p>{PROSE}</p></section>",
        f"<section><h2>Comment from the mayor</h2><p>{PROSE}</p></section>",
    ],
)
def test_a_part_of_the_story_under_such_a_heading_stays(box: str) -> None:
    assert "31 years" in page(box).text


def test_a_story_broken_by_line_breaks_with_links_in_it_is_no_shelf_of_cards() -> None:
    links = [f"<a href='/{at}'>the owners of mill {at}</a> said so.<br><br>" for at in range(3)]
    body = "<br><br>".join(STORY) + "".join(f" On that day {link}" for link in links)
    text = clean(f"<div class='post'><h3>Looms stand still</h3><div class='post-body'>{body}</div></div>").text
    assert "1,140 looms" in text
    assert "mill 2" in text


def test_a_story_that_goes_through_linked_headings_stays() -> None:
    items = "".join(
        f"<div><h3><a href='/{at}'>The mill of Weir {at}</a></h3><p>{PROSE} {at}.</p></div>" for at in range(5)
    )
    assert page(f"<div>{items}</div>").text.count("31 years") == 5


@pytest.mark.parametrize(
    "box",
    [
        f"<aside class='fact-box'><h3>Mills</h3><p>{PROSE}</p><p>The first opened in 1871 at Weir.</p></aside>",
        f"<aside><h4>At a glance</h4><ul><li>{PROSE}</li><li>The first opened in 1871 at Weir.</li></ul></aside>",
        f"<aside><h4>Timeline</h4><p>{PROSE}</p><p>The first opened in 1871 at Weir.</p></aside>",
    ],
    ids=["name", "heading_of_a_list", "timeline"],
)
def test_the_facts_of_a_box_set_aside_are_kept(box: str) -> None:
    body = BODY.replace("<p>They", f"{box}<p>They")
    text = clean(f"<article><h1>Looms stand still</h1>{body}</article>").text
    assert "31 years" in text
    assert "1871" in text


@pytest.mark.parametrize(
    "box",
    [
        "<aside class='fact-box'><h3>Read more</h3><a href='/a'>Mill owner buys castle</a></aside>",
        f"<aside><p>{PROSE}</p></aside>",
        "<aside><h4>Sign up</h4><p>Our letter goes to 9,000 readers. It comes each Friday.</p></aside>",
    ],
    ids=["links", "quote", "letter"],
)
def test_what_else_is_set_aside_goes(box: str) -> None:
    body = BODY.replace("<p>They", f"{box}<p>They")
    assert clean(f"<article><h1>Looms stand still</h1>{body}</article>").text == TEXT


def test_a_list_of_labels_above_the_story_goes() -> None:
    labels = "<dl><dt>Date:</dt><dd>8 May 2016</dd><dt>Source:</dt><dd>University of Arbel</dd></dl>"
    article = clean(f"<article><h1>Looms stand still</h1>{labels}{BODY}</article>")
    assert article.text == TEXT


def test_the_parts_of_a_page_named_for_its_program_are_known_by_that() -> None:
    box = "<div data-component='links-block'><p>A short teaser of 8 words stands here.</p></div>"
    assert page(box).text == TEXT


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<div class='k9'><img src='a.jpg'><p>The 9 mills of Arbel seen from the hill</p></div>", False),
        ("<div class='k9'><picture><img src='a.jpg'></picture><span>The 9 mills of Arbel</span></div>", False),
        ("<div class='k9'><img src='a.jpg'><p>The 9 mills of Arbel burned on the day.</p></div>", True),
        (
            "<div class='k9'><img src='a.jpg'><h3>9 mills of Arbel</h3><p>Nobody was hurt in any of them.</p></div>",
            True,
        ),
    ],
    ids=["line_in_a_box", "line_beside_a_picture", "sentence", "heading_and_prose"],
)
def test_a_line_that_shares_its_box_with_a_picture_alone_is_a_caption(box: str, kept: bool) -> None:
    body = BODY.replace("<p>They", f"{box}<p>They")
    text = clean(f"<div class='x'><h1>Looms stand still</h1><div class='article-body'>{body}</div></div>").text
    assert ("9 mills of Arbel" in text.replace("9 mills stood", "")) is kept
