"""Names that the words beside them explain: `al-Shadadi, a town in northeastern Syria`, `the miner Kazatomprom`."""

from collections.abc import Iterator
from functools import cache
from typing import cast

from transforms.entities.name_normalising import title_words
from transforms.entities.name_words import is_joined
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists
from transforms.vocabulary.words import EntityType

APPOSITION = "rule:apposition"
LONGEST_PHRASE = 8
"""Words between the article and the noun that says what it is, the noun included."""
LONGEST_ROLE = 4
"""Words of a role without an article (`chief economist`)."""
SETTLEMENTS = frozenset({"city", "region", "place"})
GROUPS = frozenset({"company", "organisation", "armed_group"})


@cache
def kinds_of_nouns() -> dict[str, EntityType]:
    """What a noun says of the name that it explains."""
    pairs = (pair.partition("=") for pair in word_lists()["appositions"])
    return {noun: cast("EntityType", kind) for noun, _, kind in pairs}


def find_appositions(passage: Passage) -> Iterator[Span]:
    """Every run of capitalised words with a noun behind a comma, or before it, that says what it names."""
    for at in range(len(passage.words)):
        span = _explained_behind(passage, at) or _explained_before(passage, at)
        if span is not None:
            yield span


def _explained_behind(passage: Passage, at: int) -> Span | None:
    """The name that ends with a word, if `, a town in` follows; behind a preposition only places are so explained."""
    words = passage.words
    if at + 2 >= len(words) or passage.text[words[at].end : words[at + 1].start] != ", ":
        return None
    if not _is_capital(passage, at):
        return None
    if words[at + 1].folded in {"a", "an", "the"}:
        kind = _kind_of_phrase(passage, at + 2)
    else:
        kind = _kind_of_role(passage, at + 1)
    if kind is None:
        return None
    first = _name_start(passage, at, kind)
    before = words[first - 1].folded.lower() if first else ""
    if first > at or (before in word_lists()["place_prepositions"] and kind not in SETTLEMENTS):
        return None
    return Span(words[first].start, words[at].end, first, at + 1, APPOSITION, kind)


def _kind_of_phrase(passage: Passage, first: int) -> EntityType | None:
    """What the phrase that begins at a word says: its last word before a preposition, a clause or a comma counts."""
    words, stops = passage.words, word_lists()["apposition_ends"]
    for at in range(first, min(first + LONGEST_PHRASE, len(words))):
        last = at + 1 == len(words) or not is_joined(passage.text, words[at], words[at + 1])
        if last or words[at + 1].folded.lower() in stops:
            return kinds_of_nouns().get(words[at].folded)
        if words[at].folded.lower() in stops:
            return None
    return None


def _kind_of_role(passage: Passage, first: int) -> EntityType | None:
    """`person` where a role that needs no article begins at a word: `, head of the observatory`."""
    words = passage.words
    for at in range(first, min(first + LONGEST_ROLE, len(words) - 1)):
        if not (words[at].folded.islower() and is_joined(passage.text, words[at], words[at + 1])):
            return None
        if words[at].folded in word_lists()["bare_roles"] and words[at + 1].folded in {"of", "at", "for", "with"}:
            return "person"
    return None


def _name_start(passage: Passage, at: int, kind: EntityType) -> int:
    """Where the run of capitalised words that ends at a word begins, behind words that open sentences."""
    words, particles = passage.words, word_lists()["name_particles"]
    first = at
    while first > 0 and is_joined(passage.text, words[first - 1], words[first]):
        if not (_is_capital(passage, first - 1) or words[first - 1].folded in particles):
            break
        first -= 1
    while first <= at and _is_no_part(words[first].folded, kind):
        if words[first].folded == "The" and kind == "organisation" and first + 1 == at:
            break  # `The Namibian, a newspaper`
        first += 1
    return first


def _is_no_part(word: str, kind: EntityType) -> bool:
    """Whether a name cannot begin with a word: one that opens sentences, or a person's title."""
    opener = word in word_lists()["not_names"] or word in {"of", "and"}
    return opener or (kind == "person" and word.lower() in title_words())


def _explained_before(passage: Passage, at: int) -> Span | None:
    """The name that begins at a word right behind `miner`, `newspaper`, or `town of`."""
    words = passage.words
    if at == 0 or not _is_capital(passage, at) or passage.text[words[at - 1].end : words[at].start] != " ":
        return None
    kind = kinds_of_nouns().get(words[at - 1].folded)
    if words[at - 1].folded == "of" and at > 1:
        kind = kinds_of_nouns().get(words[at - 2].folded)
        kind = kind if kind in SETTLEMENTS else None
    elif kind not in GROUPS:
        return None
    opening = words[at].folded
    if kind is None or opening in word_lists()["not_names"] or opening.lower() in title_words():
        return None
    end = at + 1
    while end < len(words) and is_joined(passage.text, words[end - 1], words[end]) and _is_capital(passage, end):
        end += 1
    return Span(words[at].start, words[end - 1].end, at, end, APPOSITION, kind)


def _is_capital(passage: Passage, at: int) -> bool:
    return passage.words[at].folded[0].isupper()
