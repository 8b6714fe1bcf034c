"""A time of day and the date beside it are one expression: `12:41 a.m. on 8 March`, `Friday at 6 p.m.`."""

from collections.abc import Sequence
from dataclasses import replace

from transforms.times.calendar_days import days_of
from transforms.times.reading import Reading
from transforms.times.token import Token

Span = tuple[int, int, Reading]
"""First token, the one behind the last, and the reading."""

_LINKS = frozenset(
    {(), ("on",), ("at",), (",",), ("of",), ("around",), ("about",), ("by",), (",", "at"), ("local", "time", "on")}
)


def joined(found: Sequence[Span], tokens: Sequence[Token]) -> list[Span]:
    """The expressions with each time of day joined to a day directly before or behind it."""
    result: list[Span] = []
    for span in found:
        whole = _join(result[-1], span, tokens) if result else None
        if whole is None:
            result.append(span)
        else:
            result[-1] = whole
    return result


def _join(left: Span, right: Span, tokens: Sequence[Token]) -> Span | None:
    between = tuple(token.lower for token in tokens[left[1] : right[0]])
    if between not in _LINKS or "text" in (left[2].anchor, right[2].anchor):
        return None
    for day, time in ((left[2], right[2]), (right[2], left[2])):
        if day.granularity == "day" and time.granularity == "time" and day.value and time.value and "T" in time.value:
            if "T" in day.value or (time.anchor == "none" and day.anchor == "time"):
                continue
            value = f"{day.value}T{time.value.split('T', 1)[1]}"
            return left[0], right[1], replace(day, value=value, granularity="time", days=day.days or days_of(value))
    return None
