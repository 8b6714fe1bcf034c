"""Whose a force is by the noun that stands for it before its number: `the strength of the UN force to 13,000`."""

from transforms.figures.reading import FigureReading
from transforms.records import Mention
from transforms.situating.article_context import ArticleContext
from transforms.situating.counted_owner import MODIFIERS, owner_of
from transforms.situating.scene import Scene
from transforms.situating.situated import Found
from transforms.situating.subjects import joint_owner, subjects_before
from transforms.vocabulary.situating import situating_words

_REACH = 3
"""Words from a name to the noun of its force: `the UN intervention brigade`."""


def by_force(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """`The American contingent stood at 5,400`, `will take its force there to 900`: the owner of the force."""
    if concept not in situating_words("manned") or reading.role not in ("level", "base"):
        return None
    if not situating_words("before_strength") & set(scene.words_before(reading.start, 1)):
        return None
    floor = max((row.end for row in scene.readings if row.role != "base" and row.end <= reading.start), default=0)
    own = _pronoun_of_force(scene, floor, reading.start)
    named = [mention for mention in scene.mentions if _names_force(scene, mention, floor, reading.start)]
    if own is not None and (not named or scene.span_of(named[-1])[0] < own):
        subjects = [row for row in subjects_before(scene, own) if row.entity_type != "person"]
        named = subjects[:1]
    if not named or joint_owner(scene, named[-1]) is not None:
        return None
    owner = owner_of(context, named[-1].entity_id, concept)
    return (owner, "actor:force") if owner else None


def _names_force(scene: Scene, mention: Mention, floor: int, offset: int) -> bool:
    """`the Norvian contingent`, `the strength of the UN force`; not `its share of the UN force`."""
    start, end = scene.span_of(mention)
    if mention.entity_type not in MODIFIERS or mention.entity_id is None or start < floor or end > offset:
        return False
    if _force_behind(scene, end) is None:
        return False
    before = [word for word in scene.words_before(start, 4) if word not in ("the", "a", "an")]
    if before[-1:] == ["of"]:
        return before[-2:-1] != [] and before[-2] in situating_words("strengths")
    return not set(before[-1:]) & (situating_words("locatives") | situating_words("preposed"))


def _force_behind(scene: Scene, end: int) -> str | None:
    words = [word for word in scene.words_behind(end, _REACH + 1) if word != "'s"]
    for word in words[:_REACH]:
        if word in situating_words("force_nouns"):
            return word
        if not word.isalpha() or word in situating_words("locatives"):
            return None
    return None


def _pronoun_of_force(scene: Scene, floor: int, offset: int) -> int | None:
    """Where `its` of `its force` begins."""
    for token in reversed(scene.tokens):
        if floor <= token.start and token.end <= offset and token.lower in ("its", "their"):
            return token.start if _force_behind(scene, token.end) is not None else None
    return None
