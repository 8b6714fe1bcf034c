"""What so much each, or so much a month, comes to: "12m dollars apiece" for 30, "3m dollars a month for 12 months"."""

from math import isclose

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, number, numbers, quoted
from transforms.agreement.tolerance import allowed

_IN_A_YEAR = {"a": 1.0, "mo": 12.0, "wk": 365 / 7, "d": 365.0, "h": 8760.0}
_TENFOLD = "10."
PRODUCT_SHARE = 0.02
"""A product is told roughly: 52 payments of 1,950 are "100,000 in all"."""


def product_arithmetic(
    each: ComparableFigure, many: ComparableFigure, times: float, total: ComparableFigure
) -> Arithmetic:
    """A number of equal amounts against what all are said to come to."""
    one = allowed(each.figure)
    possible = Range(one.low * times * (1 - PRODUCT_SHARE), one.high * times * (1 + PRODUCT_SHARE))
    holds = possible.meets(allowed(total.figure))
    times_told = "" if many is each else f" for {quoted(many)}"
    return Arithmetic(
        kind="parts_total",
        figures=(many, each, total) if many is not each else (each, total),
        allowed=possible,
        holds=holds,
        reason=f"{quoted(each)}{times_told} ({number(times)} times) makes {numbers(possible)}, "
        f"{'as' if holds else 'unlike'} {quoted(total)}",
        rule="each_and_all:product",
    )


def times_as_often(rate: ComparableFigure, other: ComparableFigure) -> float | None:
    """How often one rate is paid where the other is paid once: twelve times a month where it is told by the year."""
    unit, _, per = (rate.figure.unit or "").rpartition("/")
    again, _, long = (other.figure.unit or "").rpartition("/")
    if unit != again or per not in _IN_A_YEAR or long not in _IN_A_YEAR or per == long:
        return None
    return _IN_A_YEAR[per] / _IN_A_YEAR[long]


def times_paid(rate: ComparableFigure, time: ComparableFigure, total: ComparableFigure) -> float | None:
    """How often a rate is paid within a time; null where rate and total are not of one unit."""
    unit, _, per = (rate.figure.unit or "").rpartition("/")
    long = time.figure.value
    lasts = (time.figure.unit or "").removeprefix(_TENFOLD)
    if long is None or unit != (total.figure.unit or "") or per not in _IN_A_YEAR or lasts not in _IN_A_YEAR:
        return None
    decades = 10.0 if (time.figure.unit or "").startswith(_TENFOLD) else 1.0
    times = long * decades * _IN_A_YEAR[per] / _IN_A_YEAR[lasts]
    return times if times > 1 and not isclose(times, 1) else None


def times_in(per: str, unit: str | None, length: float | None) -> float | None:
    """How often a stretch of time fits into a length of time; null where either is told in no such unit.

    >>> times_in("d", "wk", 2.0), times_in("mo", "10.a", 1.0), times_in("d", "{each}", 2.0)
    (14.0, 120.0, None)
    """
    lasts = (unit or "").removeprefix(_TENFOLD)
    if length is None or per not in _IN_A_YEAR or lasts not in _IN_A_YEAR:
        return None
    tenfold = 10.0 if (unit or "").startswith(_TENFOLD) else 1.0
    return round(length * tenfold * _IN_A_YEAR[per] / _IN_A_YEAR[lasts], 3)
