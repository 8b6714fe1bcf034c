"""A total of troops is the total before it and the change between."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectTroopTotalsToAgreeWithTheirChanges(ContradictionsOfAKind):
    """Sums of base, change and level of troops."""

    rule_name: ClassVar[str] = "troop_totals_agree_with_their_changes"
    sentence: ClassVar[str] = "The troops before a change and the change give the total after it."
