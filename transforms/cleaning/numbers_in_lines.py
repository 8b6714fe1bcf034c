"""Whether a line holds a number, so that only a strong rule may take it out of the body."""

import re

_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|"
    r"dozens?|scores|half|third|quarter|percent|doubled|tripled)\b",
    re.IGNORECASE,
)


def has_number(line: str) -> bool:
    """Whether a digit or a number word stands in the line.

    >>> has_number("Dozens fled"), has_number("They fled")
    (True, False)
    """
    return _NUMBER.search(line) is not None
