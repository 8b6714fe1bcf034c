"""The wordings that set numbers in a sum: loaded once from `sum_forms.yaml` and compiled to patterns over slots."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from transforms.vocabulary.numbers_file import read_vocabulary_file

SENTENCE_END = "¶"
_SLOT = re.compile(r"\{(\w+)\}(?!\d)")
_CLASS = re.compile(r"\[[^\]]*\]")
_AMOUNTS = "cm"
_KINDS = {
    "share": "p",
    "other_share": "p",
    "ratio": "xp",
    "time": "t",
    "rate": "r",
    "other_rate": "r",
    "rest": "cmo",
    "others": "o",
}
_MULTIPLIED = {"base": "cmrp", "level": "cmrp"}


@dataclass(frozen=True, slots=True)
class SumForms:
    """The patterns of one kind of sum: those within a sentence, and those that span two."""

    within: tuple[re.Pattern[str], ...]
    across: tuple[re.Pattern[str], ...]


@cache
def sum_forms() -> Mapping[str, SumForms]:
    """The forms of each kind of sum, read once in a process."""
    data = read_vocabulary_file("sum_forms.yaml")
    pieces = data.pop("pieces")
    return {kind: _forms(kind, lines, pieces) for kind, lines in data.items()}


def _forms(kind: str, lines: list[str], pieces: Mapping[str, str]) -> SumForms:
    kinds = {**_KINDS, **(_MULTIPLIED if kind == "multiples" else {})}
    compiled = [(_compiled(line, pieces, kinds), SENTENCE_END in _CLASS.sub("", line)) for line in lines]
    within, across = (tuple(one for one, spans in compiled if spans is told) for told in (False, True))
    return SumForms(within, across)


def _compiled(line: str, pieces: Mapping[str, str], kinds: Mapping[str, str]) -> re.Pattern[str]:
    names = "|".join(sorted(pieces, key=len, reverse=True))
    line = re.sub(names, lambda piece: pieces[piece.group()], line)
    return re.compile(_SLOT.sub(lambda slot: _slot(slot.group(1), kinds), line))


def _slot(name: str, kinds: Mapping[str, str]) -> str:
    return rf"«[{kinds.get(name, _AMOUNTS)}](?P<{name}>\d+)»"
