"""What one report says is left of a whole of which another says how many are gone: "half of the 900 … 300 remain"."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from transforms.agreement.comparable import ComparableFigure
from transforms.agreement.ranges import Range
from transforms.agreement.sums.arithmetic import Arithmetic, numbers, quoted
from transforms.agreement.sums.share_sums import fraction_of, part_and_whole
from transforms.agreement.sums.story_ties import deeds_in, shared_names, stories, thing_counted, told_within
from transforms.agreement.sums.told_sentences import ToldSentence
from transforms.agreement.tolerance import allowed, subtracted
from transforms.vocabulary.agreement_sums import sum_words
from transforms.vocabulary.concepts import is_kind_of

_LEAVING = frozenset({"withdrawal", "release", "job loss", "escape", "return"})
_FIRST_OF = re.compile(r"\A[^.;:\d]{0,100},?\s+of\s+the\s+\Z")
_OF_WHOLE = re.compile(r"\bof\s+(?:the|its|their)\s")
_PART_OF_THEM = re.compile(r"\A\S+(?:\s+\S+)?\s+of\s+(?:the|those)\s+(?!\d)")
_TAKEN = re.compile(
    r"\b(?:took|taken|seized?|kidnapped|captured|abducted|grabbed)\b[^.;:]*\d|"
    r"\b(?:took|seized|kidnapped|captured|abducted|grabbed|were taken|were seized|taken hostage)\b"
)
_CAPTIVES = frozenset({"hostages", "prisoners", "detained"})
WITHIN = timedelta(days=1)
LEAST_NAMES = 2


def find_story_rests(figures: Sequence[ComparableFigure]) -> Iterator[Arithmetic]:
    """The sums of a whole, of the part of it that left, and of what another report says remains."""
    for sentences in stories(figures):
        gone = [pair for one in sentences if (pair := _gone(one)) is not None] or [*_freed(sentences)]
        rests = [one for sentence in sentences for one in _rests(sentence)] if gone else []
        for part, whole in gone:
            found = [one for one in rests if _is_rest_of(one, part, whole)]
            if len({one.figure.value for one in found}) == 1:
                yield from _arithmetic(part, whole, found[0])


def _gone(sentence: ToldSentence) -> tuple[ComparableFigure, ComparableFigure] | None:
    """The part of a whole that left, as a count or as a share of it."""
    if not deeds_in(sentence.text) & _LEAVING:
        return None
    pair = part_and_whole(sentence.figures)
    if pair is not None:
        return pair
    found = [one for one in sentence.figures if one.figure.quantity_kind in ("count", "ratio", "percent")]
    if len(found) < len(("part", "whole")):
        return None
    part, whole = found[0], found[1]
    between = sentence.text[part.offset + len(part.figure.quote.split()[0]) : whole.offset]
    is_share = part.figure.role == "share" and _OF_WHOLE.search(between) is not None
    is_count = part.figure.counted_head == whole.figure.counted_head and _FIRST_OF.match(between) is not None
    return (part, whole) if is_share or is_count else None


def _freed(sentences: Sequence[ToldSentence]) -> Iterator[tuple[ComparableFigure, ComparableFigure]]:
    """The one number of captives who were let go ("14 of the hostages") and the one number of those taken."""
    counts = [one for sentence in sentences for one in sentence.figures if one.figure.concept in _CAPTIVES]
    parts = [one for one in counts if _PART_OF_THEM.match(one.figure.quote) and deeds_in(one.sentence) & _LEAVING]
    wholes = [one for one in counts if _TAKEN.search(one.sentence) and one.figure.role == "level"]
    wholes = [one for one in wholes if one.figure.comparator == "exact" and one not in parts]
    if any(len({one.figure.value for one in each}) != 1 for each in (parts, wholes)):
        return
    part, whole = parts[0], wholes[0]
    if {one.figure.value for one in _lost(sentences)} - {part.figure.value, whole.figure.value}:
        return
    if part.figure.concept == whole.figure.concept and told_within(part, whole, WITHIN):
        yield part, whole


def _lost(sentences: Sequence[ToldSentence]) -> Iterator[ComparableFigure]:
    """Every number of those who left or died: where there are several, nobody knows which are still held."""
    for one in sentences:
        if deeds_in(one.text) & (_LEAVING | {"death"}) and not sum_words().rest_cues.stand_in(one.text):
            yield from (figure for figure in one.figures if figure.figure.quantity_kind == "count")


def _rests(sentence: ToldSentence) -> Iterator[ComparableFigure]:
    counts = [one for one in sentence.figures if one.figure.quantity_kind == "count" and one.figure.role == "level"]
    if len(counts) == 1 and sum_words().rest_cues.stand_in(sentence.text):
        yield counts[0]


def _is_rest_of(rest: ComparableFigure, part: ComparableFigure, whole: ComparableFigure) -> bool:
    if rest.figure.sentence_id == whole.figure.sentence_id or not told_within(rest, whole, WITHIN):
        return False
    people = is_kind_of(rest.figure.concept, "people") and is_kind_of(whole.figure.concept, "people")
    if not people and thing_counted(rest) != thing_counted(whole):
        return False
    named = shared_names(rest.sentence, whole.sentence)
    spot = rest.figure.place_id is not None and rest.figure.place_id == part.figure.place_id
    if spot and part.figure.concept == rest.figure.concept and part.figure.concept in _CAPTIVES:
        return True
    return bool(named) or len(rest.mentioned & part.mentioned) >= LEAST_NAMES


def _arithmetic(part: ComparableFigure, whole: ComparableFigure, rest: ComparableFigure) -> Iterator[Arithmetic]:
    base = allowed(whole.figure)
    fraction = fraction_of(part.figure) if part.figure.role == "share" else None
    if fraction is not None:
        possible = Range(base.low * max(1 - fraction.high, 0.0), base.high * (1 - fraction.low))
    elif part.figure.quantity_kind == "count" and (part.figure.value or 0) < (whole.figure.value or 0):
        possible = subtracted(base, allowed(part.figure))
    else:
        return
    holds = possible.meets(allowed(rest.figure))
    yield Arithmetic(
        kind="base_change_level",
        figures=(whole, part, rest),
        allowed=possible,
        holds=holds,
        reason=f"{quoted(whole)} without {quoted(part)} leaves {numbers(possible)}, {'as' if holds else 'unlike'} "
        f"{quoted(rest)}",
        rule="base_change_level:rest",
    )
