"""Places where something is said, signed or decided, or what is talked of: none of them is where the counted are."""

from collections.abc import Iterator
from itertools import pairwise

from transforms.records import Mention
from transforms.situating.located import located
from transforms.situating.scene import Scene
from transforms.situating.subjects import is_located
from transforms.vocabulary.situating import situating_words

_REACH = 4
"""Words from the verb of deciding to the preposition of its place: `imposed on it in`."""
_JOURNEY = 3
"""Words from what travels to its first place: `a bus returning from`."""


def is_of_telling(scene: Scene, place: tuple[int, int, Mention], concept: str | None) -> bool:
    """Whether a place is only that of a speaker, of a deed of words, of a meeting, of a journey, or a subject."""
    start, end, _ = place
    victims = concept in situating_words("victims")
    if _is_speakers(scene, place) or _is_of_journey(scene, start) or _is_topic(scene, start):
        return True
    return not victims and (_is_where_decided(scene, start) or _is_of_meeting(scene, end))


def _is_speakers(scene: Scene, place: tuple[int, int, Mention]) -> bool:
    """`the committee in Besh reported 40`; `police in Besh said` of what was elsewhere."""
    start, _, _ = place
    for first, last in _speakers(scene):
        if first <= start < last:
            seat = situating_words("bodies_seated") & set(scene.words_in(first, start))
            return bool(seat) or any(_is_told_of(scene, other) for other in located(scene))
    return False


def _is_told_of(scene: Scene, place: tuple[int, int, Mention]) -> bool:
    start, _, _ = place
    outside = not any(first <= start < last for first, last in _speakers(scene))
    return outside and not (_is_topic(scene, start) or _is_of_journey(scene, start) or _is_where_decided(scene, start))


def _speakers(scene: Scene) -> Iterator[tuple[int, int]]:
    return (row.speaker for row in scene.attributions if row.speaker is not None)


def _is_where_decided(scene: Scene, start: int) -> bool:
    """`the accord signed in Besh`, `plans announced in Besh`, `the fine imposed on it in Besh`."""
    near = scene.words_before(start, _REACH)
    return near[-1:] in (("in",), ("at",)) and any(
        word in situating_words("deciding") and set(near[index + 1 :]) <= situating_words("decided_links")
        for index, word in enumerate(near)
    )


def _is_of_meeting(scene: Scene, end: int) -> bool:
    """`at a Besh conference`."""
    return bool(situating_words("meetings") & set(scene.words_behind(end, 1)))


def _is_of_journey(scene: Scene, start: int) -> bool:
    """`on a flight from Besh to Dorin`: neither of the two, where something befell it on its way."""
    spans = [scene.span_of(mention) for mention in scene.mentions]
    for (first, last), (goal, _) in pairwise(spans):
        if start in (first, goal) and scene.words_in(last, goal) in (("to",), ("for",)):
            before = scene.words_before(first, _JOURNEY)
            return before[-1:] == ("from",) and bool(situating_words("journeys") & set(before))
    return False


def _is_topic(scene: Scene, start: int) -> bool:
    """`a march against war on Kalat`, `sanctions on Kalat`: what it is about."""
    before = scene.words_before(start, 3)
    return before[-1:] == ("on",) and bool(situating_words("topics") & set(before[-2:])) and is_located(scene, start)
