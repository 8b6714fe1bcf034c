"""Where the counted are when no place stands beside them: the event's place, the subject's, that of before."""

from collections.abc import Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.records import Mention
from transforms.situating.article_context import ArticleContext
from transforms.situating.headline_place import of_lines
from transforms.situating.home_country import country_acted_for
from transforms.situating.located import PLACES, in_aside, located
from transforms.situating.scene import Scene
from transforms.situating.situated import Found, Situated
from transforms.situating.subjects import is_located, is_vessel, stands_for_country
from transforms.situating.taken_up import is_elided
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

_STATES: frozenset[EntityType] = frozenset({"country", "region", "city"})
_REACH = 3
"""How many sentences back the same event reaches."""


def of_event(
    context: ArticleContext, scene: Scene, reading: FigureReading, before: Sequence[Situated], actor: str | None
) -> Found:
    """Where the dead died: the event's place, as the sentence, the one before, headline or dateline tells."""
    recorded = situating_words("recording") & set(scene.words_before(reading.start, 2))
    found = (
        _of_possessor(scene)
        or of_subject(scene, reading, speaking=False)
        or (of_subject(scene, reading, speaking=True) if recorded else None)
        or _at_home(before, actor)
        or _same_event(scene, before)
        or of_subject(scene, reading, speaking=True)
        or of_agency(scene, reading)
        or of_last_sentence(scene)
        or same_matter(scene, before)
    )
    return _widened(context, scene, found) if found is not None else of_lines(context, scene, reading.event_key)


def _widened(context: ArticleContext, scene: Scene, found: Found) -> Found:
    """`23 people have been killed since the vote`: behind a death in a town, those of its whole country."""
    taken = found[1] in ("place:same_event", "place:last_sentence", "place:same_matter")
    if taken and situating_words("cumulative") & set(scene.words_in(0, len(scene.text))):
        return country_acted_for(context, found[0]) or found[0], "place:cumulative"
    return found


def of_scene(context: ArticleContext, scene: Scene) -> Found:
    """Of what a sentence tells without a place: that of the sentence before, of the headline, of the dateline."""
    return of_last_sentence(scene) or of_lines(context, scene)


def _at_home(before: Sequence[Situated], actor: str | None) -> Found | None:
    """`About 1,100 Kalati have died` of a war in Kalat and Estmark: at home, where earlier figures are there."""
    told = actor is not None and any(earlier.place == actor for earlier in before)
    return (actor, "place:home") if told else None


def same_matter(scene: Scene, before: Sequence[Situated]) -> Found | None:
    """Where the last figure is, whatever it counts, one sentence back at most."""
    near = [row.place for row in before if row.place is not None and scene.sentence.number - row.number <= 1]
    return (near[-1], "place:same_matter") if near else None


def _of_possessor(scene: Scene) -> Found | None:
    """`Nepal's earthquake`: an event stands where its possessor is, unless that is an agency's country."""
    for mention in scene.mentions:
        following = scene.words_behind(scene.span_of(mention)[1], 2)
        agency = following[1:] and following[1] in situating_words("state_agencies") | situating_words("warring")
        if mention.entity_type in PLACES and mention.entity_id and following[:1] == ("'s",) and not agency:
            return mention.entity_id, "place:possessor"
    return None


def of_agency(scene: Scene, reading: FigureReading) -> Found | None:
    """`South Korea's coast guard said`, `Hong Kong police`: an agency counts what is at home."""
    for mention in scene.mentions:
        if _does_harm(scene, reading, mention):
            continue
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
        if following == ("'s",) or before in (("from",), ("by",), ("against",)) or _does_harm(scene, reading, mention):
            continue
        if is_vessel(scene, mention) or is_located(scene, start) or in_aside(scene, (start, end), reading.start):
            continue
        if not following or following[0] in situating_words("state_agencies") or following[0] in ("lost", "loses"):
            continue
        if following[0] == "has" and "lost" in scene.words_behind(end, 2):
            continue
        if speaking != _speaks(scene, start, end, reading.start):
            continue
        # `Dhaka plans to move 100,000`: a capital that acts is its country.
        acting = stands_for_country(scene, mention)
        return scene.capitals[mention.entity_id] if acting else mention.entity_id, "place:subject"
    return None


