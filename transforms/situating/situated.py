"""What situating finds out of one figure, each with the rule that decided."""

from dataclasses import dataclass
from datetime import date

from transforms.figures.reading import FigureReading
from transforms.vocabulary.words import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """The days for which a figure is stated, and the rule that decided."""

    first: date | None = None
    last: date | None = None
    rule: str = "time:none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situated:
    """A figure with its actor, place, days, status and speaker; entities by id.

    `concept` is the reading's own or, where the noun is left out (`Poland 600`), that of the figure before.
    """

    reading: FigureReading
    concept: str | None
    number: int
    actor: str | None
    place: str | None
    observed: Observed
    status: Status
    speaker: str | None
    rules: tuple[str, ...]


Found = tuple[str | None, str]
"""An entity id, or None, and the rule that decided."""
NO_ACTOR: Found = (None, "actor:none")
NO_PLACE: Found = (None, "place:none")
