"""Which of its senses a known name has here."""

import math
from collections.abc import Sequence

from transforms.entities.context import ArticleContext
from transforms.entities.known_entity import Sense
from transforms.entities.name_words import name_key
from transforms.entities.span import Passage, Span, key_of
from transforms.entities.vocabulary_files import word_lists
from transforms.vocabulary.words import EntityType

PLACES = frozenset({"country", "region", "city", "place", "facility"})
NAMED_COUNTRY = 1.6
"""What being in a country of the article is worth, in powers of ten of inhabitants: 10 ** 1.6 = 40 times the people."""
LISTED: dict[EntityType, float] = {"country": 9.0, "region": 7.5}
"""What a country or region is worth beside cities of its name. `Georgia` is the country, but in an article on the
United States the state; `Mexico` is not Mexico City."""
OTHER_LISTED = 7.0
CAPITAL = 0.5
REVIEWED = 2.0
"""What a city of the reviewed list is worth beside a region of its name in its country (`New York`, `Washington`)."""
VOTE = 2.0
UNSUPPORTED = -5.0
FOLLOWED = 10.0
GROUPS = frozenset({"organisation", "company", "armed_group"})


def choose_sense(passage: Passage, span: Span, context: ArticleContext, behind: Sequence[Sense] = ()) -> Sense | None:
    """The likeliest sense of a span, or None where none is supported.

    `behind` are the senses of the name right behind a comma (`Texas` of `Paris, Texas`).
    """
    supported = [sense for sense in span.senses if is_supported(passage, span, sense, context)]
    if not supported:
        return None
    key = key_of(passage, span)
    return max(supported, key=lambda sense: _weight(span, sense, context, behind, key))


def is_supported(passage: Passage, span: Span, sense: Sense, context: ArticleContext) -> bool:
    """Whether a sense can be meant: a weak one needs the model's vote, the entity's own name or a place's setting."""
    if not sense.weak:
        return True
    if sense.mention_type not in PLACES:
        return sense.entity.entity_id in context.named or _agrees(span.entity_type, sense.mention_type)
    in_country = sense.entity.country_code in context.countries
    if span.entity_type not in PLACES and span.entity_type is not None:
        # News gives a person's full name first; a name that no full name explains is as likely a town.
        return in_country and not sense.homonym
    if span.entity_type in PLACES:
        return in_country or not context.countries or sense.entity.population > 0
    return in_country and (is_behind_preposition(passage, span) or not (sense.homonym or span.first == 0))


def is_behind_preposition(passage: Passage, span: Span) -> bool:
    """Whether the word before a span is one that stands before places."""
    if span.first == 0:
        return False
    before = passage.words[span.first - 1]
    return before.folded in word_lists()["place_prepositions"] and passage.text[before.end : span.start] == " "


def _weight(span: Span, sense: Sense, context: ArticleContext, behind: Sequence[Sense], key: str) -> float:
    entity = sense.entity
    weight = (
        math.log10(entity.population + 1)
        if entity.entity_type == "city"
        else LISTED.get(entity.entity_type, OTHER_LISTED)
    )
    weight += CAPITAL if entity.entity_type == "city" and entity.acts_for else 0.0
    weight += NAMED_COUNTRY if entity.country_code in context.countries else 0.0
    weight += VOTE if _agrees(span.entity_type, sense.mention_type) else 0.0
    weight += UNSUPPORTED if sense.weak and not _agrees(span.entity_type, sense.mention_type) else 0.0
    weight += FOLLOWED if _is_followed(sense, behind) else 0.0
    weight += REVIEWED if _outranks_region(sense, span.senses, key) else 0.0
    return weight - 0.001 * span.senses.index(sense)


def _is_followed(sense: Sense, behind: Sequence[Sense]) -> bool:
    """Whether the country or region of a place stands right behind it."""
    place = sense.entity
    return place.entity_type in {"city", "place"} and any(
        each.mention_type in {"country", "region"}
        and each.entity.country_code == place.country_code
        and (each.mention_type == "country" or _is_same_region(each, sense))
        for each in behind
    )


def _outranks_region(sense: Sense, senses: Sequence[Sense], key: str) -> bool:
    """Whether a reviewed city bears the very name that a region of its country bears (`New York`, not `Gaza City`)."""
    entity = sense.entity
    reviewed = (entity.entity_type, entity.source) == ("city", "vocabulary") and name_key(entity.name) == key
    return reviewed and any(
        each.mention_type == "region" and each.entity.country_code == entity.country_code for each in senses
    )


def _is_same_region(region: Sense, city: Sense) -> bool:
    return region.entity.region is None or city.entity.region is None or region.entity.region == city.entity.region


def _agrees(vote: EntityType | None, meaning: EntityType) -> bool:
    if vote == "city":  # the model's GPE
        return meaning in {"country", "region", "city"}
    # A vote for a nationality is one for any group of people.
    return vote == meaning or (vote in {"organisation", "nationality"} and meaning in GROUPS)
