"""Another sum of the same kind: "an older loan" is not the loan that was agreed today."""

import re
from functools import cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.wording import first_clause, last_clause
from transforms.vocabulary.agreement import agreement_words


def other_sum(a: ComparableFigure, b: ComparableFigure) -> str | None:
    """Whether only one of two amounts is of a sum that its clause calls older than another, or separate from it."""
    if not a.figure.quantity_kind == b.figure.quantity_kind == "money":
        return None
    return "only one is of an older or separate sum" if _is_other(a) != _is_other(b) else None


def _is_other(one: ComparableFigure) -> bool:
    start, end = one.span
    clause = f"{last_clause(one.sentence[:start])} # {first_clause(one.sentence[end:])}"
    return _older().search(clause) is not None


@cache
def _older() -> re.Pattern[str]:
    words = agreement_words()
    nouns = "|".join(sorted(map(re.escape, words.money_nouns), key=len, reverse=True))
    return re.compile(rf"\b(?:an?|its|their)\s+{words.older_words.pattern.pattern}\s+(?:{nouns})\b", re.IGNORECASE)
