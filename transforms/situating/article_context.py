"""All that is known of an article when its figures are situated."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from transforms.entities.article_entities import ContextMention
from transforms.records import Entity, Mention, Quotation, Sentence, TimeExpression


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleContext:
    """An article with its sentences, mentions, times and quotations; `entities` holds every entity mentioned."""

    article_id: str
    text: str
    title: str | None
    dateline: str | None
    published: date | None
    sentences: Sequence[Sentence]
    mentions: Sequence[Mention]
    entities: Mapping[str, Entity]
    headline_mentions: Sequence[ContextMention]
    dateline_mentions: Sequence[ContextMention]
    time_expressions: Sequence[TimeExpression]
    quotations: Sequence[Quotation]
    extractor_version: str
