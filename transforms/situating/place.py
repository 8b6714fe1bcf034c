"""Where a figure is: by the nearest place of its clause, by `there`, by what stood before, by the dateline."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.records import Mention
from transforms.situating.article_context import ArticleContext
from transforms.situating.scene import Scene
from transforms.situating.situated import Found, Situated
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

PLACES: frozenset[EntityType] = frozenset({"country", "region", "city", "place", "facility"})
_NO_PLACE: Found = (None, "place:none")
_REACH = 3


def place_of(context: ArticleContext, scene: Scene, reading: FigureReading, before: Sequence[Situated]) -> Found:
    """The entity where the counted are, and the rule that decided; None rather than a guess."""
    if reading.quantity.kind != "count" and reading.role != "share":
        return _NO_PLACE
    found = _by_locative(scene, reading) or _by_there(scene, reading, before)
    if found is not None:
        return found
    if _is_victim(reading):
        return _of_event(context, scene, reading, before)
    if reading.concept in situating_words("arrivals"):
        return _of_subject(scene, reading) or _NO_PLACE
    return _same_force(scene, reading, before) or _NO_PLACE


def _is_victim(reading: FigureReading) -> bool:
    return reading.concept in situating_words("victims")


def _places(scene: Scene) -> list[tuple[int, int, Mention]]:
    """The places of a sentence that a locative or a verb of reaching governs, with what governs them."""
    found = []
    for mention in scene.mentions:
        start, end = scene.span_of(mention)
        if mention.entity_type in PLACES and mention.entity_id is not None and _is_located(scene, start):
            found.append((start, end, mention))
    return found


def _is_located(scene: Scene, start: int) -> bool:
    words = list(scene.words_before(start, 5))
    while words and words[-1] in situating_words("before_place"):
        words.pop()
    return bool(words) and (words[-1] in situating_words("locatives") or words[-1] in situating_words("reaching"))


def _by_locative(scene: Scene, reading: FigureReading) -> Found | None:
    """The first place behind the figure before the next figure, else the last one before it."""
    places = _places(scene)
    offset = reading.end
    others = sorted(other.start for other in scene.readings if other.start >= offset)
    limit = _limit(scene, offset, others[0] if others else len(scene.text))
    behind = [place for place in places if offset <= place[0] < limit]
    if behind:
        return behind[0][2].entity_id, "place:behind"
    ahead = [place for place in places if place[1] <= reading.start]
    if ahead:
        return ahead[-1][2].entity_id, "place:before"
    later = [place for place in places if place[0] >= limit]
    return (later[0][2].entity_id, "place:sentence") if later else None


def _limit(scene: Scene, offset: int, following: int) -> int:
    """Up to where a place belongs to this figure: the next one, or the sentence's end."""
    del scene, offset
    return following


def _by_there(scene: Scene, reading: FigureReading, before: Sequence[Situated]) -> Found | None:
    """`there`, `in the country`: the place of the sentence's subject matter so far."""
    words = scene.words_in(0, len(scene.text))
    definite = any(
        first == "the" and second in situating_words("definite_places")
        for first, second in zip(words, words[1:], strict=False)
    )
    if "there" not in words and not definite:
        return None
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > _REACH:
            break
        if earlier.place is not None:
            return earlier.place, "place:there"
    return None


def _of_event(context: ArticleContext, scene: Scene, reading: FigureReading, before: Sequence[Situated]) -> Found:
    """Where the dead died: the event's place, as the sentence, the one before, or the dateline tells."""
    for mention in scene.mentions:
        start, end = scene.span_of(mention)
        if mention.entity_type in PLACES and mention.entity_id and scene.words_behind(end, 1) == ("'s",):
            return mention.entity_id, "place:possessor"
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > _REACH:
            break
        if earlier.place is not None and _is_victim(earlier.reading):
            return earlier.place, "place:same_event"
    for lines, rule in ((context.headline_mentions, "headline"), (context.dateline_mentions, "dateline")):
        for line in lines:
            if line.entity_type in PLACES and line.entity_id is not None:
                return line.entity_id, f"place:{rule}"
    return _NO_PLACE


def _of_subject(scene: Scene, reading: FigureReading) -> Found | None:
    """`Germany expects 800,000 asylum seekers`: a country that takes people in is where they are."""
    ahead = [
        mention
        for mention in scene.mentions
        if mention.entity_type in PLACES and mention.entity_id and scene.span_of(mention)[1] <= reading.start
    ]
    return (ahead[-1].entity_id, "place:subject") if ahead else None


def _same_force(scene: Scene, reading: FigureReading, before: Sequence[Situated]) -> Found | None:
    """`The new troops`: where those of the last figure of the same concept are."""
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > 1:
            break
        if earlier.place is not None and earlier.reading.concept == reading.concept:
            return earlier.place, "place:same_force"
    return None
