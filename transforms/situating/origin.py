"""The places that people or goods are from: `650 soldiers from Chad`, `nine of them from Peru`; no place of theirs."""

from functools import lru_cache

from transforms.figures.reading import FigureReading
from transforms.figures.tokens_lexicon import noun_lemma
from transforms.records import Mention
from transforms.situating.article_context import ArticleContext
from transforms.situating.clauses import clause_around
from transforms.situating.scene import Scene
from transforms.situating.situated import Found
from transforms.vocabulary.concepts import concept_of_noun, is_kind_of
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

_HOMES: frozenset[EntityType] = frozenset({"country", "region", "city", "place"})
_ARTICLES = frozenset({"the", "an", "a"})


def counts_people(concept: str | None) -> bool:
    """Whether a concept is of people, be it by what happened to them."""
    people = situating_words("victims") | situating_words("arrivals")
    return concept is not None and (concept in people or is_kind_of(concept, "people"))


@lru_cache(maxsize=4096)
def names_people(word: str) -> bool:
    """Whether a noun names people: `tourists`, `paratroopers`."""
    return counts_people(concept_of_noun((noun_lemma(word),)))


def is_origin(scene: Scene, mention: Mention) -> bool:
    """Whether a name tells where the people or goods before `from` are at home, not where they are.

    With `withdrew 500 troops from Iraq` and its like, `from` tells where they were.
    """
    governed = _from_before(scene, mention)
    if governed is None:
        return False
    noun = scene.words_before(governed, 1)
    counted = any(governed - 1 <= row.end <= governed for row in scene.readings)
    if not noun or not (counted or noun[0] in situating_words("from_home") or names_people(noun[0])):
        return False
    start, _ = clause_around(scene, governed)
    words = set(scene.words_in(start, governed))
    return not words & situating_words("taking_out") and not words & {"home", "back", "out"}


def by_origin(context: ArticleContext, scene: Scene, reading: FigureReading, concept: str | None) -> Found | None:
    """The one country that people are from; nobody where there are several: `2,000 troops from Chad and Niger`."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    # `Norvia will send 500 troops from Kalat`: from where they are stationed.
    if not counts_people(concept) or situating_words("sending") & set(scene.words_in(start, reading.start)):
        return None
    homes = [row for row in scene.mentions if _is_home_of(scene, reading, row)]
    if not homes:
        return None
    if len({row.entity_id for row in homes}) > 1:
        return None, "actor:from"
    entity = context.entities.get(homes[0].entity_id or "")
    return (entity.entity_id, "actor:from") if entity is not None and entity.entity_type == "country" else None


def _is_home_of(scene: Scene, reading: FigureReading, mention: Mention) -> bool:
    """`650 soldiers from Chad`, `nine of them from Chad`, `four were from Chad`, `ten people came from Chad`."""
    governed = _from_before(scene, mention)
    if governed is None or governed < reading.quantity.number_end or not is_origin(scene, mention):
        return False
    between = set(scene.words_in(reading.end, governed))
    return between <= situating_words("before_from")


def _from_before(scene: Scene, mention: Mention) -> int | None:
    """Where the `from` that governs a name begins; through `from Chad, Niger and Mali` too."""
    if mention.entity_type not in _HOMES or mention.entity_id is None:
        return None
    start, _ = scene.span_of(mention)
    tokens = [token for token in scene.tokens if token.end <= start]
    while tokens and tokens[-1].lower in _ARTICLES | situating_words("before_place"):
        tokens.pop()
    if tokens and tokens[-1].lower == "from":
        return tokens[-1].start
    while tokens and tokens[-1].lower in (",", "and", "or"):
        tokens.pop()
    before = [row for row in scene.mentions if tokens and scene.span_of(row)[1] == tokens[-1].end]
    joined = bool(before) and scene.words_in(tokens[-1].end, start) != ()
    return _from_before(scene, before[0]) if joined else None
