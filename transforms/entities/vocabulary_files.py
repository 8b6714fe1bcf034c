"""Readers of the data files that say what is known of the world's entities."""

import csv
import gzip
import io
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import yaml

from transforms.entities.known_entity import KnownEntity, Sense
from transforms.records.identifiers import content_id

VOCABULARY = files("transforms.vocabulary")


def read_rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table of the vocabulary, CSV or tab-separated, compressed or not."""
    data = VOCABULARY.joinpath(name).read_bytes()
    text = gzip.decompress(data) if name.endswith(".gz") else data
    lines = io.StringIO(text.decode("utf-8"), newline="")
    return csv.DictReader(lines) if ".csv" in name else csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


def parts_of(cell: str) -> tuple[str, ...]:
    """The names in a cell, which `;` separates."""
    return tuple(part.strip() for part in cell.split(";") if part.strip())


@cache
def word_lists() -> dict[str, frozenset[str]]:
    """The lists of `entities_words.yaml`: titles, nouns of facilities and organisations, words that are no names."""
    data = VOCABULARY.joinpath("entities_words.yaml").read_bytes()
    # The base loader makes strings of everything, so that `No` and `On` stay words.
    loaded = yaml.load(data, Loader=yaml.CBaseLoader)  # noqa: S506 it builds no objects at all
    return {name: frozenset(str(word) for word in words) for name, words in loaded.items()}


def local_id(broad_type: str, normalised_name: str) -> str:
    """The id of an entity without a Wikidata id: the same in every run and on every machine."""
    return f"local:{content_id('entity', broad_type, normalised_name)}"


def senses_of(entity: KnownEntity, names: tuple[str, ...], *, weak: bool = False) -> Iterator[tuple[str, Sense]]:
    """Each name with the entity as its sense."""
    sense = Sense(entity, entity.entity_type, weak)
    for name in names:
        yield name, sense
