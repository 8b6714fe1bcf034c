from collections.abc import Callable

import pytest

from transforms.entities import ArticleEntities, read_entity_additions

CSV = b"""name,type,wikidata_id,country,acts_for,names,weak_names
Kestrel Brigade,armed_group,,IQ,,Liwa Kestrel;KB,
Harrow Institute,organisation,Q999999999,gb,gb,,The Institute
"""
YAML = b"""
- name: Kestrel Brigade
  type: armed_group
  country: IQ
  names: [Liwa Kestrel, KB]
"""
TEXT = "Fighters of Liwa Kestrel left Mosul. The KB had held it for a week."


@pytest.mark.parametrize(("data", "name"), [(CSV, "entities.csv"), (YAML, "entities.yaml"), (YAML, "ENTITIES.YML")])
def test_added_names_are_found_and_are_one_entity(
    read_article: Callable[..., ArticleEntities], data: bytes, name: str
) -> None:
    additions = read_entity_additions(data, name)
    found = read_article(TEXT, additions=additions)
    ids = [mention.entity_id for mention in found.mentions if mention.surface in {"Liwa Kestrel", "KB"}]
    entity = next(entity for entity in found.entities if entity.entity_id == ids[0])
    assert len(ids) == 2
    assert len(set(ids)) == 1
    assert (entity.name, entity.entity_type, entity.country_code) == ("Kestrel Brigade", "armed_group", "IQ")
    assert ("Liwa Kestrel", "text") in {(row.name, row.source) for row in found.names}
    assert ("Kestrel Brigade", "user") in {(row.name, row.source) for row in found.names}


def test_without_the_file_the_names_do_not_lead_to_it(read_article: Callable[..., ArticleEntities]) -> None:
    assert "Kestrel Brigade" not in {entity.name for entity in read_article(TEXT).entities}


def test_countries_and_ids_are_read(read_article: Callable[..., ArticleEntities]) -> None:
    added = read_entity_additions(CSV, "entities.csv").entities[1].entity
    assert (added.entity_id, added.wikidata_id, added.country_code) == ("Q999999999", "Q999999999", "GB")
    assert added.acts_for == "Q145"
    found = read_article("Harrow Institute published it.", additions=read_entity_additions(CSV, "entities.csv"))
    assert "Q999999999" in {mention.entity_id for mention in found.mentions}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"name,type\n,person\n", "no name"),
        (b"name,type\nKestrel,bird\n", "no entity type"),
        (b"name,type,country\nKestrel,person,Iraq\n", "no ISO 3166-1 code"),
        (b"name,type,wikidata_id\nKestrel,person,12\n", "no Wikidata id"),
        (b"name,type,colour\nKestrel,person,red\n", "unknown columns"),
    ],
)
def test_a_bad_row_is_refused_alone_and_the_reason_said(row: bytes, reason: str) -> None:
    additions = read_entity_additions(row + b"", "entities.csv")
    assert additions.entities == ()
    assert len(additions.refused) == 1
    assert "row 1" in additions.refused[0]
    assert reason in additions.refused[0]


@pytest.mark.parametrize(("data", "name"), [(b"- a\n- b\n", "x.yaml"), (b"name: x", "x.yml"), (b"x", "x.txt")])
def test_a_file_that_holds_no_list_of_entities_is_an_error(data: bytes, name: str) -> None:
    with pytest.raises(ValueError, match=r"x\."):
        read_entity_additions(data, name)


def test_an_empty_file_adds_nothing() -> None:
    assert read_entity_additions(b"", "entities.yaml").entities == ()
    assert read_entity_additions(b"", "entities.csv").entities == ()
