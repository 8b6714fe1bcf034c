"""The body that a page states in its structured data, beside what stands in its elements."""

import json
from typing import Any

from transforms.cleaning import clean_document
from transforms.inputs import Document

STORY = [
    "Divers raised the bell of the Santa Oria on Thursday from 38 metres of water off the western cape.",
    "The ship went down in 1641 with 212 people and a cargo of silver that nobody has found.",
    "The bell will lie in fresh water for two years before the museum can put it on show.",
]
TEASER = "A heron has been seen in the park for the first time since the drought, said a keeper of the place."


def clean(body: str, stated: str) -> Any:
    data = json.dumps({"@type": "NewsArticle", "headline": "Bell raised", "articleBody": stated})
    head = f"<title>Bell raised</title><script type='application/ld+json'>{data}</script>"
    html = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    return clean_document(Document("a.html", html.encode(), "text/html"))


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_body_that_the_page_states_and_does_not_show_is_taken() -> None:
    article = clean(f"<main><h1>Bell raised</h1>{paragraphs(TEASER)}</main>", "\n\n".join(STORY))
    assert article.text == "\n\n".join(STORY)


def test_a_summary_stated_as_body_does_not_replace_the_story() -> None:
    article = clean(
        f"<main><h1>Bell raised</h1>{paragraphs(*STORY)}</main>", "A bell came up from the deep, to great joy ashore."
    )
    assert article.text == "\n\n".join(STORY)


def test_lines_above_and_below_the_stated_body_are_none_of_it() -> None:
    body = paragraphs("The harbour desk of the paper", *STORY, "What our photographers saw")
    article = clean(f"<main><h1>Bell raised</h1><div class='article-body'>{body}</div></main>", " ".join(STORY))
    assert article.text == "\n\n".join(STORY)
    assert "not_stated: What our photographers saw" in article.removed


def test_a_line_with_a_number_stays_whatever_is_stated() -> None:
    body = paragraphs(*STORY, "Update: 4 more bells have come up")
    article = clean(f"<main><h1>Bell raised</h1><div class='article-body'>{body}</div></main>", " ".join(STORY))
    assert "4 more bells" in article.text


def test_an_excerpt_stated_as_body_cuts_nothing_off() -> None:
    body = paragraphs(*STORY)
    article = clean(f"<main><h1>Bell raised</h1><div class='article-body'>{body}</div></main>", STORY[0])
    assert article.text == "\n\n".join(STORY)
