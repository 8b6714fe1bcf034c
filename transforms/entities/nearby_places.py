"""Places whose spelling is close to one in a country that the article is about (`Qayara`, `Hawija`)."""

from functools import lru_cache

from rapidfuzz import fuzz, process

from transforms.entities.context import ArticleContext
from transforms.entities.known_entity import KnownEntity
from transforms.entities.places import city_keys_of_country, city_of

LEAST_LIKENESS = 85
SHORTEST = 5
LONG = 8
MOST_COUNTRIES = 3


def find_nearby_place(key: str, context: ArticleContext) -> KnownEntity | None:
    """The place of the article's countries that is spelt most like a key; None without a country or likeness."""
    if len(key) < SHORTEST:
        return None
    for code, _ in context.countries.most_common(MOST_COUNTRIES):
        found = _nearest(key, code)
        if found is not None:
            return city_of(found)
    return None


@lru_cache(maxsize=4096)
def _nearest(key: str, code: str) -> int | None:
    keys = city_keys_of_country(code)
    if len(key) < LONG:  # in a short name two letters more are another name
        keys = {other: row for other, row in keys.items() if abs(len(other) - len(key)) <= 1}
    best = process.extractOne(key, keys.keys(), scorer=fuzz.ratio, score_cutoff=LEAST_LIKENESS)
    return keys[best[0]] if best else None
