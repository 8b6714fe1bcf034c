"""The places of a sentence that something is at or goes to."""

from transforms.records import Mention
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

PLACES: frozenset[EntityType] = frozenset({"country", "region", "city", "place", "facility"})


def located(scene: Scene) -> list[tuple[int, int, Mention]]:
    """The places of a sentence that a locative, or a verb of reaching, governs."""
    spans = ((*scene.span_of(mention), mention) for mention in scene.mentions)
    return [
        (start, end, mention)
        for start, end, mention in spans
        if mention.entity_type in PLACES and mention.entity_id is not None and _is_located(scene, start)
    ]


def _is_located(scene: Scene, start: int) -> bool:
    words = list(scene.words_before(start, 5))
    while words and words[-1] in situating_words("before_place"):
        words.pop()
    return bool(words) and (words[-1] in situating_words("locatives") or words[-1] in situating_words("reaching"))
