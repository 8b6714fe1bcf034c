"""What the numeral grammar hands on: a number with its bounds and unit, before it is known what it counts."""

from dataclasses import dataclass
from fractions import Fraction

from transforms.vocabulary.words import Comparator, Disposition, QuantityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """One quantity read from a sentence; all offsets are code points into that sentence.

    `start:end` covers comparator, number and unit ("more than 4,600", "about 64km"); `number_start:number_end`
    the numeral words alone. Numbers are exact; `magnitude` is what their magnitude words multiply by, a million of
    "1.2 million". `value` is null for `between` and `vague`. `prefixed` and
    `suffixed` words that the grammar saw and left to others ("additional", "more", "another") are no
    part of it.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    value: Fraction | None
    lower: Fraction | None
    upper: Fraction | None
    likely_lower: Fraction
    likely_upper: Fraction
    comparator: Comparator
    rounding_unit: Fraction
    unit: str | None
    kind: QuantityKind
    rule: str
    equivalent_value: Fraction | None = None
    equivalent_unit: str | None = None
    per: str | None = None
    magnitude: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One numeral of a sentence and what it turned out to be; `quantity` indexes the sentence's quantities."""

    start: int
    end: int
    disposition: Disposition
    rule: str
    quantity: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceQuantities:
    """All quantities of one sentence in order, and the ledger of all its numerals."""

    quantities: tuple[Quantity, ...]
    ledger: tuple[LedgerEntry, ...]
