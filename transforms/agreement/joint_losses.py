"""Whom a toll takes in beside those who were killed: the missing, the wounded, those who did the killing."""

import re
from functools import cache

from transforms.vocabulary.agreement import agreement_words

_BETWEEN = r"(?:\s+(?!(?:and|but|who|which|when|after|before|by|to)\b)[\w’'-]+){0,4}?\s+"
ATTACKERS = "attackers"


def joined_in(sentence: str) -> frozenset[str]:
    """The kinds of those whom the words of a toll take in too.

    >>> sorted(joined_in("Nine died, the two gunmen among them.")), sorted(joined_in("Gunmen killed seven."))
    (['attackers'], [])
    """
    kinds = agreement_words().joint_losses.items()
    found = frozenset(kind for kind, phrases in kinds if phrases.stand_in(sentence))
    return found | {ATTACKERS} if _with_attackers().search(sentence) else found


@cache
def _with_attackers() -> re.Pattern[str]:
    """Words of including before or behind the noun of those who did it: "including three of the attackers"."""
    words = agreement_words()
    including = words.including_words.pattern.pattern
    perpetrators = words.perpetrators.pattern.pattern
    before = rf"{including}{_BETWEEN}{perpetrators}(?:\s+{perpetrators})?"
    opening = rf"(?:\A|[,;(]\s*)with\s+(?:the|its|their){_BETWEEN}{perpetrators}"
    behind = (
        rf"{perpetrators}\s+(?:were\s+|was\s+)?(?:among\s+(?:them|the\s+dead|those\s+killed|the\s+victims)|included)"
    )
    return re.compile(rf"(?:{before})|(?:{opening})|(?:{behind})", re.IGNORECASE)
