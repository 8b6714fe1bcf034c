"""Parts that the sentence after their total lists: "Nineteen people drowned. The dead were eleven fishermen and …"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.singular import singular_of
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.part_sums import LEAST_PARTS, MOST_PARTS, is_counted, is_linked, sum_of_parts

_OPENING = re.compile(
    r"\A(?:(Among)\s+)?(?:The\s+|Those\s+|the\s+|those\s+)(\w+)\s+(were|are|included|include|comprise|comprised|"
    r"consist of|consisted of)\s+\Z"
)
_CONCEPTS: Mapping[str, frozenset[str]] = {
    "killed": frozenset({"dead", "victim", "killed", "fatality", "death"}),
    "wounded": frozenset({"wounded", "injured", "hurt"}),
    "missing": frozenset({"missing"}),
    "detained": frozenset({"detained", "arrested", "detainee"}),
}


def find_listed_parts(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of parts whose total is the one such figure of the sentence before."""
    for article in groups(figures, lambda one: one.figure.article_id):
        sentences = list(groups(sorted(article, key=lambda one: one.figure.start), _sentence))
        ordered = sorted(sentences, key=lambda group: group[0].figure.start)
        for before, listing in pairwise(ordered):
            found = _sum_of(before, [one for one in listing if is_counted(one)])
            if found is not None:
                yield found


def _sum_of(before: Sequence[ComparableFigure], parts: Sequence[ComparableFigure]) -> Arithmetic | None:
    opening = _OPENING.match(parts[0].sentence[: parts[0].offset]) if parts else None
    if opening is None or not LEAST_PARTS <= len(parts) < MOST_PARTS:
        return None
    totals = [one for one in before if is_counted(one) and _is_called(one, singular_of(opening.group(2).lower()))]
    links = [one.sentence[one.span[1] : other.span[0]] for one, other in pairwise(parts)]
    if len(totals) != 1 or not is_linked(links):
        return None
    whole = opening.group(1) is None and not opening.group(3).startswith("include")
    return sum_of_parts(totals[0], parts, whole=whole)


def _is_called(total: ComparableFigure, noun: str) -> bool:
    """Whether the noun that the list opens with is what the total counts."""
    return noun == total.figure.counted_head or noun in _CONCEPTS.get(total.figure.concept or "", frozenset())


def _sentence(one: ComparableFigure) -> str | None:
    return one.figure.sentence_id
