"""Whose a figure is: by the words that are counted, by the clause's subject, by what stood before."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.records import Entity, Mention
from transforms.situating.article_context import ArticleContext
from transforms.situating.scene import Scene
from transforms.situating.situated import Found, Situated
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

OWNERS: frozenset[EntityType] = frozenset(
    {"country", "nationality", "armed_group", "organisation", "company", "person"}
)
_NO_ACTOR: Found = (None, "actor:none")
_REACH = 3
"""How many sentences back `the troops` may mean those of an earlier figure."""


def actor_of(context: ArticleContext, scene: Scene, reading: FigureReading, before: Sequence[Situated]) -> Found:
    """The entity that the counted belong to, and the rule that decided; None rather than a guess."""
    if reading.quantity.kind != "count" and reading.role not in ("change", "share"):
        return _by_subject(context, scene, reading) if reading.quantity.kind == "money" else _NO_ACTOR
    found = _by_counted(context, scene, reading)
    if found is not None:
        return found
    if _is_of(reading, "victims"):
        return _NO_ACTOR
    if _is_of(reading, "arrivals"):
        return _NO_ACTOR
    subject = _by_subject(context, scene, reading)
    if subject[0] is not None:
        return subject
    taken_up = _same_force(scene, reading, before)
    if taken_up is not None:
        return taken_up
    return _by_headline(context, reading) if reading.concept in _FORCE_CONCEPTS else _NO_ACTOR


_FORCE_CONCEPTS = frozenset({"troops", "security_personnel", "fighters", "airstrikes", "aircraft", "ships", "tanks"})


def _is_of(reading: FigureReading, group: str) -> bool:
    return reading.concept in situating_words(group)


def owner_of(context: ArticleContext, entity_id: str | None, concept: str | None) -> str | None:
    """Who owns what an entity sends: troops sent by the Pentagon or its president are their country's."""
    entity = context.entities.get(entity_id) if entity_id else None
    if entity is None:
        return entity_id
    if entity.entity_type == "person":
        return entity.acts_for or _country_of(context, entity)
    if concept in situating_words("forces") and entity.acts_for:
        return entity.acts_for
    return entity_id


def _country_of(context: ArticleContext, entity: Entity) -> str | None:
    """The country of a person, where the article's entities hold it."""
    if entity.country_code is None:
        return None
    return next(
        (
            other.entity_id
            for other in context.entities.values()
            if other.entity_type == "country" and other.country_code == entity.country_code
        ),
        None,
    )


def _by_counted(context: ArticleContext, scene: Scene, reading: FigureReading) -> Found | None:
    """A nationality, country or group within the counted words, or possessing them: `560 US troops`."""
    spans = [(reading.start, reading.end)]
    if reading.counted_start is not None and reading.counted_end is not None:
        spans.append((reading.counted_start, reading.counted_end))
    for mention in scene.mentions:
        start, end = scene.span_of(mention)
        if mention.entity_type not in OWNERS or mention.entity_id is None:
            continue
        if any(first <= start and end <= last for first, last in spans) and not _is_located(scene, start):
            return owner_of(context, mention.entity_id, reading.concept), "actor:counted"
        gap = scene.words_in(end, reading.start)
        if end <= reading.start and gap and gap[0] == "'s" and len(gap) <= 2:  # noqa: PLR2004 (its adjective)
            return owner_of(context, mention.entity_id, reading.concept), "actor:possessor"
        behind = scene.words_in(reading.end, start)
        if start >= reading.end and behind[:2] in (("of", "them"), ("of", "whom")) and len(behind) <= 3:  # noqa: PLR2004
            return mention.entity_id, "actor:of_them"
    return None


def _is_located(scene: Scene, start: int) -> bool:
    """Whether a locative governs the mention: `in Iraq`."""
    words = list(scene.words_before(start, 3))
    while words and words[-1] in situating_words("before_place") and words[-1] != "of":
        words.pop()
    return bool(words) and words[-1] in situating_words("locatives")


def _by_subject(context: ArticleContext, scene: Scene, reading: FigureReading) -> Found:
    """The nearest owner before the figure in its clause that no preposition governs."""
    offset = reading.start
    candidates = [
        mention
        for mention in scene.mentions
        if mention.entity_type in OWNERS and mention.entity_id is not None and scene.span_of(mention)[1] <= offset
    ]
    for mention in reversed(candidates):
        start, end = scene.span_of(mention)
        if _is_located(scene, start) or _is_governed(scene, start) or _speaks_only(scene, start, end, offset):
            continue
        if not _reaches(scene, end, offset):
            break
        owner = owner_of(context, mention.entity_id, reading.concept)
        return (owner, "actor:subject") if owner else _NO_ACTOR
    return _by_pronoun(context, scene, reading)


def _is_governed(scene: Scene, start: int) -> bool:
    words = scene.words_before(start, 2)
    return bool(words) and (
        words[-1] in ("of", "by", "with", "against", "from", "for", "via", "per", "over")
        or (words[-1] == "the" and words[0] in ("of", "by", "with", "against", "from", "for", "over"))
    )


def _speaks_only(scene: Scene, start: int, end: int, offset: int) -> bool:
    """Whether the mention only says what a new subject does: `The Pentagon said Iraq has 500`."""
    for attribution in scene.attributions:
        if attribution.speaker is None or not attribution.speaker[0] <= start < attribution.speaker[1]:
            continue
        if attribution.said[0] > offset or attribution.said[1] <= offset:
            return True
        first = scene.words_in(attribution.said[0], offset)[:1]
        return bool(first) and first[0] not in ("it", "they", "he", "she", "its", "their", "his", "her")
    return False


def _reaches(scene: Scene, end: int, offset: int) -> bool:
    """Whether one clause runs from a subject to the figure."""
    between = scene.words_in(end, offset)
    return ";" not in between and ":" not in between


def _by_pronoun(context: ArticleContext, scene: Scene, reading: FigureReading) -> Found:
    """`We have 1,000 soldiers there`: the speaker's country."""
    words = scene.words_in(0, reading.start)
    if words and {"we", "our"} & set(words):
        offset = scene.shift + reading.quantity.number_start
        for quotation in scene.quotations:
            if quotation.direct and quotation.start <= offset < quotation.end and quotation.speaker_id:
                owner = owner_of(context, quotation.speaker_id, reading.concept)
                return (owner, "actor:we") if owner else _NO_ACTOR
    return _NO_ACTOR


def _same_force(scene: Scene, reading: FigureReading, before: Sequence[Situated]) -> Found | None:
    """`The new troops`, `it now has 134,000`: those of the last figure of the same concept."""
    words = scene.words_in(0, reading.start)
    counted = (reading.counted or "").lower().split()
    takes_up = bool(set(words) & {"it", "they", "its", "their"}) or bool(
        {*words[-3:], *counted[:1]} & situating_words("same")
    )
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > _REACH:
            break
        if earlier.actor is None or earlier.reading.concept != reading.concept:
            continue
        if takes_up or earlier.number == scene.sentence.number or reading.counted is None:
            return earlier.actor, "actor:same_force"
    return None


def _by_headline(context: ArticleContext, reading: FigureReading) -> Found:
    """The one owner that the headline names before any place."""
    for mention in context.headline_mentions:
        if mention.entity_type in OWNERS and mention.entity_id is not None:
            before = (context.title or "")[: mention.start].lower().split()[-1:]
            if not before or before[0] not in situating_words("locatives"):
                return owner_of(context, mention.entity_id, reading.concept), "actor:headline"
    return _NO_ACTOR
