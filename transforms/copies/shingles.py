"""A text as the set of its short runs of words, and its numbers with the words beside them."""

import re

_WORD = re.compile(r"\d[\d.,]*\d|\w+")
_DIGIT = re.compile(r"\d")
RUN = 3


def words_of_text(text: str) -> list[str]:
    """The words and numbers of a text, in lower case.

    >>> words_of_text("About 4,647 U.S. troops.")
    ['about', '4,647', 'u', 's', 'troops']
    """
    return _WORD.findall(text.casefold())


def shingles_of(words: list[str]) -> set[str]:
    """The distinct runs of three words; of a shorter text, the text itself."""
    if len(words) < RUN:
        return {" ".join(words)} if words else set()
    return {" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def details_of(words: list[str]) -> set[str]:
    """Each number with the word behind it, or before it at the end.

    Two reports of one template differ in these and in little else; copies share them.

    >>> sorted(details_of(["kills", "32", "people", "in", "2009"]))
    ['32 people', 'in 2009']
    """
    found = set()
    for at, word in enumerate(words):
        if _DIGIT.search(word):
            found.add(f"{word} {words[at + 1]}" if at + 1 < len(words) else " ".join(words[max(at - 1, 0) :]))
    return found
