"""What the entity stage hands on: the mentions of an article and the entities they name."""

from dataclasses import dataclass

from transforms.records import Entity, EntityName, Mention
from transforms.vocabulary.words import EntityType


@dataclass(frozen=True, slots=True, kw_only=True)
class ContextMention:
    """A mention in the headline or the dateline; offsets are code points into that string, not into the body."""

    start: int
    end: int
    surface: str
    entity_type: EntityType
    entity_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleEntities:
    """The mentions of the body, every entity that they use (with what it acts for and its country), and its names.

    Mentions do not overlap and stand in the order of the text.
    """

    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    names: tuple[EntityName, ...]
    headline_mentions: tuple[ContextMention, ...] = ()
    dateline_mentions: tuple[ContextMention, ...] = ()
