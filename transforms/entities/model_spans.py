"""Turn the recogniser's votes into spans of words: titles, articles and brackets that it swallows are taken off."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from transforms.entities.common_words import is_plain_word
from transforms.entities.model_types import type_of_vote
from transforms.entities.name_normalising import title_words
from transforms.entities.name_words import NameWord, is_joined
from transforms.entities.names import Names
from transforms.entities.person_words import is_given_name
from transforms.entities.places_in_names import is_part_of_place, without_place
from transforms.entities.recogniser import Vote
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

ROAD = re.compile(r"[A-Z]{1,2}[0-9]{1,4}")
LEADING = frozenset({"the", "a", "an", "this", "his", "her", "its", "their", "our"})


def to_spans(passage: Passage, votes: Sequence[Vote], names: Names) -> list[Span]:
    """The votes on a passage as spans, without those in which no name is left."""
    spans: list[Span] = []
    for span in filter(None, (_to_span(passage, vote, names) for vote in votes)):
        if spans and _is_cut(passage, spans[-1], span):
            spans[-1] = replace(spans[-1], end=span.end, last=span.last)
        else:
            spans.append(span)
    return spans


def _is_cut(passage: Passage, left: Span, right: Span) -> bool:
    """Whether the model made two persons of one name (`Jean-Sébastien` and `Jacques`)."""
    joined = left.last == right.first and passage.text[left.end : right.start] == " "
    persons = left.entity_type == right.entity_type == "person"
    return joined and persons and is_given_name(passage.words[left.first].folded)


def _to_span(passage: Passage, vote: Vote, names: Names) -> Span | None:
    start, end = passage.start + vote.start, passage.start + vote.end
    inside = [n for n, word in enumerate(passage.words) if word.start >= start and word.end <= end]
    if not inside:
        return None
    first, last = _edges(passage, vote, inside, names)
    words = passage.words[first:last]
    if is_part_of_place(words, names) or is_no_name(words) or not any(word.folded[0].isupper() for word in words):
        return None
    if len(words) == 1 and (ROAD.fullmatch(words[0].folded) or _opens_sentence(words[0], first)):
        return None
    before = passage.words[inside[0]].folded.lower() if first > inside[0] else ""
    swallowed = before in word_lists()["place_prepositions"]
    kind = "city" if swallowed else type_of_vote(passage, first, last, vote.label, names)
    return Span(words[0].start, words[-1].end, first, last, "model", kind)


def _edges(passage: Passage, vote: Vote, inside: Sequence[int], names: Names) -> tuple[int, int]:
    """The words of the name in a vote, without what the model swallowed and with what it left out."""
    first, last = _trimmed(passage.words, *_longest_chain(passage, inside[0], inside[-1] + 1))
    if vote.label == "PERSON":
        first = _without_titles(passage.words, first, last, names)
        first, last = _with_given_name(passage, first), _with_syllable(passage, first, last)
        first = _with_particles(passage, first)
    elif vote.label == "ORG" and last - first == 1:
        first = _with_given_name(passage, first)  # `Faith Kipyegon`, of which the model saw the second word
    first = _behind_known(passage.words, first, last, names)
    return first, without_place(passage, first, last, names)


def _opens_sentence(word: NameWord, first: int) -> bool:
    """Whether a word may be a plain one that has its capital from the sentence that it opens."""
    return first == 0 and word.folded.istitle() and is_plain_word(word.folded)


def _with_particles(passage: Passage, first: int) -> int:
    """Where a surname begins with the particles before it (`Van der Merwe`, of which the model saw the last word)."""
    words, particles = passage.words, word_lists()["leading_particles"]
    while first and words[first - 1].folded in particles and is_joined(passage.text, words[first - 1], words[first]):
        first -= 1
    return first


def _longest_chain(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """The longest stretch that no comma, bracket or quotation mark cuts; the first of equals."""
    cuts = [n for n in range(first + 1, last) if not is_joined(passage.text, passage.words[n - 1], passage.words[n])]
    edges = [first, *cuts, last]
    return max(pairwise(edges), key=lambda edge: edge[1] - edge[0])


def _trimmed(words: Sequence[NameWord], first: int, last: int) -> tuple[int, int]:
    while first < last - 1 and words[first].folded.lower() in LEADING | word_lists()["place_prepositions"]:
        first += 1
    while last - first > 1 and words[last - 1].folded.islower() and len(words[last - 1].folded) == 1:
        last -= 1  # the s of a possessive
    while last - first > 1 and (words[last - 1].folded.isdigit() or words[last - 1].folded.islower()):
        last -= 1  # a score, a number or a verb that follows
    return first, last


def _without_titles(words: Sequence[NameWord], first: int, last: int, names: Names) -> int:
    """Where a person's name begins behind titles and the nation they belong to (`US President Barack Obama`)."""
    titles = title_words()
    at = first
    while at < last - 1 and (words[at].folded.lower() in titles or _is_nation(words, at, names, titles)):
        at += 1
    return at


def _with_given_name(passage: Passage, first: int) -> int:
    """Where a person's name begins if a given name that the model left out stands right before it."""
    before = passage.words[first - 1] if first else None
    given = before is not None and before.folded in word_lists()["given_names"]
    return (
        first - 1 if given and passage.text[passage.words[first - 1].end : passage.words[first].start] == " " else first
    )


def _with_syllable(passage: Passage, first: int, last: int) -> int:
    """Where a person's name ends if its last syllable is written small behind a hyphen (`Lee Hae-jin`)."""
    words = passage.words
    if last - first < 2 or last == len(words) or passage.text[words[last - 1].end : words[last].start] != "-":  # noqa: PLR2004 a family name and a given name
        return last
    return last + 1 if words[last].folded.islower() and not is_plain_word(words[last].folded) else last


def _behind_known(words: Sequence[NameWord], first: int, last: int, names: Names) -> int:
    """Where a person's name begins behind another name that runs into it (`Middle East Tobias Ellwood`)."""
    for at in range(first + 1, last - 1):
        key = " ".join(word.folded for word in words[first:at])
        if words[at].folded in word_lists()["given_names"] and any(not each.weak for each in names.senses.get(key, ())):
            return at
    return first


def _is_nation(words: Sequence[NameWord], at: int, names: Names, titles: frozenset[str]) -> bool:
    senses = names.senses.get(words[at].folded, ())
    nation = any(sense.mention_type in {"country", "nationality"} for sense in senses)
    return nation and words[at + 1].folded.lower() in titles


def is_no_name(words: Sequence[NameWord]) -> bool:
    """Whether all words are such as are capitalised without naming anyone: days, months, titles, `The`."""
    no_names, titles = word_lists()["not_names"], title_words()
    return all(word.folded in no_names or word.folded.lower() in titles or word.folded.isdigit() for word in words)
