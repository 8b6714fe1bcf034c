"""Whether a figure is so, is to be, may be, or is denied: by the words of its clause."""

import re
from collections.abc import Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.cues import FIGURE, cue_in, in_company, phrase_in, predicate_of
from transforms.situating.decided import is_count_of_votes, is_resolved, is_voted, without_belief, without_whole
from transforms.situating.remaining import is_joined, is_of_the_past, is_possessed, is_whole, stays, was_once
from transforms.situating.scene import Scene
from transforms.situating.told import Told, attribution_around, clauses_of, said_around, stands_behind_cause
from transforms.vocabulary.situating import (
    denied_behind,
    proposed_behind,
    situating_words,
    status_phrases,
    status_words,
)
from transforms.vocabulary.times import words_in
from transforms.vocabulary.words import Status

_MAY, _LOWER_MAY = "status:may", re.compile(r"\bmay\b")
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
    for told in clauses_of(scene, reading):
        found = _status_in(told, reading)
        if found is not None and found[1] == _MAY and _LOWER_MAY.search(scene.text) is None:
            found = None  # the month
        if found is not None and _is_granted(scene, reading, found[1]):
            return "authorised", "status:granted"
        if found is not None:
            supposed = _is_supposed(cue, found[1]) or cue in status_words("hypothetical")
            conditional = found[0] == "planned" and (supposed or _is_conditional(scene, reading))
            return ("hypothetical", "status:if") if conditional else found
        if _is_finite(told.words) or cue in status_words("counting"):
            break
    if _stands_behind_if(scene, reading):
        return "hypothetical", "status:if"
    behind_cause = stands_behind_cause(scene, reading.quantity.number_start)
    return (None if behind_cause else _as_reported(scene, reading, cue)) or ("actual", "status:plain")


def _is_finite(words: Sequence[str]) -> bool:
    """Whether a clause has a verb of its own; `taking the work force to 280,000` has none."""
    return any(is_verb(word) for word in words) and not words[0].endswith("ing")


def _before_reading(scene: Scene, reading: FigureReading, cue: str) -> tuple[Status, str] | None:
    """The status of what is so, denied or forecast whatever its own clause says."""
    start, _ = scene.part_of(reading.quantity.number_start)
    if reading.role == "base" and cue_in((*scene.words_in(start, reading.start), FIGURE), "forecast"):
        return "hypothetical", "status:forecast"
    if reading.role == "base" or reading.quantity.kind == "length":
        return "actual", f"status:{'base' if reading.role == 'base' else 'length'}"
    if any(is_so(scene, reading) for is_so in (is_joined, stays, is_possessed, is_whole, was_once, is_of_the_past)):
        return "actual", "status:there"
    denial = _denial_of(scene, reading.quantity.number_start)
    if denial is not None:
        return "denied", f"status:{denial}"
    if cue in status_words("forecast") and not stands_behind_cause(scene, reading.quantity.number_start):
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
    start, _ = clause_around(scene, reading.quantity.number_start)
    if _is_indicative_aside(scene, reading):
        return None
    # `asked customers to save power as it fell to minus 2 degrees`; but `asked for $6bn for those hit by a storm`.
    told = (
        *scene.words_in(max(start, said_around(scene, reading.start)[0]), reading.start),
        *_verb_behind(scene, reading),
    )
    if cue in status_words("proposed") and any(word in words_in("past_words") or word.endswith("ed") for word in told):
        return None
    heard = (*scene.words_in(0, reading.start), FIGURE)
    said = next((status for status in spoken if cue in status_words(status) and in_company(cue, heard, status)), None)
    return None if said is None else (said, f"status:{cue}")


def _verb_behind(scene: Scene, reading: FigureReading) -> tuple[str, ...]:
    return scene.words_behind(reading.end, 2)


def _is_indicative_aside(scene: Scene, reading: FigureReading) -> bool:
    """`asked for the departure of its ships, of which 14 are in Arica`: told as so, and not as asked for."""
    start, end = scene.part_of(reading.quantity.number_start)
    opening = scene.words_behind(start, 2)
    relative = start > 0 and bool(set(opening) & {"which", "who", "whom", "whose", "where"})
    return relative and bool(set(scene.words_in(start, end)) & status_words("indicative"))


