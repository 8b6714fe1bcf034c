"""The rows of `entities`."""

from dataclasses import dataclass
from typing import Annotated

from transforms.records.column import Column
from transforms.vocabulary.words import EntityType


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Someone or something that articles name: one row, however it is spelt."""

    entity_id: Annotated[
        str,
        Column(
            "Wikidata id where the shipped knowledge has one (`Q30`); else, for places of the gazetteer, `geonames:` "
            "and the GeoNames id (towns), `iso:` and the ISO 3166-2 code (regions) or `icao:` and the ICAO code "
            "(airfields); else a local id (`local:` and a hash of type and name).",
            key=True,
        ),
    ]
    name: Annotated[str, Column("Its usual English name.")]
    entity_type: Annotated[EntityType, Column("What it is.")]
    wikidata_id: Annotated[str | None, Column("Its Wikidata id, where known.", pattern="Q[1-9][0-9]*")]
    country_code: Annotated[
        str | None, Column("ISO 3166-1 code of the country it is or belongs to.", pattern="[A-Z]{2}")
    ]
    latitude: Annotated[float | None, Column("Where it is.", unit="degrees north", minimum=-90, maximum=90)]
    longitude: Annotated[float | None, Column("Where it is.", unit="degrees east", minimum=-180, maximum=180)]
    acts_for: Annotated[
        str | None, Column("The country it speaks and acts for (the Pentagon: Q30).", references="entities.entity_id")
    ]
