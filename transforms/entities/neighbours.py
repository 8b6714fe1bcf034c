"""What the words right before and behind a name say of it: a place stands behind `in`, a group denies and is fined."""

from transforms.entities.name_words import is_joined
from transforms.entities.person_words import is_borne
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

REGION_NOUNS = frozenset(
    {"province", "state", "district", "region", "county", "governorate", "oblast", "prefecture", "island", "village"}
    | {"town", "city", "peninsula", "archipelago", "port", "harbour", "harbor", "valley"}
)


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
    if after in REGION_NOUNS and passage.text[span.end : span.end + 1] == " ":
        return True
    words = passage.words[span.first : span.last]
    before = passage.words[span.first - 1].folded.lower() if span.first else ""
    if len(words) > 2:  # noqa: PLR2004 longer names have words that say more
        return False
    return before in {"in", "near"} and not any(word.folded.isupper() for word in words)
