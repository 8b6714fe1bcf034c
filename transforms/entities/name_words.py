"""Words of a text as names are compared: folded to plain letters, with their offsets."""

import re
import unicodedata
from dataclasses import dataclass

WORD = re.compile(r"(?:[A-Z]\.){2,}|(?:[A-Z]\.)+[A-Z]\b|[^\W_]+")
JOINS = frozenset({" ", "\u00a0", "-", "\u2010", "\u2011", "\u2013", "'", "’", "‘", "`", " & ", "&", "/", ""})
DOTTED_JOINS = frozenset({". ", "."})
LONGEST_ABBREVIATION = 4
PLAIN_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ð": "d", "Ð": "D", "Đ": "D", "ß": "ss"}
)


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word with its offsets and its folded form; a dotted acronym loses its dots (`U.S.` is `US`)."""

    start: int
    end: int
    folded: str


def fold(word: str) -> str:
    """The word without diacritics, case kept.

    >>> fold("Erdoğan")
    'Erdogan'
    """
    if word.isascii():
        return word
    decomposed = unicodedata.normalize("NFD", word.translate(PLAIN_LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def find_name_words(text: str, start: int = 0, end: int | None = None) -> list[NameWord]:
    """The words of a stretch of text, in order."""
    found = WORD.finditer(text, start, len(text) if end is None else end)
    return [NameWord(match.start(), match.end(), fold(match[0]).replace(".", "")) for match in found]


def is_joined(text: str, left: NameWord, right: NameWord) -> bool:
    """Whether two neighbouring words can belong to one name: no comma, full stop or bracket between them."""
    gap = text[left.end : right.start]
    return gap in JOINS or (gap in DOTTED_JOINS and len(left.folded) <= LONGEST_ABBREVIATION)


def name_key(name: str) -> str:
    """A name as the dictionary of names holds it: folded words, one space between them, case kept.

    >>> name_key("Haider al-Abadi"), name_key("U.S.")
    ('Haider al Abadi', 'US')
    """
    return " ".join(word.folded for word in find_name_words(name))
