"""What an article teaches of its own names: persons by full name, acronyms by brackets, titles by their bearers."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from transforms.entities.acronyms import find_acronyms
from transforms.entities.appositions import APPOSITION
from transforms.entities.article_persons import ArticlePersons, gather_persons, surname_of
from transforms.entities.common_words import is_plain_word
from transforms.entities.context import ArticleContext
from transforms.entities.known_entity import Sense
from transforms.entities.name_shapes import type_of_key
from transforms.entities.names import Names
from transforms.entities.office_holders import find_office_holder
from transforms.entities.person_titles import gather_titles, title_before
from transforms.entities.span import Passage, Span, key_of
from transforms.vocabulary.words import EntityType

LONGEST_PERSON = 3
SHORT_NAME = 2
"""Words of a surname with its article (`al-Abadi`)."""
STATED = 100
"""Votes that a noun beside a name is worth: the article says what it is, the recogniser guesses."""
UNTYPED = frozenset({"model", "capitals"})
Placed = tuple[Passage, Span]


@dataclass(frozen=True, slots=True)
class Taught:
    """All by keys of names: known persons' senses, spellings as written, acronyms, titles, and votes on types."""

    persons: ArticlePersons
    person_senses: Mapping[str, Sense]
    surfaces: Mapping[str, str]
    acronyms: Mapping[str, str]
    titles: Mapping[str, str]
    votes: Mapping[str, Counter[EntityType]]

    def is_stated(self, key: str) -> bool:
        """Whether the article says somewhere in words what a name names."""
        return max(self.votes.get(key, Counter()).values(), default=0) >= STATED


def gather_taught(chosen: Sequence[Placed], context: ArticleContext, names: Names) -> Taught:
    """What the chosen spans of an article teach."""
    full = _full_names(chosen)
    full.update(_office_holders(chosen, full, context, names))
    persons = gather_persons(full)
    return Taught(
        persons=persons,
        person_senses={persons.leader[key]: sense for key, sense in full.items() if sense is not None},
        surfaces={key_of(*each): _surface(*each) for each in reversed(chosen) if each[1].words > 1},
        acronyms=find_acronyms(chosen),
        titles=gather_titles(chosen, persons),
        votes=_count_votes(chosen),
    )


def _surface(passage: Passage, span: Span) -> str:
    return passage.text[span.start : span.end]


def _full_names(chosen: Sequence[Placed]) -> dict[str, Sense | None]:
    """The full names of persons, with the sense of those that are known."""
    full: dict[str, Sense | None] = {}
    alone = {key_of(passage, span) for passage, span in chosen if span.words == 1}
    for passage, span in chosen:
        known = next((sense for sense in span.senses if sense.mention_type == "person" and not sense.weak), None)
        voted = span.entity_type == "person" and all(sense.homonym for sense in span.senses)
        key = key_of(passage, span)
        if span.words > 1 and (known or voted or (span.method in UNTYPED and _is_called_by_surname(key, alone, span))):
            full.setdefault(key, known)
    return full


def _office_holders(
    chosen: Sequence[Placed], full: Mapping[str, Sense | None], context: ArticleContext, names: Names
) -> dict[str, Sense | None]:
    """The persons meant by title and surname whose full name the article never gives."""
    surnames = {surname_of(key) for key in full}
    found: dict[str, Sense | None] = {}
    for passage, span in chosen:
        key = key_of(passage, span)
        title = title_before(passage, span.first) if span.words <= SHORT_NAME else None
        if title and surname_of(key) not in surnames and span.entity_type in {"person", None}:
            holder = find_office_holder(title, key, context, names)
            found.update([holder] if holder else [])
    return found


def _is_called_by_surname(key: str, alone: Container[str], span: Span) -> bool:
    """Whether the article goes on with the last word of a name alone, as it does with persons, and never the first."""
    words = key.split()
    unknown = not span.senses and type_of_key(key) is None and not any(map(is_plain_word, words))
    return unknown and len(words) <= LONGEST_PERSON and words[-1] in alone and words[0] not in alone


def _count_votes(chosen: Sequence[Placed]) -> dict[str, Counter[EntityType]]:
    """For each name without senses, how often each type was voted for."""
    votes: dict[str, Counter[EntityType]] = {}
    for passage, span in chosen:
        if span.entity_type is not None and not span.senses:
            counter = votes.setdefault(key_of(passage, span), Counter())
            counter[span.entity_type] += STATED if span.method == APPOSITION else 1
    return votes
