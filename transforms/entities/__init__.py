"""Find mentions of persons, places and organisations and resolve them to entities."""

from transforms.entities.additions import NO_ADDITIONS, EntityAdditions, read_entity_additions
from transforms.entities.article_entities import ArticleEntities, ContextMention
from transforms.entities.find_entities import find_entities

__all__ = [
    "NO_ADDITIONS",
    "ArticleEntities",
    "ContextMention",
    "EntityAdditions",
    "find_entities",
    "read_entity_additions",
]
