"""Whose a figure is: by the words that are counted, by the clause's subject, by what stood before."""

from collections.abc import Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.figures.tokens_lexicon import noun_lemma
from transforms.situating.announced_owner import by_headline, by_speaker
from transforms.situating.article_context import ArticleContext
from transforms.situating.clauses import is_verb
from transforms.situating.counted_owner import by_contact, by_counted, by_possessive
from transforms.situating.employed import is_employed
from transforms.situating.force_owner import by_force
from transforms.situating.origin import by_origin, counts_people
from transforms.situating.scene import Scene
from transforms.situating.situated import NO_ACTOR, Found, Situated
from transforms.situating.subject_owner import JOINT, by_subject
from transforms.situating.taken_up import is_elided
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

_STATE_FORCES = frozenset({"troops", "security_personnel", "fighters", "airstrikes", "aircraft", "ships", "tanks"})
_OWNERS: frozenset[EntityType] = frozenset({"organisation", "armed_group", "company", "other"})
_REACH = 3
"""How many sentences back `the troops` may mean those of an earlier figure."""


def actor_of(
    context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated]
) -> Found:
    """The entity that the counted belong to, and the rule that decided; None rather than a guess.

    People to whom something happens are their country's only where the text says so; the troops, jobs
    and seats that someone has or sends are the subject's.
    """
    if reading.quantity.kind not in ("count", "money") or reading.role == "share":
        return NO_ACTOR
    counted = (
        by_counted(context, scene, reading, concept)
        or by_contact(context, scene, reading, concept)
        or by_force(context, scene, reading, concept)
        or by_possessive(context, scene, reading, concept)
        or by_origin(context, scene, reading, concept)
    )
    return counted if counted is not None else _by_clause(context, scene, reading, concept, before)


def _by_clause(
    context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated]
) -> Found:
    """Whose it is where its own words do not tell: by the clause's subject, or what stood before."""
    last = before[-1] if before and before[-1].number == scene.sentence.number else None
    if last is not None and is_elided(reading) and _names_another(scene, reading, last.reading.end):
        return NO_ACTOR  # `Norvia lost 40 seats and Vostria 12`
    elided = _of_same_sentence(scene, reading, concept, before)
    if _is_nobodys(scene, reading, concept) or _is_joined(scene, reading):
        return elided or NO_ACTOR
    if _is_whole(scene, reading, concept) or _is_target(scene, reading, concept):
        return NO_ACTOR
    subject = by_subject(context, scene, reading, "troops" if _is_manned(scene, reading) else concept)
    if subject == JOINT:
        return JOINT
    found = subject if subject[0] is not None else elided or _same_force(scene, reading, concept, before)
    if found is None and concept in _STATE_FORCES and not _is_of_many(scene, reading):
        speaking = by_speaker(context, scene, reading, concept)
        return speaking if speaking is not None else by_headline(context, concept)
    return found or NO_ACTOR


def _is_nobodys(scene: Scene, reading: FigureReading, concept: str | None) -> bool:
    """Whether the counted belong to nobody but by their own words: the dead, refugees, what a country records."""
    if concept in situating_words("arrivals"):
        built = concept == "homes" and situating_words("building") & set(scene.words_before(reading.start, 2))
        sent = _is_sent(scene, reading, concept)
        return not (built or sent or is_employed(scene, reading) or _is_manned(scene, reading))
    recorded = concept is None and situating_words("recording") & set(scene.words_before(reading.start, 2))
    return concept in situating_words("victims") or bool(recorded)


def _is_of_many(scene: Scene, reading: FigureReading) -> bool:
    """`The multinational force for Kalat will number 7,500`: whoever else is named."""
    words = scene.words_in(0, reading.start)
    if situating_words("of_many") & set((reading.counted or "").lower().split()):
        return True
    return any(
        of_many in situating_words("of_many") and force in situating_words("force_nouns")
        for of_many, force in pairwise(words)
    )


def _is_joined(scene: Scene, reading: FigureReading) -> bool:
    """`They will join 12,000 peacekeepers`: those are there already, and may be others'."""
    return not is_elided(reading) and bool(situating_words("joining") & set(scene.words_before(reading.start, 2)))


