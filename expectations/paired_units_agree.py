"""A measure given in two units is one measure."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectPairedUnitsToAgree(ContradictionsOfAKind):
    """Sums of a measure and the same measure in another unit."""

    rule_name: ClassVar[str] = "paired_units_agree"
    sentence: ClassVar[str] = "A measure in two units comes to the same, within the rounding of both."
