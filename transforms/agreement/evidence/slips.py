"""Whether one number may be the other miswritten: digits swapped, one dropped or wrong, the point moved."""

LEAST_DIGITS = 3
"""Of shorter numbers one other digit is any other number."""
MOST_POWERS = 3
"""By how many places the point may have moved: from million to billion."""


def is_slip(first: float | None, second: float | None) -> bool:
    """Whether two different positive numbers are that near to each other in writing.

    >>> is_slip(217, 271), is_slip(8500, 850), is_slip(1193, 193), is_slip(30e9, 50e9), is_slip(560, 560)
    (True, True, True, False, False)
    """
    if first is None or second is None or first == second or min(first, second) <= 0:
        return False
    a, b = _digits(first), _digits(second)
    if a == b:
        return max(first, second) / min(first, second) <= 10.0**MOST_POWERS
    if max(len(a), len(b)) < LEAST_DIGITS:
        return False
    if _places(first) != _places(second):
        return _dropped(a, b) or _dropped(b, a)
    swapped = sorted(a) == sorted(b)
    return len(a) == len(b) and (swapped or sum(x != y for x, y in zip(a, b, strict=True)) == 1)


def _digits(number: float) -> str:
    """The digits without the zeros on either end, so that a factor of ten changes nothing."""
    return f"{number:.6f}".replace(".", "").strip("0")


def _places(number: float) -> int:
    return len(f"{number:.0f}")


def _dropped(longer: str, shorter: str) -> bool:
    return len(longer) >= LEAST_DIGITS and any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
