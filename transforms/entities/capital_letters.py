"""Lines in capitals: datelines (`KABUL (Reuters)`) and the headlines of some agencies."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.entities.name_words import NameWord
from transforms.entities.names import Names

SHORTEST = 3


def calm(words: Sequence[NameWord], names: Names) -> list[NameWord]:
    """The words of a line, those in capitals as names are written, but for known acronyms.

    A line that is not in capitals throughout keeps its short words: in `US, KABUL` only the town is written large.
    """
    loud = all(word.folded.isupper() for word in words if word.folded.isalpha())
    return [replace(word, folded=word.folded.title()) if _is_loud(word, names, loud=loud) else word for word in words]


def _is_loud(word: NameWord, names: Names, *, loud: bool) -> bool:
    if not word.folded.isupper() or word.folded in names.senses or len(word.folded) < SHORTEST:
        return False
    return loud or len(word.folded) > SHORTEST
