"""Parts of which nobody is in two: men and women, people of two nations or places, the caught and those at large."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations, pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.vocabulary.agreement_phrases import Phrases
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.nations import nation_of
from transforms.vocabulary.weekdays import WEEKDAY

_PLACE = re.compile(r"\A(?:\s+[a-z]+){0,4}\s+(?:in|at|around|near|by|from)\s+(?:the\s+)?((?:[A-Z][\w’'-]*\s?)+)")
_DAY = re.compile(rf"\A(?:\s+[a-z]+){{0,3}}\s+on\s+({WEEKDAY})\b")
_SEGMENT_END = re.compile(r"[;:(]|,\s+(?:who|which|while|whereas|but)\b|\.\s")
_NOT_IN_LIST = re.compile(
    r"\d|\b(?:including|includes?|among them|of whom|of which|compared|against \d|up from|down from|more than|out of)\b"
)
_AGES = re.compile(r"\b(?:under|over|aged|above|below|up to)\s+(?:the age of\s+)?\d+(?:\s+to\s+\d+|-\d+)?")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
NOUN_WORDS = 6
"""How many words behind a number may name what it counts: "380 of them captured soldiers"."""


def are_exclusive(parts: Sequence[ComparableFigure]) -> bool:
    """Whether each part is told by a noun, a nation, a place or a state that keeps it apart from every other part."""
    texts = _segments(parts)
    if any(_NOT_IN_LIST.search(_AGES.sub("", text)) for text in texts[:-1]):
        return False
    if _apart(_found(_PLACE, text) for text in texts) or _apart(_found(_DAY, text) for text in texts):
        return True
    if _apart(map(_nations, parts, texts)):
        return True
    said = [_nouns(part, text) for part, text in zip(parts, texts, strict=True)]
    return _in_one_line(said) or _in_one_state(texts)


def _segments(parts: Sequence[ComparableFigure]) -> list[str]:
    """What is said behind each part, up to the next."""
    sentence = parts[0].sentence
    between = [sentence[one.span[1] : other.span[0]] for one, other in pairwise(parts)]
    return [*between, _SEGMENT_END.split(sentence[parts[-1].span[1] :])[0]]


def _apart(told: Iterable[frozenset[str]]) -> bool:
    """Whether each is told and no two are told alike."""
    each = list(told)
    return all(each) and all(a.isdisjoint(b) for a, b in combinations(each, 2))


def _found(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    found = pattern.match(text)
    return frozenset({found.group(1).strip()}) if found else frozenset()


def _nations(part: ComparableFigure, text: str) -> frozenset[str]:
    """The nation that the words of a part make its people of; "21 in France" tells no nation."""
    words = [*_WORD.findall(part.figure.quote), *_WORD.findall(text)[:2]]
    return frozenset(nation for word in words if (nation := nation_of(word)) and word != nation)


def _nouns(part: ComparableFigure, text: str) -> frozenset[str]:
    words = [*_WORD.findall(part.figure.quote), *_WORD.findall(text)[:NOUN_WORDS]]
    return frozenset(singular_of(word.lower()) for word in words)


def _in_one_line(said: Sequence[frozenset[str]]) -> bool:
    return any(_apart(words & line for words in said) for line in sum_words().exclusive_nouns)


def _in_one_state(texts: Sequence[str]) -> bool:
    def _told(states: Mapping[str, Phrases]) -> Callable[[str], frozenset[str]]:
        return lambda text: frozenset(name for name, words in states.items() if words.stand_in(text))

    return any(_apart(map(_told(states), texts)) for states in sum_words().exclusive_states)
