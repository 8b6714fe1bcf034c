"""The names, adjectives and peoples of countries, so that "Turkey", "Turkish" and "Turks" are one."""

import csv
import io
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

MOST_WORDS = 4
"""A longer run of words is no name of a country."""


def nation_of(name: str) -> str | None:
    """The country that a name, an adjective or a word for its people belongs to; null for other names.

    >>> nation_of("Turkish"), nation_of("U.S"), nation_of("Grillo")
    ('Turkey', 'United States', None)
    """
    return _nations().get(name)


@cache
def _nations() -> dict[str, str]:
    return {word: name for row in _rows() for name in (row["names"].split(";")[0],) for word in _words(row) if word}


def _rows() -> Iterator[dict[str, str]]:
    text = files("transforms.vocabulary").joinpath("entities_countries.csv").read_text("utf-8")
    yield from csv.DictReader(io.StringIO(text, newline=""))


def _words(row: dict[str, str]) -> Iterator[str]:
    for column in ("names", "adjectives", "people"):
        yield from row[column].split(";")


@cache
def nation_names() -> frozenset[str]:
    """The names by which `nation_of` calls the countries."""
    return frozenset(_nations().values())
