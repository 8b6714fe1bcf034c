"""Whether a figure is so, is to be, may be, or is denied: by the words of its clause."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.quotations.attribution import Attribution
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.cues import FIGURE, cue_in, in_company, phrase_in, predicate_of
from transforms.situating.decided import is_count_of_votes, is_resolved, is_voted, without_belief
from transforms.situating.remaining import is_joined, is_of_the_past, is_whole, stays
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import (
    denied_behind,
    proposed_behind,
    situating_words,
    status_phrases,
    status_words,
)
from transforms.vocabulary.words import Status

_ORDER: tuple[Status, ...] = ("denied", "hypothetical", "authorised", "proposed", "planned")


def status_of(scene: Scene, reading: FigureReading) -> tuple[Status, str]:
    """The status of a figure and the rule that decided.

    The words of its own clause decide; a clause without a verb of its own (`taking the number to 98,000`)
    shares the status of the one before it. The level before a change is a fact whatever the change is.
    """
    cue = _cue_around(scene, reading.quantity.number_start)
    decided = _before_reading(scene, reading, cue)
    if decided is not None:
        return decided
    for words, ahead in _clauses(scene, reading):
        found = _status_in(words, ahead, reading)
        if found is not None:
            supposed = _is_supposed(cue, found[1]) or cue in status_words("hypothetical")
            conditional = found[0] == "planned" and (supposed or _is_conditional(scene))
            return ("hypothetical", "status:if") if conditional else found
        if any(is_verb(word) for word in words) or cue in status_words("counting"):
            break
    if _stands_behind_if(scene, reading):
        return "hypothetical", "status:if"
    return _as_reported(scene, reading, cue) or ("actual", "status:plain")


def _before_reading(scene: Scene, reading: FigureReading, cue: str) -> tuple[Status, str] | None:
    """The status of what is so, denied or forecast whatever its own clause says."""
    if reading.role == "base" or reading.quantity.kind == "length":
        return "actual", f"status:{'base' if reading.role == 'base' else 'length'}"
    if any(is_so(scene, reading) for is_so in (is_joined, stays, is_whole, is_of_the_past)):
        return "actual", "status:there"
    denial = _denial_of(scene, reading.quantity.number_start)
    if denial is not None:
        return "denied", f"status:{denial}"
    if cue in status_words("forecast"):
        return "hypothetical", f"status:{cue}"
    return _asked(scene, reading)


def _asked(scene: Scene, reading: FigureReading) -> tuple[Status, str] | None:
    """`is weighing whether to send 3,500` proposes, `unclear whether 300 had died` supposes."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    if scene.words_before(start, 1) != ("whether",):
        return None
    return ("proposed" if scene.words_behind(start, 1) == ("to",) else "hypothetical"), "status:whether"


def _as_reported(scene: Scene, reading: FigureReading, cue: str) -> tuple[Status, str] | None:
    """The status that the verb of reporting gives: `Norvia pledged that`, `agencies fear that`."""
    spoken: tuple[Status, ...] = ("proposed", "hypothetical", "planned")
    heard = (*scene.words_in(0, reading.start), FIGURE)
    said = next((status for status in spoken if cue in status_words(status) and in_company(cue, heard, status)), None)
    return None if said is None else (said, f"status:{cue}")