def _denial_of(scene: Scene, offset: int) -> str | None:
    """`Kabul denied a claim that 60 had surrendered`, `a report that 60 had is untrue`: what denies it."""
    start, last = said_around(scene, offset)
    ahead = scene.words_in(start, offset)
    if set(ahead) & status_words("reported_nouns") and "that" in ahead:
        behind = phrase_in(scene.words_in(offset, last), denied_behind())
        if behind is not None:
            return behind.replace(" ", "_")
    attribution = attribution_around(scene, offset)
    if attribution is None:
        return None
    ahead = scene.words_in(scene.part_of(offset)[0], attribution.said[0])
    return next((word for word in ahead if word in status_words("denied")), None)


def _cue_around(scene: Scene, offset: int) -> str:
    """The verb that reports the words around an offset; empty where none does."""
    attribution = attribution_around(scene, offset)
    return scene.text[slice(*attribution.cue)].lower() if attribution is not None else ""


def _is_conditional(scene: Scene, reading: FigureReading) -> bool:
    """What will be `if` something happens is no plan: `if` opens the sentence, or stands in this or the next part."""
    start, end = scene.part_of(reading.quantity.number_start)
    words = (*scene.words_in(0, len(scene.text))[:2], *scene.words_in(start, end))
    following = scene.words_behind(end + 1, 3)
    return any(
        word in ("if", "unless") and before not in ("even", "as", "what")
        for before, word in pairwise(("", *words, *following))
    )


def _is_supposed(cue: str, rule: str) -> bool:
    """`says each would lose a week's pay`: what follows a present is no plan told later; `said it would cut` is."""
    return rule == "status:would" and cue.endswith("s")


def _stands_behind_if(scene: Scene, reading: FigureReading) -> bool:
    """Behind `if` in the figure's own part of the sentence."""
    start, _ = scene.part_of(reading.quantity.number_start)
    words = scene.words_in(start, reading.quantity.number_start)
    return any(word in ("if", "unless") for word in words)


def _status_in(told: Told, reading: FigureReading) -> tuple[Status, str] | None:
    words, ahead = without_whole(without_belief(told.words)), told.ahead
    if (
        reading.role == "level"
        and told.place == "own"
        and any(in_company(word, words, "actual") for word in status_words("actual") & set(words))
    ):
        return "actual", "status:now"
    for status in _ORDER:
        votes = status in ("authorised", "denied") and is_count_of_votes(ahead, reading)
        if votes or (status == "denied" and told.place != "own"):
            continue
        cue = cue_in(ahead if status in ("denied", "proposed") else words, status) or _further_cue(status, words, ahead)
        if cue is not None:
            return status, f"status:{cue.replace(' ', '_')}"
        if status == "hypothetical":
            possible = next((word for word in words if word in status_words("possible")), None)
            if possible is not None:
                return _possible(words, reading), f"status:{possible}"
    return ("planned", "status:to_do") if is_resolved(ahead) else None


def _is_granted(scene: Scene, reading: FigureReading, rule: str) -> bool:
    """`may now have up to 900 under the resolution`: as many as it may have are allowed, and not proposed."""
    if rule not in ("status:may", "status:can") or reading.quantity.comparator != "at_most":
        return False
    return not status_words("granting").isdisjoint(scene.words_in(0, len(scene.text)))


def _further_cue(status: Status, words: Sequence[str], ahead: Sequence[str]) -> str | None:
    """What a status is told by besides its own words: a vote, a predicate behind the figure, a forecast."""
    if status == "authorised":
        return "voted" if is_voted(ahead) else None
    if status == "proposed":
        return phrase_in(predicate_of(words), proposed_behind())
    if status == "hypothetical":
        return cue_in(ahead, "forecast") or phrase_in(words, status_phrases("forecast"))
    return None


def _possible(words: Sequence[str], reading: FigureReading) -> Status:
    """`could send 500 troops` is a proposal, `could be driven out` a fear."""
    victims = situating_words("victims") | situating_words("arrivals")
    passive = "be" in words
    return "hypothetical" if passive or reading.concept in victims or reading.concept is None else "proposed"
