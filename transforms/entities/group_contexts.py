"""Names that the words around them make a group's: `shares in Codelco`, `employees of Sasol`, `Naver's board`."""

from collections.abc import Iterator
from functools import cache
from typing import cast

from transforms.entities.appositions import APPOSITION, GROUPS
from transforms.entities.common_words import is_verb_only
from transforms.entities.known_spans import senses_of_key
from transforms.entities.name_shapes import type_by_words
from transforms.entities.name_words import is_joined
from transforms.entities.names import Names
from transforms.entities.person_words import has_shape_of_person, is_borne
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists
from transforms.vocabulary.words import EntityType

NATIONS = frozenset({"country", "nationality"})
MOST_WORDS = 5
LONGEST_PHRASE = 3
"""Words of a noun behind a name (`'s chief executive`, the `s` included)."""
FAR_PRONOUN = 4
"""Words from `said` to the `it` that means who said it (`said late on Monday it`)."""


def find_group_contexts(passage: Passage, names: Names) -> Iterator[Span]:
    """Every run of capitalised words that shares, staff, spokesmen or the pronoun `it` make an organisation's."""
    at, words = 0, passage.words
    while at < len(words):
        if not words[at].folded[0].isupper():
            at += 1
            continue
        end = _run_end(passage, at)
        kind = _kind(passage, at, end) if end > at else None
        if kind and not _is_place_or_nation(passage, at, end, kind, names):
            yield Span(words[at].start, words[end - 1].end, at, end, APPOSITION, kind)
        at = max(end, at + 1)


def _is_place_or_nation(passage: Passage, first: int, end: int, kind: EntityType, names: Names) -> bool:
    """Whether a run opens with a nation (`Kurdish Peshmerga`), or may be a town whose workers and staff are meant."""
    words = passage.words
    nation = any(sense.mention_type in NATIONS for sense in names.senses.get(words[first].folded, ()))
    if kind == "company":
        return nation and end > first + 1
    key = " ".join(word.folded for word in words[first:end])
    return (nation and end > first + 1) or any(
        sense.mention_type == "city" and not sense.homonym for sense in senses_of_key(key, names)
    )


def _kind(passage: Passage, first: int, end: int) -> EntityType | None:
    """What the words around a run make it, and its own words more closely; None where they say nothing."""
    led_in = _led_in(passage, first)
    if led_in is None and not (_is_owner(passage, end) or _is_subject(passage, end)):
        return None
    words = passage.words[first:end]
    if led_in != "company" and (has_shape_of_person(words) or (end == first + 1 and is_borne(words[0].folded))):
        return None
    stated = type_by_words(words)
    if stated in {"place", "facility", "event"}:
        return None
    return stated if stated in GROUPS else led_in or "organisation"


def _run_end(passage: Passage, first: int) -> int:
    """The end of the run of capitalised words that begins at a word: `first` itself where none does."""
    words, end = passage.words, first
    if words[first].folded in word_lists()["not_names"]:
        return first
    while end < len(words) and end - first < MOST_WORDS and words[end].folded[0].isupper():
        if end > first and not is_joined(passage.text, words[end - 1], words[end]):
            break
        end += 1
    return end


@cache
def _lead_ins() -> dict[str, EntityType]:
    """What `shares in` and the like say of the name behind them."""
    pairs = (pair.partition("=") for pair in word_lists()["group_lead_ins"])
    return {phrase: cast("EntityType", kind or "organisation") for phrase, _, kind in pairs}


def _led_in(passage: Passage, first: int) -> EntityType | None:
    """What `shares in`, `workers at` and the like right before a word say of the name that it begins."""
    words = passage.words
    if first < 2 or passage.text[words[first - 1].end : words[first].start] != " ":  # noqa: PLR2004 noun, preposition
        return None
    return _lead_ins().get(f"{words[first - 2].folded.lower()} {words[first - 1].folded}")


def _is_owner(passage: Passage, end: int) -> bool:
    """Whether what only a group has follows a word: `'s shareholders`, `executives`, `shares fell`."""
    words = passage.words
    if end >= len(words) or not is_joined(passage.text, words[end - 1], words[end]):
        return False
    possessive = words[end].folded == "s" and passage.text[words[end].start - 1] in "'’"
    if possessive:
        phrases = (" ".join(word.folded for word in words[end + 1 : end + n]) for n in range(2, LONGEST_PHRASE + 1))
        return any(phrase in word_lists()["group_possessions"] for phrase in phrases)
    noun, after = words[end].folded, words[end + 1].folded if end + 1 < len(words) else ""
    if noun == "shares":
        return is_verb_only(after) or after in {"up", "down", "were"}
    return noun in word_lists()["group_people"]


def _is_subject(passage: Passage, end: int) -> bool:
    """Whether what a word ends is called `it` right after: `Codelco said on Monday it would`."""
    words = passage.words
    if end + 1 >= len(words) or words[end].folded not in {"said", "says"}:
        return False
    following = [word.folded for word in words[end + 1 : end + 1 + FAR_PRONOUN]]
    between = word_lists()["before_pronoun"]
    for number, word in enumerate(following):
        if word == "it":
            return end + 2 + number < len(words) and is_verb_only(words[end + 2 + number].folded)
        if word.lower() not in between:
            return False
    return False
