"""Whether a text stops in the middle of a sentence."""

import re

# Words that no sentence and no headline ends with.
FUNCTION_WORDS = frozenset(
    """a an the of to in on at by for from with without into onto over under between among against during about
    and or but nor that which who whom whose as than if when while where because although though since until
    is are was were be been being has have had having will would shall should can could may might must do does did
    its his her their our your my this these those it he she they we i not no more most very so such each every
    any some both either neither per via amid across through upon toward towards including""".split()  # noqa: SIM905  # a list of words reads better so
)
LONGEST_MARK = 60
LONGEST_TAIL = 2000
_EXCERPT_MARK = re.compile(r"\s?\[(?:\+\d{1,7} chars|…|\.{3})\]$")
_ENDED = re.compile(r"[.!?…:;][\"'”’»)\]*]*$|[”\")\]]$")
_TRUNCATION_MARK = re.compile(
    r"\s*(?:\[\+\d+ chars\]|\[(?:…|\.{3}|&#8230;)\]|(?:…|\.{3})\s*(?:\(?(?:continued|more|read more)\)?)?)$",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|says?|said|told|added|did|does|do|"
    r"went|came|took|made|got|left|began|fell|rose|grew|kept|held|led|met|won|lost|sent|put|set|hit|ran|saw|gave|"
    r"\w{3,}(?:ed|ies|izes|ises))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w'’-]+")
_SENTENCE_BREAK = re.compile(r"(?<=[.!?])[\"'”’)\]]*\s+(?=[A-Z\"'“‘(])")


def has_end(paragraph: str) -> bool:
    """Whether the paragraph ends as sentences do."""
    return _ENDED.search(paragraph[-LONGEST_MARK:]) is not None


def find_excerpt_mark(paragraph: str) -> int | None:
    """Where the bracket begins that says a service left the rest out, or None.

    >>> find_excerpt_mark("It held 2 million… [+2031 chars]")
    18
    """
    match = _EXCERPT_MARK.search(paragraph)
    return match.start() if match else None


def has_truncation_mark(paragraph: str) -> bool:
    """Whether the last words are followed by the mark of an excerpt: `[…]`, `[+2031 chars]`.

    >>> has_truncation_mark("The troops left the town and… [+2031 chars]")
    True
    """
    return _TRUNCATION_MARK.search(paragraph[-LONGEST_MARK:]) is not None


def find_torn_tail(paragraph: str) -> int | None:
    """Where the sentence begins that the paragraph does not finish, or None where it can be taken as finished.

    A sentence without a full stop may be whole; it is torn where its last word cannot end one, or where it has no
    finite verb.

    >>> find_torn_tail("The US Defence Secretary Ash")
    0
    >>> find_torn_tail("He spoke. It brought the number of")
    10
    >>> find_torn_tail("The toll could rise, officials said") is None
    True
    """
    if has_end(paragraph) and not has_truncation_mark(paragraph):
        return None
    start = 0
    for match in _SENTENCE_BREAK.finditer(paragraph):
        start = match.end()
    if has_truncation_mark(paragraph):
        return start
    tail = paragraph[start:]
    words = _WORD.findall(tail[-LONGEST_TAIL:])
    if not words:
        return None
    last = words[-1].lower()
    if last in FUNCTION_WORDS or tail.endswith((",", "-", "–", "—", "(", "“", "‘", "$", "£", "€")):
        return start
    return start if not _FINITE.search(tail[-LONGEST_TAIL:]) else None
