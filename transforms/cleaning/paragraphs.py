"""The paragraphs of a plain text, whether its lines are paragraphs, blocks between blank lines, or wrapped."""

import re
from statistics import median

WRAPPED_MEDIAN = (45, 100)
LONGEST_WRAPPED = 130
LONGEST_END = 12
SHARE_OPEN = 0.55
SHARE_FILLED = 0.7
_ENDS = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_BULLET = re.compile(r"^\s*(?:[-–—*•●▪◦‣·]|--|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S")
_HYPHENATED = re.compile(r"(?<=[a-z])-$")


def split_paragraphs(text: str) -> tuple[str, ...]:
    r"""The paragraphs of a normalised text, each on one line.

    >>> split_paragraphs("One line.\nAnother line.\n\nA third.")
    ('One line.', 'Another line.', 'A third.')
    """
    blocks = [block.split("\n") for block in re.split(r"\n\s*\n", text) if block.strip()]
    if _is_wrapped(blocks):
        return tuple(paragraph for block in blocks for paragraph in _unwrap(block))
    return tuple(line for block in blocks for line in _mend(block))


def _mend(block: list[str]) -> list[str]:
    """The lines of a block; one that goes on in lower case where the last one had no end belongs to it."""
    lines: list[list[str]] = []
    for line in block:
        if lines and line[:1].islower() and not _has_end(lines[-1][-1]) and not _BULLET.match(line):
            lines[-1].append(line.strip())
        elif line.strip():
            lines.append([line.strip()])
    return [" ".join(parts) for parts in lines]


def _is_wrapped(blocks: list[list[str]]) -> bool:
    """Whether lines were broken at a width: most inner lines stop mid-sentence and are about equally long."""
    inner = [line for block in blocks for line in block[:-1]]
    if len(inner) < 3 or max(map(len, inner)) > LONGEST_WRAPPED:  # noqa: PLR2004
        return False
    low, high = WRAPPED_MEDIAN
    width = max(map(len, inner))
    filled = sum(1 for line in inner if len(line) >= SHARE_FILLED * width)
    if not low <= median(map(len, inner)) <= high or filled < SHARE_FILLED * len(inner):
        return False
    still_open = sum(1 for line in inner if not _has_end(line))
    return still_open >= SHARE_OPEN * len(inner)


def _unwrap(block: list[str]) -> list[str]:
    paragraphs: list[str] = []
    width = max(map(len, block))
    for position, line in enumerate(block):
        follows = position > 0 and not _BULLET.match(line) and not _is_short_end(block[position - 1], width)
        if follows and paragraphs:
            joined = _HYPHENATED.search(paragraphs[-1])
            paragraphs[-1] = paragraphs[-1] + ("" if joined else " ") + line.strip()
        else:
            paragraphs.append(line.strip())
    return paragraphs


def _is_short_end(line: str, width: int) -> bool:
    """A line that ends a sentence well before the margin ends its paragraph."""
    return bool(_has_end(line)) and len(line) < 0.6 * width


def is_item(line: str) -> bool:
    """Whether the line is an item of a list, with its mark."""
    return _BULLET.match(line) is not None


def _has_end(line: str) -> bool:
    return _ENDS.search(line[-LONGEST_END:]) is not None
