"""Which places are as large as a country or a province, where events of one kind befall more than one town a day."""

from functools import cache

from transforms.entities.places import country_codes_of_cities
from transforms.entities.territories import territories

REGION = "iso:"
"""Begins the id of a region that is known by its ISO code."""


def is_land(place_id: str) -> bool:
    """Whether the place is a country, a territory or a region that the lists of entities know.

    >>> is_land("Q796"), is_land("Q1530")
    (True, False)
    """
    return place_id in _lands()


def country_of(place_id: str | None) -> str | None:
    """The ISO code of the country that a known country, province or city is or lies in; null for other places.

    >>> country_of("Q1530"), country_of("iso:PH-GUI"), country_of("local:1")
    ('IQ', 'PH', None)
    """
    if place_id is None:
        return None
    if place_id.startswith(REGION):
        return place_id.removeprefix(REGION).partition("-")[0]
    return _codes_of_lands().get(place_id) or country_codes_of_cities().get(place_id)


@cache
def _codes_of_lands() -> dict[str, str | None]:
    return {known.entity_id: known.country_code for known in territories().values()}


@cache
def _lands() -> frozenset[str]:
    return frozenset(known.entity_id for known in territories().values())
