"""An article that states a number of troops twice states it alike."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectTroopTotalsToBeConsistentWithinAnArticle(ContradictionsOfAKind):
    """Relations between levels of troops of one article."""

    rule_name: ClassVar[str] = "troop_totals_are_consistent_within_an_article"
    sentence: ClassVar[str] = "No two totals of the same troops in one article contradict each other."
