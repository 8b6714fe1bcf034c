"""Those saved, dead and missing against all aboard: 187 saved, nine bodies and 26 missing of 212 on board."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.sums.arithmetic import Arithmetic
from transforms.agreement.sums.part_lists import is_person
from transforms.agreement.sums.part_sums import sum_of_parts
from transforms.agreement.sums.remainders import is_part_of
from transforms.agreement.sums.story_ties import stories, thing_counted, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.vocabulary.agreement_sums import sum_words

_CARRIED = re.compile(r"\b(?:carried|carrying|had carried)\s+\Z", re.IGNORECASE)
_SAVED = re.compile(r"\b(?:saved|rescued|picked up|pulled out)\s+\Z", re.IGNORECASE)
_ALL_ABOARD = re.compile(r"\b(?:passengers and crew(?: members)?|crew and passengers|passengers and sailors)\b")
_ALIVE = re.compile(
    r"\A\S+\s+(?:of them\s+)?(?:were|was|had been|have been)\s+(?:[a-z]+\s+){0,4}?(?:alive|saved|rescued|to safety)\b"
)
WITHIN = timedelta(days=1)
NEAR = 40
FATES = ("saved", "dead", "missing")


def find_aboard_sums(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The saved of a wreck or crash with the dead and the missing, who together are no more than those aboard.

    Only where the story gives one number of those aboard, one of the saved and one of each of the others.
    """
    for sentences in stories(figures):
        wholes = [one for sentence in sentences for one in sentence.figures if is_aboard(one)]
        if len({one.figure.value for one in wholes}) != 1:
            continue
        fates = [_fate(name, sentences, wholes[0]) for name in FATES]
        parts = tuple(one for one in fates if one is not None)
        if fates[0] is not None and len(parts) > 1:
            yield sum_of_parts(wholes[0], parts, whole=_are_all(sentences, parts))


def _is_of_all(one: ComparableFigure) -> bool:
    """Whether it counts passengers and crew together."""
    return _ALL_ABOARD.search(one.figure.quote) is not None


def _are_all(sentences: Sequence[ToldSentence], parts: Sequence[ComparableFigure]) -> bool:
    """Whether the fate of everyone aboard is told: "All are accounted for: 156 were rescued and 31 died"."""
    told = {one.figure.sentence_id for one in parts}
    return any(
        sum_words().accounted_for.stand_in(one.text) for one in sentences if one.figures[0].figure.sentence_id in told
    )


def is_aboard(one: ComparableFigure) -> bool:
    """Whether it is the exact number of people who were aboard."""
    if (
        (one.figure.concept != "people" and not _is_of_all(one))
        or one.figure.comparator != "exact"
        or one.figure.role != "level"
    ):
        return False
    words, begins, ends = sum_words(), one.offset, one.span[1]
    near = _ALL_ABOARD.sub("people", one.sentence[max(begins - NEAR, 0) : ends + NEAR])
    carried = _CARRIED.search(one.sentence[:begins]) is not None
    told = carried or words.aboard_words.stand_in(one.sentence[begins : ends + NEAR])
    return told and not words.not_aboard.stand_in(near)


def _fate(name: str, sentences: Sequence[ToldSentence], whole: ComparableFigure) -> ComparableFigure | None:
    """The one number of those of a fate, where the story agrees on it."""
    found = [
        one
        for sentence in sentences
        for one in sentence.figures
        if _is_of_fate(name, one) and one is not whole and _of_one_wreck(one, whole)
    ]
    return found[0] if len({one.figure.value for one in found}) == 1 else None


def _is_of_people(one: ComparableFigure) -> bool:
    return is_person(one) or (one.figure.quantity_kind == "count" and one.figure.counted_head is None)


def _of_one_wreck(one: ComparableFigure, whole: ComparableFigure) -> bool:
    """Whether two numbers stand in one article, or in reports of one day that name one thing."""
    if one.figure.article_id == whole.figure.article_id:
        return True
    return told_within(one, whole, WITHIN) and bool(one.mentioned & whole.mentioned)


def _is_of_fate(name: str, one: ComparableFigure) -> bool:
    if one.figure.comparator != "exact" or one.figure.role != "level" or not _is_of_people(one):
        return False
    if one.wording.part and not is_part_of(one):
        return False
    words = sum_words()
    behind = one.sentence[one.offset : one.span[1] + NEAR]
    if words.not_there.stand_in(behind) or words.joint_fates.stand_in(one.sentence):
        return False
    concept = thing_counted(one)
    if name == "saved":
        saved = words.deeds["rescue"].stand_in(one.sentence[max(one.offset - NEAR, 0) :])
        bare = concept is None and (_SAVED.search(one.sentence[: one.offset]) is not None or _ALIVE.match(behind))
        return concept == "survivors" or (concept == "people" and saved) or bool(bare)
    return concept == {"dead": "killed", "missing": "missing"}[name]
