"""Find again what the article itself has taught: full names, surnames, acronyms and titles that no candidate covers."""

from collections.abc import Mapping, Sequence

from transforms.entities.name_words import is_joined
from transforms.entities.person_titles import find_title_spans
from transforms.entities.places import longest_by_first_word
from transforms.entities.span import Passage, Span, key_of
from transforms.entities.taught import Taught
from transforms.entities.vocabulary_files import word_lists

MONTH_SURNAMES = frozenset({"March", "April", "May", "June", "August", "Jan", "Friday", "Monday"})
Placed = tuple[Passage, Span]


def find_learnt_spans(passages: Sequence[Passage], chosen: Sequence[Placed], taught: Taught) -> list[Placed]:
    """The chosen spans with those added that only the article's own names explain, in order."""
    taken: dict[int, list[Span]] = {}
    for passage, span in chosen:
        taken.setdefault(id(passage), []).append(span)
    learnt = _learnt_keys(chosen, taught)
    longest = longest_by_first_word(learnt)
    every: list[Placed] = []
    for passage in passages:
        spans = list(taken.get(id(passage), ()))
        spans += _added(passage, spans, learnt, longest)
        spans += find_title_spans(passage, spans, taught.titles) if taught.titles else []
        every += [(passage, span) for span in sorted(spans, key=_first)]
    return every


def _learnt_keys(chosen: Sequence[Placed], taught: Taught) -> dict[str, str]:
    """The keys to look for, each with how it was learnt."""
    full_names = {
        key_of(passage, span): span.method
        for passage, span in chosen
        if span.words > 1 and not span.senses and span.method != "capitals"
    }
    surnames = (key for key, found in taught.persons.of_surname.items() if len(found) == 1)
    return {
        **full_names,
        **dict.fromkeys(taught.persons.leader, "rule:title"),
        **dict.fromkeys(taught.acronyms, "acronym"),
        **dict.fromkeys(surnames, "surname"),
    }


def _first(span: Span) -> int:
    return span.first


def _added(
    passage: Passage, spans: Sequence[Span], learnt: Mapping[str, str], longest: Mapping[str, int]
) -> list[Span]:
    covered = {number for span in spans for number in range(span.first, span.last)}
    added: list[Span] = []
    at = 0
    while at < len(passage.words):
        words = longest.get(passage.words[at].folded, 0)
        span = _longest_at(passage, at, words, learnt, covered) if words else None
        if span:
            added.append(span)
        at = span.last if span else at + 1
    return added


def _longest_at(passage: Passage, at: int, longest: int, learnt: Mapping[str, str], covered: set[int]) -> Span | None:
    words = passage.words
    for last in range(min(at + longest, len(words)), at, -1):
        method = learnt.get(" ".join(word.folded for word in words[at:last]))
        if method is None or not covered.isdisjoint(range(at, last)):
            continue
        if method == "surname" and not _can_be_surname(passage, at):
            continue
        if all(is_joined(passage.text, words[n - 1], words[n]) for n in range(at + 1, last)):
            return Span(words[at].start, words[last - 1].end, at, last, method)
    return None


def _can_be_surname(passage: Passage, at: int) -> bool:
    word = passage.words[at].folded
    return word not in word_lists()["not_names"] or (word in MONTH_SURNAMES and _acts(passage, at))


def _acts(passage: Passage, at: int) -> bool:
    """Whether a word that is no name as a rule (`May`, `March`) stands like the subject of a sentence."""
    words, timely = passage.words, word_lists()["month_neighbours"]
    before = words[at - 1].folded.lower() if at else ""
    after = words[at + 1].folded if at + 1 < len(words) else ""
    dated = before in timely or before.isdigit() or before.endswith(("st", "nd", "rd", "th"))
    return not dated and after.islower() and after not in timely
