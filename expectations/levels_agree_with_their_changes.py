"""A level is the level before it and the change between, whatever is counted."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectLevelsToAgreeWithTheirChanges(ContradictionsOfAKind):
    """Sums of base, change and level of all else than troops."""

    rule_name: ClassVar[str] = "levels_agree_with_their_changes"
    sentence: ClassVar[str] = "The level before a change and the change give the level after it."
