"""Whether a number is one of so much in each day, month or year: "$4bn a year" is not the $40bn of a decade."""

from collections.abc import Iterator

from transforms.records import Figure
from transforms.vocabulary.agreement import agreement_words


def pace_of(figure: Figure, clause: str) -> frozenset[str]:
    """The periods in each of which there is so much of it, by the words of its clause; none for shares and rates.

    Both "annually" and "a year" are "each year", so that two reports may say it by unlike words.
    """
    return frozenset() if figure.role in ("share", "rate") else frozenset(_paces(clause))


def _paces(clause: str) -> Iterator[str]:
    words = agreement_words()
    for period, phrases in words.pace_words.items():
        for match in phrases.pattern.finditer(clause):
            behind = clause[match.end() :].lstrip()
            if not words.not_pace_before.end(clause[: match.start()]) and not words.not_pace_behind.begin(behind):
                yield f"each {period}"
