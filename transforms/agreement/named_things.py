"""What a sum of money is ("a fine of $8.9bn", "$760m in aid") or a share is of, which no count names."""

import re

from transforms.agreement.singular import singular_of
from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words

_BEFORE = re.compile(
    r"((?:[\w’'-]+\s+){1,3})(?:of|for|at|worth|totalling|totaling|to|is|was|are|were|by)\s+[\w\s]{0,18}\Z"
)
_DIRECT = re.compile(
    r"\b([a-z][a-z-]+)\s+(?:a|an|the|its|their|about|some|around|nearly|almost|over|under|up to)?\s*\Z"
)
_AFTER = re.compile(r"\A\s*(?:in|of|for|as|worth of)?\s*(?:a|an|the|its|their)?\s*((?:[a-z][a-z-]+\s*){1,3})")
_OF_WHOLE = re.compile(r"\A\s*of\s+(?:the|all|its|their|his|her)?\s*((?:[a-z][a-z-]+\s?){1,2})")


def money_things(figure: Figure, before: str, after: str) -> frozenset[str]:
    """The nouns and verbs that stand next to an amount of money, singular; nothing for other figures."""
    if figure.quantity_kind != "money":
        return frozenset()
    found: set[str] = set((figure.counted or "").lower().split())
    for pattern, text in ((_BEFORE, before), (_DIRECT, before), (_AFTER, after)):
        match = pattern.search(text)
        if match:
            found.update(match.group(1).lower().split())
    stop = agreement_words().money_stop_words
    singular = (singular_of(word) for word in found if word not in stop)
    return frozenset(word for word in singular if word not in stop)


def share_things(figure: Figure, after: str) -> frozenset[str]:
    """The noun of what a share is of ("66 per cent of the vote"), where nothing else names it; nothing for others."""
    match = _OF_WHOLE.match(after)
    if figure.role != "share" or figure.counted_head is not None or match is None:
        return frozenset()
    stop = agreement_words().money_stop_words
    noun = next((word for word in match.group(1).split() if word not in stop), None)
    return frozenset({singular_of(noun)}) if noun is not None else frozenset()
