"""The rows of `mentions`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.records.identifiers import ID_PATTERN
from transforms.vocabulary.words import EntityType


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A stretch of text that names an entity."""

    mention_id: Annotated[str, Column("Identifies the mention.", key=True, pattern=ID_PATTERN)]
    article_id: Annotated[
        str, Column("The article it stands in.", references="articles.article_id", pattern=ID_PATTERN)
    ]
    sentence_id: Annotated[
        str, Column("The sentence it stands in.", references="sentences.sentence_id", pattern=ID_PATTERN)
    ]
    start: Annotated[int, Column("Where the quoted text begins in articles.text.", unit="code points", minimum=0)]
    end: Annotated[int, Column("Where it ends: text[start:end] is the quoted text.", unit="code points", minimum=1)]
    surface: Annotated[str, Column("The text of the mention.")]
    entity_type: Annotated[EntityType, Column("What it names here (`Iraqi` is a nationality, its entity a country).")]
    entity_id: Annotated[
        str | None,
        Column("The entity it was resolved to; null where it could not be.", references="entities.entity_id"),
    ]
    method: Annotated[str, Column("How it was found and resolved.")]
    score: Annotated[float, Column("How sure that is.", minimum=0, maximum=1)]