def _does_harm(scene: Scene, reading: FigureReading, mention: Mention) -> bool:
    """`Norvia killed 40`, `Norvia said it had killed 40`: who does it is not where it is done."""
    _, end = scene.span_of(mention)
    words = scene.words_in(end, reading.start)
    if not situating_words("harming") & set(words):
        return False
    attributions = [row for row in scene.attributions if end <= row.cue[0] < reading.start]
    return not attributions or bool(
        situating_words("pronouns") & set(scene.words_in(attributions[0].cue[1], reading.start))
    )


def of_recorder(scene: Scene, reading: FigureReading) -> Found | None:
    """`and Kalat reported 1,500 deaths`, `while Kalat had buried 648`: the country ahead of a verb of counting."""
    for mention in reversed(scene.mentions):
        start, end = scene.span_of(mention)
        if mention.entity_type not in _STATES or mention.entity_id is None or end > reading.start:
            continue
        words = _behind_aside(scene.words_in(end, reading.start))
        verb = words[1:2] if words[:1] in (("has",), ("have",), ("had",)) else words[:1]
        if set(verb) & situating_words("recording") and not (is_located(scene, start) or "," in words):
            return mention.entity_id, "place:recorder"
    return None


def _behind_aside(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words behind an aside: of `, home to the port of Dorin, saw` only `saw`."""
    if words[:1] != (",",) or "," not in words[1:]:
        return words
    return words[words.index(",", 1) + 1 :]


def _speaks(scene: Scene, start: int, end: int, offset: int) -> bool:
    """Whether a mention is the whole of a speaker's words; not `Kalat, which let in 15,000, said`, which does both."""
    return any(
        row.speaker is not None and row.speaker[0] <= start and end <= row.speaker[1] and not end < offset < row.cue[0]
        for row in scene.attributions
    )


def of_last_sentence(scene: Scene) -> Found | None:
    """`The mill burnt down in Besh. Twelve people died.`: the one place of the sentence before."""
    places = {mention.entity_id for _, _, mention in located(scene.previous)} if scene.previous is not None else set()
    return (next(iter(places)), "place:last_sentence") if len(places) == 1 else None


def _same_event(scene: Scene, before: Sequence[Situated]) -> Found | None:
    """Where the last victims were; of `two were among the dead` where the first were, whose toll it parts."""
    near = [
        earlier.place
        for earlier in before
        if scene.sentence.number - earlier.number <= _REACH
        and earlier.place is not None
        and earlier.concept in situating_words("victims")
    ]
    return (near[0 if _parts_toll(scene) else -1], "place:same_event") if near else None


def _parts_toll(scene: Scene) -> bool:
    """`Two Norvians were among the dead`."""
    words = scene.words_in(0, len(scene.text))
    return any(the == "the" and noun in situating_words("toll_people") for the, noun in pairwise(words))


def same_people(scene: Scene, before: Sequence[Situated]) -> Found | None:
    """`Among the dead were 14 foreigners`, `130,000 had crossed`: where the people counted before are."""
    if _parts_toll(scene):
        return _same_event(scene, before)
    people = situating_words("victims") | situating_words("arrivals")
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > 1:
            break
        if earlier.place is not None and earlier.concept in people:
            return earlier.place, "place:same_people"
    return None


def same_force(
    scene: Scene, reading: FigureReading, concept: str | None, before: Sequence[Situated], actor: str | None
) -> Found | None:
    """`The new troops`: where those of the last figure of the same concept are, unless they are told as another's."""
    for earlier in reversed(before):
        if scene.sentence.number - earlier.number > 1:
            break
        if earlier.place is not None and concept is not None and earlier.concept == concept:
            other = is_anothers(scene, before, actor) and not is_elided(reading) and reading.role == "level"
            definite = situating_words("same") & set(scene.words_before(reading.start, 2))
            return (earlier.place, "place:same_force") if definite or not other else None
    return None


def _joins(scene: Scene) -> bool:
    """`They will join a United Nations force of 13,000`."""
    return bool(situating_words("joining") & set(scene.words_in(0, len(scene.text))))


def is_anothers(scene: Scene, before: Sequence[Situated], actor: str | None) -> bool:
    """Whether the last figure, one sentence back at most, is of another owner than this."""
    last = before[-1] if before and scene.sentence.number - before[-1].number == 1 else None
    return not _joins(scene) and actor is not None and last is not None and last.actor not in (None, actor)
