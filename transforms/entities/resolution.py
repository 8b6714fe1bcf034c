"""Resolve the spans of an article to entities."""

from collections.abc import Sequence
from dataclasses import dataclass

from transforms.entities.choose_sense import Setting, choose_sense
from transforms.entities.common_words import is_plain_word
from transforms.entities.context import ArticleContext
from transforms.entities.known_entity import KnownEntity, Sense
from transforms.entities.name_normalising import broad_type, normalise_name
from transforms.entities.name_words import NameWord
from transforms.entities.names import Names
from transforms.entities.nearby_places import find_nearby_place
from transforms.entities.neighbours import acts_like_group, is_behind_preposition, is_in_place, is_language
from transforms.entities.person_titles import person_of_title
from transforms.entities.person_words import has_shape_of_group, is_definite
from transforms.entities.span import Passage, Span, key_of
from transforms.entities.taught import Taught
from transforms.entities.vocabulary_files import local_id, word_lists
from transforms.vocabulary.words import EntityType

PLACES = frozenset({"country", "region", "city", "place"})
UNSURE = frozenset({"city", "nationality", "other", "place", "event"})
"""Types that the recogniser gives to groups of one word which it has never seen."""
SCORES = {
    "name": 0.95, "name:weak": 0.8, "surname": 0.85, "acronym": 0.9, "rule:title": 0.8, "rule:facility": 0.75,
    "rule:shape": 0.7, "model": 0.65, "nearby": 0.7, "rule:apposition": 0.75, "capitals": 0.5, "title": 0.7,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Resolved:
    """A span with the entity it names and what the mention is."""

    passage: Passage
    span: Span
    entity: KnownEntity
    mention_type: EntityType
    method: str
    score: float


@dataclass(frozen=True, slots=True)
class Resolver:
    """Resolves one article's spans; the context and what the article teaches are gathered beforehand."""

    names: Names
    context: ArticleContext
    taught: Taught

    def resolve(self, passage: Passage, span: Span) -> Resolved | None:
        """The entity of a span; None where it names nothing after all."""
        key = key_of(passage, span)
        person = self._person(passage, span, key)
        if person is not None:
            return person
        sense = choose_sense(Setting(passage, span, self.context, self._senses_behind(passage, span)))
        if sense is not None and sense.mention_type == "nationality" and is_language(passage, span):
            return None
        if sense is not None:
            method = "name:weak" if sense.weak else "name"
            return self._as(passage, span, sense.entity, sense.mention_type, method)
        return self._unlisted(passage, span, key)

    def _person(self, passage: Passage, span: Span, key: str) -> Resolved | None:
        """A person of the article; a name with sure senses of another kind is one only if the model says so."""
        if span.method == "title":
            leader = person_of_title(passage, span, self.taught.titles)
        else:
            leader = self.taught.persons.find(key)
        if leader is None:
            return None
        if span.words == 1 and span.entity_type != "person" and self._is_known_otherwise(passage, span):
            return None
        if span.entity_type not in {None, "person"} and span.words == 1 and span.method == "rule:shape":
            return None
        sense = self.taught.person_senses.get(leader)
        entity = sense.entity if sense else self._local(self._surface(leader), "person")
        short = span.method != "title" and span.words < len(leader.split())
        method = "surname" if short else span.method
        return self._as(passage, span, entity, "person", method)

    def _is_known_otherwise(self, passage: Passage, span: Span) -> bool:
        """Whether a surname is a sure name of something else too; a city's name is, where it stands like a place."""
        kinds = {sense.mention_type for sense in span.senses if not sense.weak} - {"person"}
        return bool(kinds - {"city"}) or ("city" in kinds and is_behind_preposition(passage, span))

    def _surface(self, key: str) -> str:
        return self.taught.surfaces.get(key, key)

    def _senses_behind(self, passage: Passage, span: Span) -> tuple[Sense, ...]:
        """The senses of the longest name that follows a span and a comma."""
        if passage.text[span.end : span.end + 2] != ", ":
            return ()
        following = passage.words[span.last : span.last + 3]
        keys = (" ".join(word.folded for word in following[:length]) for length in (3, 2, 1))
        return next((self.names.senses[key] for key in keys if key in self.names.senses), ())

    def _unlisted(self, passage: Passage, span: Span, key: str) -> Resolved | None:
        full = self.taught.acronyms.get(key)
        if full is not None and full != key:
            senses = self.names.senses.get(full, ())
            entity = senses[0].entity if senses else self._local(self._surface(full), self._type(full, "organisation"))
            return self._as(passage, span, entity, entity.entity_type, "acronym")
        if span.method == "name" and not span.entity_type:
            return None
        entity_type = self._type(key, span.entity_type or guess_type(passage, span))
        if not self.taught.is_stated(key):
            entity_type = corrected_type(passage, span, entity_type)
        if entity_type in PLACES or (span.words == 1 and is_behind_preposition(passage, span)):
            near = find_nearby_place(key, self.context)
            if near is not None:
                return self._as(passage, span, near, near.entity_type, "nearby")
        entity = self._local(passage.text[span.start : span.end], entity_type)
        return self._as(passage, span, entity, entity_type, span.method)

    def _type(self, key: str, otherwise: EntityType) -> EntityType:
        """The type most often voted for a name in this article; the first of equals in the order of votes."""
        counted = self.taught.votes.get(key)
        return counted.most_common(1)[0][0] if counted else otherwise

    def _local(self, surface: str, entity_type: EntityType) -> KnownEntity:
        normalised = normalise_name(surface)
        return KnownEntity(
            entity_id=local_id(broad_type(entity_type), normalised),
            name=surface,
            entity_type=entity_type,
            source="text",
            country_code=self._country_of(surface),
        )

    def _country_of(self, surface: str) -> str | None:
        """The country that a name begins with (`Iraqi Interior Ministry`)."""
        first = surface.partition(" ")[0].rstrip("'’s")
        senses = [each for each in self.names.senses.get(first, ()) if each.mention_type in {"country", "nationality"}]
        return senses[0].entity.country_code if senses else None

    def _as(self, passage: Passage, span: Span, entity: KnownEntity, mention_type: EntityType, method: str) -> Resolved:
        return Resolved(passage, span, entity, mention_type, method, SCORES.get(method, 0.6))


def corrected_type(passage: Passage, span: Span, entity_type: EntityType) -> EntityType:
    """The type of a name that nothing states, where its words or those around it speak against it."""
    if entity_type in {"person", "organisation", "nationality", "other"} and is_in_place(passage, span):
        return "place"
    words = passage.words[span.first : span.last]
    if entity_type == "person" and span.method == "model" and has_shape_of_group(words):
        return "organisation"
    if len(words) == 1 and entity_type in UNSURE and acts_like_group(passage, span):
        return "organisation"
    return entity_type


def guess_type(passage: Passage, span: Span) -> EntityType:
    """What a name of unknown kind is, by its own words and those around it; `other` where nothing says."""
    words = passage.words[span.first : span.last]
    lists = word_lists()
    if len(words) > 1 and words[0].folded in lists["given_names"]:
        return "person"
    if len(words) in {2, 3} and not (is_definite(passage, span.first) or any(map(_is_telling, words))):
        return "person"  # most names of two or three words of which none is in the lexicon
    if len(words) == 1 and words[0].folded.isupper():
        return "organisation"
    if is_behind_preposition(passage, span) and len(words) == 1:
        return "place"
    return "other"


def _is_telling(word: NameWord) -> bool:
    return word.folded.isupper() or is_plain_word(word.folded)


def resolve_all(resolver: Resolver, spans: Sequence[tuple[Passage, Span]]) -> list[Resolved]:
    """All spans that name something."""
    resolved = (resolver.resolve(passage, span) for passage, span in spans)
    return [each for each in resolved if each is not None]
