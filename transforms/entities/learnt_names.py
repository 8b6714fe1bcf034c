"""Find again what the article itself has taught: surnames and acronyms where no other candidate stands."""

from collections.abc import Mapping, Sequence

from transforms.entities.article_persons import ArticlePersons
from transforms.entities.name_words import is_joined
from transforms.entities.span import Passage, Span
from transforms.entities.vocabulary_files import word_lists

MONTH_SURNAMES = frozenset({"March", "April", "May", "June", "August", "Jan", "Friday", "Monday"})
DATE_WORDS = frozenset(
    {
        "in",
        "last",
        "since",
        "of",
        "by",
        "until",
        "till",
        "early",
        "late",
        "mid",
        "during",
        "next",
        "this",
        "from",
        "to",
        "on",
        "before",
        "after",
        "through",
        "and",
        "or",
        "each",
        "every",
        "between",
        "around",
    }
)
"""Words beside which `May` and `March` are months."""
Placed = tuple[Passage, Span]


def find_learnt_spans(
    passages: Sequence[Passage], chosen: Sequence[Placed], persons: ArticlePersons, acronyms: Mapping[str, str]
) -> list[Placed]:
    """The chosen spans with those added that only the article's own names explain, in order."""
    taken: dict[int, list[Span]] = {}
    for passage, span in chosen:
        taken.setdefault(id(passage), []).append(span)
    learnt = {
        **_full_names(chosen),
        **dict.fromkeys(persons.leader, "rule:title"),
        **dict.fromkeys(acronyms, "acronym"),
    }
    surnames = {key for key, found in persons.of_surname.items() if len(found) == 1}
    learnt |= dict.fromkeys(surnames, "surname")
    every: list[Placed] = []
    for passage in passages:
        spans = taken.get(id(passage), [])
        every += [(passage, span) for span in sorted([*spans, *_added(passage, spans, learnt)], key=_first)]
    return every


def _full_names(chosen: Sequence[Placed]) -> dict[str, str]:
    """The keys of names of several words that the dictionary does not have, with how they were found."""
    return {
        " ".join(word.folded for word in passage.words[span.first : span.last]): span.method
        for passage, span in chosen
        if span.words > 1 and not span.senses and span.method != "capitals"
    }


def _first(span: Span) -> int:
    return span.first


def _added(passage: Passage, spans: Sequence[Span], learnt: Mapping[str, str]) -> list[Span]:
    covered = {number for span in spans for number in range(span.first, span.last)}
    longest = max((key.count(" ") + 1 for key in learnt), default=0)
    added: list[Span] = []
    at = 0
    while at < len(passage.words):
        span = _longest_at(passage, at, longest, learnt, covered)
        if span:
            added.append(span)
        at = span.last if span else at + 1
    return added


def _acts(passage: Passage, at: int) -> bool:
    """Whether a word that is no name as a rule (`May`, `March`) stands like the subject of a sentence."""
    words = passage.words
    before = words[at - 1].folded.lower() if at else ""
    after = words[at + 1].folded if at + 1 < len(words) else ""
    timely = before in DATE_WORDS or before.isdigit() or before.endswith(("st", "nd", "rd", "th"))
    return not timely and after.islower() and after not in DATE_WORDS


def _longest_at(passage: Passage, at: int, longest: int, learnt: Mapping[str, str], covered: set[int]) -> Span | None:
    words = passage.words
    for last in range(min(at + longest, len(words)), at, -1):
        if covered.intersection(range(at, last)):
            continue
        method = learnt.get(" ".join(word.folded for word in words[at:last]))
        joined = all(is_joined(passage.text, words[n - 1], words[n]) for n in range(at + 1, last))
        if (
            method == "surname"
            and words[at].folded in word_lists()["not_names"]
            and not (words[at].folded in MONTH_SURNAMES and _acts(passage, at))
        ):
            continue
        if method and joined:
            return Span(words[at].start, words[last - 1].end, at, last, method)
    return None
