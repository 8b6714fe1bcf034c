"""Which reports tell of one matter: those of a story, and others near in time that name one thing beside the number."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.names import names_in
from transforms.agreement.sums.accounts.parts_played import Played, played
from transforms.agreement.sums.change_sums import groups
from transforms.agreement.sums.story_ties import days_named, stems_of
from transforms.agreement.sums.told_sentences import ToldSentence, told_sentences
from transforms.vocabulary.nations import nation_of

FAR = timedelta(days=60)
NEAR = timedelta(days=7)
"""Reports further apart may tell of another matter, or of another state of things."""
MOST_REPORTS = 12
"""A name that more reports of a run share tells of no one matter: so many of them are looked at, in order."""
LEAST_SHARED = 2
_CAPITALS = re.compile(r"\b[A-Z]{5,}\b")


@dataclass(frozen=True)
class Report:
    """The sentences with figures of one article."""

    sentences: Sequence[ToldSentence]

    @property
    def first(self) -> ComparableFigure:
        """Any of its figures, which all share its article."""
        return self.sentences[0].figures[0]

    @cached_property
    def text(self) -> str:
        """Its headline and sentences."""
        return " . ".join([self.first.title or "", *(each.text for each in self.sentences)])

    @cached_property
    def names(self) -> frozenset[str]:
        """The names beside its numbers, in its headline and its dateline, whose capitals are those of any name."""
        headed = " . ".join(sorted(name for name in self.first.headed if _CAPITALS.fullmatch(name)))
        return names_in(_CAPITALS.sub(lambda found: found.group().title(), f"{self.text} . {headed}"))

    @cached_property
    def own_names(self) -> frozenset[str]:
        """Those of its names that are of no country."""
        return frozenset(name for name in self.names if nation_of(name) is None)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Its content words."""
        return stems_of(self.text)

    @cached_property
    def played(self) -> Sequence[Played]:
        """Its figures with the parts that they play."""
        return [one for sentence in self.sentences for one in played(sentence)]


@dataclass(frozen=True, slots=True)
class Matter:
    """A report and the others that tell of its matter."""

    report: Report
    others: Sequence[Report]

    @property
    def reports(self) -> Sequence[Report]:
        """All of them, the report itself first."""
        return (self.report, *self.others)


def matters(figures: Sequence[ComparableFigure]) -> Iterator[Matter]:
    """Each report with those that tell of its matter."""
    reports = [Report(told_sentences(article)) for article in groups(figures, lambda one: one.figure.article_id)]
    known: defaultdict[str, list[Report]] = defaultdict(list)
    for one in reports:
        for key in _keys(one):
            known[key].append(one)
    for one in reports:
        near = {id(each): each for key in sorted(_keys(one)) for each in known[key][:MOST_REPORTS] if each is not one}
        yield Matter(one, [each for each in near.values() if are_of_one(one, each)])


def _keys(one: Report) -> frozenset[str]:
    return one.own_names | {f"story {one.first.story_id}"}


def are_of_one(one: Report, other: Report) -> bool:
    """Whether two reports tell of one matter: of one story, or sharing names and words near in time."""
    words = len(one.stems & other.stems)
    if one.first.story_id == other.first.story_id:
        return bool(one.first.mentioned & other.first.mentioned) or words >= LEAST_SHARED
    a, b = one.first.published_at, other.first.published_at
    own = one.own_names & other.own_names
    if a is None or b is None or abs(a - b) > FAR or not own:
        return False
    if abs(a - b) <= NEAR:
        same_day = bool(days_named(one.text) & days_named(other.text))
        return same_day or words > LEAST_SHARED or min(len(own), words) >= LEAST_SHARED
    return len(one.names & other.names) >= LEAST_SHARED and words > LEAST_SHARED


def as_of(one: ComparableFigure) -> frozenset[date]:
    """The days on which a number may have been so: the one it names, else that of its report and the day before."""
    first, last = one.figure.observed_from, one.figure.observed_to
    if first is not None and first == last:
        return frozenset({first})
    if one.published is None:
        return frozenset()
    return frozenset({one.published, one.published - timedelta(days=1)})


def at_one_time(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether two numbers may be of one moment, as far as their words tell."""
    if one.figure.sentence_id == other.figure.sentence_id:
        return True
    parts = one.wording.day_part, other.wording.day_part
    if None not in parts and parts[0] != parts[1]:
        return False
    return not as_of(one).isdisjoint(as_of(other))


def not_before(one: ComparableFigure, other: ComparableFigure) -> bool:
    """Whether a number is not of an earlier moment than another."""
    a, b = as_of(one), as_of(other)
    if not a or not b:
        return False
    return at_one_time(one, other) or max(a) > max(b)
