"""Figures that are there already, though their clause speaks of what is to be."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from transforms.figures.reading import FigureReading
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import situating_words, status_words

if TYPE_CHECKING:
    from transforms.vocabulary.words import Status

_REACH = 3
"""Words that may stand between the verb of joining and the figure: `join the more than`."""
_WHOLE = 4
"""Words before a whole that tell of what and whose it is: `of the company's`."""
_POSSESSED = 5
"""Words behind the figure that may hold its owner and the verb of having, with what follows that: `it has promised`."""
_SIGNS = frozenset({",", ";", ":", ".", "and", "but"})
_SKIPPED = frozenset({"the", "some", "its", "their", "about", "a", "more", "than", "nearly", "an", "estimated"})


def is_joined(scene: Scene, reading: FigureReading) -> bool:
    """`will join more than 12,000 peacekeepers`: whom others join is there."""
    if reading.role not in ("level", "base"):
        return False
    before = [word for word in scene.words_before(reading.start, _REACH) if word not in _SKIPPED]
    return bool(before) and before[-1] in status_words("joining")


def is_there_now(scene: Scene, reading: FigureReading) -> bool:
    """Joined or staying, and not told in the past."""
    words = (*scene.words_before(reading.start, _REACH), *scene.words_behind(reading.end, _REACH))
    past = any(word.endswith("ed") for word in words)
    return (is_joined(scene, reading) and not past) or stays(scene, reading)


def stays(scene: Scene, reading: FigureReading) -> bool:
    """`the 1,900 soldiers stationed there would stay`: the whole of them is there; `about 300 will stay` is a plan."""
    if not _is_definite(scene, reading):
        return False
    behind = scene.words_in(reading.end, clause_around(scene, reading.quantity.number_start)[1])
    places = [index for index, word in enumerate(behind) if word in status_words("staying")]
    return bool(places) and places[0] > 0 and behind[places[0] - 1] in ("will", "would", "to", "shall")


def is_possessed(scene: Scene, reading: FigureReading) -> bool:
    """`will reinforce the 620 engineers it has`, `will appeal against the $6 million fine`: known and there."""
    if reading.role == "change" or not _is_definite(scene, reading):
        return False
    behind = scene.words_behind(reading.end, _POSSESSED)
    if reading.quantity.kind == "money" and status_words("imposed") & set(behind[:2]):
        return True
    places = [index for index, word in enumerate(behind) if word in status_words("possessed")]
    if not places or places[0] == 0:
        return False
    # `the 620 engineers it has promised` are not there.
    return not _tells_of_plans(behind[places[0] + 1 : places[0] + 3]) and _SIGNS.isdisjoint(behind[: places[0]])


def _is_definite(scene: Scene, reading: FigureReading) -> bool:
    words = (*scene.words_before(reading.start, 1), *scene.words_in(reading.start, reading.quantity.number_start))
    return bool(set(words[:2]) & status_words("definite"))


def _tells_of_plans(words: Sequence[str]) -> bool:
    kinds: tuple[Status, ...] = ("planned", "proposed", "authorised")
    return any(word in status_words(kind) for word in words for kind in kinds) or "to" in words


def is_whole(scene: Scene, reading: FigureReading) -> bool:
    """`shed 9,000 of their 123,000 jobs`: that of which a part is told, and whose it is."""
    before = scene.words_before(reading.start, _WHOLE)
    owned = "of" in before and before[-1] in status_words("definite") - {"those", "these", "all"}
    if owned and before[-2:-1] == ("of",) and before[-3:-2] and before[-3] in status_words("parts"):
        return True
    return owned and any(
        0 < reading.start - other.quantity.number_start <= len("hundreds of thousands of the company's ")
        for other in scene.readings
    )


def was_once(scene: Scene, reading: FigureReading) -> bool:
    """`will withdraw, ending a mission that once numbered 3,600 soldiers`: so many there were, whatever becomes."""
    before = scene.words_before(reading.start, 2)
    if before[:1] == () or before[0] not in status_words("formerly"):
        return False
    return before[-1].endswith("ed") or before[-1] in status_words("indicative")


def is_of_the_past(scene: Scene, reading: FigureReading) -> bool:
    """`mourned for the 112 workers who died`, `the 40 killed in the blast`: victims told by what befell them."""
    if reading.concept not in situating_words("victims"):
        return False
    before = scene.words_before(reading.start, 1)
    following = scene.words_behind(reading.end, 2)
    known = set(before) & status_words("definite")
    befell = following[:1] in (("who",), ("that",), ("whose",)) and is_verb(following[1] if following[1:] else "")
    return bool(known) and (befell or (bool(following) and following[0].endswith("ed")))
