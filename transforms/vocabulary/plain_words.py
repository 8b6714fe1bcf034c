"""Words of everyday news that are no name where one of them alone begins a sentence."""

from functools import cache

from transforms.vocabulary.agreement_events import event_nouns
from transforms.vocabulary.concepts import concept_vocabulary
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.numbers import number_words

_ENDINGS = ("", "s", "es")


def is_plain(word: str) -> bool:
    """Whether a word in lower case is a number, a noun of what news counts or of events, or a word of no weight.

    >>> is_plain("twenty-six"), is_plain("cholera"), is_plain("new"), is_plain("kabul")
    (True, True, True, False)
    """
    return word in _plain() or ("-" in word and all(piece in number_words().cardinals for piece in word.split("-")))


@cache
def _plain() -> frozenset[str]:
    nouns = {phrase[0] for phrase in concept_vocabulary().by_noun if len(phrase) == 1} | set(event_nouns().groups)
    return frozenset(
        {noun + ending for noun in nouns for ending in _ENDINGS}
        | copy_words().stop_words
        | set(number_words().cardinals)
    )
