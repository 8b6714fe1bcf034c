"""Persons by the title before them: `Defence Minister Khaled al-Obeidi`, `president Bashar al-Assad`."""

from collections.abc import Iterator
from functools import cache

from transforms.entities.name_normalising import title_words
from transforms.entities.name_shapes import type_by_words
from transforms.entities.name_words import NameWord, is_joined, name_key
from transforms.entities.names import Names
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

LONGEST_NAME = 5


@cache
def title_endings() -> frozenset[str]:
    """The last words of titles, in lower case."""
    return frozenset(name_key(title).split()[-1].lower() for title in word_lists()["titles"] if name_key(title))


def find_titled_persons(passage: Passage, names: Names) -> Iterator[Span]:
    """Every run of capitalised words right behind a title."""
    words = passage.words
    for at in range(1, len(words)):
        if _is_peerage(passage, at):
            end = _name_end(passage, at + 1)
            yield Span(words[at - 1].start, words[end - 1].end, at - 1, end, "rule:title", "person")
            continue
        if words[at - 1].folded.lower() not in title_endings() or not _opens_name(words[at]):
            continue
        if passage.text[words[at - 1].end : words[at].start] not in {" ", ". ", "\u00a0"} or _is_known(
            words[at], names
        ):
            continue
        if words[at - 1].folded.islower() and at + 1 < len(words) and words[at - 1].folded not in LOWER_TITLES:
            continue
        end = _name_end(passage, at)
        if not _is_namesake(passage, at, end):
            yield Span(words[at].start, words[end - 1].end, at, end, "rule:title", "person")


def _is_namesake(passage: Passage, first: int, end: int) -> bool:
    """Whether a name behind a title says that it is a building's or the like (`Queen Elizabeth Hospital`)."""
    return type_by_words(passage.words[first:end]) is not None


def _is_peerage(passage: Passage, at: int) -> bool:
    """Whether a word is the `of` of `Duke of Sussex`."""
    words = passage.words
    return (
        words[at].folded == "of"
        and at + 1 < len(words)
        and words[at - 1].folded in word_lists()["peerages"]
        and words[at + 1].folded[0].isupper()
    )


NAMES_TOO = frozenset({"don", "dean", "king", "major", "price", "marshal"})
"""Words of titles that open names too."""
LOWER_TITLES = frozenset({"president", "minister", "chancellor", "premier", "king", "queen", "senator", "mayor"})


def _opens_name(word: NameWord) -> bool:
    lists = word_lists()
    folded = word.folded
    capital = folded[0].isupper() or folded in {"al", "bin", "van", "von", "de", "el"}
    return capital and folded not in lists["not_names"] and folded.lower() not in title_words() - NAMES_TOO


def _is_known(word: NameWord, names: Names) -> bool:
    """Whether the word is a known name of something that is no person (`Secretary of State`, `General Motors`)."""
    return any(sense.mention_type != "person" and not sense.weak for sense in names.senses.get(word.folded, ()))


def _name_end(passage: Passage, at: int) -> int:
    words, end = passage.words, at + 1
    particles = word_lists()["name_particles"]
    while end < len(words) and end - at < LONGEST_NAME:
        if not is_joined(passage.text, words[end - 1], words[end]):
            break
        small = words[end].folded in particles and end + 1 < len(words) and words[end + 1].folded[0].isupper()
        if not (words[end].folded[0].isupper() or small):
            break
        end += 1
    return end
