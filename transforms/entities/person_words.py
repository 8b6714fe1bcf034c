"""Whether the words of a name are such as persons bear: given names and surnames of many languages."""

import gzip
from collections.abc import Sequence
from functools import cache

from transforms.entities.common_words import is_plain_word
from transforms.entities.name_words import NameWord
from transforms.entities.span import Passage
from transforms.entities.vocabulary_files import VOCABULARY, word_lists

FEWEST, MOST = 2, 3
"""Words of a person's name, particles aside, from which its shape says something."""


@cache
def _borne() -> frozenset[str]:
    """Every word of the list of names, small."""
    data = VOCABULARY.joinpath("gazetteer_person_names.txt.gz").read_bytes()
    return frozenset(gzip.decompress(data).decode("ascii").split())


def is_borne(word: str) -> bool:
    """Whether somebody is called by a word, as a given name or a surname.

    >>> is_borne("Okafor"), is_borne("Ministry")
    (True, False)
    """
    return word in word_lists()["given_names"] or word.lower() in _borne()


def is_given_name(word: str) -> bool:
    """Whether a word is in the list of given names."""
    return word in word_lists()["given_names"]


def has_shape_of_person(words: Sequence[NameWord]) -> bool:
    """Whether a name of two or three words is more likely a person's than any other.

    Its first word is somebody's name and none is a plain word of the lexicon.
    """
    telling = [word.folded for word in words if word.folded not in word_lists()["name_particles"]]
    if not FEWEST <= len(telling) <= MOST or not telling[0].istitle() or telling[0] in word_lists()["town_openings"]:
        return False
    if any(is_plain_word(word) or not word[0].isupper() or (word.isupper() and len(word) > 1) for word in telling):
        return False
    return is_borne(telling[0])


def has_shape_of_group(words: Sequence[NameWord]) -> bool:
    """Whether a name cannot well be a person's: nobody is called by any of its words and the last is a plain one.

    Of one word it is enough that nobody is called so: news gives a person's full name first.
    """
    if any(is_borne(word.folded) for word in words):
        return False
    return len(words) == 1 or is_plain_word(words[-1].folded)


def is_definite(passage: Passage, first: int) -> bool:
    """Whether `the` stands before a word: persons are called by their names without it."""
    return first > 0 and passage.words[first - 1].folded.lower() == "the"
