"""What a number is compared with, "2.9 million tonnes last year", against what another report gives for that year."""

import re
from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.days import days_of
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.moves.nearby import Nearby
from transforms.agreement.sums.moves.one_subject import are_rivals, tie_of
from transforms.agreement.sums.moves.parts_played import is_amount
from transforms.agreement.sums.moves.starting_days import WHOLE_YEAR, year_of
from transforms.agreement.sums.moves.steady_levels import are_alike, are_near, level_arithmetic
from transforms.vocabulary.agreement_changes import change_words

TIED = 4
BEHIND = 40
"""How far behind a number, in characters, "last year" is still of it."""
_SETTLED = frozenset({"exact", "approximate"})
_PIECE = re.compile(
    r"\b(half|quarter|months?|weeks?|January|February|March|April|May|June|July|August|September|October|November|"
    r"December|first|spring|summer|autumn|winter)\b"
)


def find_former_years(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The numbers of the year before that a report compares its own with, against a report that names that year."""
    bases = [one for one in figures if one.figure.role == "base" and _former_year(one) is not None and _is_whole(one)]
    if not bases:
        return
    levels = Nearby(one for one in figures if is_amount(one) and one.figure.role != "base" and _is_whole(one))
    for base in bases:
        found = [one for one in levels.to(base, base.sentence) if _is_of_that_year(one, base)]
        if len({one.figure.value for one in found}) == 1:
            yield level_arithmetic(base, found[0], "former_year", "is told of the year of")


def _is_whole(one: ComparableFigure) -> bool:
    return one.figure.comparator in _SETTLED and not one.wording.part and _PIECE.search(one.sentence) is None


def _former_year(one: ComparableFigure) -> int | None:
    """The year that a base is of by its days, or that before its report by its words."""
    figure, told, days = one.figure, one.published, days_of(one)
    if days is not None and days.length > WHOLE_YEAR:
        return days.last.year
    if told is None:
        return None
    behind = one.sentence[one.span[1] :]
    if change_words().year_before.stand_in(behind[:BEHIND]) or (
        figure.observed_from is not None and figure.observed_from.year == told.year - 1
    ):
        return told.year - 1
    return None


def _is_of_that_year(one: ComparableFigure, base: ComparableFigure) -> bool:
    texts = one.sentence, base.sentence
    if one.story_id != base.story_id or one.figure.article_id == base.figure.article_id:
        return False
    if year_of(one) != _former_year(base) or not are_alike(one, base) or not are_near(one, base):
        return False
    return not are_rivals(one, base, texts) and tie_of(one, base, texts) >= TIED
