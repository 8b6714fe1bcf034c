"""What a figure or its clause takes up from before: the concept of an elided noun, the subject of `it`."""

from collections.abc import Sequence

from transforms.figures.reading import FigureReading
from transforms.situating.scene import Scene
from transforms.situating.situated import Situated
from transforms.vocabulary.situating import situating_words

_PRONOUNS = frozenset({"it", "they", "he", "she", "its", "their", "his", "her"})

_REACH = 5
"""How many words behind `the` its noun may stand: `the ride-hailing firm` is four, with its sign."""
_ELIDED = ("counted.elided", "counted.previous_sentence")
"""Rules of the figures stage that took the noun from elsewhere."""


def is_elided(reading: FigureReading) -> bool:
    """Whether the figure has no noun of its own: `Poland 600`, `and 220 were missing`."""
    return reading.counted is None or any(rule.startswith(_ELIDED) for rule in reading.rules)


def concept_of(reading: FigureReading, number: int, before: Sequence[Situated]) -> str | None:
    """The concept of a figure; without a noun of its own, that of the last figure, one sentence back at most."""
    elided = reading.counted is None or reading.counted.lower() in ("them", "more", "others", "of them")
    if reading.concept is not None or not elided or reading.quantity.kind != "count" or not before:
        return reading.concept
    last = before[-1]
    return last.concept if number - last.number <= 1 and last.reading.quantity.kind == "count" else None


def takes_up_subject(scene: Scene, start: int, offset: int) -> bool:
    """Whether a pronoun or `the group` stands before the figure in its clause."""
    words = scene.words_in(start, offset)
    if _PRONOUNS & set(words):
        return True
    return taken_up_noun(scene, start, offset) is not None


def taken_up_noun(scene: Scene, start: int, offset: int) -> str | None:
    """The noun that takes up what was named before: `the carmaker`, `the Norvian carmaker`, `the ride-hailing firm`."""
    words = scene.words_in(start, offset)
    named = {row.surface.lower() for row in scene.mentions if row.entity_type == "nationality"}
    plain = [word for word in words if word not in named]
    found = (_noun_behind(plain[index + 1 : index + 1 + _REACH]) for index, word in enumerate(plain) if word == "the")
    return next((noun for noun in found if noun is not None), None)


def _noun_behind(words: Sequence[str]) -> str | None:
    """The first noun that takes up, with nothing but adjectives before it that tell of no other."""
    for word in words:
        if _takes_up(word):
            return word
        if word in situating_words("parts_phrase"):
            return None
    return None


def _takes_up(noun: str) -> bool:
    return noun in situating_words("takes_up") or (noun.endswith("maker") and noun not in ("lawmaker", "filmmaker"))
