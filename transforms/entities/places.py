"""Cities and airfields of the gazetteer: 92,000 rows of which an article needs few, so each is read when asked for."""

import gzip
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from transforms.entities.known_entity import KnownEntity
from transforms.entities.vocabulary_files import VOCABULARY, parts_of, read_rows

COUNTRY, KEYS = 2, 7


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
    """The city of a row; GeoNames gives its id (`geonames:99003`)."""
    cells = city_index().rows[number].split("\t")
    return KnownEntity(
        entity_id=f"geonames:{cells[0]}",
        name=cells[1],
        entity_type="city",
        source="gazetteer",
        country_code=cells[COUNTRY],
        region=cells[3],
        latitude=float(cells[4]),
        longitude=float(cells[5]),
        population=int(cells[6]),
    )


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
