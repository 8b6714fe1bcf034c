"""Whether a number is one of so much in each day, month or year: "$4bn a year" is not the $40bn of a decade."""

from collections.abc import Iterator

from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words
from transforms.vocabulary.agreement_products import product_words

_AMOUNTS = frozenset({"money", "mass", "volume"})


def pace_of(figure: Figure, clause: str) -> frozenset[str]:
    """The periods in each of which there is so much of it, by the words of its clause; none for shares and rates.

    Both "annually" and "a year" are "each year", so that two reports may say it by unlike words; so much "apiece" is
    that of each one.
    """
    if figure.role in ("share", "rate"):
        return frozenset()
    apiece = figure.quantity_kind in _AMOUNTS and product_words().per_one.stand_in(clause)
    return frozenset(_paces(clause)) | ({"each one"} if apiece else frozenset())


def _paces(clause: str) -> Iterator[str]:
    words = agreement_words()
    for period, phrases in words.pace_words.items():
        for match in phrases.pattern.finditer(clause):
            behind = clause[match.end() :].lstrip()
            if not words.not_pace_before.end(clause[: match.start()]) and not words.not_pace_behind.begin(behind):
                yield f"each {period}"
