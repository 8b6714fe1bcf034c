"""Where a figure is: by the nearest place of its clause, by `there`, by what stood before, by headline and dateline."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.situating.article_context import ArticleContext
from transforms.situating.employed import is_employed
from transforms.situating.event_place import (
    is_anothers,
    of_agency,
    of_event,
    of_last_sentence,
    of_scene,
    of_subject,
    same_force,
    same_people,
)
from transforms.situating.headline_place import of_headline, of_lines
from transforms.situating.home_country import country_acted_for, sole_country
from transforms.situating.locative import by_locative
from transforms.situating.origin import counts_people
from transforms.situating.scene import Scene
from transforms.situating.situated import NO_PLACE, Found, Situated
from transforms.situating.there import by_there, is_there
from transforms.vocabulary.situating import situating_words


def place_of(
    context: ArticleContext,
    scene: Scene,
    reading: FigureReading,
    concept: str | None,
    before: Sequence[Situated],
    actor: str | None,
) -> Found:
    """The entity where the counted are, and the rule that decided; None rather than a guess."""
    if reading.quantity.kind not in ("count", "money") or reading.role == "share":
        return NO_PLACE
    if _is_worldwide(scene, reading) and not counts_people(concept):
        return NO_PLACE
    # `92 died there; in Besh 40 did`: the word of the figure's own part goes before places of the others.
    found = by_there(context, scene, before) if is_there(scene, reading) else None
    found = found or by_locative(scene, reading, concept) or by_there(context, scene, before)
    if found is not None:
        return found
    if concept in situating_words("victims"):
        return of_event(context, scene, reading, before, actor)
    found = _without_locative(context, scene, reading, concept, before, actor)
    last = before[-1] if before and before[-1].number == scene.sentence.number else None
    if found[0] is None and reading.role == "base" and last is not None and last.concept == concept:
        return last.place, "place:same_change"  # `rose to 560 from 192`
    return found


def _without_locative(
    context: ArticleContext,
    scene: Scene,
    reading: FigureReading,
    concept: str | None,
    before: Sequence[Situated],
    actor: str | None,
) -> Found:
    """Of people who come and go, and of things that a country counts, its subject's; of forces, that of before."""
    # `Norvia sent 12 divers`: helpers are not at home.
    sent = actor is not None and situating_words("sending") & set(scene.words_before(reading.start, 3))
    if concept in situating_words("arrivals") and not sent:
        return (
            of_subject(scene, reading, speaking=False)
            or of_agency(scene, reading)
            or same_people(scene, before)
            or of_subject(scene, reading, speaking=True)
            or (NO_PLACE if _is_of_firm(context, actor) or is_employed(scene, reading) else of_scene(context, scene))
        )
    if reading.quantity.kind == "money":
        return NO_PLACE
    if situating_words("recording") & set(scene.words_before(reading.start, 2)):
        recorded = of_subject(scene, reading, speaking=False) or of_subject(scene, reading, speaking=True)
        return recorded or NO_PLACE
    held = _of_holder(scene, reading) if concept not in situating_words("sent") else None
    if held is None and concept in situating_words("in_scene"):
        return NO_PLACE if actor is not None else of_scene(context, scene)
    if concept in ("seats", "votes", "lawmakers"):
        return _of_house(context, scene, actor)
    return held or _of_force(context, scene, reading, concept, before, actor)


def _of_house(context: ArticleContext, scene: Scene, actor: str | None) -> Found:
    """`The Norvian parliament backed the war on Kalat by 199 votes`: at home; else where the article is set."""
    voter = context.entities.get(actor or "")
    if voter is not None and (voter.acts_for or voter.entity_type == "country"):
        return voter.acts_for or voter.entity_id, "place:house"
    place, rule = of_lines(context, scene)
    country = country_acted_for(context, place) or sole_country(context)
    return country, rule if place is not None else "place:sole_country"


def _of_force(
    context: ArticleContext,
    scene: Scene,
    reading: FigureReading,
    concept: str | None,
    before: Sequence[Situated],
    actor: str | None,
) -> Found:
    """Where those of the figure before are; of troops that someone has, the place of the sentence before."""
    if _is_of_firm(context, actor) and situating_words("having") & set(scene.words_before(reading.start, 3)):
        return NO_PLACE  # `The group has 9,000 employees`: wherever they are.
    found = same_force(scene, reading, concept, before, actor)
    if found is None and concept == "troops" and reading.role == "level" and not is_anothers(scene, before, actor):
        found = of_last_sentence(scene)
    if found is None and concept in ("troops", "fighters"):
        found = of_headline(context, governed=True)
    return found or NO_PLACE


def _is_worldwide(scene: Scene, reading: FigureReading) -> bool:
    """`2,900 shops around the world`: in no one place."""
    words = scene.words_in(reading.start, len(scene.text))
    phrases = zip(words, words[1:], words[2:], strict=False)
    around = any(phrase in (("around", "the", "world"), ("across", "the", "world")) for phrase in phrases)
    return around or bool(situating_words("worldwide") & set(words))


def _of_holder(scene: Scene, reading: FigureReading) -> Found | None:
    """`Kalat has 5,000 factories`: what a country has, and does not send, is in it."""
    if reading.role != "level":
        return None
    for mention in scene.mentions:
        words = scene.words_in(scene.span_of(mention)[1], reading.start)
        if mention.entity_type == "country" and words and set(words) <= situating_words("holding"):
            return mention.entity_id, "place:holder"
    return None


def _is_of_firm(context: ArticleContext, actor: str | None) -> bool:
    """Whether the owner is a firm or body, which is in no one place."""
    entity = context.entities.get(actor or "")
    return entity is not None and entity.entity_type in ("company", "organisation")
