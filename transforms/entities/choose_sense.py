"""Which of its senses a known name has here."""

import math
from collections.abc import Sequence

from transforms.entities.context import ArticleContext
from transforms.entities.known_entity import Sense
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists
from transforms.vocabulary.words import EntityType

PLACES = frozenset({"country", "region", "city", "place", "facility"})
NAMED_COUNTRY = 1.6
"""What being in a country of the article is worth, in tens of inhabitants: 10 ** 1.6 = 40 times the people."""
LISTED: dict[EntityType, float] = {"country": 8.5, "region": 6.5}
"""What a country or region is worth beside cities of its name: as much as 10 ** 8.5 or 10 ** 6.5 inhabitants."""
GROUPS = frozenset({"organisation", "company", "armed_group"})
CAPITAL = 1.2
"""What being a capital is worth: `Washington` is the city, `Singapore` still the country."""
VOTE = 2.0


def choose_sense(passage: Passage, span: Span, context: ArticleContext) -> Sense | None:
    """The likeliest sense of a span, or None where none of them is supported."""
    supported = [sense for sense in span.senses if is_supported(passage, span, sense, context)]
    if not supported:
        return None
    following = country_behind(passage, span)
    return max(supported, key=lambda sense: _weight(span, sense, context, following, span.senses))


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
    return in_country and is_behind_preposition(passage, span)


def is_behind_preposition(passage: Passage, span: Span) -> bool:
    """Whether the word before a span is one that stands before places."""
    if span.first == 0:
        return False
    before = passage.words[span.first - 1]
    return before.folded in word_lists()["place_prepositions"] and passage.text[before.end : span.start] == " "


def country_behind(passage: Passage, span: Span) -> str:
    """The text right behind a comma behind a span, where a region or country may stand (`Paris, Texas`)."""
    rest = passage.text[span.end : min(span.end + 30, passage.end)]
    return rest[2:] if rest.startswith(", ") else ""


def _weight(span: Span, sense: Sense, context: ArticleContext, following: str, senses: Sequence[Sense]) -> float:
    entity = sense.entity
    weight = math.log10(entity.population + 1) if entity.entity_type == "city" else LISTED.get(entity.entity_type, 7.0)
    weight += CAPITAL if entity.entity_type == "city" and entity.acts_for else 0.0
    weight += NAMED_COUNTRY if entity.country_code in context.countries else 0.0
    weight += VOTE if _agrees(span.entity_type, sense.mention_type) else 0.0
    weight -= 5.0 if sense.weak and not _agrees(span.entity_type, sense.mention_type) else 0.0
    weight += _followed_by(following, sense)
    return weight - 0.001 * senses.index(sense)


def _followed_by(following: str, sense: Sense) -> float:
    from transforms.entities.territories import territories  # noqa: PLC0415 read only where a comma follows

    if not following:
        return 0.0
    entity = sense.entity
    owner = territories().get((entity.country_code or "").lower())
    region = territories().get(f"{(entity.country_code or '').lower()}-{(entity.region or '').lower()}")
    hit = any(place is not None and following.startswith(place.name) for place in (owner, region))
    return 10.0 if hit and entity.entity_type == "city" else 0.0


def _agrees(vote: EntityType | None, meaning: EntityType) -> bool:
    if vote == "city":  # the model's GPE
        return meaning in {"country", "region", "city"}
    # A vote for a nationality is one for any group of people.
    return vote == meaning or (vote in {"organisation", "nationality"} and meaning in GROUPS)
