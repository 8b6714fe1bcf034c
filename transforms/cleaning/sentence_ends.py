"""Where the sentences of one paragraph end."""

import re
from functools import cache

from transforms.vocabulary.abbreviations import abbreviations

_CANDIDATE = re.compile(
    r"""
    (?P<mark>\.{2,}|…|[.!?]+)          # the end, or an abbreviation, or an ellipsis
    (?P<close>["'”’»)\]]*)             # what closes behind it
    (?P<space>\s+|(?=[A-Z]))           # space, or nothing where it was forgotten
    (?P<open>["'“‘«(\[]*)              # what opens before the next word
    (?P<next>[^\s"'“‘«(\[]\S*)         # the next word
    """,
    re.VERBOSE,
)
_BULLET = re.compile(r"\s(?=[•●▪◦‣]\s)")
# Of a list's items the mark is no part; an enumeration's number is.
_MARK = re.compile(r"(?:[•●▪◦‣·*.–—-]|--)\s+")
_WORD_BEFORE = re.compile(r"[\w&'’.-]*$")
_CLEAN_NEXT = re.compile(r"[\w'’-]+")
_INITIAL = re.compile(r"(?:^|[.-])[A-Z]$")
_ACRONYM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]$")
_ENUMERATION = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$")
_STARTS = re.compile(r"[A-Z\d\u00c0-\u00de$£€¥•●▪◦‣–—#@*-]")
LONGEST_ASIDE = 240
LONGEST_WORD = 60


def find_sentences(paragraph: str) -> list[tuple[int, int]]:
    """The spans of a paragraph's sentences, without the space around them.

    >>> [paragraph[a:b] for paragraph in ["“It is over.” He left."] for a, b in find_sentences(paragraph)]
    ['“It is over.”', 'He left.']
    """
    spans = []
    start = 0
    for end in _find_ends(paragraph):
        spans.append(_strip(paragraph, start, end))
        start = end
    spans.append(_strip(paragraph, start, len(paragraph)))
    return [(first, last) for first, last in spans if first < last]


def _strip(paragraph: str, start: int, end: int) -> tuple[int, int]:
    piece = paragraph[start:end]
    first = start + len(piece) - len(piece.lstrip())
    mark = _MARK.match(paragraph, first, end)
    return (mark.end() if mark else first), end - (len(piece) - len(piece.rstrip()))


def _find_ends(paragraph: str) -> list[int]:
    ends = []
    start = position = 0
    while match := _CANDIDATE.search(paragraph, position):
        if _is_end(paragraph, start, match):
            start = match.end("close")
            ends.append(start)
        position = match.end("space") if match["space"] else match.end("close")
    ends += [match.start() for match in _BULLET.finditer(paragraph)]
    return sorted(set(ends))


def _is_end(paragraph: str, start: int, match: re.Match[str]) -> bool:
    so_far = paragraph[max(start, match.start() - LONGEST_WORD) : match.start()]
    if not so_far.strip():
        return False  # the mark of a list's item
    if not _STARTS.match(match["next"]) or _is_in_aside(paragraph, start, match):
        return False
    word = _CLEAN_NEXT.match(match["next"])
    following = (word[0].split("-")[0] if word else "") or match["next"]  # "9 p.m. - A series of"
    before = _WORD_BEFORE.search(so_far)
    previous = before[0] if before else ""
    if not match["space"]:
        return match["mark"] == "." and _is_forgotten_space(so_far, previous, match["next"])
    if match["mark"] == ".":
        is_first = match.start() - start < LONGEST_WORD and not so_far.strip(previous + " (")
        return _is_full_stop(previous, following, match, is_first=is_first)
    if match["mark"].startswith(("..", "…")):
        return bool(match["close"]) or following in _words("openers") or bool(match["open"])
    return following not in _words("company_endings")  # Yahoo! Inc.


def _is_forgotten_space(before: str, previous: str, following: str) -> bool:
    """`to the area.It comes`, but not `Amazon.Com`, `v1.Final` or an address."""
    word = _CLEAN_NEXT.match(following)
    plain = previous.isalpha() and previous.islower() and len(previous) > 1 and previous != "www"
    return plain and word is not None and word[0] in _words("openers") and "/" not in before.rsplit(" ", 1)[-1]


def _is_full_stop(previous: str, following: str, match: re.Match[str], *, is_first: bool) -> bool:
    """Whether a single full stop between two words ends a sentence."""
    name = previous.lstrip("-'’.")
    is_short = bool(_INITIAL.search(previous) or _ACRONYM.search(previous))
    opens = following in _words("openers")
    if match["close"] and match["close"][0] in '"”»':
        return not is_short or opens
    if (is_first and _ENUMERATION.fullmatch(previous)) or {name, name.lower()} & _words("never_ends"):
        return False
    if following[0].isdigit() and not match["open"]:
        return not (is_short or name in _words("before_numbers"))
    if is_short or name in _words("may_end"):
        return bool(match["open"]) or opens
    return name not in _words("before_names")


def _is_in_aside(paragraph: str, start: int, match: re.Match[str]) -> bool:
    """Whether a bracket stands open that closes soon: what is in brackets stays with its sentence."""
    before = paragraph[max(start, match.start() - LONGEST_ASIDE) : match.end("close")]
    for opening, closing in ("()", "[]"):
        if before.count(opening) > before.count(closing):
            end = paragraph.find(closing, match.end("close"), match.end("close") + LONGEST_ASIDE)
            return end >= 0
    return False


@cache
def _words(kind: str) -> frozenset[str]:
    return abbreviations()[kind]
