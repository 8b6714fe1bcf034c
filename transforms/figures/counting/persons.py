"""Whether a noun is one for people, by the vocabulary or, for nouns it does not hold, by its ending."""

import re

from transforms.figures.counting.counted import Counted
from transforms.vocabulary.concepts import PEOPLE, concept_of_noun, is_kind_of

_PERSON = re.compile(r"(?:er|or|ist|ian|ant|ent|man|woman|ee|ese|eer|goer|ite)$")


def ends_like_person(head: str) -> bool:
    """Whether the noun ends as nouns for people do: "trekker", "Canadian"."""
    return bool(_PERSON.search(head))


def is_of_people(counted: Counted) -> bool:
    """Whether what is counted is people."""
    named = concept_of_noun(counted.lemmas)
    return is_kind_of(named, PEOPLE) if named is not None else ends_like_person(counted.head)
