"""Whose a figure is: by the words that are counted, by the clause's subject, by what stood before."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.records import Entity, Mention
from transforms.situating.article_context import ArticleContext
from transforms.situating.clauses import clause_around
from transforms.situating.scene import Scene
from transforms.situating.situated import Found, Situated
from transforms.situating.taken_up import is_located, subject_of, subjects_before, takes_up_subject
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

_MODIFIERS: frozenset[EntityType] = frozenset({"country", "nationality", "armed_group", "organisation", "company"})
_STATE_FORCES = frozenset({"troops", "security_personnel", "fighters", "airstrikes", "aircraft", "ships", "tanks"})
_NO_ACTOR: Found = (None, "actor:none")
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
        return _NO_ACTOR
    counted = _by_counted(context, scene, reading, concept) or _by_possessive(context, scene, reading, concept)
    if counted is not None:
        return counted
    elided = _of_same_sentence(scene, reading, concept, before)
    if concept in situating_words("victims") or (
        concept in situating_words("arrivals") and not _is_employed(scene, reading)
    ):
        return elided or _NO_ACTOR
    subject = _by_subject(context, scene, reading, concept)
    if subject[0] is not None:
        return subject
    found = elided or _same_force(scene, reading, concept, before)
    if found is not None:
        return found
    return _by_headline(context, concept) if concept in _STATE_FORCES else _NO_ACTOR


def owner_of(context: ArticleContext, entity_id: str | None, concept: str | None) -> str | None:
    """Who owns what an entity sends: troops sent by the Pentagon or a president are their country's."""
    entity = context.entities.get(entity_id) if entity_id else None
    if entity is None:
        return entity_id
    if entity.entity_type == "person":
        return entity.acts_for or _country_of(context, entity)
    if entity.acts_for and (concept in situating_words("forces") or concept in situating_words("arrivals")):
        return entity.acts_for
    return entity_id


def _country_of(context: ArticleContext, entity: Entity) -> str | None:
    """The country of a person, where the article's entities hold it."""
    if entity.country_code is None:
        return None
    countries = (other for other in context.entities.values() if other.entity_type == "country")
    return next((other.entity_id for other in countries if other.country_code == entity.country_code), None)


