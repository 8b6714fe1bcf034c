"""The dictionary of names: every name that the shipped knowledge or the user's file gives a sense."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import cast

from transforms.entities.additions import EntityAdditions
from transforms.entities.known_entity import KnownEntity, Sense
from transforms.entities.name_normalising import broad_type, normalise_name
from transforms.entities.name_words import name_key
from transforms.entities.places import airfields, listed_city_names, longest_by_first_word
from transforms.entities.territories import country, territories, territory_senses
from transforms.entities.vocabulary_files import local_id, parts_of, read_rows, senses_of, word_lists
from transforms.vocabulary.words import EntityType


@dataclass(frozen=True, slots=True)
class Names:
    """The senses of every name by its key; cities stand apart (`places.city_index`), there are too many.

    `entities` holds every entity by its id, so that an `acts_for` can be followed.
    """

    senses: dict[str, tuple[Sense, ...]]
    longest: dict[str, int]
    entities: dict[str, KnownEntity]


@lru_cache(maxsize=8)
def names_with(additions: EntityAdditions) -> Names:
    """The dictionary of names with a user's additions; built once for each."""
    shipped = [*_city_senses(), *_listed_senses(), *territory_senses(), *_people_senses(), *_airfield_senses()]
    shipped += _region_senses({name_key(name): sense for name, sense in shipped if sense.mention_type == "region"})
    added = [
        pair
        for each in additions.entities
        for weak, names in ((False, each.names), (True, each.weak))
        for pair in senses_of(each.entity, names, weak=weak)
    ]
    return _names_of([*added, *shipped])


def _names_of(pairs: Iterable[tuple[str, Sense]]) -> Names:
    senses: dict[str, tuple[Sense, ...]] = {}
    entities: dict[str, KnownEntity] = {}
    for name, sense in pairs:
        known = entities.setdefault(sense.entity.entity_id, sense.entity)
        for key in _spellings(name_key(name)):
            there = senses.get(key, ())
            if all(other.entity.entity_id != known.entity_id for other in there):
                senses[key] = (*there, replace(sense, entity=known))
    for territory in territories().values():
        entities.setdefault(territory.entity_id, territory)
    return Names(senses, longest_by_first_word(senses), entities)


def _spellings(key: str) -> tuple[str, ...]:
    """A key, and as it opens a sentence where it begins with an Arabic article written small."""
    return (key, f"A{key[1:]}") if key.startswith("al ") else (key,)


def _listed_senses() -> Iterator[tuple[str, Sense]]:
    for file, entity_type in (
        ("entities_places.csv", None),
        ("entities_organisations.csv", None),
        ("entities_persons.csv", "person"),
    ):
        for row in read_rows(file):
            entity = _listed_entity(row, cast("EntityType", entity_type or row["type"]))
            yield from senses_of(entity, (entity.name, *parts_of(row["names"])))
            yield from senses_of(entity, parts_of(row["weak_names"]), weak=True)


def _listed_entity(row: dict[str, str], entity_type: EntityType) -> KnownEntity:
    acts_for = country(row.get("acts_for"))
    return KnownEntity(
        entity_id=row["wikidata_id"] or local_id(broad_type(entity_type), normalise_name(row["name"])),
        name=row["name"],
        entity_type=entity_type,
        source="vocabulary",
        wikidata_id=row["wikidata_id"] or None,
        country_code=row["country"] or None,
        acts_for=acts_for.entity_id if acts_for else None,
    )


def _city_senses() -> Iterator[tuple[str, Sense]]:
    for name, city in listed_city_names():
        yield name, Sense(city, "city")


def _region_senses(listed: Mapping[str, Sense]) -> Iterator[tuple[str, Sense]]:
    """Regions of the gazetteer, but for those that the reviewed lists name already."""
    homonyms = word_lists()["place_homonyms"] | word_lists()["given_names"]
    for row in read_rows("gazetteer_regions.tsv"):
        region = KnownEntity(
            entity_id=f"iso:{row['iso']}",
            name=row["name"],
            entity_type="region",
            source="gazetteer",
            country_code=row["country"],
            region=row["region"] or None,
        )
        for key in set(parts_of(row["keys"])) - word_lists()["not_names"]:
            known = listed.get(key)
            if known is None or known.entity.country_code != region.country_code:
                doubtful = key in homonyms or word_lists()["compass_points"].issuperset(key.split())  # `North East`
                yield key, Sense(region, "region", doubtful, doubtful)


def _people_senses() -> Iterator[tuple[str, Sense]]:
    for row in read_rows("entities_peoples.csv"):
        kind = cast("EntityType", row["type"])
        people = KnownEntity(
            entity_id=local_id(broad_type(kind), normalise_name(row["name"])),
            name=row["name"],
            entity_type=kind,
            source="vocabulary",
        )
        yield from senses_of(people, (people.name, *parts_of(row["names"])))


def _airfield_senses() -> Iterator[tuple[str, Sense]]:
    for airfield in airfields():
        yield airfield.name, Sense(airfield, "facility")
