"""Acronyms that an article explains in brackets: `World Food Programme (WFP)`."""

import re
from collections import Counter
from collections.abc import Sequence

from transforms.entities.span import Passage, Span, key_of

LEAST_INITIALS = 3
ACRONYM = re.compile(r"\s?\(\s?[\"'“]?(?:the )?([A-Z][A-Za-z&.-]{1,9})[\"'”]?\s?\)")


def find_acronyms(spans: Sequence[tuple[Passage, Span]]) -> dict[str, str]:
    """The full names of acronyms, both as keys: explained in brackets right behind them, or made of their initials."""
    found: dict[str, str] = _of_initials(spans)
    bracketed: dict[str, str] = {}
    for passage, span in spans:
        match = ACRONYM.match(passage.text, span.end, passage.end)
        if match and span.words > 1:
            acronym = match[1].replace(".", "")
            name = passage.text[span.start : span.end]
            if is_acronym_of(acronym, name):
                bracketed.setdefault(acronym, key_of(passage, span))
    return {**found, **bracketed}


def _of_initials(spans: Sequence[tuple[Passage, Span]]) -> dict[str, str]:
    """Acronyms of three letters or more that no list has, made of the initials of one name of the article only."""
    longer = {key_of(*each) for each in spans if each[1].words >= LEAST_INITIALS}
    made = {key: "".join(word[0] for word in key.split() if word[0].isupper()) for key in longer}
    once = {letters for letters, number in Counter(made.values()).items() if number == 1}
    short = {key_of(*each) for each in spans if each[1].words == 1 and not each[1].senses}
    wanted = {key for key in short if key.isupper() and len(key) >= LEAST_INITIALS} & once
    return {letters: key for key, letters in made.items() if letters in wanted}


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
