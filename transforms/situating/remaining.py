"""Figures that are there already, though their clause speaks of what is to be."""

from transforms.figures.reading import FigureReading
from transforms.situating.clauses import clause_around
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import status_words

_REACH = 3
"""Words that may stand between the verb of joining and the figure: `join the more than`."""
_SKIPPED = frozenset({"the", "some", "its", "their", "about", "a", "more", "than", "nearly", "an", "estimated"})


def is_joined(scene: Scene, reading: FigureReading) -> bool:
    """`will join more than 12,000 peacekeepers`: whom others join is there."""
    if reading.role not in ("level", "base"):
        return False
    before = [word for word in scene.words_before(reading.start, _REACH) if word not in _SKIPPED]
    return bool(before) and before[-1] in status_words("joining")


def is_there_now(scene: Scene, reading: FigureReading) -> bool:
    """Joined or staying, and not told in the past."""
    past = any(word.endswith("ed") for word in scene.words_before(reading.start, _REACH))
    return (is_joined(scene, reading) and not past) or stays(scene, reading)


def stays(scene: Scene, reading: FigureReading) -> bool:
    """`the 1,900 soldiers stationed there would stay`: the whole of them is there; `about 300 will stay` is a plan."""
    words = (*scene.words_before(reading.start, 1), *scene.words_in(reading.start, reading.quantity.number_start))
    if not set(words[:2]) & status_words("definite"):
        return False
    behind = scene.words_in(reading.end, clause_around(scene, reading.quantity.number_start)[1])
    places = [index for index, word in enumerate(behind) if word in status_words("staying")]
    return bool(places) and places[0] > 0 and behind[places[0] - 1] in ("will", "would", "to", "shall")
