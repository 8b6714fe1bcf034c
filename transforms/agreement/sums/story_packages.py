"""The kinds of help that one report lists and all of it in another: "60m in loans and 70m in grants", "100 million"."""

from collections.abc import Iterator, Sequence

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.event_days import of_one_day
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.slots import passages
from transforms.agreement.sums.story_ties import shared_names, shared_stories, told_within
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.sum_forms import sum_forms

LEAST_NAMES = 2
Pair = tuple[ComparableFigure, ComparableFigure]


def find_story_packages(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """Two kinds of help, which do not exceed the one amount that another report of the story names for all."""
    for told in shared_stories(figures):
        for passage in passages(told):
            for match in passage.matches(sum_forms()["packages"]):
                pair = match.named["one"], match.named["other"]
                totals = [one for one in told if _is_total_of(one, pair)]
                if len({one.figure.value for one in totals}) == 1:
                    yield sum_of_parts(totals[0], pair, whole=False)


def _is_total_of(total: ComparableFigure, pair: Pair) -> bool:
    part = pair[0]
    if total.story_id != part.story_id or total.figure.article_id == part.figure.article_id:
        return False
    if total.figure.quantity_kind != "money" or {one.figure.unit for one in pair} != {total.figure.unit}:
        return False
    if total.figure.comparator != "exact" or total.figure.role == "change" or not told_within(total, part):
        return False
    if any((one.figure.value or 0) > (total.figure.value or 0) for one in pair):
        return False
    money = [
        one for one in total.siblings if one.quantity_kind == "money" and one.sentence_id == total.figure.sentence_id
    ]
    alone = all(one.start == total.figure.start for one in money)
    words = sum_words()
    plain = not (words.adding.stand_in(total.sentence) or words.no_base.stand_in(total.sentence))
    named = len(shared_names(total.sentence, part.sentence)) >= LEAST_NAMES
    return alone and plain and named and of_one_day(total.sentence, part.sentence)
