"""Rows of `mentions`, `entities` and `entity_names` from resolved spans."""

from collections.abc import Iterable, Sequence

from transforms.entities.known_entity import KnownEntity
from transforms.entities.names import Names
from transforms.entities.resolution import Resolved
from transforms.entities.territories import country
from transforms.records import Entity, EntityName, Mention
from transforms.records.identifiers import content_id


def to_mention(resolved: Resolved, article_id: str) -> Mention:
    """A resolved span of the body as a row; raises ValueError on one that stands in no sentence."""
    passage, span = resolved.passage, resolved.span
    if passage.sentence_id is None:
        raise ValueError(f"a mention outside the body: {passage.text[span.start : span.end]!r}")
    return Mention(
        mention_id=content_id("mention", article_id, span.start, span.end),
        article_id=article_id,
        sentence_id=passage.sentence_id,
        start=span.start,
        end=span.end,
        surface=passage.text[span.start : span.end],
        entity_type=resolved.mention_type,
        entity_id=resolved.entity.entity_id,
        method=resolved.method,
        score=resolved.score,
    )


def to_entity_rows(resolved: Iterable[Resolved], names: Names) -> tuple[Entity, ...]:
    """Every entity that is named, with the countries that they act for and belong to, each once, by id."""
    found: dict[str, KnownEntity] = {}
    for each in resolved:
        found.setdefault(each.entity.entity_id, each.entity)
    for entity in list(found.values()):
        for other in (names.entities.get(entity.acts_for or ""), country(entity.country_code)):
            if other is not None:
                found.setdefault(other.entity_id, other)
    return tuple(_row(found[entity_id]) for entity_id in sorted(found))


def _row(entity: KnownEntity) -> Entity:
    return Entity(
        entity_id=entity.entity_id,
        name=entity.name,
        entity_type=entity.entity_type,
        wikidata_id=entity.wikidata_id,
        country_code=entity.country_code,
        latitude=entity.latitude,
        longitude=entity.longitude,
        acts_for=entity.acts_for,
    )


def to_name_rows(resolved: Sequence[Resolved]) -> tuple[EntityName, ...]:
    """The names under which entities were met, and their usual names, each once."""
    rows = set()
    for each in resolved:
        surface = each.passage.text[each.span.start : each.span.end]
        rows.add(EntityName(entity_id=each.entity.entity_id, name=surface, source="text"))
        rows.add(EntityName(entity_id=each.entity.entity_id, name=each.entity.name, source=each.entity.source))
    return tuple(sorted(rows, key=lambda row: (row.entity_id, row.name, row.source)))
