"""Cities and airfields of the gazetteer: 92,000 rows of which an article needs few, so each is read when asked for."""

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from transforms.entities.known_entity import KnownEntity
from transforms.entities.name_words import name_key
from transforms.entities.territories import country
from transforms.entities.vocabulary_files import VOCABULARY, parts_of, read_rows


@dataclass(frozen=True, slots=True)
class CityIndex:
    """The rows of the cities, and for every key of a name the rows that bear it, largest city first.

    `proper` holds the keys of the cities' own names; the others are spellings of the second rank.
    `longest` is how many words the longest name has that begins with a word.
    """

    rows: tuple[str, ...]
    of_key: dict[str, tuple[int, ...]]
    proper: frozenset[str]
    longest: dict[str, int]


@cache
def city_index() -> CityIndex:
    """All cities, read once per process."""
    text = gzip.decompress(VOCABULARY.joinpath("gazetteer_cities.tsv.gz").read_bytes()).decode("utf-8")
    rows = tuple(text.splitlines()[1:])
    of_key: dict[str, tuple[int, ...]] = {}
    proper = set()
    for number, row in enumerate(rows):
        keys = row.rpartition("\t")[2].split(";")
        proper.add(keys[0])
        for key in keys:
            of_key[key] = (*of_key.get(key, ()), number)
    return CityIndex(rows, of_key, frozenset(proper), longest_by_first_word(of_key))


def longest_by_first_word(keys: Iterable[str]) -> dict[str, int]:
    """For every word that begins a name, the number of words of the longest such name."""
    longest: dict[str, int] = {}
    for key in keys:
        first, _, rest = key.partition(" ")
        words = 2 + rest.count(" ") if rest else 1
        if words > longest.get(first, 0):
            longest[first] = words
    return longest


@lru_cache(maxsize=4096)
def city_of(number: int) -> KnownEntity:
    """The city of a row: GeoNames gives its id (`geonames:99003`), the reviewed list its usual name and Wikidata id."""
    geonames_id, name, code, region, latitude, longitude, population, capital, _ = city_index().rows[number].split("\t")
    listed = _listed().get(number)
    owner = country(code) if capital else None
    return KnownEntity(
        entity_id=(listed and listed["wikidata_id"]) or f"geonames:{geonames_id}",
        name=listed["name"] if listed else name,
        entity_type="city",
        source="vocabulary" if listed else "gazetteer",
        wikidata_id=(listed and listed["wikidata_id"]) or None,
        country_code=code,
        region=region,
        latitude=float(latitude),
        longitude=float(longitude),
        population=int(population),
        acts_for=owner.entity_id if owner else None,
    )


@cache
def _listed() -> dict[int, dict[str, str]]:
    """The reviewed cities by their rows in the gazetteer; raises LookupError on one that it does not have."""
    found = {}
    for row in read_rows("entities_cities.csv"):
        number = _row_of(row)
        if number is None:
            raise LookupError(f"no city {row['name']!r} in {row['country']}")
        found[number] = row
    return found


def _row_of(city: dict[str, str]) -> int | None:
    """The largest city of a country that bears one of the names."""
    mark = f"\t{city['country']}\t"
    index = city_index()
    names = (city["name"], *parts_of(city["names"]))
    rows = [number for name in names for number in index.of_key.get(name_key(name), ()) if mark in index.rows[number]]
    own = (number for number in rows if index.rows[number].split("\t")[1] == city["name"])
    return next(own, rows[0] if rows else None)


def listed_city_names() -> Iterator[tuple[str, KnownEntity]]:
    """Every name of the reviewed cities."""
    for number, row in _listed().items():
        for name in (row["name"], *parts_of(row["names"])):
            yield name, city_of(number)


def cities_named(key: str) -> tuple[KnownEntity, ...]:
    """The cities that a key of a name can mean, largest first."""
    return tuple(city_of(number) for number in city_index().of_key.get(key, ()))


@lru_cache(maxsize=64)
def city_keys_of_country(code: str) -> dict[str, int]:
    """Every key of a name of the cities of one country, with the row of the largest city that bears it."""
    mark = f"\t{code}\t"
    found: dict[str, int] = {}
    for number, row in enumerate(city_index().rows):
        if mark in row:
            for key in parts_of(row.rpartition("\t")[2]):
                found.setdefault(key, number)
    return found


@cache
def country_codes_of_cities() -> dict[str, str]:
    """The ISO code of the country of every city, by the id of the city."""
    rows = (row.split("\t", 3) for row in city_index().rows)
    codes = {f"geonames:{row[0]}": row[2] for row in rows}
    listed = ((city_of(number).entity_id, city["country"]) for number, city in _listed().items())
    return codes | dict(listed)


@cache
def airfields() -> tuple[KnownEntity, ...]:
    """Every airfield; its ICAO code gives the id (`icao:ORQW`)."""
    return tuple(
        KnownEntity(
            entity_id=f"icao:{row['icao']}",
            name=row["name"],
            entity_type="facility",
            source="gazetteer",
            country_code=row["country"],
            latitude=float(row["latitude"]),
            longitude=float(row["longitude"]),
            region=row["town"] or None,
        )
        for row in read_rows("gazetteer_airfields.tsv.gz")
    )
