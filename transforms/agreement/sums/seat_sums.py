"""Parties' seats against their house: "Unity took 43 of the 100 seats, Harmony 39 and the Greens 22"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.part_sums import sum_of_parts

_OF_HOUSE = re.compile(r"\A\W*[\w-]+\s+(?:of|out of)\s+(?:the|its|all)?\s*\Z")
_PARTY = re.compile(
    r"\A\s*(?:,|;|,?\s+and)\s+(?:(?:the|and|[a-z]+-[A-Z]?[a-z]+)\s+)*[A-Z][\w'’-]*(?:\s+(?:and\s+)?[A-Z][\w'’-]*)*\s+\Z"
)
LEAST_PARTIES = 2


def find_seat_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The seats of parties that a sentence lists behind "N of the M seats": they must not exceed the house."""
    for group in groups(figures, lambda one: one.figure.sentence_id):
        seats = [one for one in group if one.figure.concept == "seats" and one.figure.role == "level"]
        if len(seats) <= LEAST_PARTIES or _OF_HOUSE.match(seats[0].sentence[seats[0].offset : seats[1].offset]) is None:
            continue
        listed = takewhile(lambda pair: _is_next_party(*pair), pairwise(seats[1:]))
        parts = [seats[0], *(other for _, other in listed)]
        if len(parts) >= LEAST_PARTIES:
            yield sum_of_parts(seats[1], parts, whole=False)


def _is_next_party(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether a party's name alone stands between two numbers."""
    return _PARTY.match(one.sentence[one.span[1] : other.span[0]]) is not None