def _by_counted(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """A nationality, country or group within the counted words, or possessing them: `560 US troops`."""
    for mention in scene.mentions:
        if mention.entity_type not in _MODIFIERS or mention.entity_id is None:
            continue
        rule = _tie(scene, reading, mention)
        owner = owner_of(context, mention.entity_id, concept) if rule else None
        if rule and owner:
            return owner, rule
    return None


def _by_possessive(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """`14 of its citizens`, `lost 30`: those of the subject, be it who speaks."""
    counted = (reading.counted or "").lower().split()[:1]
    near = (*scene.words_before(reading.start, 1), *scene.words_behind(reading.quantity.number_end, 2), *counted)
    owned = {"its", "their", "his", "her"} & set(near) or {"lost", "lose", "losing", "loses"} & set(
        scene.words_before(reading.start, 2)
    )
    subjects = subjects_before(scene, reading.start) if owned else []
    owner = owner_of(context, subjects[0].entity_id, concept) if subjects else None
    return (owner, "actor:its") if owner else None


def _tie(scene: Scene, reading: FigureReading, mention: Mention) -> str | None:
    """The rule by which a mention belongs to the counted words; None where it does not."""
    start, end = scene.span_of(mention)
    counted = (reading.counted_start or reading.start, reading.counted_end or reading.end)
    inside = any(first <= start and end <= last for first, last in ((reading.start, reading.end), counted))
    if inside and not is_located(scene, start) and not _is_outrun(scene, reading, end):
        # `100 Rangers`: a unit is counted, and is not whose it is.
        return None if end == counted[1] and mention.entity_type in ("organisation", "company") else "actor:counted"
    if mention.entity_type == "nationality" and end <= counted[0] and not scene.words_in(end, counted[0]):
        return "actor:counted"
    gap = scene.words_in(end, reading.start)
    if end <= reading.start and gap and gap[0] == "'s" and len(gap) <= 2:  # noqa: PLR2004 (its adjective)
        return "actor:possessor"
    behind = scene.words_in(reading.end, start)
    if start >= reading.end and len(behind) <= 3:  # noqa: PLR2004 (of them, aboard the)
        if behind[:2] in (("of", "them"), ("of", "whom")):
            return "actor:of_them"
        if mention.entity_type == "nationality" and behind[:1] in (("aboard",), ("of",), ("from",), ("on",)):
            return "actor:of"
    if mention.entity_type == "nationality" and start >= reading.end and behind[-1:] in (("were",), ("was",), ("are",)):
        return "actor:predicate" if len(behind) <= 5 else None  # noqa: PLR2004 (of the dead were)
    return None


def _is_outrun(scene: Scene, reading: FigureReading, end: int) -> bool:
    """`101 Americans died; Britain lost 30`: the noun is the first figure's, whose it is the second subject's."""
    subjects = subjects_before(scene, reading.start) if end < reading.start else []
    return bool(subjects) and scene.span_of(subjects[0])[0] > end


def _by_subject(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found:
    """The nearest owner before the figure that no preposition governs, or whom a pronoun takes up."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    pronoun = takes_up_subject(scene, start, reading.start)
    for mention in subjects_before(scene, reading.start):
        first, end = scene.span_of(mention)
        if _speaks_only(scene, first, reading.start):
            continue
        if {";", ":"} & set(scene.words_in(end, reading.start)):
            break
        if pronoun and first >= start:
            pronoun = False
        owner = owner_of(context, mention.entity_id, concept)
        return (owner, "actor:subject") if owner else _NO_ACTOR
    entity_id, rule = _taken_up(scene, reading, start)
    owner = owner_of(context, entity_id, concept)
    return (owner, rule) if owner else _NO_ACTOR


def _taken_up(scene: Scene, reading: FigureReading, start: int) -> Found:
    """`we` is who speaks; `it` and `the group` are the subject of the sentence before."""
    if {"we", "our"} & set(scene.words_in(start, reading.start)):
        offset = scene.shift + reading.quantity.number_start
        around = [row for row in scene.quotations if row.direct and row.start <= offset < row.end]
        return (around[0].speaker_id, "actor:we") if around else _NO_ACTOR
    if takes_up_subject(scene, start, reading.start):
        return subject_of(scene.previous) or _last_speaker(scene.previous), "actor:it"
    return _NO_ACTOR


def _last_speaker(scene: Scene | None) -> str | None:
    speakers = [row.speaker_id for row in scene.quotations if row.speaker_id] if scene is not None else []
    return speakers[-1] if speakers else None


def _speaks_only(scene: Scene, start: int, offset: int) -> bool:
    """Whether a mention only says what another subject does: `The Pentagon said Iraq has 500`."""
    for attribution in scene.attributions:
        if attribution.speaker is None or not attribution.speaker[0] <= start < attribution.speaker[1]:
            continue
        if not attribution.said[0] <= offset < attribution.said[1]:
            return True
        return not takes_up_subject(scene, attribution.said[0], offset)
    return False


def _is_employed(scene: Scene, reading: FigureReading) -> bool:
    """People hired, employed or dismissed are the employer's."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    return bool(set(scene.words_in(start, reading.start)) & situating_words("employing"))


def _of_same_sentence(
    scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated]
) -> Found | None:
    """The figure before in the same sentence, where this one has no noun of its own: `and 220 unaccounted for`."""
    if not before or before[-1].number != scene.sentence.number or reading.counted is not None:
        return None
    last = before[-1]
    alike = last.concept == concept or {last.concept, concept} <= situating_words("victims")
    return (last.actor, "actor:elided") if last.actor is not None and alike else None


def _same_force(scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated]) -> Found | None:
    """`The new troops`, `the last 800`: those of the last figure of the same concept."""
    words = scene.words_in(0, reading.start)
    counted = (reading.counted or "").lower().split()
    definite = bool({*words[-3:], *counted[:1]} & situating_words("same"))
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > _REACH:
            break
        if earlier.actor is None or earlier.concept != concept or concept is None:
            continue
        if definite or scene.sentence.number - earlier.number <= 1:
            return earlier.actor, "actor:same_force"
    return None


def _by_headline(context: ArticleContext, concept: str | None) -> Found:
    """The first owner that the headline names, unless a locative governs it."""
    for mention in context.headline_mentions:
        if mention.entity_type in _MODIFIERS:
            words = (context.title or "")[: mention.start].lower().split()[-1:]
            if not words or words[0] not in situating_words("locatives"):
                owner = owner_of(context, mention.entity_id, concept)
                return (owner, "actor:headline") if owner else _NO_ACTOR
    return _NO_ACTOR
