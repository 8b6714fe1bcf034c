"""Countries and towns that the recogniser takes into a name: `Noah Lyles of the United States`, `Northern Iraq`."""

from collections.abc import Sequence

from transforms.entities.common_words import is_plain_word
from transforms.entities.known_spans import senses_of_key
from transforms.entities.name_shapes import type_by_words
from transforms.entities.name_words import NameWord
from transforms.entities.names import Names
from transforms.entities.person_words import is_borne
from transforms.entities.span import Passage
from transforms.entities.vocabulary_files import word_lists
from transforms.vocabulary.words import EntityType

TOWNS: frozenset[EntityType] = frozenset({"city"})
LANDS: frozenset[EntityType] = frozenset({"country", "region"})
OWNERS: frozenset[EntityType] = frozenset({"country", "region", "organisation", "company", "armed_group"})
"""To what a person can belong (`Murat Kurum of the AKP`)."""


def without_place(passage: Passage, first: int, last: int, names: Names) -> int:
    """Where a name ends before `in` and a town, or a person's before `of` and a country or group."""
    words = passage.words
    for at in range(first + 1, last - 1):
        rest = words[at + 1 + (words[at + 1].folded == "the") : last]
        town = words[at].folded == "in" and _names_any(rest, TOWNS, names)
        if town or (words[at].folded == "of" and _is_bare(words[first:at]) and _names_any(rest, OWNERS, names)):
            return at
    return last


def _names_any(words: Sequence[NameWord], kinds: frozenset[EntityType], names: Names) -> bool:
    senses = senses_of_key(" ".join(word.folded for word in words), names) if words else ()
    return any(sense.mention_type in kinds and not sense.weak for sense in senses)


def _is_bare(words: Sequence[NameWord]) -> bool:
    """Whether a name of two words or more has no word that tells what it names (`Bank`, `Communist Party`)."""
    return len(words) > 1 and type_by_words(words) is None and not any(is_plain_word(word.folded) for word in words)


def is_part_of_place(words: Sequence[NameWord], names: Names) -> bool:
    """Whether a name is a known country, region or town behind a compass point (`Northern Iraq`), and none itself."""
    if len(words) < 2 or words[0].folded not in word_lists()["compass_points"]:  # noqa: PLR2004 point and place
        return False
    return _names_any(words[1:], LANDS | TOWNS, names) and not _names_any(words, LANDS | TOWNS, names)


def is_named_after(words: Sequence[NameWord], names: Names) -> bool:
    """Whether a name is made of a country's or company's, as groups' are (`Zain Iraq`, `Siemens Gamesa`)."""
    opening, ending = words[0].folded, words[-1].folded
    if _is_sure(ending, LANDS, names) and not is_borne(ending):
        return True
    if opening in word_lists()["given_names"] or all(is_borne(word.folded) for word in words):
        return False
    country = _is_sure(opening, frozenset({"country"}), names) and is_plain_word(ending)
    return country or _is_sure(opening, frozenset({"company"}), names)


def _is_sure(key: str, kinds: frozenset[EntityType], names: Names) -> bool:
    return any(sense.mention_type in kinds and not sense.weak for sense in names.senses.get(key, ()))
