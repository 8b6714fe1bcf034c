"""Whose the figure is by the subject of its clause, named or taken up from before."""

from transforms.figures.reading import FigureReading
from transforms.records import Mention
from transforms.situating.article_context import ArticleContext
from transforms.situating.clauses import clause_around
from transforms.situating.counted_owner import owner_of
from transforms.situating.home_country import country_acted_for, sole_country
from transforms.situating.located import PLACES, in_aside
from transforms.situating.scene import Scene
from transforms.situating.situated import NO_ACTOR, Found
from transforms.situating.speaks_only import speaks_only
from transforms.situating.subjects import company_before, is_located, joint_owner, subject_of, subjects_before
from transforms.situating.taken_up import taken_up_noun, takes_up_subject
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

_END = 1_000_000
"""Behind any sentence."""
_FIRMS: frozenset[EntityType] = frozenset({"company", "organisation", "armed_group", "other"})
_BODIES: frozenset[EntityType] = frozenset({"organisation", "armed_group"})
_REACH = 3
"""How many sentences back `the firm` reaches."""
_FORCE = 3
_OPENING = 5
"""`The ride-hailing firm` is five words, with its sign."""
JOINT: Found = (None, "actor:joint")
"""Nobody's alone."""


def by_subject(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found:
    """The nearest owner before the figure that acts, or whom a pronoun or relative takes up."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    relative = _antecedent(scene, start, reading.start)
    for mention in [relative] if relative is not None else subjects_before(scene, reading.start):
        first, end = scene.span_of(mention)
        if relative is None and (
            speaks_only(scene, first, reading.start) or in_aside(scene, (first, end), reading.start)
        ):
            continue
        if {";", ":"} & set(scene.words_in(end, reading.start)):
            break
        return _owned_by(context, scene, reading, mention, concept)
    named = company_before(scene, reading.start)
    entity_id, rule = (named, "actor:of_company") if named else _taken_up(context, scene, reading, concept, start)
    owner = owner_of(context, entity_id, concept)
    return (owner, rule) if owner else NO_ACTOR


def _owned_by(
    context: ArticleContext, scene: Scene, reading: FigureReading, mention: Mention, concept: str | None
) -> Found:
    """The subject's own; of two who act together nobody's, unless two figures stand for the two."""
    owner = owner_of(context, mention.entity_id, concept)
    other = joint_owner(scene, mention)
    if other is None:
        return (owner, "actor:subject") if owner else NO_ACTOR
    pair = [row for row in scene.readings if row.quantity.kind == reading.quantity.kind]
    if len(pair) != 2 or scene.words_in(pair[0].quantity.number_end, pair[1].quantity.number_start) != ("and",):  # noqa: PLR2004
        return JOINT
    first = owner_of(context, other.entity_id, concept)
    return (first if reading is pair[0] else owner), "actor:respectively"


def _antecedent(scene: Scene, start: int, offset: int) -> Mention | None:
    """`Torres, who scored 65`, `Norvia, which has 500`: the name that a relative directly takes up."""
    relative = [token for token in scene.tokens if token.end <= start][-1:]
    if not relative or relative[0].lower not in ("who", "which"):
        return None
    if any(start <= row.cue[0] < offset for row in scene.attributions):
        return None  # `Kalat, which said 130,000 had crossed`
    if relative[0].lower == "which" and _tells_of_deed(scene, start):
        return None
    for mention in scene.mentions:
        first, end = scene.span_of(mention)
        near = 0 <= relative[0].start - end <= len(", ")
        if near and mention.entity_id and not (relative[0].lower == "who" and _is_where(scene, mention, first)):
            return _head_of(scene, mention)
    return None


def _tells_of_deed(scene: Scene, start: int) -> bool:
    """`will send 200 soldiers to Kalat, which will take its force there to 900`: what the deed leads to."""
    return bool(situating_words("deeds_lead") & set(scene.words_behind(start, 3)))


def _is_where(scene: Scene, mention: Mention, start: int) -> bool:
    """`soldiers in Kalat, who`: the soldiers are taken up, and not the place."""
    return mention.entity_type in PLACES and is_located(scene, start)


def _head_of(scene: Scene, mention: Mention) -> Mention:
    """Of `Tarn of Norvia, which has 900 employees` the firm, not its country."""
    start, _ = scene.span_of(mention)
    for other in scene.mentions:
        end = scene.span_of(other)[1]
        between = scene.words_in(end, start) if end < start else ()
        force = bool(situating_words("force_nouns") & set(between[:_FORCE])) and {"for", "in"} & set(between)
        if other.entity_id and (between in (("of",), ("of", "the")) or force):
            return other  # `the UN brigade for Kalat, which`
    return mention


def _taken_up(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None, start: int) -> Found:
    """`we` is who speaks; `it` and `the group` are the subject of the sentence before; `the government` its state."""
    if {"we", "our"} & set(scene.words_in(start, reading.start)):
        offset = scene.shift + reading.quantity.number_start
        around = [row for row in scene.quotations if row.direct and row.start <= offset < row.end]
        return (around[0].speaker_id, "actor:we") if around else NO_ACTOR
    # `The carmaker, which has 900 plants, lost $6bn`: its own clause begins behind the aside.
    opens = takes_up_subject(scene, 0, len(scene.text)) and taken_up_noun(scene, 0, _opening(scene)) is not None
    first = 0 if concept in situating_words("of_firms") else start  # `at its plant, where 1,200 posts have gone`
    if not opens and not takes_up_subject(scene, first, reading.start):
        return NO_ACTOR
    noun = taken_up_noun(scene, 0 if opens else start, reading.start)
    if noun is not None and (noun in situating_words("firm_nouns") or noun.endswith("maker")):
        return _last_firm(scene), "actor:it"
    if noun in situating_words("body_nouns"):
        return _last_body(scene), "actor:it"
    last = _last_subject(scene)
    if noun in situating_words("state_bodies"):
        return _state_told(context, scene, last) or sole_country(context), "actor:state"
    return last, "actor:it"


def _state_told(context: ArticleContext, scene: Scene, last: str | None) -> str | None:
    """The one country of the sentence before; of `Norvia and Estmark are at war. The army …` none."""
    earlier = scene.previous
    rows = [
        row
        for row in (earlier.mentions if earlier is not None else ())
        if earlier is not None and not is_located(earlier, earlier.span_of(row)[0])
    ]
    named = {country_acted_for(context, row.entity_id) for row in rows} - {None}
    if len(named) == 1:
        return named.pop()
    return country_acted_for(context, last) if not named else None


def _opening(scene: Scene) -> int:
    """Where the noun phrase that opens the sentence ends at the latest: at its first sign, or a few words on."""
    if scene.text[:4].lower() != "the ":
        return 0
    stop = [token.start for token in scene.tokens if token.text in (",", ";", ":")]
    return min([scene.tokens[min(_OPENING, len(scene.tokens)) - 1].end, *stop])


def _last_subject(scene: Scene) -> str | None:
    """Of the sentence before, or the one before that: its subject, else who speaks in it."""
    earlier = scene.previous
    for _ in range(2):
        found = subject_of(earlier) or _last_speaker(earlier) or company_before(earlier, _END)
        if found is not None or earlier is None:
            return found
        earlier = earlier.previous
    return None


def _last_firm(scene: Scene) -> str | None:
    """Whom `the firm` takes up: the last subject that is one, else the only one named, a few sentences back."""
    earlier = scene.previous
    for _ in range(_REACH):
        if earlier is None:
            return None
        firms = [
            row
            for row in earlier.mentions
            if row.entity_type in _FIRMS and row.entity_id and not _possesses(earlier, row)
        ]
        acting = [row for row in subjects_before(earlier, _END) if row in firms]
        found = {row.entity_id for row in acting[-1:] or firms}
        if len(found) == 1:
            return found.pop()
        earlier = earlier.previous
    return None


def _last_body(scene: Scene) -> str | None:
    """Whom `the agency` takes up: the last body that acts or speaks, a few sentences back."""
    earlier = scene.previous
    for _ in range(_REACH):
        if earlier is None:
            return None
        bodies = {row.entity_id for row in earlier.mentions if row.entity_type in _BODIES and row.entity_id}
        if bodies:
            return bodies.pop() if len(bodies) == 1 else None
        earlier = earlier.previous
    return None


def _possesses(scene: Scene, mention: Mention) -> bool:
    return scene.words_behind(scene.span_of(mention)[1], 1) == ("'s",)


def _last_speaker(scene: Scene | None) -> str | None:
    speakers = [row.speaker_id for row in scene.quotations if row.speaker_id] if scene is not None else []
    return speakers[-1] if speakers else None
