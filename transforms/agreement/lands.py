"""Which places are as large as a country or a province, where events of one kind befall more than one town a day."""

from functools import cache

from transforms.entities.territories import territories


def is_land(place_id: str) -> bool:
    """Whether the place is a country, a territory or a region that the lists of entities know.

    >>> is_land("Q796"), is_land("Q1530")
    (True, False)
    """
    return place_id in _lands()


@cache
def _lands() -> frozenset[str]:
    return frozenset(known.entity_id for known in territories().values())
