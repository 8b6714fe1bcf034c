"""The periods that a sentence names: "2009", "the first two weeks of January", "the third quarter"."""

import re

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?),?\s+\Z"
)
"""A day of the month before its year: "on 9 June 2009" names no period."""
_OTHER_TIME = re.compile(r"\b(?:than|since|until|till|by|before|after|from|to|with)\s+(?:in\s+|the\s+|for\s+)*\Z")
_PART = re.compile(
    r"\b(?:first|second|third|fourth|last|final)\s+(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+)?"
    r"(?:days?|weeks?|months?|quarter|half)(?:\s+of\s+(?:the\s+)?(?:\w+))?"
)


def periods_in(sentence: str) -> frozenset[str]:
    """The periods, in lower case; not those that are but compared with or bounded by.

    >>> sorted(periods_in("In the first two weeks of January and in 2009, more than in 2008."))
    ['2009', 'first two weeks of january']
    >>> periods_in("It sank on 9 June 2009.")
    frozenset()
    """
    found = (match for pattern in (_YEAR, _PART) for match in pattern.finditer(sentence))
    heads = ((match, sentence[: match.start()]) for match in found)
    own = (match.group().lower() for match, head in heads if not (_OTHER_TIME.search(head) or _DAY.search(head)))
    return frozenset(" ".join(period.split()) for period in own)
