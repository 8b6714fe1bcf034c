"""Whose the counted are by their own words: `560 US troops`, `Britain's 500`, `14 of its citizens`."""

from typing import TYPE_CHECKING

from transforms.figures.reading import FigureReading
from transforms.records import Entity, Mention
from transforms.situating.article_context import ArticleContext
from transforms.situating.scene import Scene
from transforms.situating.situated import Found
from transforms.situating.speaks_only import speaks_only
from transforms.situating.subjects import is_located, joint_owner, subjects_before
from transforms.vocabulary.situating import situating_phrases, situating_words, status_words
from transforms.vocabulary.words import EntityType

if TYPE_CHECKING:
    from collections.abc import Sequence

MODIFIERS: frozenset[EntityType] = frozenset({"country", "nationality", "armed_group", "organisation", "company"})
_TRADED = 6
"""So many words before what is traded the word for trading is looked for."""


def owner_of(context: ArticleContext, entity_id: str | None, concept: str | None) -> str | None:
    """Who owns what an entity sends: troops sent by the Pentagon or a president are their country's."""
    entity = context.entities.get(entity_id) if entity_id else None
    if entity is None:
        return entity_id
    if entity.entity_type == "person" and concept in situating_words("forces") and concept != "seats":
        return entity.acts_for or country_of(context, entity)
    if entity.entity_type == "city" and entity.acts_for:
        return entity.acts_for
    if entity.acts_for and (concept in situating_words("forces") or concept in situating_words("arrivals")):
        return entity.acts_for
    return entity_id


def country_of(context: ArticleContext, entity: Entity) -> str | None:
    """The country of a person or place, where the article's entities hold it."""
    if entity.country_code is None:
        return None
    countries = (other for other in context.entities.values() if other.entity_type == "country")
    return next((other.entity_id for other in countries if other.country_code == entity.country_code), None)


