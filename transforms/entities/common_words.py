"""Whether a capitalised word may be a plain word that only opens a sentence or a title."""

from collections.abc import Callable
from functools import cache, lru_cache


@cache
def _lemmas() -> Callable[[str], dict[str, tuple[str, ...]]]:
    import lemminflect  # noqa: PLC0415 it loads its tables; a process that reads no articles needs none

    lookup: Callable[[str], dict[str, tuple[str, ...]]] = lemminflect.getAllLemmas
    return lookup


@lru_cache(maxsize=4096)
def is_verb_only(word: str) -> bool:
    """Whether a word written small is a verb and no noun (`took`, `held`, but not `costs`).

    >>> is_verb_only("took"), is_verb_only("costs"), is_verb_only("Took")
    (True, False, False)
    """
    kinds = set(_lemmas()(word)) if word.islower() else set()
    return bool(kinds & {"VERB", "AUX"}) and "NOUN" not in kinds


@lru_cache(maxsize=16384)
def is_plain_word(word: str) -> bool:
    """Whether the lexicon knows a word, written small, as a noun, verb, adjective or adverb.

    >>> is_plain_word("Following"), is_plain_word("Mosul")
    (True, False)
    """
    return bool(_lemmas()(word.lower()))
