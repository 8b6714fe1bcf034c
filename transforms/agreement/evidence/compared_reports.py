"""How two figures stand in their reports: the time between these, what else they tell, how many rivals each has."""

from collections.abc import Iterable

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of, timing
from transforms.agreement.series import is_growing, is_standing
from transforms.agreement.statuses import status_compatible
from transforms.records import Figure

LEAD_CHARACTERS = 200
"""What begins in these is of the lead."""
MOST_DAYS, MOST_OVERLAP = 9.0, 30
LEAST_SHARED = 10
"""Smaller numbers stand in two reports by chance."""
SECONDS_A_DAY = 86400


def report_evidence(a: ComparableFigure, b: ComparableFigure) -> dict[str, float]:
    """Measures of place and time. The order of the two does not matter."""
    sentences, rivals = sorted((_in_sentence(a), _in_sentence(b))), sorted((_rivals(a), _rivals(b)))
    return {
        "days between": _days_between(a, b),
        "in the lead": float(_in_lead(a)) + float(_in_lead(b)),
        "numbers in common": float(len(_numbers(a.siblings) & _numbers(b.siblings))),
        "least in sentence": float(sentences[0]),
        "most in sentence": float(sentences[1]),
        "least in report": float(min(len(a.siblings), len(b.siblings))),
        "least rivals": float(rivals[0]),
        "most rivals": float(rivals[1]),
        "statuses go together": float(status_compatible(a, b)) + float(status_compatible(b, a)),
        "growing": float(is_growing(a)) + float(is_growing(b)),
        "standing": float(is_standing(a)) + float(is_standing(b)),
        "parts": float(a.wording.part) + float(b.wording.part),
        **_timing(a, b),
    }


def _days_between(a: ComparableFigure, b: ComparableFigure) -> float:
    if a.published_at is None or b.published_at is None:
        return MOST_DAYS
    return min(abs((a.published_at - b.published_at).total_seconds()) / SECONDS_A_DAY, MOST_DAYS)


def _in_lead(one: ComparableFigure) -> bool:
    return one.figure.start < LEAD_CHARACTERS


def _in_sentence(one: ComparableFigure) -> int:
    """Other figures of its sentence."""
    return sum(other.sentence_id == one.figure.sentence_id for other in one.siblings)


def _rivals(one: ComparableFigure) -> int:
    """Other figures of its article that count what it counts."""
    return sum(_what(other) == _what(one.figure) for other in one.siblings)


def _what(figure: Figure) -> tuple[str, str | None, str | None, str | None]:
    return figure.quantity_kind, figure.concept, figure.counted_head, figure.unit


def _numbers(figures: Iterable[Figure]) -> set[tuple[str, str | None, float]]:
    """The amounts that two reports do not share by chance."""
    held = ((one.quantity_kind, one.unit, one.likely_upper if one.value is None else one.value) for one in figures)
    return {amount for amount in held if amount[2] >= LEAST_SHARED}


def _timing(a: ComparableFigure, b: ComparableFigure) -> dict[str, float]:
    """How the days that they are of lie to each other, where both are known."""
    first, second = days_of(a), days_of(b)
    if first is None or second is None:
        return {}
    when = timing(first, second)
    return {
        f"timing {'later' if when == 'earlier' else when}": 1.0,
        "days stated": float(first.stated) + float(second.stated),
        "days in common": float(max(min(first.overlap(second), MOST_OVERLAP), -MOST_OVERLAP)),
    }
