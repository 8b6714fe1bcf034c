"""The places of a sentence that something is at or goes to."""

from functools import cache

from transforms.records import Mention
from transforms.situating.origin import is_origin
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import situating_words
from transforms.vocabulary.words import EntityType

_REACH = 8
PLACES: frozenset[EntityType] = frozenset({"country", "region", "city", "place", "facility"})


def located(scene: Scene) -> list[tuple[int, int, Mention]]:
    """The places of a sentence that a locative, or a verb of reaching, governs."""
    spans = ((*scene.span_of(mention), mention) for mention in scene.mentions)
    return [
        (start, end, mention)
        for start, end, mention in spans
        if mention.entity_id is not None
        and (mention.entity_type in PLACES or _is_country_told(scene, mention))
        and _is_located(scene, start)
        and not is_origin(scene, mention)
    ]


def _is_country_told(scene: Scene, mention: Mention) -> bool:
    """`to the Kalati capital`: a nationality before a word for a place, unless the place itself is named."""
    following = scene.words_behind(scene.span_of(mention)[1], 2)
    if mention.entity_type != "nationality" or following[:1] == () or following[1:] == ("of",):
        return False
    named = any(row.start == mention.end + len(following[0]) + 2 for row in scene.mentions)
    return following[0] in situating_words("definite_places") | situating_words("national_places") and not named


def _is_located(scene: Scene, start: int) -> bool:
    words = list(scene.words_before(start, _REACH))
    nationalities = {row.surface.lower() for row in scene.mentions if row.entity_type == "nationality"}
    while words and (words[-1] in situating_words("before_place") or words[-1] in nationalities):
        words.pop()
    if not words or words[-2:-1] in (["based"], ["headquartered"], ["born"], ["registered"]):
        return False
    return words[-1] in situating_words("locatives") | situating_words("reaching") or tuple(words[-2:]) in _led_to()


@cache
def _led_to() -> frozenset[tuple[str, str]]:
    """`border with`, `sailing for`."""
    borders = {(noun, "with") for noun in situating_words("bordering")}
    return frozenset(borders | {(verb, "for") for verb in situating_words("bound_for")})


def in_aside(scene: Scene, span: tuple[int, int], offset: int) -> bool:
    """`The firm, which left Kalat, employs 900`: whether a name belongs to what a relative's two commas enclose."""
    opened = [token for token in scene.tokens if token.lower in ("which", "who", "whose") and token.end <= span[0]]
    if not opened or scene.words_before(opened[-1].start, 1) != (",",):
        return False
    return "," in scene.words_in(span[1], offset) and "," not in scene.words_in(opened[-1].end, span[0])
