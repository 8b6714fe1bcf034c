"""All rows that one article gives, before it meets any other article."""

from dataclasses import dataclass

from transforms.cleaning.clean_article import Doubt
from transforms.records import (
    Article,
    ArticleSignature,
    Entity,
    EntityName,
    Figure,
    Mention,
    Numeral,
    Quotation,
    Sentence,
    TimeExpression,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedArticle:
    """The rows of one article; `source` is where its document came from."""

    source: str
    article: Article
    signature: ArticleSignature
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    entity_names: tuple[EntityName, ...]
    mentions: tuple[Mention, ...]
    time_expressions: tuple[TimeExpression, ...]
    quotations: tuple[Quotation, ...]
    figures: tuple[Figure, ...]
    numerals: tuple[Numeral, ...]
    doubts: tuple[Doubt, ...]
