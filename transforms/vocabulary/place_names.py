"""Names of towns of some size and of countries, to tell a place from anything else in capitals."""

import csv
import gzip
import io
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

FEWEST_PEOPLE = 50_000


def is_place_name(name: str) -> bool:
    """Whether a capital, a town of 50,000 people or a country is called so, in whatever case it is written.

    >>> is_place_name("NEW DELHI"), is_place_name("BREAKING")
    (True, False)
    """
    return name.casefold() in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(name.casefold() for name in (*_towns(), *_countries()))


def _towns() -> Iterator[str]:
    data = files("transforms.vocabulary").joinpath("gazetteer_cities.tsv.gz").read_bytes()
    lines = io.StringIO(gzip.decompress(data).decode("utf-8"), newline="")
    for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
        if row["capital"] or int(row["population"] or 0) >= FEWEST_PEOPLE:
            yield row["name"]
            yield from row["keys"].split(";")


def _countries() -> Iterator[str]:
    text = files("transforms.vocabulary").joinpath("entities_countries.csv").read_text("utf-8")
    for row in csv.DictReader(io.StringIO(text, newline="")):
        yield from row["names"].split(";")
