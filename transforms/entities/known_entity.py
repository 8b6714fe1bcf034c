"""What is known of an entity before any article is read, and the senses a name can have."""

from dataclasses import dataclass
from typing import Literal

from transforms.vocabulary.words import EntityType

Source = Literal["vocabulary", "gazetteer", "user", "text"]


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownEntity:
    """An entity of the shipped knowledge or of the user's own file; `acts_for` is an entity id.

    `region` is the GeoNames first-level code of a city; `population` is 0 where unknown or meaningless.
    """

    entity_id: str
    name: str
    entity_type: EntityType
    source: Source
    wikidata_id: str | None = None
    country_code: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    acts_for: str | None = None
    population: int = 0
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing a name can mean: the entity, what the mention then is, and whether the name alone is no proof.

    `mention_type` differs from the entity's type for nationalities. A `weak` name (`IS`, `the Fed`) counts
    only where the article names the entity by a sure name too, or where the words around it say so.
    """

    entity: KnownEntity
    mention_type: EntityType
    weak: bool = False
    homonym: bool = False
