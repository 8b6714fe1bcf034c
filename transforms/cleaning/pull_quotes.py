"""Lines whose words stand whole in another paragraph: pull quotes, highlights, summaries that repeat the story."""

import re
from collections.abc import Sequence

FEWEST_WORDS = 5
MOST_WORDS = 60
MOST_LINES = 1500
_EDGE = "\"'“”‘’«».,!?…–—-:; "


def find_repetitions(lines: Sequence[str]) -> frozenset[int]:
    """The positions of lines that a longer one holds word for word, number for number.

    >>> sorted(find_repetitions(["“We lost 15 ships in May.”", "“We lost 15 ships in May,” he said."]))
    [0]
    >>> sorted(find_repetitions(["He has lost 15 ships", "He has lost 15 ships 1 by 1", "He has lost 15.5 ships"]))
    [0]
    """
    if len(lines) > MOST_LINES:
        return frozenset()
    plain = [_without_quotes(line) for line in lines]
    joined = "\n".join(plain)
    return frozenset(
        position
        for position, line in enumerate(plain)
        if FEWEST_WORDS <= len(line.split()) <= MOST_WORDS
        and not line.endswith("?")
        and _is_held(line.strip(_EDGE), line, joined)
    )


def _without_quotes(line: str) -> str:
    return re.sub(r"[“”«»\"]", "", line).replace("’", "'").replace("‘", "'").casefold()


def _is_held(words: str, whole: str, joined: str) -> bool:
    """Whether the words stand in another line, not cut out of a longer word or number and not the whole of it."""
    start = joined.find(words)
    while start >= 0:
        end = start + len(words)
        first, last = joined.rfind("\n", 0, start) + 1, joined.find("\n", end)
        around = joined[first : last if last >= 0 else len(joined)]
        if len(around) > len(whole) and _is_free(joined[max(first, start - 2) : start], joined[end : end + 2]):
            return True
        start = joined.find(words, end)
    return False


def _is_free(before: str, behind: str) -> bool:
    """Whether neither a word nor a number goes on beyond either edge."""
    return not re.search(r"[\w$£€%+-]$|\d[.,]$", before) and not re.match(r"[\w%+-]|[.,]\d", behind)
