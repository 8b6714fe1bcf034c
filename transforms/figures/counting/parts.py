"""Parts of a total that the sentence before told: "74 miners were hurt. Forty fell at Soma, 20 at Ermenek"."""

import re
from dataclasses import replace

from transforms.figures.reading import FigureReading, SentenceFigures

_PLACED = r"(?:in|at|near|off|on|from|around|outside)\s+(?:the\s+)?[A-Z]"
_OPENING = re.compile(
    r"\s+(?:of\s+(?:them|these|those)\s+)?(?:were|was|are|is|fell|died|perished|came|come|went\s+down)\s+" + _PLACED
)
_FURTHER = re.compile(r"\s+" + _PLACED)
_FEWEST = 2


def read_parts(sentence: str, figures: SentenceFigures, before: SentenceFigures | None) -> SentenceFigures:
    """The figures, with what the total counted where all of them are bare numbers of it, each placed by a name.

    `before` are those of the sentence before. One number alone may be of anything ("Four were in Oslo"); whether
    the parts add up is not asked, for a sum that fails is to be seen.
    """
    parts = figures.readings
    opens = bool(parts) and sentence[: parts[0].start].strip() == ""
    if before is None or len(parts) < _FEWEST or not opens or not all(map(_is_bare, parts)):
        return figures
    if not _OPENING.match(sentence, parts[0].end) or not all(_FURTHER.match(sentence, at.end) for at in parts[1:]):
        return figures
    whole = next((told for told in before.readings[::-1] if _is_whole(told, parts)), None)
    if whole is None:
        return figures
    return replace(figures, readings=tuple(_of_whole(part, whole) for part in parts))


def _is_bare(part: FigureReading) -> bool:
    unnamed = part.counted is None and part.concept is None
    return unnamed and part.quantity.kind == "count" and part.role == "level"


def _is_whole(told: FigureReading, parts: tuple[FigureReading, ...]) -> bool:
    """Whether a figure counts something known of which there are more than in every part."""
    if told.concept is None or told.counted is None or told.quantity.kind != "count":
        return False
    return all(told.quantity.likely_lower > part.quantity.likely_upper for part in parts)


def _of_whole(part: FigureReading, whole: FigureReading) -> FigureReading:
    return replace(
        part,
        counted=whole.counted,
        counted_head=whole.counted_head,
        concept=whole.concept,
        confidence=round(part.confidence * whole.confidence * 0.6, 3),
        rules=(*part.rules, "counted.previous_sentence", "concept.previous_sentence"),
    )
