"""The data files are reviewed by people; what a person overlooks is checked here."""

import re
from collections import defaultdict

import pytest

from transforms.entities.additions import NO_ADDITIONS
from transforms.entities.context import ArticleContext
from transforms.entities.name_words import name_key
from transforms.entities.names import names_with
from transforms.entities.nearby_places import find_nearby_place
from transforms.entities.places import airfields, cities_named, city_index
from transforms.entities.territories import territories
from transforms.entities.vocabulary_files import parts_of, read_rows, word_lists
from transforms.vocabulary.words import EntityType, words_of

FILES = ["entities_organisations.csv", "entities_persons.csv", "entities_places.csv", "entities_cities.csv"]


@pytest.mark.parametrize("file", FILES)
def test_every_row_is_whole(file: str) -> None:
    for row in read_rows(file):
        assert None not in row, row
        assert None not in row.values(), row
        assert row["name"], row
        assert row.get("type", "person") in words_of(EntityType), row
        assert not row["wikidata_id"] or re.fullmatch(r"Q[1-9][0-9]*", row["wikidata_id"]), row
        for column in ("country", "acts_for"):
            assert not row.get(column) or row[column].lower() in territories(), row


def test_no_wikidata_id_names_two_entities() -> None:
    bearers: dict[str, set[str]] = defaultdict(set)
    for file in FILES:
        for row in read_rows(file):
            if row["wikidata_id"]:
                bearers[row["wikidata_id"]].add(row["name"])
    assert {found: names for found, names in bearers.items() if len(names) > 1} == {}


def test_no_sure_name_of_the_reviewed_lists_names_two_entities() -> None:
    bearers: dict[str, set[str]] = defaultdict(set)
    for file in FILES:
        for row in read_rows(file):
            for name in (row["name"], *parts_of(row["names"])):
                bearers[name_key(name)].add(f"{file}:{row['name']}")
    assert {name: found for name, found in bearers.items() if len(found) > 1} == {}


def test_every_country_has_its_own_code_and_a_known_territory() -> None:
    codes = [row["code"] for row in read_rows("entities_countries.csv")]
    assert len(codes) == len(set(codes))
    assert set(codes) <= set(territories())


@pytest.mark.parametrize(
    ("name", "wikidata_id"),
    [
        ("Iraq", "Q796"),
        ("American", "Q30"),
        ("Danish", "Q35"),
        ("Dutch", "Q55"),
        ("Burma", "Q836"),
        ("Isis", "Q2429253"),
    ],
)
def test_names_lead_to_the_ids_of_what_they_name(name: str, wikidata_id: str) -> None:
    senses = names_with(NO_ADDITIONS).senses[name_key(name)]
    assert senses[0].entity.wikidata_id == wikidata_id


def test_cities_and_airfields_carry_their_public_ids_and_positions() -> None:
    qayyarah = cities_named("Qayyarah")[0]
    assert (qayyarah.entity_id, qayyarah.country_code) == ("geonames:99003", "IQ")
    west = next(field for field in airfields() if field.entity_id == "icao:ORQW")
    assert (west.country_code, round(west.latitude or 0)) == ("IQ", 36)
    assert len(city_index().rows) > 80_000


def test_a_spelling_is_matched_only_among_the_places_of_the_article_s_countries() -> None:
    iraq, norway = (ArticleContext(), ArticleContext())
    iraq.countries["IQ"] += 1
    norway.countries["NO"] += 1
    found = find_nearby_place("Baquubah", iraq)
    assert found is not None
    assert found.country_code == "IQ"
    assert find_nearby_place("Baquubah", norway) is None
    assert find_nearby_place("Baquubah", ArticleContext()) is None


def test_no_word_list_holds_a_word_that_yaml_read_as_something_else() -> None:
    assert {word for words in word_lists().values() for word in words if word in {"True", "False", "None"}} == set()
