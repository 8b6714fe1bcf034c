"""Whether a figure is so, is to be, may be, or is denied: by the words of its clause."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.quotations.attribution import Attribution
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.decided import is_resolved, is_voted, without_belief
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import proposed_behind, situating_words, status_phrases, status_words
from transforms.vocabulary.words import Status

_ORDER: tuple[Status, ...] = ("denied", "hypothetical", "authorised", "proposed", "planned")


def status_of(scene: Scene, reading: FigureReading) -> tuple[Status, str]:
    """The status of a figure and the rule that decided.

    The words of its own clause decide; a clause without a verb of its own (`taking the number to 98,000`)
    shares the status of the one before it. The level before a change is a fact whatever the change is.
    """
    if reading.role == "base" or reading.quantity.kind == "length":
        return "actual", f"status:{'base' if reading.role == 'base' else 'length'}"
    cue = _cue_around(scene, reading.quantity.number_start)
    denial = _denial_of(scene, reading.quantity.number_start)
    if denial is not None:
        return "denied", f"status:{denial}"
    for words, ahead in _clauses(scene, reading):
        found = _status_in(words, ahead, reading)
        if found is not None:
            conditional = found[0] == "planned" and _is_conditional(scene)
            return ("hypothetical", "status:if") if conditional else found
        if any(is_verb(word) for word in words) or cue in status_words("counting"):
            break
    if _stands_behind_if(scene, reading):
        return "hypothetical", "status:if"
    spoken: tuple[Status, ...] = ("proposed", "planned")
    said = next((status for status in spoken if cue in status_words(status)), None)
    return (said, f"status:{cue}") if said else ("actual", "status:plain")


def _clauses(scene: Scene, reading: FigureReading) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The words of the figure's clause and those of them before it; then the clauses before and behind, nearest first.

    What someone is reported to say is read by itself: `he said hundreds, perhaps thousands, may have died`.
    """
    offset = reading.quantity.number_start
    floor, ceiling = _said_around(scene, offset)
    start, end = clause_around(scene, offset)
    start, behind = max(start, floor), end
    yield _words(scene, start, end), _words(scene, start, offset)
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
    """The reported words that hold an offset; else the sentence."""
    attribution = _around(scene, offset)
    return attribution.said if attribution is not None else (0, len(scene.text))


def _denial_of(scene: Scene, offset: int) -> str | None:
    """`Kabul denied a claim that 60 had surrendered`: the word that denies what is reported."""
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


def _stands_behind_if(scene: Scene, reading: FigureReading) -> bool:
    """Behind `if` in the figure's own part of the sentence."""
    start, _ = scene.part_of(reading.quantity.number_start)
    words = scene.words_in(start, reading.quantity.number_start)
    return any(word in ("if", "unless") for word in words)


def _status_in(words: Sequence[str], ahead: Sequence[str], reading: FigureReading) -> tuple[Status, str] | None:
    words = without_belief(words)
    if set(words) & status_words("actual") and reading.role == "level":
        return "actual", "status:now"
    for status in _ORDER:
        cue = _cue_in(ahead if status in ("denied", "proposed") else words, status)
        if cue is None and status == "authorised" and is_voted(ahead):
            cue = "voted"
        if cue is None and status == "proposed":
            cue = _phrase_in(words, proposed_behind())
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


def _cue_in(words: Sequence[str], status: Status) -> str | None:
    phrase = _phrase_in(words, status_phrases(status))
    if phrase is not None:
        return phrase
    if status_words(status).isdisjoint(words):
        return None
    for index, word in enumerate(words):
        if word not in status_words(status) or (index and words[index - 1] in status_words("not_before")):
            continue
        # `rejected by 432 votes`: that is how many did so.
        if status != "denied" or words[index + 1 : index + 2] != ("by",):
            return word
    return None


def _phrase_in(words: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> str | None:
    text = f" {' '.join(words)} "
    return next((phrase.strip() for phrase in _padded(tuple(phrases)) if phrase in text), None)


@cache
def _padded(phrases: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return tuple(f" {' '.join(phrase)} " for phrase in phrases)
