"""How alike the words of two figures are: near the number, in what it counts, in sentence and headline."""

from functools import lru_cache

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.evidence.statement_words import terms_beside, terms_in_text, terms_said
from transforms.vocabulary.story_terms import stem, term_weights

WINDOWS = (3, 5, 8)
"""Words on either side of a number."""
MARKS_OF_WORDING = ("narrowing", "names", "spots", "context", "sides", "earlier", "periods", "scope", "things")
"""The marks of `Wording` that are sets of words."""


def word_evidence(a: ComparableFigure, b: ComparableFigure) -> dict[str, float]:
    """Measures of the words, most of them from 0 to 1. The order of the two does not matter."""
    said, titles = (terms_said(a), terms_said(b)), (_title(a), _title(b))
    return {
        "words": _alike(*said),
        "beside": _alike(terms_beside(a), terms_beside(b)),
        "counted": _alike(_counted(a), _counted(b)),
        "counted said": _alike(_counted(a), _counted(a) & said[1]) + _alike(_counted(b), _counted(b) & said[0]),
        "titles": _alike(*titles),
        "title said": max(_alike(titles[0], said[1]), _alike(titles[1], said[0])),
        "mentioned": _alike(_mentioned(a), _mentioned(b)),
        "head": _heads(a, b),
        **{f"within {width} words": _alike(_window(a, width), _window(b, width)) for width in WINDOWS},
        **{name: _share(getattr(a.wording, name), getattr(b.wording, name)) for name in MARKS_OF_WORDING},
    }


def _alike(first: frozenset[str], second: frozenset[str]) -> float:
    return term_weights().alikeness(first, second) if first and second else 0.0


def _title(one: ComparableFigure) -> frozenset[str]:
    return terms_in_text(one.title or "")


def _counted(one: ComparableFigure) -> frozenset[str]:
    return terms_in_text(one.figure.counted or "")


@lru_cache(maxsize=512)
def _terms_of_names(names: frozenset[str]) -> frozenset[str]:
    return terms_in_text(" ".join(sorted(names)))


def _mentioned(one: ComparableFigure) -> frozenset[str]:
    """The names of the whole article, by their words."""
    return _terms_of_names(one.mentioned)


def _window(one: ComparableFigure, width: int) -> frozenset[str]:
    start, end = one.span
    before, after = one.sentence[:start].split(), one.sentence[end:].split()
    return terms_in_text(" ".join((*before[-width:], *after[:width])))


def _heads(a: ComparableFigure, b: ComparableFigure) -> float:
    """1 for one noun, -1 for two, 0 where one is unsaid."""
    first, second = a.figure.counted_head, b.figure.counted_head
    if first is None or second is None:
        return 0.0
    return 1.0 if stem(first) == stem(second) else -1.0


def _share(first: frozenset[str], second: frozenset[str]) -> float:
    """0 where neither has any, -1 where one has none, else 1 and what they have in common as a share of all."""
    if not first and not second:
        return 0.0
    return 1.0 + len(first & second) / len(first | second) if first and second else -1.0
