"""Whose a figure is: by the words that are counted, by the clause's subject, by what stood before."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.situating.announced_owner import by_headline, by_speaker
from transforms.situating.article_context import ArticleContext
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.counted_owner import by_counted, by_possessive, owner_of
from transforms.situating.origin import by_origin
from transforms.situating.scene import Scene
from transforms.situating.situated import NO_ACTOR, Found, Situated
from transforms.situating.speaks_only import speaks_only
from transforms.situating.taken_up import company_before, is_elided, subject_of, subjects_before, takes_up_subject
from transforms.vocabulary.situating import situating_words

_STATE_FORCES = frozenset({"troops", "security_personnel", "fighters", "airstrikes", "aircraft", "ships", "tanks"})
_END = 1_000_000
"""Behind any sentence."""
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
        or by_possessive(context, scene, reading, concept)
        or by_origin(context, scene, reading, concept)
    )
    if counted is not None:
        return counted
    elided = _of_same_sentence(scene, reading, concept, before)
    if _is_nobodys(scene, reading, concept) or _is_joined(scene, reading):
        return elided or NO_ACTOR
    subject = _by_subject(context, scene, reading, concept)
    found = subject if subject[0] is not None else elided or _same_force(scene, reading, concept, before)
    if found is None and concept in _STATE_FORCES:
        speaking = by_speaker(context, scene, reading, concept)
        return speaking if speaking is not None else by_headline(context, concept)
    return found or NO_ACTOR


def _is_nobodys(scene: Scene, reading: FigureReading, concept: str | None) -> bool:
    """Whether the counted belong to nobody but by their own words: the dead, refugees, what a country records."""
    if concept in situating_words("arrivals"):
        return not _is_employed(scene, reading)
    recorded = concept is None and situating_words("recording") & set(scene.words_before(reading.start, 2))
    return concept in situating_words("victims") or bool(recorded)


def _is_joined(scene: Scene, reading: FigureReading) -> bool:
    """`They will join 12,000 peacekeepers`: those are there already, and may be others'."""
    return not is_elided(reading) and bool(situating_words("joining") & set(scene.words_before(reading.start, 2)))


def _by_subject(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found:
    """The nearest owner before the figure that no preposition governs, or whom a pronoun takes up."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    pronoun = takes_up_subject(scene, start, reading.start)
    for mention in subjects_before(scene, reading.start):
        first, end = scene.span_of(mention)
        if speaks_only(scene, first, reading.start):
            continue
        if {";", ":"} & set(scene.words_in(end, reading.start)):
            break
        if pronoun and first >= start:
            pronoun = False
        owner = owner_of(context, mention.entity_id, concept)
        return (owner, "actor:subject") if owner else NO_ACTOR
    named = company_before(scene, reading.start)
    entity_id, rule = (named, "actor:of_company") if named else _taken_up(scene, reading, start)
    owner = owner_of(context, entity_id, concept)
    return (owner, rule) if owner else NO_ACTOR


def _taken_up(scene: Scene, reading: FigureReading, start: int) -> Found:
    """`we` is who speaks; `it` and `the group` are the subject of the sentence before."""
    if {"we", "our"} & set(scene.words_in(start, reading.start)):
        offset = scene.shift + reading.quantity.number_start
        around = [row for row in scene.quotations if row.direct and row.start <= offset < row.end]
        return (around[0].speaker_id, "actor:we") if around else NO_ACTOR
    if takes_up_subject(scene, start, reading.start):
        return _last_subject(scene), "actor:it"
    return NO_ACTOR


def _last_subject(scene: Scene) -> str | None:
    """Of the sentence before, or the one before that: its subject, else who speaks in it."""
    earlier = scene.previous
    for _ in range(2):
        found = subject_of(earlier) or _last_speaker(earlier) or company_before(earlier, _END)
        if found is not None or earlier is None:
            return found
        earlier = earlier.previous
    return None


def _last_speaker(scene: Scene | None) -> str | None:
    speakers = [row.speaker_id for row in scene.quotations if row.speaker_id] if scene is not None else []
    return speakers[-1] if speakers else None


def _is_employed(scene: Scene, reading: FigureReading) -> bool:
    """People hired, employed or dismissed are the employer's."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    return bool(set(scene.words_in(start, reading.start)) & situating_words("employing"))


def _of_same_sentence(
    scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated]
) -> Found | None:
    """The figure before in the same sentence, where this one has no noun of its own: `and 220 unaccounted for`."""
    if not before or before[-1].number != scene.sentence.number or not is_elided(reading):
        return None
    last = before[-1]
    if ";" in scene.words_in(last.reading.end, reading.start):
        return None
    alike = last.concept == concept or {last.concept, concept} <= situating_words("victims")
    return (last.actor, "actor:elided") if last.actor is not None and alike else None


def _same_force(scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated]) -> Found | None:
    """`The new troops`, `the last 800`: those of the last figure of the same concept."""
    words = scene.words_in(0, reading.start)
    if any(is_verb(word) for word in words) and words[0] not in situating_words("taking_up"):
        return None
    counted = (reading.counted or "").lower().split()
    definite = bool({*words[-3:], *counted[:1]} & situating_words("same"))
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > _REACH:
            break
        if earlier.actor is None or earlier.concept != concept or concept is None:
            continue
        alike = earlier.concept != "fighters" or earlier.reading.counted_head == reading.counted_head
        if definite or (alike and scene.sentence.number - earlier.number <= 1):
            return earlier.actor, "actor:same_force"
    return None