def _is_whole(scene: Scene, reading: FigureReading, concept: str | None) -> bool:
    """`won 149 of the 300 seats`: all the seats there are, and no party's."""
    start = reading.quantity.number_start
    parted = any(0 <= start - row.quantity.number_end <= len(" of the ") for row in scene.readings)
    return concept in ("seats", "votes", "lawmakers") and parted and scene.words_before(reading.start, 2)[:1] == ("of",)


def _is_target(scene: Scene, reading: FigureReading, concept: str | None) -> bool:
    """`destroyed 14 tanks`, `freed seven pirates`, `driven two million from home`: those of the other side."""
    verbs = set(scene.words_before(reading.start, 3)) & (situating_words("harming") | situating_words("facing"))
    driven = set(scene.words_before(reading.start, 1)) & situating_words("driving") and is_elided(reading)
    hit = (
        concept in situating_words("forces")
        or counts_people(concept)
        or reading.counted_head in situating_words("belonging")
    )
    return bool(driven) or (hit and bool(verbs))


def _is_sent(scene: Scene, reading: FigureReading, concept: str | None) -> bool:
    """`Norway sent 12 divers`: helpers are the sender's; people, migrants and prisoners are not."""
    verbs = situating_words("sending") & set(scene.words_before(reading.start, 3))
    return (
        concept == "people" and bool(verbs) and reading.counted_head not in ("person", "people", "man", "woman", None)
    )


def _is_manned(scene: Scene, reading: FigureReading) -> bool:
    """`The UN force has 1,197 men and women`: those of whom someone has so many are a force."""
    heads = {reading.counted_head, *(noun_lemma(word) for word in (reading.counted or "").lower().split()[:1])}
    near = scene.words_before(reading.start, 3)
    return bool(heads & situating_words("manning")) and bool(situating_words("having") & set(near))


def _of_same_sentence(
    scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated]
) -> Found | None:
    """The figure before in the same sentence, where this one has no noun of its own: `and 220 unaccounted for`."""
    if not before or not is_elided(reading):
        return None
    last = before[-1]
    if last.number != scene.sentence.number:
        parted = scene.words_behind(reading.quantity.number_end, 2) == ("of", "them")
        near = parted and last.actor is not None and scene.sentence.number - last.number == 1
        return (last.actor, "actor:of_them") if near else None
    if ";" in scene.words_in(last.reading.end, reading.start):
        return None
    alike = last.concept == concept or {last.concept, concept} <= situating_words("victims")
    return (last.actor, "actor:elided") if last.actor is not None and alike else None


def _names_another(scene: Scene, reading: FigureReading, floor: int = 0) -> bool:
    """Whether a capital word before the figure, behind the sentence's first, is none of the names that are known."""
    spans = [*map(scene.span_of, scene.mentions), *map(scene.span_of, scene.times)]
    names = [
        row
        for row in scene.mentions
        if row.entity_type in _OWNERS and floor <= scene.span_of(row)[0] and scene.span_of(row)[1] <= reading.start
    ]
    if any(row.entity_id is None for row in names):
        return True
    capital = [
        token.start
        for token in scene.tokens[1:]
        if floor <= token.start and token.end <= reading.start and token.text[0].isupper() and len(token.text) > 1
    ]
    return any(not any(first <= start < last for first, last in spans) for start in capital)


def _same_force(scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated]) -> Found | None:
    """`The new troops`, `the last 800`: those of the last figure of the same concept."""
    words = scene.words_in(0, reading.start)
    if any(is_verb(word) for word in words) and words[0] not in situating_words("taking_up"):
        return None
    if _names_another(scene, reading):
        return None
    counted = (reading.counted or "").lower().split()
    definite = bool({*words[-3:], *counted[:1]} & situating_words("same"))
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > _REACH:
            break
        if earlier.actor is None or concept is None or not _are_alike(earlier.concept, concept):
            continue
        alike = earlier.concept != "fighters" or earlier.reading.counted_head == reading.counted_head
        if definite or (alike and scene.sentence.number - earlier.number <= 1):
            return earlier.actor, "actor:same_force"
    return None


def _are_alike(first: str | None, second: str) -> bool:
    """The same concept, or jobs and those who have them."""
    return first == second or {first, second} == {"jobs", "workers"}
