"""Whose the forces are where their own sentence names nobody: who announces them, or whom the headline names."""

from transforms.entities.article_entities import ContextMention
from transforms.figures.reading import FigureReading
from transforms.situating.article_context import ArticleContext
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.counted_owner import MODIFIERS, owner_of
from transforms.situating.scene import Scene
from transforms.situating.situated import NO_ACTOR, Found
from transforms.vocabulary.situating import situating_words


def by_speaker(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """`The US defence secretary said 217 more would go`: what a state announces of its forces is its own."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    if reading.role != "change" or not {"would", "will"} & set(scene.words_in(start, len(scene.text))):
        return None
    for attribution in scene.attributions:
        if attribution.speaker is None or not attribution.said[0] <= reading.start < attribution.said[1]:
            continue
        for mention in scene.mentions:
            owner = None if mention.entity_type == "person" else owner_of(context, mention.entity_id, concept)
            state = context.entities.get(owner or "")
            inside = attribution.speaker[0] <= scene.span_of(mention)[0] < attribution.speaker[1]
            if inside and owner and state is not None and state.entity_type == "country":
                return owner, "actor:speaker"
    return None


def by_headline(context: ArticleContext, concept: str | None) -> Found:
    """The first owner that the headline names, unless a locative governs it."""
    for mention in context.headline_mentions:
        if mention.entity_type in MODIFIERS:
            words = (context.title or "")[: mention.start].lower().split()[-1:]
            if (not words or words[0] not in situating_words("locatives")) and _acts_in_headline(context, mention):
                owner = owner_of(context, mention.entity_id, concept)
                return (owner, "actor:headline") if owner else NO_ACTOR
    return NO_ACTOR


def _acts_in_headline(context: ArticleContext, mention: ContextMention) -> bool:
    """`Norvia sends`, `Norvia to send`, `Norvian troops`; a name that stands alone is what it is about."""
    following = (context.title or "")[mention.end :].lower().split()[:1]
    if not following or not following[0][0].isalpha():
        return False
    word = following[0].rstrip(",.:")
    acts = (
        word in ("troops", "soldiers", "forces", "army") or is_verb(word) or word in situating_words("headline_verbs")
    )
    return acts or mention.entity_type == "nationality"
