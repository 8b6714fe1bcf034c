"""Which side a number of votes was cast on, in "rejected the deal by 432 votes to 202"."""

import re

from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words

_SECOND_FOLLOWS = re.compile(r"\A\s*(?:votes?\s*)?(?:to|-|–|—)\s*\d")
_FIRST_LEADS = re.compile(r"\d[\d,]*\s*(?:votes?\s*)?(?:to|-|–|—)\s*\Z")


def vote_sides(figure: Figure, before: str, after: str) -> frozenset[str]:
    """The side as `vote:for` or `vote:against`; nothing where the sentence does not say who won."""
    if figure.concept != "votes":
        return frozenset()
    first = _SECOND_FOLLOWS.match(after) is not None
    if not first and not _FIRST_LEADS.search(before):
        return frozenset()
    words = agreement_words()
    won, lost = words.vote_won.stand_in(before), words.vote_lost.stand_in(before)
    if won == lost:
        return frozenset()
    return frozenset({"vote:for" if won == first else "vote:against"})
