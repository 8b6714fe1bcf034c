"""Reports of one thing agree, whatever it is that they report."""

from typing import ClassVar

from expectations.contradictions import ContradictionsOfAKind


class ExpectReportsNotToContradict(ContradictionsOfAKind):
    """Relations between figures that no stricter rule judges."""

    rule_name: ClassVar[str] = "reports_do_not_contradict"
    sentence: ClassVar[str] = "No two reports of one thing contradict each other."
