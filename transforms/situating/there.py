"""Where `there` and `the country` are."""

from collections.abc import Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.situating.article_context import ArticleContext
from transforms.situating.counted_owner import country_of
from transforms.situating.located import located
from transforms.situating.scene import Scene
from transforms.situating.situated import Found, Situated
from transforms.vocabulary.situating import situating_words

_REACH = 3
"""How many sentences back `there` reaches."""


def by_there(context: ArticleContext, scene: Scene, before: Sequence[Situated]) -> Found | None:
    """`there`, `in the country`: where the figures before are, else the first place of the sentence before."""
    words = scene.words_in(0, len(scene.text))
    nouns = {noun for the, noun in pairwise(_unnamed(scene)) if the in ("the", "same")}
    definite = nouns & situating_words("definite_places")
    if "there" not in words and not definite:
        return None
    place = _counting_state(scene) or _place_before(scene, before)
    if place is None or ("there" not in words and definite <= situating_words("town_nouns")):
        place = _town_before(context, scene, place)
    if place is not None and "there" not in words and definite <= situating_words("state_nouns"):
        return _state_around(context, place), "place:there"
    return (place, "place:there") if place is not None else None


def is_there(scene: Scene, reading: FigureReading) -> bool:
    """Whether the figure's own part says `there`, or `in the country`, and names no place."""
    start, end = scene.part_of(reading.quantity.number_start)
    words = scene.words_in(start, end)
    if "there" in words:
        return True
    definite = any(
        place in situating_words("locatives") and the == "the" and noun in situating_words("whereabouts")
        for place, the, noun in zip(words, words[1:], words[2:], strict=False)
    )
    return definite and not any(start <= place[0] < end for place in located(scene))


def _town_before(context: ArticleContext, scene: Scene, place: str | None) -> str | None:
    """`in the city`: the place told before where it is a town, else the last town named, be it as a subject."""
    entity = context.entities.get(place or "")
    if entity is not None and entity.entity_type not in ("country", "region"):
        return place
    earlier = scene.previous
    for _ in range(_REACH):
        towns = [row.entity_id for row in earlier.mentions if row.entity_type == "city"] if earlier is not None else []
        if towns or earlier is None:
            return towns[-1] if towns else place
        earlier = earlier.previous
    return place


def _unnamed(scene: Scene) -> tuple[str, ...]:
    """The words without its names: `the Norvian capital` takes up what `the capital` does."""
    named = [scene.span_of(mention) for mention in scene.mentions]
    return tuple(token.lower for token in scene.tokens if not any(start <= token.start < end for start, end in named))


def _counting_state(scene: Scene) -> str | None:
    """`Kalat's crisis centre said 27 had died there`: the country whose own agency counts."""
    for attribution in scene.attributions:
        for mention in scene.mentions if attribution.speaker is not None else ():
            start, end = scene.span_of(mention)
            possessor = scene.words_behind(end, 1) == ("'s",) and mention.entity_type == "country"
            if possessor and attribution.speaker is not None and attribution.speaker[0] <= start < attribution.cue[0]:
                return mention.entity_id
    return None


def _place_before(scene: Scene, before: Sequence[Situated]) -> str | None:
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > _REACH:
            break
        if earlier.place is not None:
            return earlier.place
    ahead = located(scene.previous) if scene.previous is not None else []
    return ahead[0][2].entity_id if ahead else None


def _state_around(context: ArticleContext, place: str) -> str:
    """`the country` behind a town or province is the country it lies in, where the article holds it."""
    entity = context.entities.get(place)
    if entity is None or entity.entity_type == "country":
        return place
    return country_of(context, entity) or place
