"""Which of its senses a known name has here."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from transforms.entities.common_words import is_plain_word, is_verb_only
from transforms.entities.context import ArticleContext
from transforms.entities.known_entity import Sense
from transforms.entities.name_words import name_key
from transforms.entities.neighbours import acts_like_group, is_behind_preposition
from transforms.entities.person_words import is_borne
from transforms.entities.span import Passage, Span, key_of
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
TOWN = 5_000
"""Inhabitants from which a name that is nothing else is a town's."""
LARGE_CITY = 100_000
"""Inhabitants from which a name behind `in` is a city's though people bear it too."""
UNSUPPORTED = -5.0
FOLLOWED = 10.0
GROUPS = frozenset({"organisation", "company", "armed_group"})


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a name stands: its passage, span and article; `behind` are the senses of the name behind a comma."""

    passage: Passage
    span: Span
    context: ArticleContext
    behind: tuple[Sense, ...] = ()

    def is_in_country(self, sense: Sense) -> bool:
        """Whether the article names the country that a sense belongs to."""
        return sense.entity.country_code in self.context.countries

    def is_placed(self) -> bool:
        """Whether a preposition of place stands before the name."""
        return is_behind_preposition(self.passage, self.span)

    def is_within(self) -> bool:
        """Whether a preposition that leaves little but places stands before the name: `in Eugene`, `from Aarhus`."""
        before = self.passage.words[self.span.first - 1].folded.lower() if self.span.first else ""
        return before in {"in", "from", "near"} and self.is_placed()


def choose_sense(setting: Setting) -> Sense | None:
    """The likeliest sense of a name, or None where none is supported."""
    supported = [sense for sense in setting.span.senses if is_supported(setting, sense)]
    return max(supported, key=lambda sense: _weight(setting, sense)) if supported else None


def is_supported(setting: Setting, sense: Sense) -> bool:
    """Whether a sense can be meant: a weak one needs the model's vote, the entity's own name or a place's setting."""
    if not sense.weak:
        return True
    if sense.mention_type not in PLACES:
        return _is_supported_group(setting, sense)
    return _is_distinct(setting, sense) or _is_supported_place(setting, sense)


def _is_supported_place(setting: Setting, sense: Sense) -> bool:
    """A weak name of a place: large and behind `in`, voted for, or in a country that the article names."""
    in_country, vote = setting.is_in_country(sense), setting.span.entity_type
    if vote != "person" and sense.entity.population >= LARGE_CITY and setting.is_within():
        return True
    if vote in PLACES:
        return in_country or not setting.context.countries or sense.entity.population > 0
    if vote is not None:
        # News gives a person's full name first; a name that no full name explains is as likely a town.
        return in_country and not sense.homonym
    return in_country and (setting.is_placed() or not (sense.homonym or setting.span.first == 0))


def _is_distinct(setting: Setting, sense: Sense) -> bool:
    """Whether a town is of some size and its name neither a person's nor a word: nothing else is likely called so."""
    key = key_of(setting.passage, setting.span)
    if sense.homonym or sense.entity.population < TOWN or is_borne(key) or is_plain_word(key):
        return False
    return setting.span.entity_type not in GROUPS or not acts_like_group(setting.passage, setting.span)


def _is_supported_group(setting: Setting, sense: Sense) -> bool:
    """A weak name of an organisation: named otherwise, voted for, or written large in an article on its country."""
    span = setting.span
    if sense.entity.entity_id in setting.context.named or _is_favoured(setting, sense):
        return True
    alone = all(each.weak and each.mention_type not in PLACES for each in span.senses)
    return alone and setting.is_in_country(sense) and (span.first > 0 or _is_party_acting(setting))


def _is_party_acting(setting: Setting) -> bool:
    """Whether a name at the start of a sentence of an article on politics is the subject of a verb (`Labour took`)."""
    words, after = setting.passage.words, setting.span.last
    return setting.context.is_politics and after < len(words) and is_verb_only(words[after].folded)


def _is_favoured(setting: Setting, sense: Sense) -> bool:
    """Whether the model votes for a sense; in an article on sport a town's name is its club's, but not behind `in`."""
    club = setting.context.is_sport and sense.weak and sense.mention_type == "organisation"
    return _agrees(setting.span.entity_type, sense.mention_type) or (club and not setting.is_placed())


def _weight(setting: Setting, sense: Sense) -> float:
    entity, favoured = sense.entity, _is_favoured(setting, sense)
    is_city = entity.entity_type == "city"
    weight = math.log10(entity.population + 1) if is_city else LISTED.get(entity.entity_type, OTHER_LISTED)
    weight += CAPITAL if is_city and entity.acts_for else 0.0
    weight += NAMED_COUNTRY if setting.is_in_country(sense) else 0.0
    weight += VOTE if favoured else 0.0
    weight += UNSUPPORTED if sense.weak and not favoured else 0.0
    weight += FOLLOWED if _is_followed(sense, setting.behind) else 0.0
    weight += REVIEWED if _outranks_region(sense, setting.span.senses, key_of(setting.passage, setting.span)) else 0.0
    return weight - 0.001 * setting.span.senses.index(sense)


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
    if vote in {"city", "region"}:  # the model's GPE, or a noun beside the name
        return meaning in {"country", "region", "city"}
    # A vote for a nationality is one for any group of people.
    return vote == meaning or (vote in {"organisation", "nationality"} and meaning in GROUPS)
