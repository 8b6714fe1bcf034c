"""Lists of words and phrases compiled so that one search finds any of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list of phrases, as one pattern that matches whole words in any case."""

    pattern: re.Pattern[str]
    at_end: re.Pattern[str]

    def stand_in(self, text: str) -> bool:
        """Whether any of the phrases stands in the text."""
        return self.pattern.search(text) is not None

    def found_in(self, text: str) -> frozenset[str]:
        """The phrases that stand in the text, in lower case."""
        return frozenset(match.group().lower() for match in self.pattern.finditer(text))

    def begin(self, text: str) -> bool:
        """Whether the text begins with one of the phrases."""
        return self.pattern.match(text) is not None

    def end(self, text: str) -> bool:
        """Whether the text ends with one of the phrases, white space and a comma or colon aside."""
        return self.at_end.search(text) is not None


def phrases_of(words: Iterable[str]) -> Phrases:
    """Compile a list of phrases; the longest is tried first.

    >>> phrases_of(["so far", "toll"]).stand_in("the Toll so farther")
    True
    >>> phrases_of(["so far"]).stand_in("so farther")
    False
    """
    alternatives = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))
    phrase = rf"(?<!\w)(?:{alternatives})"
    return Phrases(re.compile(rf"{phrase}(?!\w)", re.IGNORECASE), re.compile(rf"{phrase}[\s,:]*\Z", re.IGNORECASE))
