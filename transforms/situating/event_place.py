"""Where the counted are when no place stands beside them: the event's place, the subject's, that of before."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.situating.article_context import ArticleContext
from transforms.situating.located import PLACES, located
from transforms.situating.scene import Scene
from transforms.situating.situated import NO_PLACE, Found, Situated
from transforms.situating.taken_up import stands_for_country
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

_STATES: frozenset[EntityType] = frozenset({"country", "region", "city"})
_REACH = 3
"""How many sentences back the same event reaches."""


def of_event(context: ArticleContext, scene: Scene, reading: FigureReading, before: Sequence[Situated]) -> Found:
    """Where the dead died: the event's place, as the sentence, the one before, headline or dateline tells."""
    recorded = situating_words("recording") & set(scene.words_before(reading.start, 2))
    found = (
        _of_possessor(scene)
        or of_subject(scene, reading, speaking=False)
        or (of_subject(scene, reading, speaking=True) if recorded else None)
        or _same_event(scene, before)
        or of_subject(scene, reading, speaking=True)
        or of_agency(scene)
        or of_last_sentence(scene)
    )
    if found is not None:
        return found
    for lines, rule in ((context.headline_mentions, "headline"), (context.dateline_mentions, "dateline")):
        for line in lines:
            if line.entity_type in PLACES:
                return line.entity_id, f"place:{rule}"
    return NO_PLACE


def _of_possessor(scene: Scene) -> Found | None:
    """`Nepal's earthquake`: an event stands where its possessor is, unless that is an agency's country."""
    for mention in scene.mentions:
        following = scene.words_behind(scene.span_of(mention)[1], 2)
        agency = following[1:] and following[1] in situating_words("state_agencies")
        if mention.entity_type in PLACES and mention.entity_id and following[:1] == ("'s",) and not agency:
            return mention.entity_id, "place:possessor"
    return None


def of_agency(scene: Scene) -> Found | None:
    """`South Korea's coast guard said`, `Hong Kong police`: an agency counts what is at home."""
    for mention in scene.mentions:
        following = [word for word in scene.words_behind(scene.span_of(mention)[1], 2) if word != "'s"]
        if (
            mention.entity_type in (*_STATES, "nationality")
            and mention.entity_id
            and following
            and following[0] in situating_words("state_agencies")
        ):
            return mention.entity_id, "place:agency"
    return None


def of_subject(scene: Scene, reading: FigureReading, *, speaking: bool) -> Found | None:
    """`Germany expects 800,000 asylum seekers`: the country that takes in, counts or loses people is where they are.

    `speaking` looks at countries that only say so: `Turkey said 130,000 had crossed`.
    """
    for mention in reversed(scene.mentions):
        start, end = scene.span_of(mention)
        if mention.entity_type not in _STATES or mention.entity_id is None or end > reading.start:
            continue
        following, before = scene.words_behind(end, 1), scene.words_before(start, 1)
        if following == ("'s",) or before in (("from",), ("by",), ("against",)):
            continue
        if not following or following[0] in situating_words("state_agencies") or following[0] in ("lost", "loses"):
            continue
        if (following[0] == "has" and "lost" in scene.words_behind(end, 2)) or speaking != _speaks(scene, start, end):
            continue
        # `Dhaka plans to move 100,000`: a capital that acts is its country.
        acting = stands_for_country(scene, mention)
        return scene.capitals[mention.entity_id] if acting else mention.entity_id, "place:subject"
    return None


def of_recorder(scene: Scene, reading: FigureReading) -> Found | None:
    """`and Kalat reported 1,500 deaths`: the country directly before a verb of counting and the figure."""
    for mention in scene.mentions:
        words = scene.words_in(scene.span_of(mention)[1], reading.start)
        state = mention.entity_type in _STATES and mention.entity_id is not None
        if state and len(words) == 1 and words[0] in situating_words("recording"):
            return mention.entity_id, "place:recorder"
    return None


def _speaks(scene: Scene, start: int, end: int) -> bool:
    """Whether a mention is the whole of a speaker's words."""
    return any(
        attribution.speaker is not None and attribution.speaker[0] <= start and end <= attribution.speaker[1]
        for attribution in scene.attributions
    )


def of_last_sentence(scene: Scene) -> Found | None:
    """`The mill burnt down in Besh. Twelve people died.`: the one place of the sentence before."""
    places = {mention.entity_id for _, _, mention in located(scene.previous)} if scene.previous is not None else set()
    return (next(iter(places)), "place:last_sentence") if len(places) == 1 else None


def _same_event(scene: Scene, before: Sequence[Situated]) -> Found | None:
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > _REACH:
            break
        if earlier.place is not None and earlier.concept in situating_words("victims"):
            return earlier.place, "place:same_event"
    return None


def same_people(scene: Scene, before: Sequence[Situated]) -> Found | None:
    """`Among the dead were 14 foreigners`, `130,000 had crossed`: where the people counted before are."""
    people = situating_words("victims") | situating_words("arrivals")
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > 1:
            break
        if earlier.place is not None and earlier.concept in people:
            return earlier.place, "place:same_people"
    return None


def same_force(scene: Scene, concept: str | None, before: Sequence[Situated]) -> Found | None:
    """`The new troops`: where those of the last figure of the same concept are."""
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > 1:
            break
        if earlier.place is not None and concept is not None and earlier.concept == concept:
            return earlier.place, "place:same_force"
    return None
