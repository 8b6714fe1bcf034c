"""Articles that state the number of the same troops agree."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectTroopTotalsToBeConsistentAcrossOutlets(ContradictionsOfAKind):
    """Relations between levels of troops of two articles."""

    rule_name: ClassVar[str] = "troop_totals_are_consistent_across_outlets"
    sentence: ClassVar[str] = "No two articles contradict each other about a total of troops."