def _clauses(scene: Scene, reading: FigureReading) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The words of the figure's clause and those of them before it; then the clauses before and behind, nearest first.

    What someone is reported to say is read by itself: `he said hundreds, perhaps thousands, may have died`.
    """
    offset = reading.quantity.number_start
    floor, ceiling = _said_around(scene, offset)
    start, end = clause_around(scene, offset)
    start, behind = max(start, floor), end
    behind_it = _words(scene, max(reading.end, start), end)
    ahead = (*_words(scene, start, reading.start), FIGURE)
    yield (*ahead, *_words(scene, reading.start, offset), FIGURE, *behind_it), ahead
    while start > floor:
        last = start
        start, end = clause_around(scene, max(start - 2, 0))
        start = max(start, floor)
        if start >= last:
            break
        if not _only_says(scene, start, min(end, last)):
            words = _words(scene, start, min(end, last))
            yield words, words
    while behind < ceiling:
        start, end = clause_around(scene, behind + 1)
        if end <= behind:
            return
        if not _only_says(scene, max(start, behind), end):
            words = _words(scene, max(start, behind), end)
            yield words, words
        behind = end


def _around(scene: Scene, offset: int) -> Attribution | None:
    """The attribution whose reported words hold an offset, behind their verb."""
    around = [
        attribution
        for attribution in scene.attributions
        if attribution.cue[1] <= attribution.said[0] <= offset < attribution.said[1]
    ]
    return max(around, key=lambda attribution: attribution.said, default=None)


def _said_around(scene: Scene, offset: int) -> tuple[int, int]:
    """The reported words that hold an offset, else the sentence; up to the next semicolon."""
    attribution = _around(scene, offset)
    first, last = attribution.said if attribution is not None else (0, len(scene.text))
    ends = scene.text.find(";", offset, last)
    return max(first, scene.text.rfind(";", 0, offset) + 1), last if ends < 0 else ends


def _denial_of(scene: Scene, offset: int) -> str | None:
    """`Kabul denied a claim that 60 had surrendered`, `a report that 60 had is untrue`: what denies it."""
    start, last = _said_around(scene, offset)
    ahead = scene.words_in(start, offset)
    if set(ahead) & status_words("reported_nouns") and "that" in ahead:
        behind = phrase_in(scene.words_in(offset, last), denied_behind())
        if behind is not None:
            return behind.replace(" ", "_")
    attribution = _around(scene, offset)
    if attribution is None:
        return None
    ahead = scene.words_in(scene.part_of(offset)[0], attribution.said[0])
    return next((word for word in ahead if word in status_words("denied")), None)


def _cue_around(scene: Scene, offset: int) -> str:
    """The verb that reports the words around an offset; empty where none does."""
    attribution = _around(scene, offset)
    return scene.text[slice(*attribution.cue)].lower() if attribution is not None else ""


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
        attribution.speaker is not None and start <= attribution.speaker[0] and attribution.cue[1] >= end - 1
        for attribution in scene.attributions
    )


def _is_conditional(scene: Scene) -> bool:
    """What will be `if` something happens is no plan."""
    words = scene.words_in(0, len(scene.text))
    return any(
        word in ("if", "unless") and before not in ("even", "as", "what") for before, word in pairwise(("", *words))
    )


def _is_supposed(cue: str, rule: str) -> bool:
    """`says each would lose a week's pay`: what follows a present is no plan told later; `said it would cut` is."""
    return rule == "status:would" and cue.endswith("s")


def _stands_behind_if(scene: Scene, reading: FigureReading) -> bool:
    """Behind `if` in the figure's own part of the sentence."""
    start, _ = scene.part_of(reading.quantity.number_start)
    words = scene.words_in(start, reading.quantity.number_start)
    return any(word in ("if", "unless") for word in words)


def _status_in(words: Sequence[str], ahead: Sequence[str], reading: FigureReading) -> tuple[Status, str] | None:
    words = without_belief(words)
    if reading.role == "level" and any(
        in_company(word, words, "actual") for word in status_words("actual") & set(words)
    ):
        return "actual", "status:now"
    for status in _ORDER:
        if status == "authorised" and is_count_of_votes(ahead, reading):
            continue
        cue = cue_in(ahead if status in ("denied", "proposed") else words, status)
        if cue is None and status == "authorised" and is_voted(ahead):
            cue = "voted"
        if cue is None and status == "proposed":
            cue = phrase_in(predicate_of(words), proposed_behind())
        if cue is None and status == "hypothetical":
            cue = cue_in(ahead, "forecast") or phrase_in(words, status_phrases("forecast"))
        if cue is not None:
            return status, f"status:{cue.replace(' ', '_')}"
        if status == "hypothetical":
            possible = next((word for word in words if word in status_words("possible")), None)
            if possible is not None:
                return _possible(words, reading), f"status:{possible}"
    return ("planned", "status:to_do") if is_resolved(ahead) else None


def _possible(words: Sequence[str], reading: FigureReading) -> Status:
    """`could send 500 troops` is a proposal, `could be driven out` a fear."""
    victims = situating_words("victims") | situating_words("arrivals")
    passive = "be" in words
    return "hypothetical" if passive or reading.concept in victims or reading.concept is None else "proposed"
