"""The rows of `entity_names`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityName:
    """A name under which an entity is known or was met."""

    entity_id: Annotated[str, Column("The entity.", key=True, references="entities.entity_id")]
    name: Annotated[str, Column("The name as written.", key=True)]
    source: Annotated[
        str,
        Column(
            "Where the name comes from: `vocabulary`, `gazetteer`, `user`, or `text` where an article taught it.",
            key=True,
        ),
    ]
