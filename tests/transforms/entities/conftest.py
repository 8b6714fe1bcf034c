"""Read a text as an article of its own: its sentences end at full stops, its headline is optional."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from transforms.entities import NO_ADDITIONS, ArticleEntities, EntityAdditions, find_entities
from transforms.records import Sentence
from transforms.records.identifiers import content_id

Reader = Callable[..., ArticleEntities]
SENTENCE = re.compile(r"\S(?:.*?[a-z\"”)]{2}[.?!](?=\s|$)|.*?$)", re.MULTILINE)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(
            sentence_id=content_id("sentence", text, match.start()),
            article_id=content_id("article", text),
            number=number,
            paragraph=0,
            start=match.start(),
            end=match.end(),
            text=match[0],
        )
        for number, match in enumerate(SENTENCE.finditer(text))
    )


def read(
    text: str,
    headline: str | None = None,
    dateline: str | None = None,
    additions: EntityAdditions = NO_ADDITIONS,
    published: date | None = None,
) -> ArticleEntities:
    return find_entities(
        text,
        sentences_of(text),
        article_id=content_id("article", text),
        headline=headline,
        dateline=dateline,
        published=published,
        additions=additions,
    )


@pytest.fixture
def read_article() -> Reader:
    return read


@pytest.fixture
def names_in() -> Callable[..., list[tuple[str, str]]]:
    """The mentions of a text, each with the name of its entity, in order."""

    def names(text: str, **more: str) -> list[tuple[str, str]]:
        found = read(text, **more)
        of_id = {entity.entity_id: entity.name for entity in found.entities}
        return [(mention.surface, of_id[mention.entity_id or ""]) for mention in found.mentions]

    return names


@pytest.fixture
def types_in() -> Callable[[str], dict[str, str]]:
    """The type of each mention of a text by its surface."""
    return lambda text: {mention.surface: mention.entity_type for mention in read(text).mentions}
