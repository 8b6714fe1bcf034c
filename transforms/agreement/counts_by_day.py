"""A count as of a day: "by 9 June the outbreak had killed 300" tells all that there were, and not what that day did."""

import re

from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.weekdays import WEEKDAY

_DAY = (
    r"(?:(?:early|late|mid|this|last|yesterday|today|noon|midday|midnight|nightfall|dusk|dawn|sunset|sunrise|"
    r"the\s+(?:morning|evening|afternoon|weekend|end|start|middle))\b|"
    rf"{WEEKDAY}\b|\d{{1,2}}(?::\d\d)?\s*(?:a\.?m|p\.?m|[A-Z][a-z]{{2,8}})\b|"
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d)"
)
_BY_DAY = re.compile(rf"\b(?:[Bb]y|[Aa]s\s+(?:of|at)|[Uu]p\s+to|[Uu]ntil)\s+{_DAY}")
_HAD = re.compile(r"\b(?:had|has|have)\b")
_OF_PERIOD = re.compile(
    r"\s+of\s+(?:(?:the|this|last)\s+)?(?:(?:calendar\s+|financial\s+)?(?:year|week|weekend|month|decade|day|season|summer|"
    r"winter|autumn|spring)\b|\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)"
)


def counts_by_day(sentence: str) -> bool:
    """Whether it tells what had come about by a day.

    >>> counts_by_day("By 9 June the outbreak had killed 300."), counts_by_day("It had been hit by Monday's storm.")
    (True, False)
    """
    found = _BY_DAY.search(sentence)
    return found is not None and not sentence[found.end() :].startswith(("'s", "’s")) and bool(_HAD.search(sentence))


def counts_since_beginning(sentence: str) -> bool:
    """Whether it counts all there were since the event itself began, and not since the start of a week or year.

    >>> counts_since_beginning("Ebola killed 9 since it began."), counts_since_beginning("9 since the start of May.")
    (True, False)
    """
    matches = agreement_words().since_beginning.pattern.finditer(sentence)
    return any(not _OF_PERIOD.match(sentence, match.end()) for match in matches)
