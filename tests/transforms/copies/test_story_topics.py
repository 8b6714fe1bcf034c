from collections.abc import Callable
from typing import Any

import pytest

from transforms.copies.story_topics import topics_of
from transforms.inputs.document import Document
from transforms.parse_article import parse_article
from transforms.parsed_article import ParsedArticle
from transforms.records import Article

Write = Callable[..., Article]


def _topics(text: str) -> set[str]:
    parsed = parse_article(Document("one.txt", text.encode(), "text/plain"))
    assert isinstance(parsed, ParsedArticle)
    names: dict[Any, str] = {one.entity_id: one.surface for one in parsed.mentions}
    topics = (topic.removeprefix("topic:") for topic in topics_of(parsed.article, parsed.mentions, parsed.figures))
    return {" ".join(names.get(word, word) for word in topic.split()) for topic in topics}


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The earthquake killed 74 people in Chile, the government said.", "killed at Chile"),
        ("The International Monetary Fund will lend Portugal €26bn over three years.", "loan of Portugal"),
        ("The unemployment rate in Spain was 25 per cent in the third quarter.", "unemployment of Spain"),
        ("The party won 36 per cent of the vote in Greece on Sunday night.", "vote of Greece"),
    ],
)
def test_a_figure_tells_what_is_counted_where_or_what_a_sum_is_and_of_whom(text: str, topic: str) -> None:
    assert topic in _topics(text)


def test_a_sum_that_two_nouns_may_name_has_no_topic() -> None:
    assert not _topics("Chile sold land and got a loan of $5bn for the budget.")
