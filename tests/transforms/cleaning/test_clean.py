import json
from typing import Any

import pytest

from transforms.cleaning import CleanArticle, clean_document, split_sentences
from transforms.inputs import Document, RejectedDocument

STORY = (
    "The river burst its banks on Sunday, killing 43 people in the delta, the governor said.",
    "More than 1,200 others were forced from their homes, he told reporters.",
)
PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Flood kills 43 - Riverside Courier</title>
<meta property="og:site_name" content="Riverside Courier">
<link rel="canonical" href="https://courier.example/world/flood?utm_source=feed">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
 "headline": "Flood kills 43", "datePublished": "2013-08-05T09:30:00+02:00", "dateModified": "2013-08-05T11:00:00Z",
 "author": [{"@type": "Person", "name": "Ann Lowe"}]}]}</script></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>Flood kills 43</h1>
<p class="byline">By Ann Lowe</p><span>3 min read</span>
<figure><img src="a.jpg"><figcaption>Some 500 residents wade through water</figcaption></figure>
<p>DUNMORE (Reuters) - {0}</p>
<aside class="related"><h3>Read more</h3><a href="/x">Dam firm fined 2 million pounds</a></aside>
<p>{1}</p><div class="newsletter"><p>Sign up for our newsletter with 9,000 readers.</p></div></article></main>
<section id="comments"><p>John: 500 people should resign!</p></section></body></html>"""


def page(html: str) -> Any:
    return clean_document(Document("a.html", html.encode(), "text/html"))


def filled(html: str = PAGE) -> str:
    return html.replace("{0}", STORY[0]).replace("{1}", STORY[1])


def record(**keys: object) -> Any:
    return clean_document(Document("a.jsonl#1", json.dumps(keys).encode(), "application/json"))


def test_a_page_gives_its_story_and_what_it_declares_of_itself() -> None:
    article = page(filled())
    assert article.text == "\n\n".join(STORY)
    assert (article.title, article.outlet, article.authors) == ("Flood kills 43", "Riverside Courier", ("Ann Lowe",))
    assert article.url == "https://courier.example/world/flood"
    assert article.published_at.isoformat() == "2013-08-05T07:30:00+00:00"
    assert article.modified_at.isoformat() == "2013-08-05T11:00:00+00:00"
    assert (article.date_source, article.dateline) == ("structured_data", "DUNMORE (Reuters)")


def test_what_a_page_marks_as_furniture_is_named() -> None:
    rules = {line.partition(":")[0] for line in page(filled()).removed}
    assert {"caption", "related", "newsletter", "comments", "read_time", "title"} <= rules


@pytest.mark.parametrize(
    ("declaration", "source"),
    [
        ('<meta property="article:published_time" content="2013-08-05T07:30:00Z">', "meta"),
        ('<time itemprop="datePublished" datetime="2013-08-05">5 August</time>', "time_element"),
        ('<p class="date">Published: 5 August 2013</p>', "masthead"),
        ("<p>The last flood was on 3 May 2004.</p>", None),
    ],
)
def test_the_source_of_a_date_is_told(declaration: str, source: str | None) -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    article = page(f"<html><body><article><h1>Flood in the delta</h1>{declaration}{paragraphs}</article></body></html>")
    assert article.date_source == source
    assert (article.published_at is None) == (source is None)


def test_a_paragraph_of_the_marked_story_that_the_extractor_drops_is_restored() -> None:
    paragraphs = "".join(f"<p>{text}</p>" for text in STORY)
    sent = "<p>The army has sent 560 soldiers and 12 helicopters to Dunmore.</p>"
    hidden = f'<div class="hidden" style="display:none">{sent}</div>'
    article = page(f'<html><body><div itemprop="articleBody">{paragraphs}{hidden}</div></body></html>')
    assert "560 soldiers" in article.text


def test_a_fragment_of_html_is_all_story() -> None:
    article = record(title="Flood", html=f"<p>{STORY[0]}</p><p>{STORY[1]}<br>It rained for 3 days.</p>")
    assert article.text == "\n\n".join([*STORY, "It rained for 3 days."])


@pytest.mark.parametrize(
    "keys",
    [
        {"url": "https://a.example/1", "title": "Flood", "text": "T", "published_at": "2013-08-05", "outlet": "Courier",
         "authors": ["Ann Lowe"], "language": "en"},
        {"link": "https://a.example/1", "headline": "Flood", "body": "T", "date": "Mon, 5 Aug 2013 00:00:00 +0000",
         "source": "Courier", "author": "Ann Lowe"},
        # news-please
        {"url": "https://a.example/1", "title": "Flood", "maintext": "T", "date_publish": "2013-08-05 00:00:00",
         "source_domain": "courier.example", "authors": ["Ann Lowe"], "date_download": "2020-01-01 00:00:00",
         "title_page": None, "filename": "x.json"},
        # trafilatura
        {"title": "Flood", "author": "Ann Lowe", "hostname": "courier.example", "date": "2013-08-05", "text": "T",
         "source": "https://a.example/1", "source-hostname": "Courier", "raw_text": "T", "fingerprint": "1f"},
        # Fundus
        {"title": "Flood", "authors": ["Ann Lowe"], "publishing_date": "2013-08-05 00:00:00+00:00", "lang": "en",
         "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["T"]}]}, "plaintext": "T",
         "html": {"requested_url": "https://a.example/1", "content": "<p>other</p>"}, "publisher": "Courier"},
    ],
)  # fmt: skip
def test_the_exports_of_other_tools_are_read_as_they_are(keys: dict[str, Any]) -> None:
    text = "\n\n".join(STORY)
    article = record(**json.loads(json.dumps(keys).replace('"T"', json.dumps(text))))
    assert isinstance(article, CleanArticle)
    assert article.text == text
    assert (article.title, article.authors) == ("Flood", ("Ann Lowe",))
    assert article.published_at.date().isoformat() == "2013-08-05"
    assert (article.date_source, article.outlet is not None) == ("declared", True)
    assert article.url in ("https://a.example/1", None)


@pytest.mark.parametrize(
    ("stated", "column"),
    [
        ({"published_at": "next Tuesday"}, "published_at"),
        ({"published_at": "2013-02-30"}, "published_at"),
        ({"published_at": "12/02/2009"}, "published_at"),
        ({"modified_at": "soon"}, "modified_at"),
        ({"url": "javascript:alert(1)"}, "url"),
        ({"url": "not an address"}, "url"),
    ],
)
def test_bad_metadata_costs_the_column_not_the_article(stated: dict[str, str], column: str) -> None:
    article = record(title="Flood", text=STORY[0], **stated)
    assert article.text == STORY[0]
    assert getattr(article, column) is None
    assert [(doubt.column, doubt.stated) for doubt in article.doubts] == [(column, *stated.values())]


@pytest.mark.parametrize(
    "keys",
    [
        {"title": "Flood"},
        {"title": "Flood", "text": ""},
        {"title": "Flood", "text": None},
        {"title": "Flood", "text": "  \n "},
        {"title": "Flood", "text": 12},
        {"title": "Flood", "html": "<p></p>"},
    ],
)
def test_a_record_without_text_is_rejected(keys: dict[str, Any]) -> None:
    rejected = record(**keys)
    assert isinstance(rejected, RejectedDocument)
    assert rejected.reason == "NO_TEXT"


def test_hostile_values_in_every_field_stay_text() -> None:
    attack = "<script>alert(1)</script>'; DROP TABLE articles; -- \ud800\x00"
    article = record(title=attack, text="\n\n".join(STORY), outlet=attack, authors=[attack], published_at=attack,
                     url=attack, language=attack)  # fmt: skip
    assert isinstance(article, CleanArticle)
    assert article.text == "\n\n".join(STORY)
    assert (article.url, article.published_at) == (None, None)
    assert "\x00" not in article.title
    article.title.encode()


def test_a_newsletter_gives_its_html_and_its_headers() -> None:
    message = (
        "From: Riverside Courier <news@courier.example>\r\nSubject: Flood in the delta\r\n"
        "Date: Mon, 05 Aug 2013 09:30:00 +0200\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nplain\r\n'
        "--x\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        f"<html><body><h1>Flood in the delta</h1><p>{STORY[0]} Caf=E9 owners fled.</p><p>{STORY[1]}</p>"
        "<p>Unsubscribe from this list</p></body></html>\r\n--x--\r\n"
    )
    article = clean_document(Document("a.eml", message.encode(), "message/rfc822"))
    assert article.text == f"{STORY[0]} Café owners fled.\n\n{STORY[1]}"
    assert (article.title, article.outlet) == ("Flood in the delta", "Riverside Courier")
    assert article.published_at.isoformat() == "2013-08-05T07:30:00+00:00"


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "utf-16", "utf-16-be", "utf-8-sig", "utf-32"])
def test_plain_text_in_any_charset_gives_the_same_text(charset: str) -> None:
    text = f"{STORY[0]}\n\nThe café’s owner said: “Rain – for 3 days.”"
    assert clean_document(Document("a.txt", text.encode(charset), "text/plain")).text == text


def test_a_declared_charset_is_heeded() -> None:
    text = f"{STORY[0]} Zoë’s café lost 300 chairs."
    document = Document("a.txt", text.encode("mac-roman"), "text/plain", {"charset": "macintosh"})
    assert clean_document(document).text == text


def test_noise_is_undecodable() -> None:
    noise = bytes((number * number * 31 + number * 7) % 256 for number in range(6000))
    assert clean_document(Document("a.txt", noise, "text/plain")).reason == "UNDECODABLE"


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<html><body>" + "<div>" * 3000 + "12 people died." + "</div>" * 3000 + "</body></html>", "TOO_DEEP"),
        ("<html><body><p>" + "a b " * 1_500_000 + "</p></body></html>", "TOO_LARGE"),
        ("<html><body><p " + "a='1' " * 9000 + ">12 people died.</p></body></html>", "TOO_LARGE"),
        ("<html><body>" + "<a>x</a>" * 150_000 + "</body></html>", "TOO_LARGE"),
        ("<html><head></head><body></body></html>", "NO_TEXT"),
    ],
    ids=["deep", "large", "attributes", "tags", "empty"],
)
def test_a_hostile_page_is_rejected_before_it_costs_anything(html: str, reason: str) -> None:
    assert page(html).reason == reason


def test_a_picture_inside_the_page_is_no_danger() -> None:
    picture = f'<img alt="{"twelve words " * 3000}" src="data:image/png;base64,{"QUFB" * 30_000}==">'
    assert page(filled().replace("<img", f"{picture}<img")).text == "\n\n".join(STORY)


def test_tags_inside_a_script_are_not_counted() -> None:
    script = "<script>" + "document.write('<div><span>');" * 400 + "</script>"
    assert page(filled().replace("</head>", f"{script}</head>")).text == "\n\n".join(STORY)


def test_a_huge_block_of_structured_data_is_passed_over() -> None:
    block = json.dumps({"@type": "NewsArticle", "headline": "Fake", "keywords": ["x" * 100] * 6000})
    html = filled().replace("</head>", f'<script type="application/ld+json">{block}</script></head>')
    assert page(html).title == "Flood kills 43"


def test_an_unclosed_page_still_gives_its_story() -> None:
    paragraphs = "".join(f"<p>{text}" for text in STORY)
    assert page(f"<html><body><h1>Flood in delta{'</h1>'}{paragraphs}").text == "\n\n".join(STORY)


def test_the_same_bytes_give_the_same_article() -> None:
    assert page(filled()) == page(filled())


def test_the_sentences_of_a_page_hold_no_furniture() -> None:
    article = page(filled())
    assert [row.text for row in split_sentences(article.text, "a")] == list(STORY)


def test_a_page_that_lists_stories_is_no_story() -> None:
    teasers = "".join(
        f"<div><h2><a href='/{number}'>Dam {number} bursts</a></h2><p>Dam {number} burst, killing {number}.</p></div>"
        for number in range(20, 28)
    )
    rejected = page(f"<html><body><h1>Latest news</h1><div>{teasers}</div></body></html>")
    assert (rejected.reason, rejected.detail.partition(":")[0]) == ("NO_TEXT", "an index page")


def test_headings_inside_a_story_do_not_make_it_an_index() -> None:
    parts = "".join(f"<h2>Day {number}</h2><p>On day {number} it rained.</p>" for number in range(20, 28))
    html = f"<html><body><article><h1>The flood by day</h1>{parts}</article></body></html>"
    assert isinstance(page(html), CleanArticle)


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"ok", b"12 34 56 78 90 12 34 56 78 90", b"a b c 1 2 3"])
def test_a_scrap_without_words_is_no_article(data: bytes) -> None:
    answer = clean_document(Document("scrap.txt", data, "text/plain"))
    assert isinstance(answer, RejectedDocument)
    assert answer.reason == "NO_TEXT"


def test_a_brief_of_three_words_is_an_article() -> None:
    assert isinstance(clean_document(Document("brief.txt", b"Nine soldiers died", "text/plain")), CleanArticle)
