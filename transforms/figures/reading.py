"""A figure as far as its own sentence tells it: the quantity, what it counts and what it does."""

from dataclasses import dataclass

from transforms.figures.quantity import LedgerEntry, Quantity
from transforms.vocabulary.words import Direction, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureReading:
    """A quantity with the noun it counts, its concept, its role and direction.

    `start:end` is the quote in the sentence: comparator, number, unit and the counted noun phrase.
    `counted_start:counted_end` is that noun phrase alone, null where the figure counts nothing named.
    `event_key` is what a toll is the toll of, as far as the sentence names it. `confidence` in 0..1.
    """

    quantity: Quantity
    start: int
    end: int
    counted: str | None
    counted_start: int | None
    counted_end: int | None
    counted_head: str | None
    concept: str | None
    role: Role
    direction: Direction | None
    event_key: str | None
    confidence: float
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceFigures:
    """All figures of one sentence in order, and its ledger, whose `quantity` indexes `readings`."""

    readings: tuple[FigureReading, ...]
    ledger: tuple[LedgerEntry, ...]
