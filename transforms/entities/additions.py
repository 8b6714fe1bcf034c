"""Entities and aliases that a user adds in a file of their own, CSV or YAML, without touching code."""

import csv
import io
from dataclasses import dataclass, field
from typing import Any, cast

import yaml

from transforms.entities.known_entity import KnownEntity
from transforms.entities.name_normalising import broad_type, normalise_name
from transforms.entities.vocabulary_files import local_id, parts_of
from transforms.vocabulary.words import EntityType, words_of

COLUMNS = ("name", "type", "wikidata_id", "country", "acts_for", "names", "weak_names")


@dataclass(frozen=True, slots=True)
class AddedEntity:
    """One row of the user's file: an entity with the names it goes by; `weak` names need support in the article."""

    entity: KnownEntity
    names: tuple[str, ...]
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityAdditions:
    """What a user's file adds, and the lines of it that could not be used, with the reason."""

    entities: tuple[AddedEntity, ...] = ()
    refused: tuple[str, ...] = field(default=())


NO_ADDITIONS = EntityAdditions()


def read_entity_additions(data: bytes, name: str) -> EntityAdditions:
    """Read a user's file by the ending of its name: `.csv`, `.yaml` or `.yml`.

    Rows have the columns name, type, wikidata_id, country (ISO code), acts_for (ISO code), names and
    weak_names (many, separated by `;`, or a list in YAML); only name and type are needed. A row of the
    name of a shipped entity adds names to it where the Wikidata id is the same.
    Raises ValueError where the file as a whole cannot be read; a bad row is refused alone, and said.
    """
    added, refused = [], []
    for number, row in enumerate(_rows(data, name), start=1):
        try:
            added.append(_added(row))
        except ValueError as problem:
            refused.append(f"row {number}: {problem}")
    return EntityAdditions(tuple(added), tuple(refused))


def _rows(data: bytes, name: str) -> list[dict[str, Any]]:
    text = data.decode("utf-8-sig")
    if name.lower().endswith(".csv"):
        return [dict(row) for row in csv.DictReader(io.StringIO(text, newline=""))]
    if name.lower().endswith((".yaml", ".yml")):
        loaded = yaml.load(text, Loader=yaml.CSafeLoader)
        if loaded is None or (isinstance(loaded, list) and all(isinstance(row, dict) for row in loaded)):
            return loaded or []
        raise ValueError(f"{name}: not a list of entities")
    raise ValueError(f"{name}: neither .csv nor .yaml")


def _names(cell: object) -> tuple[str, ...]:
    return tuple(str(part) for part in cell) if isinstance(cell, list) else parts_of(str(cell or ""))


def _country(cell: object) -> str | None:
    code = str(cell or "").strip().upper()
    if code and not (len(code) == 2 and code.isalpha()):  # noqa: PLR2004 ISO 3166-1 codes have two letters
        raise ValueError(f"{cell!r} is no ISO 3166-1 code")
    return code or None


def _added(row: dict[str, Any]) -> AddedEntity:
    unknown = set(row) - set(COLUMNS)
    if unknown:
        raise ValueError(f"unknown columns {sorted(map(str, unknown))}")
    name, entity_type = str(row.get("name") or "").strip(), str(row.get("type") or "").strip()
    if not name:
        raise ValueError("no name")
    if entity_type not in words_of(EntityType):
        raise ValueError(f"{entity_type!r} is no entity type")
    return _entity(row, name, cast("EntityType", entity_type))


def _entity(row: dict[str, Any], name: str, entity_type: EntityType) -> AddedEntity:
    from transforms.entities.territories import country  # noqa: PLC0415 reads the gazetteer, needed only here

    wikidata_id = str(row.get("wikidata_id") or "").strip() or None
    if wikidata_id and not (wikidata_id[0] == "Q" and wikidata_id[1:].isdigit()):
        raise ValueError(f"{wikidata_id!r} is no Wikidata id")
    acts_for = country(_country(row.get("acts_for")))
    entity = KnownEntity(
        entity_id=wikidata_id or local_id(broad_type(entity_type), normalise_name(name)),
        name=name,
        entity_type=entity_type,
        source="user",
        wikidata_id=wikidata_id,
        country_code=_country(row.get("country")),
        acts_for=acts_for.entity_id if acts_for else None,
    )
    return AddedEntity(entity, (name, *_names(row.get("names"))), _names(row.get("weak_names")))
