"""What a name is that the recogniser votes for: its label, unless the words of the name say better."""

import re
from collections.abc import Sequence

from transforms.entities.common_words import is_plain_word
from transforms.entities.known_spans import senses_of_key
from transforms.entities.name_shapes import type_by_words
from transforms.entities.name_words import NameWord
from transforms.entities.names import Names
from transforms.entities.person_words import has_shape_of_group, has_shape_of_person, is_definite
from transforms.entities.places_in_names import is_named_after
from transforms.entities.span import Passage
from transforms.entities.vocabulary_files import word_lists
from transforms.vocabulary.words import EntityType

TYPE_OF_LABEL: dict[str, EntityType] = {
    "PERSON": "person",
    "ORG": "organisation",
    "GPE": "city",
    "LOC": "place",
    "FAC": "facility",
    "NORP": "nationality",
    "EVENT": "event",
}
CAMEL_CASE = re.compile(r"^(?!Mc|Mac|De|Le|La|Di|Fitz|Van|Al|El|Ben|Abd)[A-Z]?[a-z]+[A-Z]")
"""`ScotRail`, `easyJet`, but not `McConnell`."""
PLACES: frozenset[EntityType] = frozenset({"city", "place", "facility"})
MISTAKEN: frozenset[EntityType] = frozenset({*PLACES, "organisation", "nationality"})
"""What the model often takes persons for whose names it has never seen."""


def type_of_vote(passage: Passage, first: int, last: int, label: str, names: Names) -> EntityType:
    """The type of a name of a passage for which the recogniser has voted with a label."""
    words = passage.words[first:last]
    voted = _type_of_words(words, label)
    if label == "FAC" and voted == "person" and is_definite(passage, first):
        return "facility"
    if voted in MISTAKEN and _is_person(passage, first, last, voted, names):
        return "person"
    if voted == "person" and len(words) > 1 and (has_shape_of_group(words) or is_named_after(words, names)):
        return "organisation"
    return voted


def _type_of_words(words: Sequence[NameWord], label: str) -> EntityType:
    """The type voted for, unless the words themselves say better: a given name opens a person's name."""
    stated = type_by_words(words)
    if stated is not None:
        return stated
    if len(words) == 1 and CAMEL_CASE.search(words[0].folded):
        return "organisation"
    given = len(words) in {2, 3} and words[0].folded in word_lists()["given_names"]
    if given and label not in {"EVENT", "FAC"} and words[-1].folded[0].isupper():
        return "person"
    if label == "FAC" and len(words) == 2 and not any(is_plain_word(word.folded) for word in words):  # noqa: PLR2004
        return "person"  # a facility says what it is; two words outside the lexicon are a person's
    return TYPE_OF_LABEL[label]


def _is_person(passage: Passage, first: int, last: int, voted: EntityType, names: Names) -> bool:
    """Whether an unknown name that the model takes for a group or a place has the shape of a person's."""
    words = passage.words[first:last]
    before = passage.words[first - 1].folded.lower() if first else ""
    if type_by_words(words) or (voted in PLACES and before in word_lists()["place_prepositions"]):
        return False
    if is_definite(passage, first):
        return False
    joined = " & " not in passage.text[words[0].start : words[-1].end]
    return joined and has_shape_of_person(words) and not senses_of_key(" ".join(word.folded for word in words), names)
