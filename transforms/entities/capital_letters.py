"""Lines in capitals: datelines (`KABUL (Reuters)`) and the headlines of some agencies."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.entities.name_words import NameWord
from transforms.entities.names import Names

SHORT = 3


def calm(words: Sequence[NameWord], names: Names) -> list[NameWord]:
    """The words of a line, those in capitals as names are written, but for known acronyms.

    A short word is left alone unless it stands beside a longer one in capitals or the whole line is in them:
    in `AFP, NEW YORK` the town is two words.
    """
    loud = [word.folded.isupper() and word.folded not in names.senses for word in words]
    throughout = all(word.folded.isupper() for word in words if word.folded.isalpha())
    long = [is_loud and len(word.folded) > SHORT for word, is_loud in zip(words, loud, strict=True)]
    calmed = []
    for at, word in enumerate(words):
        beside_long = any(long[max(at - 1, 0) : at + 2])
        change = loud[at] and len(word.folded) > 1 and (throughout or beside_long)
        calmed.append(replace(word, folded=word.folded.title()) if change else word)
    return calmed
