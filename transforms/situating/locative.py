"""Where a figure is by the places of its own sentence that a locative or a verb of reaching governs."""

from collections.abc import Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.quotations.attribution import Attribution
from transforms.records import Mention
from transforms.situating.clauses import breaks, is_verb
from transforms.situating.event_place import of_recorder
from transforms.situating.located import PLACES, in_aside, located
from transforms.situating.scene import Scene
from transforms.situating.situated import Found
from transforms.situating.taken_up import is_elided
from transforms.situating.telling_places import is_of_telling
from transforms.vocabulary.concepts import is_kind_of
from transforms.vocabulary.situating import situating_words

_FIRED = ("weapons", "aircraft", "bombs", "ammunition", "airstrikes")
_AIMED = (("at",), ("against",), ("on",), ("into",), ("toward",), ("towards",))
_JOINTS = frozenset({"and", "but", "while", ","})


def by_locative(scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """The first place behind the figure and before the next one; else the last before it; else the sentence's."""
    meant = _meant_for(scene, reading)
    if meant is not None:
        return meant, "place:for"
    target = _aimed_at(scene, reading, concept)
    if target is not None:
        return target, "place:target"
    offset = reading.quantity.number_end
    places = [
        place
        for place in located(scene)
        if not (_is_foreign(scene, concept, offset, place) or is_of_telling(scene, place, concept))
    ]
    limit = _limit(scene, reading, concept)
    behind = [place for place in places if offset <= place[0] < limit]
    if behind:
        return _arrived(scene, behind).entity_id, "place:behind"
    where = _before_where(scene, offset)
    if where is not None:
        return of_recorder(scene, reading) or (where, "place:where")
    return _beyond(scene, reading, concept, places, limit)


def _arrived(scene: Scene, places: Sequence[tuple[int, int, Mention]]) -> Mention:
    """The first place; of `from Kalat to Estmark` where they are going, of `at the Gate in Besh` the town."""
    for (_, end, _), (start, _, mention) in pairwise(places[:2]):
        if scene.words_in(end, start) == ("in",) and mention.entity_type == "city":
            return mention
    if scene.words_before(places[0][0], 1) == ("from",):
        for (_, end, _), (start, _, mention) in pairwise(places[:2]):
            if set(scene.words_in(end, start)[:1]) & {"to", "into", "onto"}:
                return mention
    return places[0][2]


def _beyond(
    scene: Scene, reading: FigureReading, concept: str | None, places: Sequence[tuple[int, int, Mention]], limit: int
) -> Found | None:
    """Who recorded it, else the last place ahead of the figure, else one behind the next figure."""
    recorder = of_recorder(scene, reading)
    if recorder is not None:
        return recorder
    ahead = [place for place in places if place[1] <= reading.start and not in_aside(scene, place[:2], reading.start)]
    if ahead and (
        _is_own(scene, reading, ahead[-1]) or not is_elided(reading) or concept in situating_words("victims")
    ):
        return ahead[-1][2].entity_id, "place:before"
    later = [place for place in places if place[0] >= limit and not _contrasts(scene, reading, place[0])]
    if later and (concept in situating_words("victims") or _leads_to(scene, reading)):
        return _arrived(scene, later).entity_id, "place:sentence"
    return None


def _is_own(scene: Scene, reading: FigureReading, place: tuple[int, int, Mention]) -> bool:
    """Whether no other figure stands between a place and the figure: `and in Kalat 31`."""
    return not any(place[1] <= other.start < reading.start for other in scene.readings)


def _contrasts(scene: Scene, reading: FigureReading, start: int) -> bool:
    """`rose to 1,774, though officials in Besh fear that 10,000 died`: a place of another clause's figure."""
    return bool({"though", "although", "while", "whereas", "but"} & set(scene.words_in(reading.end, start)))


def _meant_for(scene: Scene, reading: FigureReading) -> str | None:
    """`615 troops for Iraq`: a place directly behind `for`."""
    for mention in scene.mentions:
        start, _ = scene.span_of(mention)
        if mention.entity_type in PLACES and start >= reading.end and scene.words_in(reading.end, start) == ("for",):
            return mention.entity_id
    return None


def _aimed_at(scene: Scene, reading: FigureReading, concept: str | None) -> str | None:
    """`150 missiles against Kalati targets`, `80 rockets at Kalati cities`: the country of what is fired at."""
    if concept is None or not any(is_kind_of(concept, arms) for arms in _FIRED):
        return None
    for mention in scene.mentions:
        start, end = scene.span_of(mention)
        between = tuple(word for word in scene.words_in(reading.end, start) if word != "the") if start > 0 else ()
        if start >= reading.end and between in _AIMED and mention.entity_id is not None:
            country = mention.entity_type == "country"
            people = mention.entity_type == "nationality" and scene.words_behind(end, 1) != ("and",)
            return mention.entity_id if country or people else None
    return None


def _before_where(scene: Scene, offset: int) -> str | None:
    """`Fallujah, where over 1,000 fighters held out`: the place that `where` takes up."""
    where = [token.start for token in scene.tokens if token.lower == "where" and token.start < offset]
    if not where or {";", ":"} & set(scene.words_in(where[-1], offset)):
        return None
    names = [
        mention.entity_id
        for mention in scene.mentions
        if mention.entity_type in PLACES and 0 <= where[-1] - scene.span_of(mention)[1] <= len(", ")
    ]
    return names[-1] if names else None


def _leads_to(scene: Scene, reading: FigureReading) -> bool:
    """`15 missiles at two bases in Iraq`, `500 police and 200 soldiers in Delhi`: where the next one is."""
    offset = reading.quantity.number_end
    following = [other.start for other in scene.readings if other.quantity.number_start > offset]
    if not following:
        return False
    if scene.words_in(offset, following[0]) in (("of",), ("of", "the"), ("of", "its"), ("of", "their")):
        return True  # `2,000 of the 9,000 nurses in Besh`
    joint = scene.words_in(reading.end, following[0])
    return joint in (("and",), (",", "and"), ("or",)) or bool(set(joint[-1:]) & situating_words("locatives"))


def _is_foreign(scene: Scene, concept: str | None, offset: int, place: tuple[int, int, Mention]) -> bool:
    """`people from Mosul`, `more than in China`, `he said in Manila`: the place is another's, or where they left."""
    start = place[0]
    if concept in situating_words("forces") and _is_seat(scene, start):
        return True
    if any(_is_where_said(attribution, offset, place) for attribution in scene.attributions):
        return True
    if start < offset:
        return False
    between = _without_aside(scene.words_in(offset, start))
    if _compares(scene, offset, start) or {("of", "them"), ("of", "whom")} & set(pairwise(between[1:])):
        return True
    if "from" not in between or concept not in ("refugees", "migrants"):
        return False
    # `refugees from Kalat have reached Dorin`, `migrants crossed from Kalat into Estmark`: with a verb they have left.
    return not any(is_verb(word) for word in between)


def _is_seat(scene: Scene, start: int) -> bool:
    """`Parliament in Besh approved 1,600 soldiers`: where it sits, not where they are."""
    words = [word for word in scene.words_before(start, 3) if word != "the"]
    return len(words) > 1 and words[-1] == "in" and words[-2] in situating_words("seated")


def _compares(scene: Scene, offset: int, start: int) -> bool:
    """`more than in China`, where the word is not another figure's own: `and more than 90 were hurt in Besh`."""
    than = [token.start for token in scene.tokens if token.lower == "than" and offset <= token.start < start]
    return any(not any(row.start <= at < row.end for row in scene.readings) for at in than)


def _without_aside(words: Sequence[str]) -> tuple[str, ...]:
    """The words without what two commas enclose: `, eight of them Americans,`."""
    commas = [index for index, word in enumerate(words) if word == ","]
    return (*words[: commas[0]], *words[commas[-1] :]) if len(commas) > 1 else tuple(words)


def _is_where_said(attribution: Attribution, offset: int, place: tuple[int, int, Mention]) -> bool:
    """Whether a place stands with the words of saying, and the figure with those that are said."""
    first, last = attribution.said
    start, _, mention = place
    if mention.entity_type == "facility" and attribution.speaker is not None:
        # `a doctor at the Gate hospital said 12 had died`
        return first <= offset <= last and attribution.speaker[0] <= start < attribution.speaker[1]
    return first <= offset <= last and not first <= start < last and start > attribution.cue[0]


def _limit(scene: Scene, reading: FigureReading, concept: str | None) -> int:
    """Up to where a place belongs to a figure: the next figure; for what is no event's, the next clause too."""
    offset = reading.quantity.number_end
    following = [
        other.quantity.number_start
        for other in scene.readings
        if other.quantity.number_start > offset and other.quantity.kind in ("count", "money")
    ]
    edges = [_with_own_place(scene, offset, start) for start in following[:1]]
    edges += [token.start for token in scene.tokens if token.text == ";" and token.start >= offset]
    if concept not in situating_words("victims"):
        edges += [start for start, _ in breaks(scene) if start >= offset]
    return min(edges, default=len(scene.text))


def _with_own_place(scene: Scene, offset: int, following: int) -> int:
    """Where the next figure begins, with the place set before it: `and in Thailand 4,800`."""
    joint = [token.start for token in scene.tokens if token.lower in _JOINTS and token.start >= offset]
    before = [start for start in joint if start < following]
    if before and ";" not in scene.words_in(before[-1], following):
        near = [place for place in located(scene) if before[-1] < place[0] and place[1] <= following]
        if near and len(scene.words_in(near[-1][1], following)) <= 3:  # noqa: PLR2004 (`nearly 4,800`)
            return before[-1]
    return following
