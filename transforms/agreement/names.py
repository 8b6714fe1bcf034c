"""The capitalised names of a text, those of one country made one: "Turkey", "Turkish police"."""

import re
from collections.abc import Iterator

from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.nations import MOST_WORDS, nation_of
from transforms.vocabulary.plain_words import is_plain

_RUN = re.compile(r"\b[A-Z][\w&.’'-]*(?:\s+[A-Z][\w&.’'-]*)*")
_ENDING = re.compile(r"(?:['’]s?|\.)+\Z")
_SHORT = re.compile(r"\b[A-Z]{3,6}\b")
_LONG = re.compile(
    r"\b(?!The\b)[A-Z]\w+(?:\s+(?:of|for|and|the)\b)*(?:\s+[A-Z]\w+(?:\s+(?:of|for|and|the)\b(?=\s+[A-Z]))*){2,6}"
)
LEAST_LETTERS = 2


def names_in(text: str) -> frozenset[str]:
    """The names without ending of the possessive, without days, months and the usual openings of a sentence.

    >>> sorted(names_in("Friday's coup in Turkey and Turkish tanks; the U.S. and Mr Grillo's men"))
    ['Grillo', 'Turkey', 'United States']
    """
    no_names = agreement_words().no_names
    return frozenset(name for run in _RUN.finditer(text) for name in _of_run(run.group()) if name not in no_names)


def short_names(text: str, other: str) -> frozenset[str]:
    """The names of the other text that this one has too, in the other length: "IMF" and "International Monetary Fund".

    >>> sorted(short_names("The IMF agreed.", "The International Monetary Fund agreed."))
    ['Fund', 'International', 'Monetary']
    >>> sorted(short_names("The International Monetary Fund agreed.", "The IMF agreed."))
    ['IMF']
    """
    long, short = _spelled(other), frozenset(_SHORT.findall(text))
    words = {word for letters in long.keys() & short for word in long[letters]}
    return frozenset(words) | (frozenset(_SHORT.findall(other)) & _spelled(text).keys())


def _spelled(text: str) -> dict[str, frozenset[str]]:
    """The initials of each run of three or more names, with its words."""
    runs = [match.group().split() for match in _LONG.finditer(text)]
    return {"".join(word[0] for word in run if word[0].isupper()): frozenset(run) for run in runs}


def _of_run(run: str) -> Iterator[str]:
    words = [_ENDING.sub("", word) for word in run.split()]
    if len(words) == 1 and is_plain(words[0].lower()) and nation_of(words[0]) is None:
        return
    at = 0
    while at < len(words):
        length = next((n for n in range(MOST_WORDS, 0, -1) if nation_of(" ".join(words[at : at + n]))), 0)
        nation = nation_of(" ".join(words[at : at + length])) if length else None
        if nation is not None:
            yield nation
        elif len(words[at]) >= LEAST_LETTERS:
            yield words[at]
        at += max(length, 1)
