"""Shapes of real pages: what each adds around its story, and what must not be lost with it."""

from typing import Any

import pytest

from transforms.cleaning import clean_document
from transforms.inputs import Document

FIRST = "Oil from a tanker that ran aground on Saturday has spread over 45 kilometres of coast, the navy said."
SECOND = "The ship carried 82,000 tonnes of crude, of which 6,500 had leaked by Monday."
THIRD = "The clean-up may cost €120 million and take three years, said the minister."
STORY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def clean(body: str, head: str = "") -> Any:
    html = f'<html lang="en"><head><title>Oil spill spreads | Isle Press</title>{head}</head><body>{body}</body></html>'
    return clean_document(Document("a.html", html.encode(), "text/html"))


def story(between: str) -> str:
    return f"<article><h1>Oil spill spreads</h1><p>{FIRST}</p><p>{SECOND}</p>{between}<p>{THIRD}</p></article>"


@pytest.mark.parametrize(
    "between",
    [
        '<p><a href="/b">Tanker captain arrested after 3 days</a></p>',
        '<ul><li><a href="/b">Tanker captain arrested after 3 days</a></li></ul>',
        '<p><strong>READ MORE: <a href="/a">Ten worst spills in history</a></strong></p>',
        "<blockquote>“The ship carried 82,000 tonnes of crude”</blockquote>",
        '<div class="pull-quote"><p>of which 6,500 had leaked by Monday</p></div>',
        '<p class="highlight">The clean-up may cost €120 million and take three years</p>',
        "<figure><img><figcaption>About 500 birds wait to be washed</figcaption></figure>",
        '<div><span class="image-desc">About 500 birds wait to be washed on May 2. REUTERS/Jo Lin</span></div>',
        "<h2>Start Quote</h2><blockquote><p>The ship carried 82,000 tonnes</p></blockquote><p>End Quote Ana Gil</p>",
        "<p>Sign up to our newsletter and join 50,000 readers</p>",
        "<p>We and our 842 partners store and access information on your device, such as cookies.</p>",
    ],
)
def test_what_stands_between_the_paragraphs_adds_no_figure(between: str) -> None:
    assert clean(story(between)).text == STORY


@pytest.mark.parametrize(
    ("between", "kept"),
    [
        ("<p>Volunteers found 900 birds. Click here to donate $5</p>", "Volunteers found 900 birds."),
        ('<p><a href="/b">Some 14 men were held, he said.</a></p>', "Some 14 men were held, he said."),
        ('<p>He said: <a href="/b">14 men are held</a></p>', "He said: 14 men are held"),
        (
            '<p class="comment">“We had 20 minutes to leave,” said Ana Gil.</p>',
            "“We had 20 minutes to leave,” said Ana Gil.",
        ),
        ('<div class="social"><p>The town of 900 has no school.</p></div>', "The town of 900 has no school."),
        ("<p>The slick is <del>71</del> <ins>17</ins> miles long.</p>", "The slick is 17 miles long."),
        ("<p>It carried 82,000 tonnes in 2010.</p>", "It carried 82,000 tonnes in 2010."),
        ("<p>The ship carried 82,000 tonnes of sand.</p>", "The ship carried 82,000 tonnes of sand."),
    ],
)
def test_what_tells_more_stays(between: str, kept: str) -> None:
    assert kept in clean(story(between)).text


def test_behind_a_paywall_stand_offers() -> None:
    article = clean(
        f"<article><h1>Oil spill spreads</h1><p>{FIRST}</p><div><h3>Subscribe to continue reading</h3>"
        "<p>Try one month for $1</p><p>Cancel any time during your trial</p></div></article>"
    )
    assert (article.text, article.complete) == (FIRST, False)


def test_a_wall_of_cookies_is_no_article() -> None:
    wall = clean(
        "<h1>Before you continue</h1><p>We and our 842 partners store information on your device, such as cookies.</p>"
        "<p>You can change your choices at any time. Some of our 842 partners process your data.</p>"
    )
    assert wall.reason == "NO_TEXT"


def test_a_page_laid_out_by_tables_and_line_breaks_keeps_its_paragraphs() -> None:
    article = clean(
        "<table><tr><td><a href=/>Home</a> | <a href=/world>World</a></td></tr><tr><td><a href=1>Weather</a></td>"
        "<td><font size=5><b>Oil spill spreads</b></font><br><font size=1>Tuesday, May 4, 1999</font><br><br>"
        f"<font size=2>TORVIK (Harbour Wire) -- {FIRST}<br><br>{SECOND}<br><br>{THIRD}</font></td>"
        "<td>Poll: 64% want an inquiry</td></tr></table>"
    )
    assert (article.text, article.dateline) == (STORY, "TORVIK (Harbour Wire)")
    assert (article.published_at.date().isoformat(), article.date_source) == ("1999-05-04", "masthead")


def test_date_and_byline_under_the_headline_are_read_where_none_is_declared() -> None:
    article = clean(
        '<div><h1>Oil spill spreads</h1><p class="standfirst">The worst spill in 20 years</p>'
        f'<p class="meta">By Tom Ashe | Published 3 May 2011 | 4 min read</p><p>{FIRST}</p><p>{SECOND}</p></div>'
    )
    assert (article.published_at.date().isoformat(), article.authors) == ("2011-05-03", ("Tom Ashe",))


def test_a_date_among_the_sentences_dates_no_page() -> None:
    article = clean(
        f"<div><h1>Oil spill spreads</h1><p>{FIRST}</p><p>{SECOND}</p><p>3 May 2011</p><p>{THIRD}</p></div>"
    )
    assert article.published_at is None
