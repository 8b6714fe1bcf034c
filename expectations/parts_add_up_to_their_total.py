"""Parts that are named give the total that is named."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectPartsToAddUpToTheirTotal(ContradictionsOfAKind):
    """Sums of parts and total, of troops and of all else."""

    rule_name: ClassVar[str] = "parts_add_up_to_their_total"
    sentence: ClassVar[str] = "The parts that an article names add up to their total."
