import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.cleaning import CleanArticle, clean_document, split_sentences
from transforms.cleaning.spacing import normalise_text
from transforms.inputs import Document

LINES = [
    "The river burst its banks on Sunday, killing 43 people in the delta, the governor said.",
    "More than 1,200 others were forced from their homes, he told reporters in Dunmore.",
    "“It took 20 minutes,” said Ann Lowe, a farmer. “We ran.”",
    "- 12 helicopters were sent by the army on Monday.",
    "2 min read",
    "5 August 2013",
    "By Ann Lowe",
    "Flood in the delta",
    "Crews search the mall for 14 people [Getty]",
    "Read more",
    "Ferry sinks with 200 aboard",
    "Share on Facebook",
    "The Interior Minister Jo",
    "It brought the number of",
    "KABUL - The army sent 560 soldiers.",
    "The army sent 560 soldiers.",
    "The army asked for 200 more… [+2031 chars]",
    "What happens next?",
    "* * *",
    "Reporting by Ann Lowe; Editing by Sam Ford",
    "",
]
TEXTS = st.lists(st.sampled_from(LINES), max_size=14).map("\n".join)
ANY_TEXT = st.text(max_size=400)


def as_record(text: str, title: str) -> Any:
    data = json.dumps({"text": text, "title": title}).encode()
    return clean_document(Document("a", data, "application/json"))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(TEXTS)
def test_cleaning_a_clean_article_changes_nothing(text: str) -> None:
    first = as_record(text, "Flood in the delta")
    if isinstance(first, CleanArticle):
        second = as_record(first.text, first.title)
        assert isinstance(second, CleanArticle)
        assert second.text == first.text


@settings(max_examples=200, deadline=None, derandomize=True)
@given(TEXTS)
def test_every_line_is_kept_or_named_as_removed(text: str) -> None:
    article = as_record(text, "Flood in the delta")
    if not isinstance(article, CleanArticle):
        return
    told = article.text + "\n".join(article.removed) + (article.dateline or "")
    for line in text.split("\n"):
        assert line.removeprefix("KABUL - ").removesuffix(" [+2031 chars]") in told


@settings(max_examples=200, deadline=None, derandomize=True)
@given(ANY_TEXT)
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = normalise_text(text)
    assert normalise_text(once) == once


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.one_of(TEXTS, ANY_TEXT))
def test_sentences_quote_the_text_and_leave_out_nothing_but_space_and_list_marks(text: str) -> None:
    text = normalise_text(text)
    end = 0
    for number, row in enumerate(split_sentences(text, "a")):
        assert row.number == number
        assert text[row.start : row.end] == row.text
        assert row.text == row.text.strip() != ""
        assert "\n" not in row.text
        assert not any(character.isalnum() for character in text[end : row.start])
        end = row.end
    assert not any(character.isalnum() for character in text[end:])


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.binary(max_size=600), st.sampled_from(["text/plain", "text/html", "application/json", "message/rfc822"]))
def test_any_bytes_become_an_article_or_a_reason(data: bytes, media_type: str) -> None:
    result = clean_document(Document("a", data, media_type))
    assert result == clean_document(Document("a", data, media_type))
    if isinstance(result, CleanArticle):
        result.text.encode()
        assert result.text.strip()
