"""A part in one report that is larger than its whole in another: "launched 38 drones", "44 of the drones launched"."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import day_of
from transforms.agreement.names import names_in
from transforms.agreement.sums.aboard_sums import is_aboard
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.event_days import counts_on, event_days
from transforms.agreement.sums.part_lists import is_person
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.story_ties import stems_of, stories, told_within
from transforms.vocabulary.agreement_sums import sum_words

_OF_THE = re.compile(r"\A\S+(?:\s+\S+)?\s+of\s+(?:the|those)\s+(?!\d)")
_THAT = re.compile(r"\A\s+(?:(?:that|who|which)\s+)?(?:were\s+|was\s+|had\s+been\s+)?(?P<told>[^.;:,]+)")
LEAST_SHARED = 2


def find_story_parts(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The parts of things told by a clause ("of the drones launched at Odesa") beside the one number of all of them."""
    for sentences in stories(figures):
        counts = [one for sentence in sentences for one in sentence.figures if one.figure.quantity_kind == "count"]
        for part in filter(_is_part, counts):
            wholes = [one for one in counts if _is_whole_of(one, part)]
            if len({one.figure.value for one in wholes}) == 1:
                yield sum_of_parts(wholes[0], (part,), whole=False)


def _is_part(one: ComparableFigure) -> bool:
    is_exact = one.figure.comparator in ("exact", "at_least", "more_than") and one.figure.role != "share"
    return is_exact and _OF_THE.match(one.figure.quote) is not None


def _is_whole_of(whole: ComparableFigure, part: ComparableFigure) -> bool:
    if whole.figure.article_id == part.figure.article_id or not told_within(whole, part) or whole.wording.part:
        return False
    if whole.figure.comparator != "exact" or whole.figure.role != "level" or _OF_THE.match(whole.figure.quote):
        return False
    aboard = is_person(whole) and is_person(part) and is_aboard(whole) and part.figure.counted_head == "passenger"
    if not aboard and whole.figure.counted_head != part.figure.counted_head:
        return False
    return not sum_words().rest_cues.stand_in(whole.sentence) and _told_of_one(whole, part)


def _told_of_one(whole: ComparableFigure, part: ComparableFigure) -> bool:
    """Whether the clause behind the part tells what the sentence of the whole does: its place, its day, its deed."""
    clause = _THAT.match(part.sentence[part.span[1] :])
    if clause is None or whole.figure.place_id != part.figure.place_id or day_of(whole) != day_of(part):
        return False
    told = clause.group("told")
    names = names_in(told)
    if not names or not names <= names_in(whole.sentence):
        return False
    if event_days(told) != event_days(whole.sentence) or counts_on(told) != counts_on(whole.sentence):
        return False
    return len(stems_of(told) & stems_of(whole.sentence)) >= LEAST_SHARED
