"""Whether a figure is so, is to be, may be, or is denied: by the words of its clause."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import situating_words, status_phrases, status_words
from transforms.vocabulary.words import Status

_ORDER: tuple[Status, ...] = ("denied", "hypothetical", "authorised", "proposed", "planned")
_BREAKS = frozenset({"but", "while", "whereas", "after", "when", "because", "since", "although", "though", "before"})
_FINITE = frozenset("is are was were has have had do does did said says killed died".split())


def status_of(scene: Scene, reading: FigureReading) -> tuple[Status, str]:
    """The status of a figure and the rule that decided.

    The words of its own clause decide; a clause without a verb of its own (`taking the number to 98,000`)
    shares the status of the one before it. The level before a change is a fact whatever the change is.
    """
    if reading.role == "base":
        return "actual", "status:base"
    for words, own in _clauses(scene, reading):
        found = _status_in(words, reading, own)
        if found is not None:
            return found
        if own and _has_verb(words):
            break
    return "actual", "status:plain"


def _clauses(scene: Scene, reading: FigureReading) -> list[tuple[tuple[str, ...], bool]]:
    """The words of the figure's clause, then of the parts before it, nearest first."""
    start, end = scene.part_of(reading.quantity.number_start)
    first, last = _within_breaks(scene, start, end, reading.quantity.number_start)
    clauses = [(scene.words_in(first, last), True)]
    for part in reversed([part for part in scene.parts if part[1] <= start]):
        words = scene.words_in(*part)
        clauses.append((words, _has_verb(words)))
    return clauses


def _within_breaks(scene: Scene, start: int, end: int, offset: int) -> tuple[int, int]:
    """The part narrowed to between conjunctions that open another clause."""
    first, last = start, end
    for token in scene.tokens:
        if token.start < start or token.end > end or token.lower not in _BREAKS:
            continue
        if token.end <= offset:
            first = token.end
        elif last == end:
            last = token.start
    return first, last


def _has_verb(words: Sequence[str]) -> bool:
    return any(word in _FINITE or (len(word) > 4 and word.endswith("ed")) for word in words)  # noqa: PLR2004 (need)


def _status_in(words: Sequence[str], reading: FigureReading, own: bool) -> tuple[Status, str] | None:
    if own and set(words) & status_words("actual") and reading.role == "level":
        return "actual", "status:now"
    for status in _ORDER:
        cue = _cue_in(words, status)
        if cue is not None:
            return status, f"status:{cue.replace(' ', '_')}"
        if status == "hypothetical":
            possible = next((word for word in words if word in status_words("possible")), None)
            if possible is not None:
                return _possible(words, reading), f"status:{possible}"
    return None


def _possible(words: Sequence[str], reading: FigureReading) -> Status:
    """`could send 500 troops` is a proposal, `could be driven out` a fear."""
    victims = situating_words("victims") | situating_words("arrivals")
    passive = "be" in words
    return "hypothetical" if passive or reading.concept in victims or reading.concept is None else "proposed"


def _cue_in(words: Sequence[str], status: Status) -> str | None:
    for phrase in status_phrases(status):
        if any(tuple(words[index : index + len(phrase)]) == phrase for index in range(len(words))):
            return " ".join(phrase)
    for index, word in enumerate(words):
        if word in status_words(status) and (index == 0 or words[index - 1] not in status_words("not_before")):
            return word
    return None
