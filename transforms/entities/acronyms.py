"""Acronyms that an article explains in brackets: `World Food Programme (WFP)`."""

import re
from collections.abc import Iterable

from transforms.entities.span import Passage, Span

ACRONYM = re.compile(r"\s?\(\s?[\"'“]?(?:the )?([A-Z][A-Za-z&.-]{1,9})[\"'”]?\s?\)")


def find_acronyms(spans: Iterable[tuple[Passage, Span]]) -> dict[str, str]:
    """The full names of acronyms explained in brackets right behind them, both as keys."""
    found: dict[str, str] = {}
    for passage, span in spans:
        match = ACRONYM.match(passage.text, span.end, passage.end)
        if match and span.words > 1:
            acronym = match[1].replace(".", "")
            name = passage.text[span.start : span.end]
            if is_acronym_of(acronym, name):
                found.setdefault(acronym, " ".join(word.folded for word in passage.words[span.first : span.last]))
    return found


def is_acronym_of(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym occur in a name in their order, the first of them at its first word.

    >>> is_acronym_of("WFP", "World Food Programme"), is_acronym_of("UK", "World Food Programme")
    (True, False)
    """
    letters = acronym.lower()
    rest = name.lower()
    if not rest.startswith(letters[0]):
        return False
    for letter in letters:
        at = rest.find(letter)
        if at < 0:
            return False
        rest = rest[at + 1 :]
    initials = "".join(word[0] for word in re.findall(r"\w+", name))
    return sum(letter in initials.lower() for letter in letters) * 2 > len(letters)
