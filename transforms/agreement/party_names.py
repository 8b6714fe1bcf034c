"""By what name a sentence calls the party whose seats or votes it counts: "Ada Moreau's Greens", "the Green Party"."""

import re

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.wording import VOTE_CONCEPTS

_PARTY_WORDS = frozenset({"Party", "Alliance", "Bloc", "Movement"})
_SUBJECT = re.compile(
    r"(?:\A(?:The\s+)?|\bthe\s+|[’']s?\s+|,\s+)((?:[A-Z][\w-]+\s+){1,4})(?:party\s+|bloc\s+)?"
    r"(?:[a-z]+\s+){1,3}(?:[a-z]+\s+){0,2}\Z"
)


def party_told(one: ComparableFigure) -> frozenset[str]:
    """The words of the party's name where it stands as the subject before a count of seats or votes, else none."""
    if one.figure.concept not in VOTE_CONCEPTS:
        return frozenset()
    subject = _SUBJECT.search(one.sentence[: one.offset])
    return frozenset(subject.group(1).split()) - _PARTY_WORDS if subject else frozenset()


def of_one_party(a: ComparableFigure, b: ComparableFigure) -> bool:
    """Whether two reports of a story call the party by one name, though one of them names its leader before it."""
    told = a.figure.article_id != b.figure.article_id and a.story_id == b.story_id
    return told and bool(party_told(a)) and party_told(a) == party_told(b)
