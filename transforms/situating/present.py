"""Whether a sentence tells a figure as of now: by its tense and its words of time."""

from collections.abc import Sequence
from itertools import pairwise

from transforms.figures.reading import FigureReading
from transforms.situating.clauses import clause_around, is_verb
from transforms.situating.scene import Scene
from transforms.vocabulary.situating import situating_words


def is_said_of_now(scene: Scene, reading: FigureReading) -> bool:
    """`now stands at 4,467, after Monday's rise`: the figure's own clause says now, and no day of its own."""
    start, end = clause_around(scene, reading.quantity.number_start)
    inside = [row for row in scene.times if start <= scene.span_of(row)[0] < end]
    return any(row.value == "PRESENT_REF" for row in inside) and all(row.day_from is None for row in inside)


def is_perfect(scene: Scene, reading: FigureReading) -> bool:
    """`has killed 202 people`, `576 have died`: counted up to now."""
    start, end = clause_around(scene, reading.quantity.number_start)
    return bool({"has", "have"} & set(scene.words_in(start, min(end, reading.end + len("have been")))))


def is_no_longer(scene: Scene, reading: FigureReading) -> bool:
    """`a mission that once numbered 3,600`, `which at its peak had 130,000`."""
    start, _ = scene.part_of(reading.quantity.number_start)
    return bool(situating_words("no_longer") & set(scene.words_in(start, reading.start)))


def is_present_clause(scene: Scene, reading: FigureReading) -> bool:
    """`is holding 150 hostages`, `11 are missing`: the figure's own clause stands in the present."""
    start, end = clause_around(scene, reading.quantity.number_start)
    return bool({"is", "are", "remain", "remains"} & set(scene.words_in(start, end)))


def is_present(scene: Scene) -> bool:
    """Whether some word of the sentence is of the present."""
    return _has_present(scene.words_in(0, len(scene.text)))


def _has_present(words: Sequence[str]) -> bool:
    """A word of the present; `'s` is one behind a pronoun (`it's`), and not behind an owner (`England's 12`)."""
    found = (word for word in words if word in situating_words("present") and word != "'s")
    return next(found, None) is not None or any(
        second == "'s" and first in ("it", "he", "she", "there", "that", "what", "who", "here")
        for first, second in pairwise(words)
    )


def is_now(scene: Scene, reading: FigureReading) -> bool:
    """Whether the figure's own clause, or the sentence where that has no verb, holds a word of the present."""
    start, end = clause_around(scene, reading.quantity.number_start)
    words = scene.words_in(start, end)
    if any(is_verb(word) for word in words):
        return _has_present(words)
    return is_present(scene)


def is_so_far(scene: Scene) -> bool:
    """`so far this year`, `this year to date`: up to now."""
    words = scene.words_in(0, len(scene.text))
    return ("so", "far") in pairwise(words) or ("to", "date") in pairwise(words)


def is_toll_now(scene: Scene, reading: FigureReading) -> bool:
    """`put the toll at 1,262`, `the death toll stood at 40`: a count that is kept, told as it stands."""
    start, _ = clause_around(scene, reading.quantity.number_start)
    words = scene.words_in(start, reading.start)
    return "toll" in words and bool(situating_words("standing") & set(words))
