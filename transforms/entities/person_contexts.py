"""Names that age, or the noun before them, make a person's: `Ayu Wandira, 34,`, `its governor, John Mushayavanhu`."""

from collections.abc import Iterator

from transforms.entities.appositions import APPOSITION, kinds_of_nouns
from transforms.entities.name_normalising import title_words
from transforms.entities.name_shapes import type_by_words
from transforms.entities.name_words import is_joined
from transforms.entities.person_words import has_shape_of_person
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

YOUNGEST, OLDEST = 10, 115
FEWEST_WORDS, MOST_WORDS = 2, 4
DETERMINERS = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "my", "s"})
FARTHEST_DETERMINER = 6


def find_person_contexts(passage: Passage) -> Iterator[Span]:
    """Every run of two to four capitalised words that an age behind it or a noun before it makes a person's."""
    at, words = 1, passage.words
    while at < len(words):
        end = _run_end(passage, at) if words[at].folded[0].isupper() else at
        if end - at >= FEWEST_WORDS and (
            _is_aged(passage, at, end) or _is_called(passage, at) or _is_borne_behind_noun(passage, at, end)
        ):
            yield Span(words[at].start, words[end - 1].end, at, end, APPOSITION, "person")
        at = max(end, at + 1)


def _run_end(passage: Passage, first: int) -> int:
    """The end of a run that can be a person's name: its start where titles, openers or telling words are in it."""
    words, end, particles = passage.words, first, word_lists()["name_particles"]
    while end < len(words) and (end == first or is_joined(passage.text, words[end - 1], words[end])):
        inner = words[end].folded in particles and end + 1 < len(words) and words[end + 1].folded[0].isupper()
        if not (words[end].folded[0].isupper() or inner):
            break
        end += 1
    run = words[first:end]
    opener = run[0].folded in word_lists()["not_names"] or run[0].folded.lower() in title_words()
    return first if opener or end - first > MOST_WORDS or type_by_words(run) else end


def _is_aged(passage: Passage, first: int, end: int) -> bool:
    """Whether a number of years between commas follows: `, 34,`."""
    words = passage.words
    if end >= len(words) or words[first].folded in word_lists()["town_openings"]:
        return False
    if passage.text[words[end - 1].end : words[end].start] != ", ":
        return False
    number = words[end].folded
    if not (number.isdigit() and YOUNGEST <= int(number) <= OLDEST):
        return False
    before = words[first - 1].folded.lower()
    return passage.text[words[end].end : words[end].end + 1] in {",", ".", ";"} and before not in AT_PLACES


AT_PLACES = frozenset({"in", "at", "near", "from", "outside", "and"})
"""Before a place whose number follows in a list (`in Ohio, 34, and Texas`)."""


def _is_called(passage: Passage, first: int) -> bool:
    """Whether a person's noun with its article or owner stands before a comma: `the group's director, `."""
    words = passage.words
    if passage.text[words[first - 1].end : words[first].start] != ", ":
        return False
    noun = words[first - 1].folded
    if kinds_of_nouns().get(noun) != "person":
        return False
    for at in range(first - 2, max(first - 2 - FARTHEST_DETERMINER, -1), -1):
        if not is_joined(passage.text, words[at], words[at + 1]):
            return False
        if words[at].folded.lower() in DETERMINERS:
            return True
    return False


def _is_borne_behind_noun(passage: Passage, first: int, end: int) -> bool:
    """Whether a person's noun stands right before a name of the shape of persons' names (`farmer Ayu Wandira`)."""
    words = passage.words
    if passage.text[words[first - 1].end : words[first].start] != " ":
        return False
    return kinds_of_nouns().get(words[first - 1].folded) == "person" and has_shape_of_person(words[first:end])
