"""What the words right before and behind a name say of it: a place stands behind `in`, a group denies and is fined."""

from transforms.entities.name_words import is_joined
from transforms.entities.person_words import is_borne
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

WAYS = frozenset(
    {"outside", "around", "across", "into", "inside", "throughout", "leaving", "reached", "towards"}
    | {"captured", "recaptured", "retook", "overran", "shelled", "besieged", "encircled", "evacuated"}
)
"""Prepositions and verbs before places and little else, where the name is nobody's."""


def is_behind_preposition(passage: Passage, span: Span) -> bool:
    """Whether the word before a span is one that stands before places."""
    if span.first == 0:
        return False
    before = passage.words[span.first - 1]
    return before.folded.lower() in word_lists()["place_prepositions"] and passage.text[before.end : span.start] == " "


def acts_like_group(passage: Passage, span: Span) -> bool:
    """Whether an unknown name that is nobody's does, or has done to it, what groups do (`fined Codelco`)."""
    words = passage.words
    if is_behind_preposition(passage, span) or is_borne(words[span.first].folded):
        return False
    follows = span.last < len(words) and is_joined(passage.text, words[span.last - 1], words[span.last])
    after = words[span.last].folded if follows else ""
    before = words[span.first - 1].folded if span.first else ""
    return after in word_lists()["group_verbs"] or before in word_lists()["group_objects"]


def is_in_place(passage: Passage, span: Span) -> bool:
    """Whether the words around a name say that it is a place: `in Morelos`, `near Kutch`, `Morelos state`."""
    after = passage.words[span.last].folded if span.last < len(passage.words) else ""
    if after in word_lists()["place_nouns"] and passage.text[span.end : span.end + 1] == " ":
        return True
    words = passage.words[span.first : span.last]
    before = passage.words[span.first - 1].folded.lower() if span.first else ""
    if len(words) > 2 or any(word.folded.isupper() for word in words):  # noqa: PLR2004 longer names say more themselves
        return False
    return before in {"in", "near"} or (len(words) == 1 and _is_led_to(passage, span.first))


def _is_led_to(passage: Passage, first: int) -> bool:
    """Whether the way to a place stands before a word that is nobody's name: `slopes of`, `across the`, `outside`."""
    words = passage.words
    if first == 0 or is_borne(words[first].folded) or passage.text[words[first].start - 1] != " ":
        return False
    before = words[first - 1].folded.lower()
    further = words[first - 2].folded.lower() if first > 1 else ""
    if before == "the":
        return further in {"across", "into", "along", "near", "over", "beside"}
    return before in WAYS or (before == "of" and further in word_lists()["place_lead_ins"])


def is_language(passage: Passage, span: Span) -> bool:
    """Whether a nation's adjective is its language: `speaks French`, but not `taught French pupils`."""
    words = passage.words
    if span.first == 0 or words[span.first - 1].folded.lower() not in word_lists()["language_verbs"]:
        return False
    if span.last == len(words) or not is_joined(passage.text, words[span.last - 1], words[span.last]):
        return True
    return words[span.last].folded in word_lists()["after_language"]
