"""What an extractor passes over in a page's story, and what stands beside the story and is left there."""

from typing import Any

import pytest

from transforms.cleaning import clean_document
from transforms.inputs import Document

STORY = [
    "The glacier above Vintry lost 14 metres of its length in the summer of 2003, the survey said on Friday.",
    "Guides who have crossed it for thirty years no longer trust the old route, and two huts have closed.",
    "A new path along the ridge will cost 310,000 francs, half of which the canton has promised to pay.",
    "Some in the valley would rather see the money spent on the school, whose roof has leaked since 1998.",
    "“We cannot bring back the ice,” said Ruth Castell, who runs the higher of the two huts.",
]
SENTENCE = "Another 27 lakes have formed at the feet of the region's glaciers since the war."


def clean(body: str) -> Any:
    html = f"<html lang='en'><head><title>The ice withdraws</title></head><body><nav>Home</nav>{body}</body></html>"
    return clean_document(Document("a.html", html.encode(), "text/html"))


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        (f"<div class='slide'><p>{SENTENCE}</p></div>", SENTENCE),
        (f"<div class='embed-note'><div>{SENTENCE}</div></div>", SENTENCE),
        (f"<h2>What will become of the huts?</h2><p>{SENTENCE}</p>", f"What will become of the huts?\n\n{SENTENCE}"),
        (f"<div class='author-view'><h3>A lake for each village</h3><p>{SENTENCE}</p></div>", SENTENCE),
    ],
    ids=["slide", "bare_division", "question_as_heading", "class_of_an_author"],
)
@pytest.mark.parametrize("frame", ["<div class='c-91'>{}</div>", "<article>{}</article>"], ids=["unmarked", "marked"])
def test_what_stands_among_the_paragraphs_found_is_of_the_story(frame: str, between: str, kept: str) -> None:
    body = paragraphs(*STORY[:3]) + between + paragraphs(*STORY[3:])
    text = clean("<h1>The ice withdraws</h1>" + frame.format(body)).text
    assert kept in text
    assert text.index(STORY[2]) < text.index(SENTENCE) < text.index(STORY[3])


def test_a_lead_in_a_box_of_its_own_opens_the_story() -> None:
    lead = f"<div class='c-lead'><p><strong>{STORY[0]} {SENTENCE}</strong></p></div>"
    article = clean(f"<h1>The ice withdraws</h1>{lead}<div class='article-body'>{paragraphs(*STORY[1:])}</div>")
    assert article.text.startswith(STORY[0])


def test_a_short_standfirst_is_left_where_the_extractor_left_it() -> None:
    standfirst = "<div class='standfirst'><p>Huts close as paths crumble in the west of the canton.</p></div>"
    article = clean(f"<h1>The ice withdraws</h1>{standfirst}<div class='article-body'>{paragraphs(*STORY)}</div>")
    assert article.text == "\n\n".join(STORY)


def test_key_points_above_a_live_report_are_part_of_it() -> None:
    points = "".join(f"<li>{text}</li>" for text in (SENTENCE, "The 9 guides of Vintry met the mayor at noon."))
    posts = "".join(f"<div class='live-post'><div class='live-post-body'><p>{text}</p></div></div>" for text in STORY)
    article = clean(f"<h1>The ice withdraws</h1><div><h2>Key points</h2><ul>{points}</ul></div><div>{posts}</div>")
    assert "27 lakes" in article.text
    assert "9 guides" in article.text


def test_a_story_in_several_boxes_of_one_kind_is_told_to_its_end() -> None:
    first, second = paragraphs(*STORY[:3]), paragraphs(*STORY[3:])
    article = clean(
        f"<div class='page'><h1>The ice withdraws</h1><div class='text-content'>{first}</div>"
        f"<div class='see'><a href='/x'>Ice found under a car park</a></div><div class='text-content'>{second}</div>"
        "</div>"
    )
    assert article.text == "\n\n".join(STORY)


def test_a_second_story_below_the_first_is_no_part_of_it() -> None:
    other = "The mayor of Dunmore resigned on Monday over 40 unpaid bills. Her deputy takes over for a year."
    page = "<div class='post'><h2>{}</h2><div class='post-text'>{}</div></div>"
    article = clean(
        page.format("The ice withdraws", paragraphs(*STORY)) + page.format("Mayor resigns", paragraphs(other, other))
    )
    assert "unpaid bills" not in article.text


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='embed'><a href='/x'>Ice found below a car park</a><div>{SENTENCE}</div></div>",
        f"<div class='embed'><h4><a href='/x'>Ice found below a car park</a></h4><p>{SENTENCE}</p></div>",
        f"<div class='c-7' style='display: none'><p>{SENTENCE}</p></div>",
    ],
    ids=["link_and_teaser", "heading_and_teaser", "hidden"],
)
def test_the_teaser_of_another_story_is_not_put_back(box: str) -> None:
    body = paragraphs(*STORY[:3]) + box + paragraphs(*STORY[3:])
    assert SENTENCE not in clean(f"<h1>The ice withdraws</h1><div class='article-body'>{body}</div>").text


def test_a_page_whose_classes_all_mislead_gives_its_largest_cluster_of_prose() -> None:
    body = paragraphs(*STORY).replace("<p>", "<p class='body-promo'>")
    article = clean(
        f"<div class='related-page'><h1>The ice withdraws</h1><div class='social-affairs'>{body}</div></div>"
    )
    assert article.text == "\n\n".join(STORY)


def test_prose_behind_the_last_paragraph_found_in_an_article_is_not_put_back() -> None:
    plea = "Most papers live on advertising alone. We would rather live on you, and on what you give us every month."
    footer = f"<div class='c-footer'><p>{plea}</p></div>"
    assert "advertising" not in clean(f"<article><h1>The ice withdraws</h1>{paragraphs(*STORY)}{footer}</article>").text