def by_counted(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """A nationality, country or group within the counted words, or possessing them: `560 US troops`."""
    owners = [row for row in scene.mentions if row.entity_type in MODIFIERS and row.entity_id is not None]
    # `10 American and two Iraqi soldiers`: the nearest behind the number first.
    for mention in sorted(owners, key=lambda row: not _follows_number(scene, reading, row)):
        rule = _tie(scene, reading, mention) or _unit_of_state(context, scene, reading, mention)
        owner = owner_of(context, mention.entity_id, concept) if rule else None
        if rule and owner and not (_is_maker(context, mention, concept) or _is_make(scene, reading, mention, concept)):
            return owner, rule
    return None


def _is_maker(context: ArticleContext, mention: Mention, concept: str | None) -> bool:
    """`40 Boeing jets`, `10 Scud missiles`: who makes them or how they are called, not whose they are."""
    entity = context.entities.get(mention.entity_id or "")
    bought = concept in situating_words("makes")
    made = mention.entity_type == "company" or (mention.entity_type == "organisation" and _is_unknown(entity))
    return bought and made


def _is_make(scene: Scene, reading: FigureReading, mention: Mention, concept: str | None) -> bool:
    """`buy 60 American Abrams tanks`, `a contract for 24 French jets`: what is traded is called by its make."""
    if mention.entity_type != "nationality" or concept not in situating_words("makes"):
        return False
    return not situating_words("trading").isdisjoint(scene.words_before(reading.start, _TRADED))


def _is_unknown(entity: Entity | None) -> bool:
    return entity is None or (entity.wikidata_id is None and entity.acts_for is None)


def _unit_of_state(context: ArticleContext, scene: Scene, reading: FigureReading, mention: Mention) -> str | None:
    """`500 US Marines`: the unit that is counted acts for a country."""
    entity = context.entities.get(mention.entity_id or "")
    acts = entity is not None and entity.acts_for is not None
    return "actor:unit" if acts and scene.span_of(mention)[1] == reading.counted_end else None


def by_possessive(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """`14 of its citizens`, `lost 30`: those of the subject, be it who speaks."""
    counted = (reading.counted or "").lower().split()[:1]
    near = (
        *scene.words_before(reading.start, 1),
        *_words_before_counted(scene, reading),
        *_words_behind_number(scene, reading),
        *counted,
    )
    pronoun = {"its", "their", "his", "her"} & set(near)
    its = "its" in pronoun  # `its 28 crew` are no person's
    lost = {"lost", "lose", "losing", "loses"} & set(scene.words_before(reading.start, 2))
    subjects = subjects_before(scene, reading.start) if pronoun or lost else []
    subjects = [row for row in subjects if not its or row.entity_type != "person"]
    # `Norvia reported that miners had lost $9m`: the loss is not that of who reports.
    if subjects and not pronoun and speaks_only(scene, scene.span_of(subjects[0])[0], reading.quantity.number_end):
        return None
    if subjects and joint_owner(scene, subjects[0]) is not None:
        return None
    owner = owner_of(context, subjects[0].entity_id, concept) if subjects else None
    return (owner, "actor:its") if owner else None


def by_contact(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """`the 950 troops it has in Kalat`, `the 950 troops Norvia has`: a clause of having directly behind the counted."""
    behind = [word for word in scene.words_behind(reading.end, 4) if word not in ("that", "which", "already")]
    found: Sequence[Mention] = ()
    if behind[:1] in (["it"], ["they"]) and behind[1:2] and behind[1] in status_words("possessed"):
        found = subjects_before(scene, reading.start)[:1]
    else:
        found = [row for row in scene.mentions if _has_counted(scene, reading, row)]
    owner = owner_of(context, found[0].entity_id, concept) if found else None
    return (owner, "actor:contact") if owner else None


def _has_counted(scene: Scene, reading: FigureReading, mention: Mention) -> bool:
    start, end = scene.span_of(mention)
    verb = [word for word in scene.words_behind(end, 2) if word != "already"][:1]
    between = scene.words_in(reading.end, start) if start >= reading.end else ("",)
    return (
        bool(mention.entity_id) and between in ((), ("that",), ("the",)) and bool(set(verb) & status_words("possessed"))
    )


def _words_behind_number(scene: Scene, reading: FigureReading) -> tuple[str, ...]:
    """`90 of its soldiers`; not `driven two million from their homes`."""
    words = scene.words_behind(reading.quantity.number_end, 2)
    return words if words[:1] == ("of",) else words[:1]


def _words_before_counted(scene: Scene, reading: FigureReading) -> tuple[str, ...]:
    """The word before a noun that stands ahead of its number: `the number of its soldiers stood at 92`."""
    ahead = reading.counted_start is not None and reading.counted_start < reading.start
    return scene.words_before(reading.counted_start, 1) if ahead and reading.counted_start is not None else ()


def _follows_number(scene: Scene, reading: FigureReading, mention: Mention) -> bool:
    start, _ = scene.span_of(mention)
    return start >= reading.quantity.number_end and not scene.words_in(reading.quantity.number_end, start)


def _tie(scene: Scene, reading: FigureReading, mention: Mention) -> str | None:
    """The rule by which a mention belongs to the counted words; None where it does not."""
    start, end = scene.span_of(mention)
    if scene.words_behind(end, 1) == ("-",):
        return None  # `two AV-8B jets`: part of a designation.
    if end <= reading.start:
        gap = scene.words_in(end, reading.start)
        if gap and gap[0] == "'s" and len(gap) <= 2:  # noqa: PLR2004 (its adjective)
            return "actor:possessor"
        if gap == ("with",) and scene.words_before(start, 2) in situating_phrases("ranked_behind"):
            return "actor:with"  # `ahead of Germany with $674 million`
        if len(gap) == 2 and gap[0] in situating_words("forces_of") and gap[1] == "of":  # noqa: PLR2004
            return "actor:body"  # `a Norvian mission of 250 soldiers`
    return _tie_within(scene, reading, mention) or (
        _tie_behind(scene, reading, mention) if start >= reading.end else None
    )


def _tie_within(scene: Scene, reading: FigureReading, mention: Mention) -> str | None:
    """In the counted words, or a nationality directly before them."""
    start, end = scene.span_of(mention)
    if reading.quantity.kind == "money" and start >= reading.start:
        return None  # `640 million Swiss francs`
    counted = (reading.counted_start or reading.start, reading.counted_end or reading.end)
    if mention.entity_type == "nationality" and (
        _follows_number(scene, reading, mention)
        or any(end <= first and not scene.words_in(end, first) for first in (counted[0], reading.start))
    ):
        return "actor:counted"
    inside = any(first <= start and end <= last for first, last in ((reading.start, reading.end), counted))
    # `100 Rangers`: a unit is counted, and is not whose it is.
    unit = end == counted[1] and mention.entity_type in ("organisation", "company")
    if not inside or unit or is_located(scene, start) or _is_outrun(scene, reading, end):
        return None
    return "actor:counted"


def _is_ground(scene: Scene, mention: Mention) -> bool:
    """`300 soldiers on Kalati soil`: where they are."""
    return not situating_words("national_places").isdisjoint(scene.words_behind(scene.span_of(mention)[1], 1))


def _tie_behind(scene: Scene, reading: FigureReading, mention: Mention) -> str | None:
    """`12 of them Americans`, `118 sailors aboard the Russian submarine`, `four of the dead were Turks`."""
    behind = scene.words_in(reading.end, scene.span_of(mention)[0])
    if len(behind) <= 3 and behind[:2] in (("of", "them"), ("of", "whom")):  # noqa: PLR2004 (its article)
        return None if is_located(scene, scene.span_of(mention)[0]) else "actor:of_them"
    if behind[:1] in (("in",), ("of",), ("with",)) and set(behind[1:]) <= {"the", "an", "a"}:
        following = scene.words_behind(scene.span_of(mention)[1], 1)
        if following and following[0] in situating_words("forces_of"):
            return "actor:of_force"
    belongs = reading.counted_head in situating_words("belonging")
    if belongs and behind[:1] == ("of",) and set(behind[1:]) <= {"the", "an", "a"}:
        return "actor:member"
    if mention.entity_type != "nationality" or reading.quantity.kind == "money":
        return None
    near = "," not in behind and len(behind) <= 3  # noqa: PLR2004 (its article)
    if near and behind[:1] in (("aboard",), ("of",), ("from",), ("on",)) and not _is_ground(scene, mention):
        return "actor:of"
    predicate = behind[-1:] in (("were",), ("was",), ("are",)) and len(behind) <= 5  # noqa: PLR2004 (of the dead were)
    return "actor:predicate" if predicate else None


def _is_outrun(scene: Scene, reading: FigureReading, end: int) -> bool:
    """`101 Americans died; Britain lost 30`: the noun is the first figure's, whose it is the second subject's."""
    subjects = subjects_before(scene, reading.start) if end < reading.start else []
    return bool(subjects) and scene.span_of(subjects[0])[0] > end
