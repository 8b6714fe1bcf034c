"""The names of a text that few other texts of the same days share: a village, a ship, a company, a spokesman."""

import re
from collections import Counter
from collections.abc import Sequence

from transforms.entities.common_words import is_plain_word
from transforms.records import Article, Mention
from transforms.vocabulary.copies import copy_words
from transforms.vocabulary.nations import nation_of
from transforms.vocabulary.plain_words import is_plain

_NAME = re.compile(r"\b[A-Z][^\W\d_]+(?:[-’'][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?\Z")
LEAST_LETTERS = 4
MOST_NAMES = 12
WELL_KNOWN = "Q"
"""Begins the ids of entities that the reviewed lists hold: countries, capitals, heads of state, world bodies."""


def uncommon_names(article: Article, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Up to `MOST_NAMES` words in small letters, the most frequent first, then in the order of the text.

    A word counts where it is written with a capital, stands in no dictionary, and names neither a nation nor
    an entity of the reviewed lists. Whether a name was recognised as an entity does not matter: the same village
    may be a city to one article and a person to the next.
    """
    text = f"{article.title or ''}\n{article.text}"
    known = {word for one in mentions if (one.entity_id or "").startswith(WELL_KNOWN) for word in _words(one.surface)}
    counted = Counter(word for word in _words(text) if word not in known)
    order = {word: at for at, word in enumerate(counted)}
    uncommon = [word for word in counted if not is_plain_word(word)]
    return tuple(sorted(uncommon, key=lambda word: (-counted[word], order[word]))[:MOST_NAMES])


def _words(text: str) -> list[str]:
    found = (_POSSESSIVE.sub("", match.group()) for match in _NAME.finditer(text))
    named = (word.casefold() for word in found if len(word) >= LEAST_LETTERS and nation_of(word) is None)
    return [word for word in named if not is_plain(word) and word not in copy_words().wide_places]
