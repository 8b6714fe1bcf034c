"""Numbers of two deeds, rounds or houses: those who fled and those who came back, what is pumped and what is sold."""

from collections.abc import Mapping

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.vote_sides import house_of
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_phrases import Phrases


def other_deed(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """In what the sentences of the two tell of unlike deeds; null where either tells of none, or of both."""
    for kind, deeds in agreement_words().other_deeds.items():
        first, second = _told(a.sentence, deeds), _told(b.sentence, deeds)
        if first and second and first.isdisjoint(second):
            return f"each is of another {kind}"
    houses = house_of(a.sentence), house_of(b.sentence)
    both = all(one.figure.unit == "%" for one in (a, b)) and None not in houses
    return "they are of two houses" if both and houses[0] != houses[1] else None


def _told(sentence: str, deeds: Mapping[str, Phrases]) -> frozenset[str]:
    return frozenset(deed for deed, words in deeds.items() if words.stand_in(sentence))
