"""A title that stands beside one person of the article only, and alone elsewhere: `the defence secretary`."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from transforms.entities.article_persons import ArticlePersons
from transforms.entities.name_words import is_joined, name_key
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

Placed = tuple[Passage, Span]
SPELLINGS = {"defense": "defence", "vice-president": "vice president"}
ALONE = frozenset({"president", "chancellor", "premier", "pope", "king", "queen", "mayor", "governor", "archbishop"})
"""Titles of one word that mean one person of an article; others (`minister`, `general`, `coach`) mean too many."""
LONGEST_TITLE = 4


@cache
def _titles() -> frozenset[str]:
    """All titles, small and in one spelling."""
    return frozenset(_spelt(name_key(title)) for title in word_lists()["titles"])


def _spelt(title: str) -> str:
    return " ".join(SPELLINGS.get(word, word) for word in title.lower().split())


def gather_titles(placed: Iterable[Placed], persons: ArticlePersons) -> dict[str, str]:
    """The titles that exactly one person of the article bears, with that person's key."""
    bearers: dict[str, set[str]] = {}
    for passage, span in placed:
        key = " ".join(word.folded for word in passage.words[span.first : span.last])
        person = persons.find(key)
        title = title_before(passage, span.first) if person else None
        if person and title:
            bearers.setdefault(title, set()).add(person)
    return {title: people.pop() for title, people in bearers.items() if len(people) == 1}


def title_before(passage: Passage, at: int) -> str | None:
    """The longest title right before a word, such as can stand for a person."""
    for length in range(LONGEST_TITLE, 0, -1):
        if at - length < 0 or not _is_run(passage, at - length, at + 1):
            continue
        title = _spelt(" ".join(word.folded for word in passage.words[at - length : at]))
        if title in _titles() and (length > 1 or title in ALONE):
            return title
    return None


def _is_run(passage: Passage, first: int, last: int) -> bool:
    words = passage.words
    return all(is_joined(passage.text, words[n - 1], words[n]) for n in range(first + 1, last))


def find_title_spans(passage: Passage, spans: Sequence[Span], titles: Mapping[str, str]) -> list[Span]:
    """Every title behind `the` (a nation may stand between) with no name behind it; `titles` as gathered."""
    taken = {number for span in spans for number in range(span.first, span.last)}
    openings = {title.partition(" ")[0] for title in titles}
    found = []
    for at in range(1, len(passage.words)):
        opening = passage.words[at].folded.lower()
        if SPELLINGS.get(opening, opening) not in openings:
            continue
        span = _title_at(passage, at, titles, taken)
        if span and _is_definite(passage, at, taken) and span.last not in taken:
            found.append(span)
    return found


def _title_at(passage: Passage, at: int, titles: Mapping[str, str], taken: set[int]) -> Span | None:
    words = passage.words
    for length in range(min(LONGEST_TITLE, len(words) - at), 0, -1):
        title = _spelt(" ".join(word.folded for word in words[at : at + length]))
        if title in titles and taken.isdisjoint(range(at, at + length)) and _is_run(passage, at, at + length):
            return Span(words[at].start, words[at + length - 1].end, at, at + length, "title", "person")
    return None


def _is_definite(passage: Passage, at: int, taken: set[int]) -> bool:
    """Whether `the`, or `the` and a nation, stands before a word."""
    before = [at - 1] if at - 1 not in taken else [at - 2]
    return any(number >= 0 and passage.words[number].folded.lower() == "the" for number in before)


def person_of_title(passage: Passage, span: Span, titles: Mapping[str, str]) -> str | None:
    """The key of the person that a title span means."""
    return titles.get(_spelt(" ".join(word.folded for word in passage.words[span.first : span.last])))
