"""The clauses that may tell the status of a figure: its own, then its neighbours, within what one speaker says."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from transforms.figures.reading import FigureReading
from transforms.quotations.attribution import Attribution
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.cues import FIGURE
from transforms.situating.scene import Scene


@dataclass(frozen=True, slots=True)
class Told:
    """The words of a clause, those of them ahead of the figure, and where it stands: the figure's own or beside it."""

    words: tuple[str, ...]
    ahead: tuple[str, ...]
    place: Literal["own", "before", "behind"]


def clauses_of(scene: Scene, reading: FigureReading) -> Iterator[Told]:
    """The figure's own clause; then the clauses before and behind, nearest first.

    What someone is reported to say is read by itself: `he said hundreds, perhaps thousands, may have died`.
    """
    offset = reading.quantity.number_start
    floor, ceiling = said_around(scene, offset)
    start, end = clause_around(scene, offset)
    start = max(start, floor)
    ahead = (*_words(scene, start, reading.start), FIGURE)
    behind = _of_it(_words(scene, max(reading.end, start), end))
    yield Told((*ahead, *_words(scene, reading.start, offset), FIGURE, *behind), ahead, "own")
    if describes_subject(scene, offset) or stands_behind_cause(scene, offset):
        return
    yield from _before(scene, start, floor)
    yield from _behind(scene, end, ceiling)


def _of_it(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words behind a figure without a later relative clause: `$5 billion in an offering that could`."""
    later = (index for index, word in enumerate(words) if index and word in ("that", "which", "who", "whose"))
    return words[: next(later, len(words))]


def _before(scene: Scene, start: int, floor: int) -> Iterator[Told]:
    while start > floor:
        last = start
        start, end = clause_around(scene, max(start - 2, 0))
        start = max(start, floor)
        if start >= last:
            break
        if not _only_says(scene, start, min(end, last)) and not is_aside(scene, start):
            words = _words(scene, start, min(end, last))
            yield Told(words, words, "before")


def _behind(scene: Scene, behind: int, ceiling: int) -> Iterator[Told]:
    while behind < ceiling:
        start, end = clause_around(scene, behind + 1)
        if end <= behind:
            return
        start = max(start, behind)
        if not _only_says(scene, start, end):
            if _speaks_anew(scene, start, end):
                return
            yield Told(_words(scene, start, end), (), "behind")
        behind = end


def attribution_around(scene: Scene, offset: int) -> Attribution | None:
    """The attribution whose reported words hold an offset, behind their verb."""
    around = [
        attribution
        for attribution in scene.attributions
        if attribution.cue[1] <= attribution.said[0] <= offset < attribution.said[1]
    ]
    return max(around, key=lambda attribution: attribution.said, default=None)


def said_around(scene: Scene, offset: int) -> tuple[int, int]:
    """The reported words that hold an offset, else the sentence; up to the next semicolon."""
    attribution = attribution_around(scene, offset)
    first, last = attribution.said if attribution is not None else (0, len(scene.text))
    ends = scene.text.find(";", offset, last)
    return max(first, scene.text.rfind(";", 0, offset) + 1), last if ends < 0 else ends


def stands_behind_cause(scene: Scene, offset: int) -> bool:
    """`will close 30 shops after a loss of $4 million`: what came before a deed is no part of its plan."""
    start, _ = clause_around(scene, offset)
    return scene.words_before(start, 1) in (("after",), ("following",), ("because",))


def is_aside(scene: Scene, offset: int) -> bool:
    """`The measure, approved on Monday, lets`: a part between commas that only describes what stands before it."""
    start, end = scene.part_of(offset)
    first = scene.words_behind(start, 1)
    opens = first in (("which",), ("who",), ("whose",)) or (first[:1] and first[0].endswith("ed"))
    return bool(opens) and start > 0 and end < len(scene.text) - 1


def describes_subject(scene: Scene, offset: int) -> bool:
    """`The firm, with 3,200 employees, will build`: an aside behind a bare subject, which takes no part in its deed."""
    start, end = scene.part_of(offset)
    if start and scene.words_behind(start, 2) == ("home", "to"):
        return True  # `will leave the south, home to eight million people`
    if not start or end >= len(scene.text):
        return False
    first = scene.words_behind(start, 1)
    opens = first in (("with",), ("which",), ("who",), ("whose",)) or (first[:1] and first[0].endswith("ing"))
    return bool(opens) and not any(is_verb(word) for word in scene.words_in(0, start))


def _words(scene: Scene, start: int, end: int) -> tuple[str, ...]:
    """The words of a span without those of its times: `25 May` is no `may`."""
    times = [scene.span_of(row) for row in scene.times if row.granularity != "reference"]
    return tuple(
        token.lower
        for token in scene.tokens
        if token.start >= start and token.end <= end and not any(a <= token.start < b for a, b in times)
    )


def _only_says(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch holds nothing but who says so."""
    return any(
        attribution.speaker is not None and start <= attribution.speaker[0] < end <= attribution.cue[1] + 1
        for attribution in scene.attributions
    )


def _speaks_anew(scene: Scene, start: int, end: int) -> bool:
    """`and Washington said it would hold back`: what another says behind the figure is not of it."""
    return any(
        attribution.speaker is not None and start <= attribution.speaker[0] < attribution.said[0] < end
        for attribution in scene.attributions
    )
