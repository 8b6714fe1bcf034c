"""A share of a numbered whole in one report, its count in another: "a quarter of the 1,600 jobs", "900 jobs"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.event_days import of_one_day, tells_span
from transforms.agreement.sums.same_kind import is_bare, of_one_kind
from transforms.agreement.sums.share_sums import share_arithmetic
from transforms.agreement.sums.slots import Passage, passages
from transforms.agreement.sums.story_ties import (
    deeds_in,
    groups_in,
    shared_names,
    shared_stories,
    stems_of,
    told_within,
)
from transforms.vocabulary.sum_forms import sum_forms

_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b"
)
_KIND_OF_PLACE = re.compile(r"\b(town|city|village|province|district|region|state|county|island|camp)\b")
LEAST_NAMES = 2
LEAST_SAID = 3


@dataclass(frozen=True, slots=True)
class _Told:
    """A share with the whole that it is of, and all numbers of that sentence."""

    share: ComparableFigure
    whole: ComparableFigure


def find_story_counts(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The shares of wholes that one article numbers against the one count that another gives of the same part.

    Both sentences tell one deed of one kind of thing, by one time, and either name two names alike, or one name and
    the number of the whole is the same in both articles.
    """
    for counts in shared_stories(figures):
        for each in _told(counts):
            found = [one for one in counts if _is_count_of(one, each, counts)]
            if len({one.figure.value for one in found}) == 1:
                sum_ = share_arithmetic(found[0], each.whole, each.share, rule="share_of_base:counted_in_another")
                if sum_ is not None:
                    yield sum_


def _told(figures: Sequence[ComparableFigure]) -> Iterator[_Told]:
    for passage in passages(figures):
        if passage.sentences == 1:
            yield from _of_wholes(passage)


def _of_wholes(passage: Passage) -> Iterator[_Told]:
    for match in passage.matches(sum_forms()["shares_of_wholes"]):
        share, whole = match.named["share"], match.named["whole"]
        if share.figure.role == "share" and whole.figure.quantity_kind == "count" and whole.figure.value is not None:
            yield _Told(share, whole)


def _is_count_of(one: ComparableFigure, told: _Told, counts: Sequence[ComparableFigure]) -> bool:
    share, whole, figure = told.share, told.whole, one.figure
    if figure.article_id == share.figure.article_id or one.story_id != share.story_id or not told_within(one, share):
        return False
    if figure.quantity_kind != "count" or figure.role not in ("level", "change") or figure.comparator == "vague":
        return False
    if is_bare(one) or not of_one_kind(one, whole) or figure.likely_upper >= (whole.figure.value or 0):
        return False
    if not deeds_in(one.sentence) & deeds_in(share.sentence) or groups_in(one.sentence) != groups_in(share.sentence):
        return False
    return _by_one_time(one.sentence, share.sentence) and _of_one_whole(one, told, counts)


def _by_one_time(one: str, other: str) -> bool:
    """Whether no day or month that both sentences name is another: "by June", "by Thursday evening"."""
    months = frozenset(_MONTH.findall(one)), frozenset(_MONTH.findall(other))
    return of_one_day(one, other) and (not all(months) or bool(months[0] & months[1]))


def _of_one_whole(one: ComparableFigure, told: _Told, counts: Sequence[ComparableFigure]) -> bool:
    named = shared_names(one.sentence, told.share.sentence)
    if one.wording.spots - _said_in(told.share):
        return False
    again = any(
        other.figure.article_id == one.figure.article_id
        and other.figure.value == told.whole.figure.value
        and of_one_kind(other, told.whole)
        for other in counts
    )
    if len(named) >= LEAST_NAMES or (again and (named or one.mentioned & told.share.mentioned)):
        return True
    same_place = one.figure.place_id == told.whole.figure.place_id
    only_named = names_in(one.sentence[: one.offset]) <= _said_in(told.share)
    return same_place and only_named and bool(named) and _said_alike(one.sentence, told.share.sentence)


def _said_alike(one: str, other: str) -> bool:
    """Whether two sentences share most words, and what they call the place: a town is no province of its name."""
    kinds = kinds_of_place(one), kinds_of_place(other)
    if tells_span(one) != tells_span(other):
        return False
    return kinds[0] == kinds[1] and len(stems_of(one) & stems_of(other)) >= LEAST_SAID


def kinds_of_place(text: str) -> frozenset[str]:
    """What a sentence calls the places that it tells of: a town, a province."""
    return frozenset(_KIND_OF_PLACE.findall(text))


def _said_in(one: ComparableFigure) -> frozenset[str]:
    return names_in(one.sentence)
