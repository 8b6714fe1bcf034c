"""Which classes a pattern can begin with, so that only those rules are tried that may match at a place."""

import re
from collections.abc import Iterator

_PIECE = re.compile(
    r"(?P<set>\[[^\]]*\])|(?P<open>\((?:\?:|\?P<\w+>|\?=)?)|(?P<close>\))|(?P<or>\|)|(?P<many>[?*]|\{[\d,]+\})"
)

First = tuple[frozenset[str], bool]
"""The characters that can come first, and whether the pattern can match nothing at all."""


def first_classes(pattern: re.Pattern[str]) -> frozenset[str]:
    """The class codes with which a match of a compiled pattern can begin; raises ValueError on other syntax."""
    pieces = list(_PIECE.finditer(pattern.pattern))
    if "".join(piece.group() for piece in pieces) != pattern.pattern:
        raise ValueError(f"not a pattern over classes: {pattern.pattern!r}")
    return _alternatives(iter(pieces))[0]


def _alternatives(pieces: Iterator[re.Match[str]]) -> First:
    """Of the branches up to the closing bracket, or the end."""
    found: frozenset[str] = frozenset()
    empty = False
    first, open_end = frozenset[str](), True
    item: First | None = None
    for piece in pieces:
        if item is not None:
            optional = (piece["many"] or "")[:2] in ("?", "*", "{0")
            first, open_end = _then(first, open_end, (item[0], item[1] or optional))
            item = None
            if piece["many"]:
                continue
        if piece["set"]:
            item = frozenset(piece.group()[1:-1]), False
        elif piece["open"]:
            inner = _alternatives(pieces)
            item = (frozenset(), True) if piece.group() == "(?=" else inner
        else:
            found, empty = found | first, empty or open_end
            first, open_end = frozenset(), True
            if piece["close"]:
                return found, empty
    if item is not None:
        first, open_end = _then(first, open_end, item)
    return found | first, empty or open_end


def _then(first: frozenset[str], open_end: bool, item: First) -> First:
    """What comes first when an item follows what has been read."""
    return (first | item[0] if open_end else first), open_end and item[1]
