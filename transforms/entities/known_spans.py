"""Find the names of the dictionary and of the gazetteer in a passage: the longest at every word, left to right."""

from functools import lru_cache

from transforms.entities.common_words import is_plain_word
from transforms.entities.known_entity import KnownEntity, Sense
from transforms.entities.name_normalising import title_words
from transforms.entities.name_words import is_joined
from transforms.entities.names import Names
from transforms.entities.person_words import is_borne
from transforms.entities.places import cities_named, city_index
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

ARABIC_ARTICLES = frozenset({"al", "el", "ar", "ash", "Al", "El", "Ar", "As", "Ash", "At", "Ad", "An", "Az"})
"""`as`, `at` and `an` written small are English words."""
ENGLISH_TOO = frozenset({"As", "At", "An"})
"""Arabic articles that at the start of a sentence are English words."""
LARGE_CITY = 50_000
"""Inhabitants from which a city's own name is proof enough; smaller ones share names with people and each other."""
DISTRICTS = frozenset({"DC"})
"""They belong to a name behind a comma: `Washington, D.C.`"""
PLURAL_POSSESSIVES = frozenset({"' ", "’ "})
"""Inside names such as `Workers' Party`."""
MOST_SENSES = 8
LEAST_SPELLING = 5
"""Letters from which another spelling of a town's name (`Hargeisa`) is as telling as the name."""


def find_known_spans(passage: Passage, names: Names) -> list[Span]:
    """Every known name, not overlapping one another."""
    found: list[Span] = []
    at = 0
    while at < len(passage.words):
        span = _longest_at(passage, at, names)
        if span is None:
            at += 1
        else:
            found.append(span)
            at = span.last
    return found


def _longest_at(passage: Passage, at: int, names: Names) -> Span | None:
    keys = _keys_at(passage, at, names)
    if at == 0 and passage.words[0].folded in ENGLISH_TOO:
        keys = keys[:0]  # `At Kabul airport`
    for length in range(len(keys), 0, -1):
        senses = senses_of_key(keys[length - 1], names)
        if senses:
            first, last = passage.words[at], passage.words[at + length - 1]
            sure = any(not sense.weak for sense in senses) and not (
                length == 1 and _is_part_of_longer(passage, at, senses)
            )
            return Span(first.start, last.end, at, at + length, "name", None, senses, sure)
    return None


def _is_part_of_longer(passage: Passage, at: int, senses: tuple[Sense, ...]) -> bool:
    """Whether a town that no reviewed list has stands right before another capitalised word (`Casper Ruud`)."""
    words = passage.words
    if any(sense.entity.entity_type != "city" or sense.entity.source == "vocabulary" for sense in senses):
        return False
    if at + 1 == len(words) or passage.text[words[at].end : words[at + 1].start] != " ":
        return False
    after = words[at + 1].folded
    plain = after in word_lists()["not_names"] or after.lower() in title_words() or is_plain_word(after)
    return after[0].isupper() and not plain


def _keys_at(passage: Passage, at: int, names: Names) -> list[str]:
    """The keys of the stretches that begin at a word, the shortest first, as far as any name goes."""
    words = passage.words
    opening = words[at].folded
    longest = max(names.longest.get(opening, 0), city_index().longest.get(opening, 0))
    if opening in ARABIC_ARTICLES and at + 1 < len(words):
        longest = max(longest, 1 + city_index().longest.get(words[at + 1].folded, 0))
    if not longest:
        return []
    keys = [opening]
    for number in range(at + 1, min(at + longest, len(words))):
        gap = passage.text[words[number - 1].end : words[number].start]
        district = gap == ", " and words[number].folded in DISTRICTS
        if not (district or gap in PLURAL_POSSESSIVES or is_joined(passage.text, words[number - 1], words[number])):
            break
        keys.append(f"{keys[-1]} {words[number].folded}")
    return keys


def senses_of_key(key: str, names: Names) -> tuple[Sense, ...]:
    """What a key can mean; an Arabic article in front may be written in any way or be left off."""
    listed = names.senses.get(key, ())
    if not key[0].isupper() and key.partition(" ")[0] not in ARABIC_ARTICLES:
        return listed
    cities = cities_named(key)
    article, _, rest = key.partition(" ")
    if rest and not (listed or cities) and article in ARABIC_ARTICLES and rest[0].isupper():
        cities = cities_named(f"Al {rest}") or cities_named(rest)
        key = rest
    otherwise_known = any(sense.mention_type != "city" for sense in listed)
    there = {sense.entity.entity_id for sense in listed}
    cities = tuple(city for city in cities if city.entity_id not in there)
    return (*listed, *_city_senses(key, cities, otherwise_known=otherwise_known))[:MOST_SENSES]


def _city_senses(key: str, cities: tuple[KnownEntity, ...], *, otherwise_known: bool) -> list[Sense]:
    """The cities a key can mean, weak where the name alone is no proof; beside other senses only large ones count."""
    if key in word_lists()["not_names"]:
        return []
    homonym = is_homonym(key)
    kept = [city for city in cities if city.population >= LARGE_CITY * 2] if otherwise_known else cities
    return [Sense(city, "city", homonym or not _is_proof(city), homonym) for city in kept]


def _is_proof(city: KnownEntity) -> bool:
    """Whether a city is so well known that its name alone is proof: it is large, or a capital."""
    return city.population >= LARGE_CITY or city.acts_for is not None


@lru_cache(maxsize=16384)
def is_homonym(key: str) -> bool:
    """Whether a town's name is a person's or a word as well, or a spelling of the second rank that may be either."""
    if key in word_lists()["place_homonyms"] or key in word_lists()["given_names"]:
        return True
    return key not in city_index().proper and (len(key) < LEAST_SPELLING or is_borne(key) or is_plain_word(key))
