"""What a vote was on, as far as its sentence tells one motion from another of the same chamber and day."""

import re

from transforms.agreement.singular import singular_of
from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.nations import nation_of

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LEAST_LETTERS, STEM = 4, 6


def motion_of(figure: Figure, sentence: str) -> frozenset[str]:
    """The words that tell its motion; one that is no vote on the matter itself ("amendment") with a colon before it."""
    if figure.concept != "votes":
        return frozenset()
    words, stop = agreement_words(), copy_words().stop_words
    general = {singular_of(word) for word in words.motion_words} | {name.lower() for name in words.no_names}
    named = (word for word in _WORD.findall(sentence) if len(word) >= LEAST_LETTERS and nation_of(word) is None)
    found = (singular_of(word.lower()) for word in named)
    special = {f":{singular_of(word)}" for word in words.other_motions.found_in(sentence)}
    return frozenset({word[:STEM] for word in found if word not in general and word not in stop} | special)


def other_motion(first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether the two are on different motions: only one is an amendment, or no word of theirs is shared.

    >>> other_motion(frozenset({"marria"}), frozenset({"timeta"})), other_motion(frozenset(), frozenset({"tax"}))
    (True, False)
    """
    special = {word for word in first if word[0] == ":"} ^ {word for word in second if word[0] == ":"}
    return bool(special) or (bool(first) and bool(second) and first.isdisjoint(second))
